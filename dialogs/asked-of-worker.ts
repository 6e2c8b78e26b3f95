import type { Ctx } from "../src/conversation/dialog.ts";

const RINGS = "(?:ring|call|phone|bell|fone)";
const DOES =
  "(?:sort|fix|mend|help|come|bring|look at|look into|speak|talk|chase|email|write|find out|see about)";

/** What a message asks of their own worker by name or as their PA: to ring them, or to do something. */
export function askedOfWorker({ text, known }: Ctx): "ring" | "do" | undefined {
  if (known.worker === undefined || TALKS_OF.test(text)) return undefined;
  const who = `(?:my |me )?(?:${escaped(known.worker.firstName)}|pa|p\\.a|worker|adviser|advisor)`;
  const asks = (what: string) =>
    new RegExp(
      `\\b(?:can|could|will|would|cud|wud) (?:you |u )?(?:please |pls |plz )?(?:(?:get|ask|tell) )?${who} (?:please |pls |plz )?(?:to |2 )?${what}\\b`,
      "i",
    ).test(text) || new RegExp(`\\b(?:get|ask|tell) ${who} (?:to |2 )${what}\\b`, "i").test(text);
  if (asks(`${RINGS}(?: me| us)?`)) return "ring";
  return asks(DOES) ? "do" : undefined;
}

/** Told of somebody else's promise, not asked. */
const TALKS_OF = /\b(?:said|says|told me|was meant|supposed)\b/i;

/**
 * Whether words are meant for their own worker, by name or as their PA: "tell denise they moved it", "let my pa know",
 * "denise r u still coming", "hi denise, nice to meet you".
 */
export function isForWorker(ctx: Ctx): boolean {
  const { text, known } = ctx;
  if (known.worker === undefined || askedOfWorker(ctx) === "ring") return false;
  const name = escaped(known.worker.firstName);
  const who = `(?:${name}|(?:my |me )(?:pa|p\\.a|worker|adviser|advisor))`;
  return [
    `\\b(?:tell|let) ${who},?(?: know)? (?:that )?(?:\\S{1,30} ){1,3}\\S`,
    `\\bask ${who} (?:if|when|what|where|why|whether|about)\\b`,
    `\\b(?:message|msg|text|note) for ${who}\\b`,
    `^\\W*(?:hi|hey|hiya|hello|oi|yo|alright)?,? ?${name}\\W+(?:\\S{1,30} ){0,6}(?:u|ur|you|your|youre|you're|ya)\\b`,
  ].some((pattern) => new RegExp(pattern, "i").test(text));
}

/** They would have somebody else: that is not for the worker to read. */
export function wantsAnother({ text, known }: Ctx): boolean {
  if (known.worker === undefined) return false;
  const name = escaped(known.worker.firstName);
  return [
    `\\b(?:dont|don't|do not|not) (?:want|like|trust|get on with) ${name}\\b`,
    `\\b(?:someone|somebody|anyone) (?:else )?(?:instead of|but|not) ${name}\\b`,
  ].some((pattern) => new RegExp(pattern, "i").test(text));
}

/** Whether their own worker is named, other than to ask who that is. */
export function namesWorker({ text, known }: Ctx): boolean {
  if (known.worker === undefined || /^\W*(?:so )?who\b/i.test(text)) return false;
  return new RegExp(`\\b${escaped(known.worker.firstName)}\\b`, "i").test(text);
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
