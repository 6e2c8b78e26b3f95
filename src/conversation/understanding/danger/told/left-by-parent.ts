import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GONE = prefiltered(
  /\b(?:mum|mam|mom|dad|stepdad|nan|carer|foster mum|foster dad|parents)(?:s)?(?: (?:has|have|is|are|and dad))? (?:(?:not|never|hasnt|havent|aint|didnt|isnt)(?: \w+)? (?:been|come|came|be|return\w*|got)(?: \w+)? (?:back|home)|(?:gone|went|left|been gone|been away|pissed off|fucked off|out|away|disappeared)(?: \w+){0,4}? (?:days?|nights?|ages|since|all (?:week|weekend)|weekend|week|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/,
);
const LEFT_WITH =
  /\b(?:look(?:ing)? after|minding|feed(?:ing)?|got|caring for|taking care of|on my own with|alone with|just me and|its me and|me and)\b(?: \w+){0,3}? (?:brothers?|sisters?|siblings?|bro|sis|baby|little ones?|kids|twins|cousins)\b|\b(?:on (?:our|my) own|by (?:our|my) ?sel(?:f|ves)|no food|nothing to eat|no electric|no gas|no milk|hungry)\b/;
const HUNGRY =
  /\b(?:no food|nothing to eat|hungry|starving|no milk|cupboards?|fridge|no electric|no gas|no money)\b/;
const GROWN =
  /\b(?:holiday|spain|hospital|work|shopping|babysit\w*|my flat|my own place|my (?:son|daughter|partner|wife|husband))\b/;
// Stryker restore Regex

/** A parent has not come back, and those left are on their own: for want of food, or of anybody. @param words as plainWords gives them */
export function leftByParent(words: string): "hungry" | "alone" | undefined {
  if (!GONE.test(words) || !LEFT_WITH.test(words) || GROWN.test(words)) return undefined;
  return HUNGRY.test(words) ? "hungry" : "alone";
}
