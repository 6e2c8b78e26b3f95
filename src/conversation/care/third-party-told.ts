import type { Ctx } from "../dialog.ts";
import type { Effect } from "../effects.ts";

/** The worker of whoever has this number is told who asks; duty for a number that nobody knows. */
export function toldOfAsker({ known, text }: Ctx): Effect {
  const { handoff } = known;
  if (handoff?.reason === "third-party") return { do: "add-to-thread", handoffId: handoff.id };
  return { do: "hand-off", reason: "third-party", words: text, to: known.person ? "pa" : "duty" };
}

const NUMBER = /(?:\+|\b)\d[\d ()-]{7,16}\d\b/;

/** Whether somebody leaves a number to be rung back on. */
export const leftNumber = (text: string): boolean => NUMBER.test(text);
