import type * as z from "zod";
import type { Content } from "../content/load.ts";
import type { Card } from "../domain/card.ts";
import type { Language } from "../domain/language.ts";
import type { Said } from "../domain/said.ts";
import type { Told } from "../domain/told.ts";
import type { Effect, TurnEvent } from "./effects.ts";
import type { Known } from "./known.ts";
import type { Waiting } from "./session.ts";
import { isClearEnough } from "./understanding/classifier/clear.ts";
import type { Context, Intent, Understanding } from "./understanding/types.ts";

/** What a step can see. Everything in it is as of the moment of the turn. */
export interface Ctx {
  /** The message as it was written; empty for an event. */
  readonly text: string;
  readonly heard: Understanding;
  readonly known: Known;
  readonly content: Content;
  readonly event?: TurnEvent;
  /** What they said of themselves in the last hour, before this message. */
  readonly said?: Told;
  /** An age under 16 that they gave within a day, before this message. */
  readonly ageSaid?: number;
  /** Another dialog was left for this one and is come back to after it. */
  readonly interrupts?: true;
  /** A pregnancy was told within a day, theirs or a partner's. */
  readonly babyTold?: true;
  /** They have said not long ago that somebody reads their phone. */
  readonly phoneRead?: true;
  /** Whoever harms them may read the answer: when and where an appointment is, is not said. */
  readonly watched?: true;
}

export interface Reply {
  readonly said: Said;
  /** Answers that a channel may offer to tap. Words always work too. */
  readonly choices?: readonly string[];
  /** What a channel may show under the words, at greater length. */
  readonly cards?: readonly Card[];
}

/** On with another dialog, by its intent or by its name. */
export interface Switch {
  readonly kind: "switch";
  readonly to: string;
  readonly says: readonly Reply[];
  /** Words it starts from in place of the message: "1" means nothing to it. */
  readonly words?: string;
}

export type Outcome<Step extends string, Data> =
  | {
      readonly kind: "go";
      readonly step: Step;
      readonly data: Data;
      readonly says: readonly Reply[];
      readonly effects: readonly Effect[];
    }
  | { readonly kind: "again"; readonly says: readonly Reply[] }
  | { readonly kind: "done"; readonly says: readonly Reply[]; readonly effects: readonly Effect[] }
  | Switch
  | { readonly kind: "pass" };

export interface StepOf<Step extends string, Data> {
  ask(data: Data, ctx: Ctx): Reply;
  hear(ctx: Ctx, data: Data): Outcome<Step, Data>;
  /** Brings what was offered up to date before the question is put again. */
  renew?(data: Data, ctx: Ctx): Data;
  /** Answers a question about what is on offer ("is it far?"), before its own is put again; nothing if it cannot. */
  about?(ctx: Ctx, data: Data): readonly Reply[] | undefined;
  /** Words that its question asks for in so many words: they are no sign of danger, though they may read like one. */
  expects?(ctx: Ctx): boolean;
  /** Tells understanding what kind of answer is awaited. */
  readonly context?: Context;
}

/** A conversation with a purpose. Steps read top to bottom; a step that does not exist does not compile. */
export interface Dialog<Step extends string, Data extends object> {
  readonly name: string;
  /** Raise it when saved data would no longer fit: people in the middle are asked afresh. */
  readonly version: number;
  readonly intents: readonly Intent[];
  /** A question that may simply be dropped when something else is said. */
  readonly light?: boolean;
  /** Whether a message is for this dialog by words of its own, whatever intent was read into it. */
  claims?(ctx: Ctx): boolean;
  /** Of what it claims: words that ask for the help it gives, though they read like having nothing at all. */
  expects?(ctx: Ctx): boolean;
  readonly data: z.ZodType<Data, unknown>;
  start(ctx: Ctx): Outcome<Step, Data>;
  readonly steps: { readonly [S in Step]: StepOf<Step, Data> };
}

// Each dialog keeps its own step names and data; the engine handles them all alike and checks data on the way in.
// biome-ignore lint/suspicious/noExplicitAny: a list of dialogs cannot name every data type
export type AnyDialog = Dialog<any, any>;

export function say(key: string, args?: Said["args"]): Reply {
  return { said: args ? { key, args } : { key } };
}

export function ask(key: string, args: Said["args"], choices: readonly string[]): Reply {
  return { ...say(key, args), choices };
}

/** The answers to tap under a list: "1", "2" … */
export function numbers(list: readonly unknown[]): string[] {
  return list.map((_, i) => String(i + 1));
}

export function go<Step extends string, Data>(
  step: Step,
  data: Data,
  says: readonly Reply[] = [],
  effects: readonly Effect[] = [],
): Outcome<Step, Data> {
  return { kind: "go", step, data, says, effects };
}

/** Stay where we are, with these words in place of the question. */
export function again(...says: readonly Reply[]): { kind: "again"; says: readonly Reply[] } {
  return { kind: "again", says };
}

export function done(
  says: readonly Reply[],
  effects: readonly Effect[] = [],
): { kind: "done"; says: readonly Reply[]; effects: readonly Effect[] } {
  return { kind: "done", says, effects };
}

/** The answer was the wish for something else: start that, by its intent or by its name. */
export function switchTo(to: string, ...says: readonly Reply[]): Switch {
  return { kind: "switch", to, says };
}

/** Not an answer to this question: read it as a message of its own. */
export const pass = { kind: "pass" } as const;

/** What to do with words that are no answer: a clear wish for something else is followed, anything else asked again. */
export function orAgain(ctx: Ctx, reply: Reply): { kind: "again"; says: readonly Reply[] } | typeof pass {
  return isClearEnough(ctx.heard) ? pass : again(reply);
}

/** What an event makes of itself; `waiting` is a question that it puts, to be answered hours later if need be. */
export interface EventMade {
  readonly says: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly waiting?: Waiting;
}

/** All dialogs, and what the engine says between them. */
export interface DialogBook {
  readonly byName: ReadonlyMap<string, AnyDialog>;
  readonly byIntent: ReadonlyMap<Intent, AnyDialog>;
  /** The dialog that claims a message, if one does. */
  claimant(ctx: Ctx): AnyDialog | undefined;
  /** Whether a message is, word for word, what a button of ours sends. */
  isButton(said: Pick<Ctx, "text" | "content">): boolean;
  /** Events that come of themselves, not as the answer to a question. */
  onEvent(event: TurnEvent, ctx: Ctx): EventMade;
  /** Asks which language a message is in. */
  askLanguage(found: readonly Language[], ctx: Ctx): Waiting;
  /** Asks which of a few was meant. */
  offer(intents: readonly Intent[], ctx: Ctx): Waiting;
}
