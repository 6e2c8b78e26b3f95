import { prefiltered } from "../../words/prefiltered.ts";
import { type Deed, deedsOf } from "./who-does-what.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OUTCOME =
  /\b(?:blood\w*|bleed\w*|bled|(?:not|aint|isnt|wont|doesnt|hasnt|cant|no|stopped|never) (?:\w+ ){0,2}(?:mov\w*|wak\w*|woke\w*|breath\w*|respond\w*|get(?:ting|tin)? up|got up|open\w*|cry\w*|answer\w*|speak\w*|stand\w*|walk)|cant see|unconscious|knocked out|out cold|sparko|on the (?:floor|ground|road)|in the road|collapsed|fell(?: down)?|(?:he|she|they)(?: just)? (?:dropped|went down)|limp|floppy|gone (?:all |really |so |a )?(?:quiet|still|limp|floppy|blue|grey|stiff|funny|pale|white)|went (?:quiet|still|limp|floppy|blue|stiff)|fitting|seizure|been sick|being sick|throwing up|(?:banged|hit|smacked|cracked) (?:his|her|their) head|screaming in pain|skin (?:is )?(?:coming|peeling)|swollen|bruis\w*|lump|massive hole|drove off|legged it|ran off|dead|dying|sleep(?:s|ing)? (?:too much|a lot|loads)|so sleepy|ambulance|head in|down (?:the |some )?stairs)\b/;
const WEAPON =
  /\b(?:with|w|wiv|by) (?:(?:a|the|my|me|his|her|some|kitchen|cricket|baseball|beer|big|glass|hot) ){0,3}(?:knife|blade|bat|bottle|hammer|machete|brick|pan|glass|pole|iron|scissors|car|van|kettle|crowbar|axe|screwdriver|chair|bar|belt|zombie|scooter|moped|cig|cigs|ciggie|cigarette|fag|lighter|straighteners|hob|spoon)\b|\b(?:glass|bottle|knife|blade) in (?:his|her|their)\b/;
const OVER =
  /\b(?:run|ran|runned|knocked|mowed)(?: \w+){0,5}? (?:over|down|off (?:his|her|their|the|a) (?:bike|scooter|moped|ped))\b|\b(?:drove|driven|ploughed|reversed)(?: \w+){0,3}? (?:into|over)\b/;
const UNMEANT =
  /\b(?:on purpose|(?:lost|losing) (?:it|my (?:temper|rag|shit|patience|head))|snapped|(?:couldnt|cudnt|could not) (?:stop|help)|did ?nt mean|didnt mean|in (?:a )?temper|so angry|shut (?:him|her|them) up|stop(?: \w+){0,3} (?:cry|scream)\w*|crying|screaming|(?:too|so|really|proper|very|bit) (?:hard|tight|strong\w*|rough)|god help me|what have i done)\b/;
const SMALL =
  /\b(?:bab(?:y|ies|ys|bys?)|bab|newborn|toddler|cot|crib|moses|pram|napp(?:y|ies)|\d{1,2} ?(?:weeks?|wks?|months?|mths?)|(?:hes|shes|he is|she is)(?: only| just)? (?:[0-6]|one|two|three|four|five)|little (?:one|girl|boy)|lil (?:one|girl|boy)|sons?|daughters?|my kids?)\b/;
const WOKEN = /\b(?:to wake|awake|wake (?:him|her|them|up)|wont wake|unconscious|collapsed|off)\b/;
const GAVE_A_SHAKE = prefiltered(
  /\b(?:gave|given|give) (?:(?:the|my|our|me) )?(?:him|her|baby|newborn|toddler|son|daughter|little (?:one|girl|boy)|bab|kid) a (?:\w+ ){0,2}(?:shake|shaking|shook)\b/,
);
const NO_SHAKE = /\b(?:protein|milk|hand|bottle|head|rattle|maraca)\w*/;
const PLAYED = prefiltered(
  /\b(?:fifa|pool|games?|cod|fortnite|gta|boxing|sparring|spar|judo|karate|mma|paintball|laser ?tag|rugby|football|film|dream\w*|joke|banter|cards|chess|uno|mario|quiz|scrabble|darts|play\w*|pillow fight|snowball\w*|water (?:fight|pistol|gun)|nerf|party|surprise|swing|slide|trampoline|in the air|swim\w*|wrestl\w*|jokes|laughs?|laughing|giggl\w*|cute|audition|scene|drama|song|tickl\w*)\b/,
);
const FIGURE = prefiltered(
  /\b(?:shot (?:him|her|them|my \w+) (?:an?|some|down|back)|dropp?\w* (?:\w+ ){0,4}(?:off|home|at|round|back)|cut (?:him|her|them|my \w+) (?:off|out|some|loose|up)|hit (?:him|her|them) (?:up|back)|killed (?:him|her|them|it) (?:at|in|on)|burn\w* (?:him|her|them) an?|poured (?:him|her|them) an?)\b|\bhair\b/,
);
/** What others say of them. */
const CLAIMED = prefiltered(
  /\b(?:says?|said|saying|tell|telling|tells|told|reckons?|thinks|claims?|claiming|accus\w+|lies|lied|make out|makes out)(?: (?!me)\w+){0,2} (?:that )?(?:i|ive)\b/,
);
const BURNS =
  /\b(?:petrol|acid|bleach|boiling|ammonia|kettle|hot (?:water|oil|tea|coffee|fat|drink|soup)|(?:on|set) fire|fire to|alight|lighter)\b/;
