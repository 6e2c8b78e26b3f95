import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isOfThem, isOwnLife } from "./concern-told.ts";
import { MEDS } from "./dose-taken.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PACKS =
  "(?:(?:pill|tablet|paracetamol|medicine|meds|blister|ibuprofen|codeine) )?(?:packets?|packs|pack|strips?|blisters?|boxes|box|(?:pill|tablet|medicine) bottles?|bottles? of (?:pills|tablets|meds))";
const SENT = "(?:sent|sends|sending|showed|shows|posted|posts|snapped|got|put|facetimed|texted|with|has|had)";
const LEFT_EMPTY = prefiltered(
  new RegExp(
    [
      `\\bempty(?: (?:pill|tablet|blister|paracetamol|medicine|meds))? (?:${PACKS}|${MEDS})\\b`,
      `\\b${PACKS}(?: (?:of|her|his|their|the|all|and|pills?|tablets?|meds|paracetamol|ibuprofen|is|are|was|were|s|just|there|both|now|look|looks|next|to|beside|by|him|them|on|floor|bed|in|bin)){0,7} (?:empty|gone|finished)\\b`,
      `\\b${SENT}(?: (?:me|us|a|an|the|this|some|just|on|her|his|story|it|loads|of|lots)){0,5} (?:pic|picture|photo|pics|pictures|photos|snap|video|vid)s? of (?:(?:a|the|her|his|their|all|some|loads|of|lots|an|like|about|\\d{1,3}) ){0,4}(?:(?:empty|finished|open) )?(?:${PACKS}|${MEDS})\\b`,
      `\\ball (?:(?:the|her|his|their|my|of|mums?|nans?|dads?) ){1,3}(?:${MEDS})(?: (?:is|are|have|has|just|all)){0,2} (?:gone|missing|empty)\\b`,
    ].join("|"),
  ),
);
const NOT =
  /\b(?:crisps|biscuits|sweets|fags|cigs|cigarettes|tobacco|rizla|vapes?|noodles|haribo|food|chocolate|gum|not|never|didnt|isnt|arent|wasnt|havent|hasnt|flushed|binned them|threw|chucked|poured|hid|hidden|took them (?:off|away)|i (?:took|have|got|emptied)|weeks? ago|last (?:week|month|year)|months? ago|old)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Packets that are empty, or a picture of what they may take, from or beside somebody whose life is in danger: they may
 * have taken it, and nobody waits to find out.
 */
export const leftEmpty: ConcernReader = (words, told) => {
  if (!isOfThem(told) || !isOwnLife(told) || NOT.test(words)) return undefined;
  return LEFT_EMPTY.test(words) ? MAY_HAVE_TAKEN : undefined;
};

const MAY_HAVE_TAKEN = {
  ...({ kind: "suicide_self_harm", situation: "somebody-else" } as const),
  ...({ ofSelf: true, news: "may-have-taken" } as const),
};
