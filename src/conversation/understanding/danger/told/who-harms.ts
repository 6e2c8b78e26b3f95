import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  /\b(?:bf|boyfriend|gf|girlfriend|ex|exs|husband|hubby|wife|partner|fella|missus|baby ?daddy|babys dad|baby dad|kids dad|fiancee?|lass|bird)\b/;
const OF_KIN =
  /\b(?:mums?|moms?|mams?|dads?|nans?|sisters?|brothers?|carers?|aunties?) (?:new |ex |old )?(?:bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|missus)s?\b/g;
const STAFF =
  "staff|key ?worker|(?:support|social|care|youth|night|case|outreach|hostel|project|residential) ?worker|care ?staff|carers?|foster (?:carers?|dad|mum|mom|parents?|brother|sister|family)|mentor|teacher|tutor|coach|manager|warden|landlord|landlady|boss|doctor|pastor|imam|priest|advis[eo]r|pa";
const KIN =
  "(?:step|step |adoptive |birth |real |biological )?(?:dad|father|mum|mom|mam|mother|brother|bro|sister|sis)|uncle|auntie|aunt|cousin|grandad|grandpa|nan|gran|family|parents|mums other";
const HOUSE = "housemate|flatmate|roommate|lodger|lads?|residents?|girls in";
const BY = prefiltered(
  new RegExp(
    `(?<!\\b(?:told|tell|telling|asked|ask|at|with|to|for|from|called|rang|ring|text|texted|saw|seen|see|help|helped|hates|hate|love|miss|near|like|and|hurt|hit|hits|hurts|killed|front of) (?:my |the |our |me )?(?:\\w+ )?)\\b(?:${STAFF}|${KIN}|${HOUSE})(?!s? (?:says?|said|told|thinks?|knows?|knew|wants me|dont know|doesnt know|helped|saw|is worried|passed|died|isnt|cant help|wont help|kicked him|hates)\\b)`,
  ),
);
// Stryker restore Regex

/** In a longer message others are named as well. */
const SHORT = 16;

/**
 * Whether those who do harm are no partner but staff, a carer, family or whoever shares the home, as far as the words
 * name anybody: named first, and not as the one who was told of it.
 * @param words as plainWords gives them, with what was written just before in front
 */
export function isByNoPartner(words: string): boolean {
  if (words.split(" ").length > SHORT) return false;
  const named = withKinNamed(words);
  return BY.test(named) && !PARTNER.test(named);
}

/** Whether a partner, or one who was, is named. @param words as plainWords gives them */
export const isByPartner = (words: string): boolean => PARTNER.test(withKinNamed(words));

/** "my mums boyfriend" is family, and no partner of whoever writes. */
const withKinNamed = (words: string): string => words.replace(OF_KIN, "stepdad");
