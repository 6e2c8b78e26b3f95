import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const BURNT_SELF = prefiltered(
  /\b(?:burn|burns|burnt|burned|burning|scald\w*|bit|bite|biting|punch\w*|hit|hitting|bang\w*|scratch\w*|carv\w*) (?:my ?self|me ?self|mesen|(?:my|me) (?:\w+ )?(?:arms?|legs?|hands?|head|skin|wrists?|thighs?|belly|stomach|chest))\b.{0,50}\b(?:on purpose|it helps|helps me|to cope|to feel|so i (?:can|could) feel|calms? me|deserved? it|makes me feel)\b/,
);
const MEDS =
  "(?:tablets|pills|meds|paracetamol|sleepers|sleeping (?:tablets|pills)|zopiclone|codeine|antidepressants|painkillers|medication|sertraline|diazepam)";
const STASH = prefiltered(
  new RegExp(
    `\\b(?:saving|saved|stashing|stashed|hoard\\w*|collecting|stockpil\\w*|been hiding|hiding)(?: (?:up|all|of|my|me|the|loads|some|these|nans|mums|is|ive|been|enough)){0,4} ${MEDS}\\b|\\b(?:stash|pile|load|drawer full|supply) of ${MEDS}\\b(?=.{0,40}\\b(?:hid\\w*|ready|in case|for when|saved|under my|one day|keep\\w*)\\b)|\\b(?:keeping|kept|keep)(?: (?:all|my|me|the|some)){0,3} ${MEDS}(?: back| for when| hidden| ready)\\b`,
  ),
);
const KEPT_SAFE =
  /\b(?:from (?:the |my )?(?:kids?|toddler|baby|son|daughter|nan|dog)|holiday|travel\w*|data|fridge|boots|chemist|ipad|samsung|he|she|they|my (?:mate|friend|nan|brother|sister))\b/;
const SELF_DEATH =
  /\b(?:i (?:just |really |honestly |actually )?(?:want|wanna|wana|wish)(?: to| i could| 2)? (?:die|be dead)|(?:kill|hurt|cut|hang) (?:my|me) ?self|end my life|(?:killing|hurting) (?:my|me) ?self|kms)\b/;
const AT_US = prefiltered(
  /\b(?:(?:you|u|ur|youre|ya) (?:a |are |an? )?(?:(?:stupid|dumb|useless|fucking|fuckin|shit|thick|pathetic|waste of|absolute|little|ugly) ){0,3}(?:bot|robot|cunts?|dickheads?|machine|twats?|pricks?|idiots?|computer|bastards?|bitch|wanker|space|pieces? of shit)|fuck (?:you|u|off|this)|(?:ur|your) (?:fucking )?fault|bot|robot|dickhead)\b/,
);
const AT_OTHERS =
  /\b(?:(?:kill|stab|shoot|batter|smash|hurt|do|get) (?:you|u|ya|him|her|them|someone|everyone|every ?body|my (?!self|life))|take \w+ with me|and (?:him|her|them) (?:first|too|as well))\b/;
const DENIED =
  /\b(?:not|dont|never|wont|wouldnt) (?:gonna |going to |want to |wanna )?(?:kill|hurt|die|cut)\b/;
// Stryker restore Regex

/** Harm to themselves that they mean, done or laid by for. @param words as plainWords gives them */
export function meansOwnHarm(words: string): boolean {
  if (BURNT_SELF.test(words)) return true;
  if (STASH.test(words) && !KEPT_SAFE.test(words)) return true;
  return cursesAndMeansIt(words);
}

/** "kill myself you useless bot": the curse is for us, the wish for themselves. */
export const cursesAndMeansIt = (words: string): boolean =>
  AT_US.test(words) && SELF_DEATH.test(words) && !AT_OTHERS.test(words) && !DENIED.test(words);
