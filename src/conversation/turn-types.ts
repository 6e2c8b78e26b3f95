import type { Content } from "../content/load.ts";
import type { Card } from "../domain/card.ts";
import type { DialogBook, Reply } from "./dialog.ts";
import type { Effect, TurnEvent } from "./effects.ts";
import type { Known } from "./known.ts";
import type { Session } from "./session.ts";
import type { Understanding } from "./understanding/types.ts";

export interface TurnInput {
  readonly text: string;
  readonly mediaCount: number;
  readonly event?: TurnEvent;
  readonly session: Session;
  readonly known: Known;
  readonly heard: Understanding;
  readonly content: Content;
  readonly book: DialogBook;
}

/** One message, with the answers to tap and what is told at length where a channel can show it. */
export interface TurnAnswer {
  readonly text: string;
  readonly choices: readonly string[];
  readonly cards?: readonly Card[];
}

export interface TurnResult {
  readonly session: Session;
  /** What to say, as one message; undefined for silence. */
  readonly answer?: TurnAnswer;
  readonly effects: readonly Effect[];
}

/** What one part of a turn makes of it: words, effects, and the session as it leaves it. */
export interface Made {
  readonly says: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly session: Session;
}
