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

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
