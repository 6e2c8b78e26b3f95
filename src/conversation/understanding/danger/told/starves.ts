import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const UNEATEN = prefiltered(
  /\b(?:starv(?:e|es|ed|ing) (?:my ?self|me ?self|mysen)|(?:havent|have not|not|aint|barely|hardly|stopped|stop|refus\w+|dont|wont|cant let my ?self) (?:been |really |proper |properly |even |to )?(?:eat|eaten|eating|ate|et)|(?:only|just) (?:had|drank|drinking|having|drink) (?:water|coffee|black coffee|coke zero|diet coke)|mak(?:e|ing) (?:my ?self|me ?self) (?:sick|throw up|puke|vomit)|purg(?:e|ing)|sick(?:ing)? (?:it|everything|my food) up|eating on purpose)\b/,
);
const ON_PURPOSE =
  /\b(?:on purpose|deliberate\w*|(?:so|too|im|am|feel|look|get|getting|be) (?:so |too |really |disgustingly )?(?:fat|massive|huge|disgusting)|hate my (?:body|self|weight|belly|thighs)|(?:dont|do not|didnt) deserve (?:food|it|to eat)|lose (?:more )?weight|(?:be|get|being) (?:thin|skinny|thinner|skinnier|small)|calories|weigh\w*|(?:thing|something) i can control|feel in control|punish\w*|make (?:my ?self|me ?self) eat|starv\w+ (?:my ?self|me ?self)|mak(?:e|ing) (?:my ?self|me ?self) (?:sick|throw up|puke|vomit)|purg(?:e|ing)|binge\w*|anorexi\w*|anorexic|bulimi\w*|eating disorder|my ed\b)/;
const LONG =
  /\b(?:\d+|two|three|four|five|six|seven|couple|few) (?:days?|weeks?|months?)\b|\b(?:days|weeks|months|since (?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?|all week|a week|every (?:meal|day|night|time)|all the time|again|pass(?:ing|ed) out|faint\w*|dizzy|cant stop|black(?:ing|ed) out|heart)\b/;
const WEAK =
  /\b(?:pass(?:ing|ed)? out|faint(?:ed|ing)|collaps\w+|black(?:ing|ed) out|heart (?:is |keeps? |was )?(?:skip\w*|rac\w*|funny|flutter\w*|stop\w*|pound\w*)|cant (?:stand|walk|get up))\b/;
const NONE =
  /\b(?:ramadan|lent|fast(?:ing)?|blood test|operation|op|surgery|scan|diet plan|slimming world|sweets|meat|chocolate|pork|vegan|gluten|course|essay|advice on healthy|no money|skint|cant afford|payday|sanctioned|my (?:mate|friend|sister|brother|daughter|son|cousin|flatmate)|(?:she|he|they|shes|hes|theyre) (?:is |are |has |have |wont |isnt |not )?(?:starv|eat|purg|mak|not eat|hasnt|havent))\b/;
// Stryker restore Regex

/**
 * Whoever writes goes without food of their own will, for days or again and again, or brings it up.
 * @param words as plainWords gives them
 * @returns "weak" where the body gives way
 */
export function starvesIn(words: string): "weak" | "starves" | undefined {
  if (!UNEATEN.test(words) || !ON_PURPOSE.test(words) || NONE.test(words)) return undefined;
  if (WEAK.test(words)) return "weak";
  return LONG.test(words) ? "starves" : undefined;
}
