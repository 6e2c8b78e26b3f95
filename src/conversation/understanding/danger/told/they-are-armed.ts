import { prefiltered } from "../../words/prefiltered.ts";
import type { Harmed } from "./harmed-by.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WEAPON = "(?:guns?|knives|knife|machetes?|shooters?|straps?|shanks?|blades?|zombie knives|weapons?)";
const ARMED = prefiltered(
  new RegExp(
    `^(?:(?:and|n|but|cos|coz|omg|help) )?(?:they|he|she|theyve|hes|someone|some1|somebody|(?:the|some|these) (?:lads|boys|olders|gang|men|man|guys))(?: (?:is|are|have|has|all|both|got|carry|carries|carrying|with|a|the|real|actual|big))+ ${WEAPON}(?: (?:on (?:them|him|her)|with (?:them|him)|here|now|outside|at (?:my|the) door|in (?:his|their) (?:bags?|hands?|coat|pocket)|and .{1,60}))?\\W*$`,
  ),
);
const NO_WEAPON =
  /\b(?:nerf|water|glue|nail|heat|top|bb|game|kitchen|chef|butter|toy|museum|army|police|farm\w*|cadets?|spud|ninja|skates?|skating|wipers?|razor|bra|bag strap)\b/;
const ONE = /^(?:\w+ )?(?:hes|shes|he|she)\b/;
const HERE = /\b(?:here|now|outside|at (?:my|the) door|in (?:his|their) hands?)\b/;
// Stryker restore Regex

/** Others carry weapons, and that is all that is said: whether they are there; one alone may be a partner. @param words as plainWords gives them */
export const armedOthers = (words: string): Harmed | undefined =>
  ARMED.test(words) && !NO_WEAPON.test(words)
    ? { byPartner: ONE.test(words), isNow: HERE.test(words) }
    : undefined;
