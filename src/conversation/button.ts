import type { TurnInput } from "./turn-types.ts";
import { graver } from "./understanding/danger/graver.ts";
import type { Risk } from "./understanding/types.ts";

/** Whoever asks for help as a homeless person may be one tonight. */
const AS_HOMELESS = /^\s*ask for: homeless\b/i;
const HOMELESS: Risk = { level: "urgent", kind: "homeless_tonight" };

/**
 * Words of a button are ours, so what they mean is sure, and what reads like a doubt in them is none of the person's.
 * Words that name danger stay danger: a person is told.
 */
export function readButton(input: TurnInput): TurnInput {
  const { heard, book, event } = input;
  if (event || !book.isButton(input)) return input;
  if (AS_HOMELESS.test(input.text))
    return { ...input, heard: { ...heard, risk: graver(heard.risk, HOMELESS) } };
  const isDanger = heard.risk.level !== "none" && !heard.risk.doubtful;
  if (isDanger) return input;
  const { also: _, ...plain } = heard;
  return { ...input, heard: { ...plain, intent: "entitlement_topic", sure: true, risk: { level: "none" } } };
}
