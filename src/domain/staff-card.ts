/** One press, without words. */
export interface CardPress {
  readonly verb: string;
  readonly label: string;
}

/** Something to write, and what sends it. */
export interface CardForm extends CardPress {
  readonly prompt: string;
  readonly send: string;
  /** Most characters that are taken. */
  readonly most: number;
}

/** A few presses under a line that tells what they are for. */
export interface CardChoice {
  readonly label: string;
  readonly note: string;
  readonly presses: readonly CardPress[];
}

/** What can be done on a card, in the order of the buttons. */
export type CardAction =
  | ({ readonly kind: "press" } & CardPress)
  | ({ readonly kind: "form" } & CardForm)
  | ({ readonly kind: "choice" } & CardChoice);

/**
 * What a member of staff sees in a chat of their own. All text is plain: nothing in it is markup, whoever wrote it.
 * `back` comes back unchanged with every press.
 */
export interface StaffCard {
  readonly tone: "plain" | "waits" | "danger" | "done";
  readonly title: string;
  readonly facts: readonly string[];
  /** What a young person wrote, and the line that stands in its place where it does not fit. */
  readonly words?: { readonly text: string; readonly tooLong: string };
  readonly actions: readonly CardAction[];
  readonly link?: { readonly label: string; readonly url: string };
  readonly back: Readonly<Record<string, string | number>>;
}
