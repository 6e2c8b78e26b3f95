import type { Session } from "./session.ts";
import { quotes, readTapback } from "./understanding/words/tapback.ts";

const AS_SAID = { yes: "👍", no: "👎" } as const;

/**
 * What a message amounts to when it is a reaction that a phone sent as a text: an answer if it quotes the question
 * that waits, otherwise nothing that wants a reply.
 * @returns the words to go by; undefined for silence
 */
export function reactionRead(text: string, { waiting, lastSaid }: Session): string | undefined {
  const tapback = readTapback(text);
  if (!tapback) return text;
  const toLast = lastSaid !== undefined && quotes(tapback, lastSaid);
  return toLast && waiting && tapback.means !== "neither" ? AS_SAID[tapback.means] : undefined;
}

/** Whether a message quotes what we said last: then the words in it are ours, and tell nothing of the person. */
export function quotesUs(text: string, { lastSaid }: Session): boolean {
  const tapback = readTapback(text);
  return tapback !== undefined && lastSaid !== undefined && quotes(tapback, lastSaid);
}
