import { prefiltered } from "../words/prefiltered.ts";
import type { ConcernReader } from "./concern-told.ts";
import { BY_FAMILY, DAY } from "./taken-abroad.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MOVED = prefiltered(
  new RegExp(
    [
      "\\b(?:brought|bring(?:s|ing)?|mov(?:ed|es|ing)|put|pushed|pulled|changed?|switched|swapped)\\b(?: \\w+){0,3}? (?:forwards?|earlier|sooner|closer|nearer|quicker|up to)\\b",
      `\\b(?:changed|moved|switched|swapped|rebooked|brought)(?: (?:it|the|my|our|her|date|flight|ticket|tickets|day|wedding|trip|plan|plans|travel|forward|to|for)){1,5}(?: (?:its|it is|so its|now|now its|so|for|on|to)){0,3} (?:${DAY})\\b`,
      `\\b(?:now|instead)\\b(?: (?:they|he|she|mum|dad|mam|its|it|is|are|say|says|said|saying|tell|tells|me|want|wants|going|go|we|for|on|be|this|gonna)){1,6} (?:${DAY})\\b`,
      `\\b(?:its|it is|theyre going|were going|shes going|im going|they go|we go)(?: (?:now|sooner|actually|really|gonna be|going to be|on|for|this)){1,3} (?:${DAY})(?: (?:now|instead|not \\w+))?\\b`,
      "\\b(?:not|isnt|aint) (?:in )?(?:the )?(?:summer|christmas|xmas|easter|eid|spring|next year|holidays|\\w+ber|january|june|july|august)(?: any ?more| now)? (?:its|it is|but)\\b",
    ].join("|"),
  ),
);
const NOT =
  /\b(?:appointment|appt|college|school|course|work|shift|job|interview|cancel\w*|put (?:it )?off|later|postponed|delayed|denise|my (?:pa|worker|phone|bus|birthday|exam)|can (?:i|you|u)|could|party|see (?:you|u))\b/;
// Stryker restore Regex,StringLiteral

/** What a family is about to do has been brought forward. */
export const broughtForward: ConcernReader = (words, { situation }) =>
  BY_FAMILY.has(situation) && MOVED.test(words) && !NOT.test(words) ? {} : undefined;
