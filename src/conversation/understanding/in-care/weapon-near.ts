import { ABOUT_TO, type ConcernReader, type ConcernTold, isByOthers, isOwnThreat } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WEAPON =
  "guns?|knife|knives|nife|machetes?|blades?|shank|axe|hammer|(?:baseball )?bats?|crowbar|acid|petrol|weapons?|strap|pistol|shooter|firearm|samurai|sword|screwdriver|broken bottle|zombie";
const AT_HAND = new RegExp(
  [
    `\\b(?:got|gots|gotta|has|have|with|holding|theres|there is|there are|waving|brought|bringing|pulled|pulling|found|picked up|picking up|grabbed|grabbing|carrying|carries|sharpening|loading|fetching|fetched|swinging|pointing|pointed|showed|bought|buying|getting|gave|given|handed|give|gives|went for|gone for|went to get|gone to get|took|tooled up with|keeps|sees|saw|seen)(?: (?!no|not|rid|off|away|without)\\w+){0,4}? (?:${WEAPON})\\b`,
    `\\b(?:${WEAPON})(?: (?:is|are|was|still|right|just|there)){0,3} (?:out|on (?:him|her|me|them|the (?:table|side|bed))|in (?:his|her|my|their|the) (?:hand|hands|pocket|bag|jacket|car|waistband|coat|drawer|bed|sock|room)|under (?:the|his|her|my)|to my|at my|by (?:the|my|his) (?:bed|door))\\b`,
    "\\b(?:hes|shes|theyre|he is|she is|they are|he|im)(?: (?:just|now|been|even))? (?:loading|loaded|cocking|cocked|sharpening|aiming|pointing) (?:it|the|that|his)\\b(?! (?:dishwasher|washing|van|car|page|game|video|app|pencil|finger))",
    "\\b(?:im|hes|shes|theyre|they are|he is) (?:all |fully )?(?:tooled up|strapped|armed|carrying|packing|tooled)\\b(?! (?:my|the|a|his|her|shopping|bags|on|stuff|boxes))",
    "^(?:(?:im|ive|i|have|got|been) ){0,3}(?:holding|hiding|hid|got|keeping) (?:it|one) (?:behind|in|up|under|down) (?:my|me)\\b",
    "^(?:(?:ive|i|i have|still|and|he|hes|has|got) ){0,3}(?:got it|its) on (?:me|him|them)$",
  ].join("|"),
);
const NOT =
  /\b(?:no|not|never|dont|doesnt|didnt|hasnt|havent|isnt|without|put (?:it|them|the \w+|that) (?:away|back|down)|away|rid|threw|thrown|throw|chucked|binned|bin|(?:gave|given|handed) (?:it|them|that|the \w+|my \w+) (?:to|in|back|up|over|away)|surrender\w*|police (?:took|have|got|found)|took (?:it|the \w+) off|dropped|last (?:year|month)|used to|years ago|if)\b/;
const TOY =
  /\b(?:nerf|water|toy|glue|hot glue|butter|plastic|foam|nail|staple|heat|massage|spray|game|film|movie|telly|tv|play|fork|cook\w*|bread|kitchen drawer|chop\w*|veg|onions?|diy|shel(?:f|ves)|cricket|rounders|baseball team|practice|nails|fortnite|cod|minecraft|batman|shoulder|bra|bag strap|watch strap|course|lesson|awareness|the car|car|station|costs?|price)\b/;
/** It is not the writer who has it. */
const THEIRS =
  /^(?:(?:and|but|cos|because|omg|yeah|now) ){0,2}(?:he|she|they|hes|shes|theyre|theyve|him|them|someone|his \w+|her \w+|(?:my |me |the )?(?:dad|mum|brother|mate|boy))\b/;
const OWN = /^(?:i|ive|im|got)\b/;
// Stryker restore Regex,StringLiteral

/** A weapon that is there, or is made ready: whoever has it. */
export const weaponNear: ConcernReader = (words, told) => {
  if (!AT_HAND.test(words) || NOT.test(words) || TOY.test(words)) return undefined;
  if (isOwnThreat(told) && !THEIRS.test(words)) return ABOUT_TO;
  return isWithWeapons(told) || OWN.test(words) ? {} : { kind: "abuse_harm_from_others" };
};

/** Concerns whose own words fit a weapon. */
const isWithWeapons = (told: ConcernTold): boolean =>
  isByOthers(told) || told.kind === "suicide_self_harm" || told.kind === "violence_to_others";
