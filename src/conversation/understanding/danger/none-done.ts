import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:no|nah|nope|na|naw|ok|yeah|well|but|and|honestly|honest|tbh|like|dw|dont worry|promise|i swear|just|look|really|oh) ){0,4}";
const THEY =
  "(?:he|she|they|hes|shes|theyve|nobody|no ?one|(?:my )?(?:dad|mum|mam|mom|step ?dad|step ?mum|brother|sister|uncle|ex|bf|gf|boyfriend|girlfriend|partner|husband|wife|boss|carer))";
const NOT =
  "(?: (?:has|have|did|does|do|would|is|was))? (?:hasnt|havent|never|didnt|doesnt|dont|not|aint|isnt|wasnt|wouldnt)(?: (?:ever|even|actually|really|physically|once|been|never)){0,3}";
const HARM =
  "(?:hit|hits|hitting|hurt|hurts|hurting|hurted|touch|touched|touches|touching|harm|harmed|beat|beats|beaten|punch|punched|slap|slapped|kick|kicked|attack|attacked|force|forced|rape|raped|threaten|threatened|violent (?:to|with|towards)|(?:laid|lay|lays|put|puts) (?:a|his|her|their|any) (?:single )?(?:fingers?|hands?) on|(?:do|done|does|did) (?:anything|nothing|nuffin|owt|nowt) to)";
const WHOM =
  "(?:me|us|her|him|them|any ?one|anybody|any of us|the (?:kids?|baby|children)|my (?:kids?|baby|son|daughter|\\w+))";
const END =
  "(?: (?:or (?:anything|nothing|owt|nowt)|at all|ever|physically|tho|though|like that|honest(?:ly)?|just|i swear|promise|thank god|so|its fine|its ok|dw|if thats what (?:u|you) mean)){0,3}";
const NOT_HARMED = prefiltered(new RegExp(`^${LEAD}${THEY}${NOT} ${HARM} ${WHOM}${END}$`));
const NOBODY_HARMED = prefiltered(
  new RegExp(`^${LEAD}(?:nobody|no ?one)(?: (?:has|have|ever|even|actually|is)){0,3} ${HARM} ${WHOM}${END}$`),
);
const NOT_LIKE = prefiltered(
  new RegExp(
    `^${LEAD}(?:its |it is |thats |i mean )?(?:not|isnt|aint) (?:like|as if|that) ${THEY}(?: (?:is|are|has|have|s|ever|even|actually|really|physically|does|do)){0,3} ${HARM} ${WHOM}${END}$`,
  ),
);
const SMALL = [
  "(?:its|it is|it|thats|they|theyre|they are|was|it was|it were|cuts|the cuts?)(?: (?:is|are|was|really|honestly|just|only)){0,2} (?:not|aint|isnt|arent|werent|wasnt)(?: (?:even|really|actually|that|very|too|so|all that)){0,3} (?:deep|bad|serious|big|much|major|hardcore)",
  "(?:its|it is|it|theyre|they are|was|it was|only|just)(?: (?:is|was|only|just|all|a|an|some|bit|of|tiny|little|small|like)){0,5} (?:scratch|scratches|scratched|surface|shallow|superficial|graze|grazes|scab|scabs|scabbed|nick|plaster|light|fine|nothing|ok|okay|sorted|clean|dry|healing)(?: (?:over|now|up|really)){0,2}",
  "(?:(?:its|ive|i|ive got|theyre|it|been|has|is|all|have|i have|just|already) ){0,4}(?:cleaned|cleaned up|washed|rinsed|bandaged|wrapped|patched|plastered|dressed|covered|taped|sorted|healing|healed|scabbed|stopped bleeding)(?: (?:it|them|up|over|all|now|out|nicely|ok|fine|already|and)){0,4}",
  "(?:ive |i |i have |got )?(?:put |got |stuck )?(?:a |some )?(?:plasters?|bandages?|savlon|germolene|steri ?strips?|dressing|cream)(?: (?:on|over) (?:it|them))?",
  "(?:im|i am|i feel|feel|feeling)(?: (?:feeling|all|doing|honestly|totally|just|actually)){0,2} (?:ok|okay|fine|alright|good|better|safe|sound)(?: (?:now|honest|honestly|today|tho|dw|promise)){0,2}",
  "(?:dw|dont worry|no|nah|ok|honestly|promise|its fine|its ok|all good|safe|tbh|fine|thanks|dont panic|no biggie|no need to worry|dont stress)",
].join("|");
const PLAYED_DOWN = new RegExp(
  `^${LEAD}(?:${SMALL})(?: (?:now|tho|though|honest|honestly|dw|promise|thanks|ta)){0,2}$`,
);
const OF_A_WOUND =
  /\b(?:deep|scratch\w*|surface|shallow|superficial|grazes?|scab\w*|plasters?|bandag\w*|cleaned|washed|healing|healed|wrapped|patched|dressed)\b/;
const PARTS =
  /[,.;!:]+|\b(?:and|n|so|cos|coz)\b|(?= (?:im|i am|its|it is|ive|i have|theyre|dw|dont worry|honestly|promise)\b)/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 20;

/**
 * Harm that was not done, or a wound made light of, and nothing else: "nah he hasnt hit me", "its not that deep its
 * cleaned up". It is no news of danger to whoever reads on. Not "yet", nor anything after a "but".
 * @param words as plainWords gives them, without marks but those that part sentences
 */
export function tellsNoneDone(words: string): boolean {
  if (words.split(" ").length > LONGEST_WORDS) return false;
  const parts = words
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) return false;
  const isSmall = OF_A_WOUND.test(words) && parts.every((part) => PLAYED_DOWN.test(part));
  return isSmall || parts.every((part) => isNotHarmed(part));
}

const isNotHarmed = (part: string): boolean =>
  [NOT_HARMED, NOBODY_HARMED, NOT_LIKE].some((pattern) => pattern.test(part));
