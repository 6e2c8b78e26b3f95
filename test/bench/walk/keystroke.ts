/**
 * The operators of the keystroke-level model, in seconds, for somebody who types as an average typist does.
 * @see Card, Moran, Newell: The keystroke-level model for user performance time with interactive systems,
 * Communications of the ACM 23 (7), 1980
 */
export const SECONDS = {
  /** A key pressed, at 55 words a minute. */
  K: 0.2,
  /** Pointing at something with a mouse; the press of its button is one K more. */
  P: 1.1,
  /** A hand that goes from the mouse to the keys, or back. */
  H: 0.4,
  /** Making up one's mind what to do next. */
  M: 1.35,
} as const;

/** What somebody did with their hands. */
export interface Effort {
  /** Presses on something that is pointed at; a list that is opened and chosen from counts two. */
  readonly taps: number;
  /** Of the taps, those that had to be decided on: all but the fields of one form after its first. */
  readonly decided: number;
  readonly typed: number;
  /** How often a hand changed between mouse and keys. */
  readonly moves: number;
}

/** How long that takes without the waiting for pages. */
export function secondsFor({ taps, decided, typed, moves }: Effort): number {
  return taps * (SECONDS.P + SECONDS.K) + typed * SECONDS.K + moves * SECONDS.H + decided * SECONDS.M;
}