const SMOTHERS =
  /\b(?:pillows?|cushion)\b.{0,30}\b(?:over|on|onto|against)\b|\b(?:hands?|towel|blanket|flannel|duvet|bag) (?:over (?:\w+ ){0,3}(?:mouth|nose|face|head)|(?:round|around|on|across) (?:\w+ ){0,3}(?:mouth|nose|throat|neck))\b/;
const DROWNS =
  /\b(?:heads?|faces?|him|her|them|baby|son|daughter|brother|sister|mate) under (?:the )?(?:bath ?)?(?:water|tap)\b/;
const CRYING =
  /\b(?:stop|stopped|quiet|shut) (?:him|her|them|the \w+|my \w+) (?:from )?(?:cry|scream)\w*|\b(?:wouldnt|wont) stop (?:cry|scream)\w*/;
const THROAT = /\b(?:cut|slit|sliced|slashed) (?:\w+ ){1,3}(?:throat|neck)\b/;
const SET_FIRE = prefiltered(
  /(?:^|\bi |\bive |\bwe |\bweve )(?:just |jus |have |had )?set (?:fire to|alight) (?:his|her|their|my \w+s) (?:bed|room|house|flat|tent|clothes|caravan|car|door)\b/,
);
const LAUGHS = /\b(?:lol|lmao|haha\w*)\b|😂|🤣/u;
const SERVED = prefiltered(
  /\b(?:did|served|got|doing) (?:\d+|two|three|four|five|a few) (?:years|yrs|months)\b|\b(?:sentenced|convict\w*|conviction|probation|last year|on licence|at primary|my past|in the past|came out of prison)\b/,
);
const HYPOTHETICAL =
  /\b(?:what if|if i|would|wish|wished|imagin\w*|thoughts?|think(?:ing)? (?:about|of)|feel like|felt like|wanted to|want to|wanna|nearly|almost|tempted|scared im|scared i|gonna|going to)\b/;
// Stryker restore Regex

/** To whom whoever writes has done harm: a small child is looked at however well it seems. */
export type HarmDoneTo = "child" | "person";

/**
 * Harm that whoever writes has just done to somebody, who may be dying of it: they are the one to ring for. Fights long
 * past, games, and what somebody only fears or wants to do are none of it.
 * @param words as plainWords gives them
 */
export function harmDoneIn(words: string): HarmDoneTo | undefined {
  if ([PLAYED, SERVED, FIGURE, CLAIMED].some((pattern) => pattern.test(words))) return undefined;
  const harmed = deedsOf(words)
    .map((deed) => harmedBy(deed, words))
    .filter((one) => one !== undefined);
  if (harmed.includes("child") || shakesGiven(words)) return "child";
  return SET_FIRE.test(words) ? "person" : harmed[0];
}

const shakesGiven = (words: string): boolean =>
  GAVE_A_SHAKE.test(words) && !NO_SHAKE.test(words) && !HYPOTHETICAL.test(words);

function harmedBy({ act, to, isPast }: Deed, words: string): HarmDoneTo | undefined {
  const isOutcome = OUTCOME.test(words);
  if (!isPast && (!isOutcome || HYPOTHETICAL.test(words))) return undefined;
  const harmed = to === "child" || (to === "pronoun" && SMALL.test(words)) ? "child" : "person";
  if (act === "shake") return isShaken(to, words) ? "child" : undefined;
  if (act === "hurt") return harmed === "child" || isOutcome ? harmed : undefined;
  if (LAUGHS.test(words)) return undefined;
  if (act === "grave" || act === "with-thing") return harmed;
  if (act === "by-means") return byMeans(harmed, words);
  if (act === "run-over") return OVER.test(words) ? harmed : undefined;
  if (act === "with-weapon") return WEAPON.test(words) ? harmed : undefined;
  const isGrave = isOutcome || WEAPON.test(words) || THROAT.test(words);
  return isGrave || (harmed === "child" && UNMEANT.test(words)) ? harmed : undefined;
}

/** What burns, or what is held over a face. */
function byMeans(harmed: HarmDoneTo, words: string): HarmDoneTo | undefined {
  if (BURNS.test(words) || DROWNS.test(words)) return harmed;
  if (!SMOTHERS.test(words)) return undefined;
  return CRYING.test(words) ? "child" : harmed;
}

/** Shaken, and not by the hand, nor to be woken. */
function isShaken(to: Deed["to"], words: string): boolean {
  if (to === "person" || NO_SHAKE.test(words) || LAUGHS.test(words)) return false;
  return !WOKEN.test(words) || UNMEANT.test(words) || SMALL.test(words);
}
