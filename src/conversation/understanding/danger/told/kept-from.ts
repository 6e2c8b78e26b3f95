import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  "(?:my|me) (?:bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|missus|baby ?dad)";
const KEEPER =
  "(?:(?:my|me|the|our|foster|step) ?)?(?:mum|mam|mom|dad|stepdad|stepmum|step dad|step mum|nan|uncle|auntie|aunt|carers?|foster carers?|foster (?:mum|dad)|staff|manager|keyworker|family|parents|grandma|grandad|brother|landlord)|he|she|they";
const NEEDS =
  "eat(?! (?:in|on|before|sweets|chocolate|junk|crisps|at|with|pizza|until|till|meat|mcd|takeaway|the (?:cake|last))\\b)|have (?:any |no )?(?:food|dinner|tea|water|meals|a shower|my (?:inhaler|insulin|meds|medication|tablets))(?! (?:in|on|before|until|till)\\b)|drink (?:water|anything)|wash|shower|use the (?:toilet|bathroom|loo)|go (?:to )?(?:the )?(?:toilet|doctors?|hospital|school|college)(?! (?:trip|disco|prom|tomorrow|with a cold|til))|see a doctor|sleep in (?:my|a) bed|talk to (?:anyone|any one|my family|my mates|people)";
const KEPT = prefiltered(
  new RegExp(
    `\\b(?:(${PARTNER})|${KEEPER})s? (?:wont|will not|wouldnt|doesnt|dont|never|refuses? to|refusing to|stopped|isnt) ?(?:let(?:s|ting)?|letting|lets|allow(?:s|ing)?) me (?:to )?(?:(?:\\w+ ){1,5}?or )?(?:${NEEDS})\\b`,
  ),
);
const FOOD_LOCKED =
  /\b(?:lock(?:s|ed|ing)?|padlock(?:s|ed)?|chain(?:s|ed)?)(?: up)? (?:the |all the |my )?(?:fridge|food|kitchen|cupboards?)\b/;
const FOR_HEALTH =
  /\b(?:before (?:the )?(?:op|operation|surgery|blood test|scan)|allerg\w*|diet|poorly|contagious|lol|haha\w*|ramadan|fasting)\b/;
// Stryker restore Regex

/** Food, a wash, a doctor, people: what somebody is kept from by whoever they live with. @param words as plainWords gives them */
export function keptFrom(words: string): { readonly byPartner: boolean } | undefined {
  const found = KEPT.exec(words);
  if (FOR_HEALTH.test(words) || !(found || FOOD_LOCKED.test(words))) return undefined;
  return { byPartner: found?.[1] !== undefined };
}
