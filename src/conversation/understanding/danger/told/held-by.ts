import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const AIRWAY = "(?:neck|throat|mouth|nose|windpipe)";
const HELD = prefiltered(
  new RegExp(
    [
      `\\b(?:hands?|arms?|forearm|elbow|pillow|cushion|belt|cord|knee|foot)(?: \\w+){0,2}? (?:round|around|over|on|across|against|to) (?:my|me) ${AIRWAY}\\b`,
      "\\b(?:pillow|cushion|plastic bag)(?: \\w+){0,2}? (?:on|over|against|round) (?:my|me) (?:face|head)\\b",
      "\\b(?:had|got|grabbed|grabs|held|holds|lifted|dragged|pinned|picked|took) me (?:up )?by (?:the|my) (?:throat|neck)\\b",
      "\\b(?:squeez\\w*|grabb?\\w*|holds?|held|press\\w*|crush\\w*|stood on|knelt on) (?:on )?(?:my|me) (?:neck|throat)\\b",
      "\\b(?:had|got|pinned|pins|shoved|slammed|slams|held|threw|throws|pushed|put) me (?:up )?(?:against|into) (?:the |a )?(?:wall|door|fridge|cupboard|fence|radiator|car)\\b",
      "\\b(?:bang(?:s|ed)?|smash(?:es|ed)?|slam(?:s|med)?|bashed|whacked|cracked) (?:my|me) head (?:on|off|against|into|in) (?:the |a )?(?:wall|door|floor|ground|table|sink|bath|radiator)\\b",
      "\\b(?:tried to|trying to|tries to) (?:drown|strangle|smother|suffocate|choke) me\\b",
    ].join("|"),
  ),
);
const BY_ME =
  /\b(?:i|ive)(?: just| have| had| also)? (?:put|got|tied|wrapped|banged|bang|hit|smacked|bashed|slipped|fell|walked|tripped|strained|pulled|keep banging)\b/;
const BY_SOMEBODY =
  /\b(?:he|she|they|hes|shes|theyre|his|her|their|someone|somebody|(?:step ?)?(?:dad|mum|mom|mam|father|mother|brother|bro|sister)|uncle|auntie|cousin|nan|carer|staff|worker|bf|boyfriend|gf|girlfriend|ex|husband|wife|partner|fella|missus|mate|flatmate|housemate|boss|lads?|man|men|guy|bloke|boys?|old man|who)\b/;
const KINDLY =
  /\b(?:massage|scarf|necklace|hug\w*|cuddl\w*|barber|hairdresser|dentist|doctor|nurse|gp|physio|osteo\w*|kiss\w*|hickey|love bites?|judo|karate|mma|bjj|rugby|wrestl\w*|play\w*|laugh\w*|lol|haha\w*|cute|aww+|film|dream\w*|funny|photo|pic|cat|kitten|dog|puppy|baby put)\b/;
const PARTNER =
  /\b(?<!(?:mums|moms|mams|sisters|nans) )(?:bf|boyfriend|gf|girlfriend|partner|husband|hubby|wife|ex|fella|missus|old man|kids dad|babys dad)\b/;
const OTHERS =
  /\b(?:they|(?:step ?)?(?:dad|mum|mom|mam|father|mother|brother|sister)|uncle|auntie|cousin|nan|carer|staff|worker|boss|lads?|men|flatmate|housemate|someone|somebody|resident)\b/;
// Stryker restore Regex

/** Held by the neck, over the mouth or against a wall by somebody: whether by a partner, as far as the words tell. */
export interface HeldBy {
  readonly byPartner: boolean;
}

/** Somebody's hands are on them. @param words as plainWords gives them */
export function heldBy(words: string): HeldBy | undefined {
  if (!HELD.test(words) || !BY_SOMEBODY.test(words)) return undefined;
  if (BY_ME.test(words) || KINDLY.test(words)) return undefined;
  return byWhom(words);
}

/** Whose doing it is: a partner's where one is named, or nobody else is. @param words as plainWords gives them */
export const byWhom = (words: string): HeldBy => ({ byPartner: PARTNER.test(words) || !OTHERS.test(words) });
