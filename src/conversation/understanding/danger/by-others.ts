/** The kinds of danger that others do to whoever tells of it. */
export const BY_OTHERS: ReadonlySet<string | undefined> = new Set([
  ...["domestic_abuse", "abuse_harm_from_others", "exploitation", "missing_or_trafficked"],
]);

/** Harm that somebody does to them, by hand or word: being used or taken away is another thing. */
export const HARM_BY_SOMEBODY: ReadonlySet<string | undefined> = new Set([
  ...["domestic_abuse", "abuse_harm_from_others"],
]);
