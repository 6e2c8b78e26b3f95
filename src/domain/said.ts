/** Something to say, by its message key; the words come from the wording files. */
export interface Said {
  /** "booking.which-day": message `booking`, attribute `which-day`. A plain key is the message itself. */
  readonly key: string;
  /** Values for the placeholders. A list becomes lines; text is put in as it is. */
  readonly args?: Readonly<Record<string, string | number | Said | readonly Said[]>>;
}
