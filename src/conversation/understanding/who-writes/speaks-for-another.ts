import { BOOKED, KIN, NO_STORY, OPENS, SIZE } from "../words/kin-words.ts";
import { plainWords } from "../words/plain-words.ts";
import { namesAsAnother } from "./named-by-others.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SAYS = [
  `\\b(?:this is|its|it is|im|i am|here is|speaking to|texting|talking to) (?!my\\b)[a-z]{2,15} (?:her|his|their) ${SIZE}(?:${KIN})\\b${NO_STORY}`,
  `${OPENS}[a-z]{2,15} here[ ,]+(?:her|his|their) ${SIZE}(?:${KIN})\\b`,
  `\\b(?:this is|dis is|its|im|i am|here is) (?:the|a|an)? ?(?:${KIN}) (?:of|to|for) (?:her|him|(?:this|the) (?:girl|lad|boy|person|number|phone))\\b`,
  "\\b(?:this is|its|im|i am|here is) the (?:wife|husband|missus|mrs|misses|mother|father|foster (?:mum|dad|carer|mother))\\b(?! (?:who|that|hit|is|was)\\b)",
  "\\b(?:your|youre|you are|u r|ur) (?:now )?(?:talkin|talking|texting|txtin|txting|speaking|messaging) (?:to |with |2 )?(?:his|her) \\w+",
  `\\b(?:repl(?:y|ying)|writ(?:e|ing)|messag(?:e|ing)|te?xt(?:ing)?|typ(?:e|ing)|answer(?:ing)?) (?:this |you |u )?(?:for|4) (?:(?:her|him|them)\\b|my (?:${KIN}|daughter|son|girl|lad)\\b)`,
  "\\b(?:nicked|stole|robbed|found|took) (?:this|the) (?:phone|fone|mobile)\\b|\\b(?:phone|fone|mobile)\\b.{0,25}\\bwhose (?:is )?(?:it|this)\\b",
  "\\b(?:on|in) behalf of (?!me\\b|myself|us\\b)[a-z]{2,15}\\b",
  "\\b(?:you|u|ya) ?(?:are|r|re|ve|have)? (?:got|texting|talking to|speaking to) (?:her|his) (?!phone|number)\\w+ (?:now|here|not (?:her|him))\\b",
  "\\b(?:not (?:her|him)|(?:she|he)s not here),? (?:its|im|this is) (?:her|his|me|a|the)\\b",
].map((one) => new RegExp(one));
const STORY = /\b(?:he|she|they) (?:took|nicked|broke|smashed|hit|reads|checks|goes through)\b/;

/** On the phone of somebody we know; on a number that nobody knows the phone may be lent to whoever is in need. */
const ON_THEIR_PHONE = [
  `\\b(?:this(?: is)?|dis is|its|im|i am|we are|were) (?:her|his) ${SIZE}(?:${KIN})\\b${NO_STORY}`,
  `${OPENS}(?:her|his) ${SIZE}(?:${KIN})(?:(?: here| speaking)?\\W*(?:$|[.,!-])| (?:from|at) )`,
  "\\b(?:im|i am|its me|texting|txting|writing|messaging|msging|replying) (?:\\w+ ){0,3}(?:on|off|from|through) (?:her|his) (?:phone|fone|mobile|moby|cell)\\b(?! (?:plan|contract|bill|charger))",
  "\\b(?:using|borrowed|borrowing|holding|answering|minding|looking after) (?:her|his) (?:phone|fone|mobile|moby|cell)\\b(?! (?:plan|contract|bill|charger))",
  "\\b(?:this is|dis is|got|have|on|using|from|off) my (?:gf|girlfriend|boyfriend|bf|partner|son|daughter|wife|husband|missus|sister|brother|bro|sis|mate|friend|cousin)s (?:phone|fone|mobile|number)\\b(?! (?:plan|contract|bill))",
  "\\b(?:im|i am|its) not the (?:young person|care leaver|client|one you want|person you want)\\b|\\bnot (?:her|him) (?:replying|texting|writing|talking|typing)\\b",
  "\\b(?:found|picked up|been handed|got given|left|forgot) (?:this|the) (?:phone|fone|mobile)\\b",
  `\\b(?:what|whats|wat|wot|when|whens|where|wheres|which|how)\\b.{0,30} (?:her|his) ${BOOKED}\\b`,
  `^\\W*(?:her|his) ${BOOKED}\\W*$`,
  `\\b(?:cancel|mov|chang|drop|rebook|rearrang|swap|shift|confirm|check)(?:e|p?ing)? (?:on |up on )?(?:her|his) ${BOOKED}\\b`,
  `\\b(?:move|change|cancel|rearrange|rebook) (?:\\w+ ){0,2}for (?:her|him)\\b`,
  "\\b(?:she|he) asked me to (?:cancel|rebook|move|change|book)\\b",
  "\\b(?:book|squeeze|fit) (?:her|him) (?:in|back in)\\b",
  "\\b(?:who|whos|who is|whats the name of) (?:her|his) (?:pa|adviser|advisor|worker|personal adviser|social worker|key worker)\\b",
  "\\b(?:where|wheres)(?: is| s)? (?:she|he) (?:going|meeting|off to|meant to be|supposed to be)\\b(?: (?:you|u))?(?: (?:2moro|tomorrow|tomoz|tmrw|today|2day|later|tonight|on \\w+|next))*\\W*$",
].map((one) => new RegExp(one));
const WITH_YOU =
  /\b(?:tell me|when|whens|what|whats|where|wheres|who|whos)\b.{0,20} my (?:son|daughter|gf|girlfriend|boyfriend|bf|partner|wife|husband|missus)s? (?:next |careers )?(?:app?oint?ment|appt|booking|meeting|worker|pa|adviser)\b|\bmy (?:daughter|son|gf|girlfriend|bf|boyfriend|partner|wife|husband|missus|lad|granddaughter|grandson|niece|nephew|ex|foster \w+) (?:has|have|had|got|s got|is due|needs|wants) .{0,30}\bwith (?:you|u|yous|ya)\b/;
/** Somebody else is told of: a child of their own, a phone of their own that was taken. */
const LENT =
  /\b(?:took|nicked|stole|smashed|broke|grabbed|hid|has|goes (?:through|on)|checks|reads|looked|look|looking|went|follow\w*|track\w*) (?:\w+ ){0,3}(?:my|me) (?:phone|fone|mobile)\b|\bmy (?:little |wee |baby |lil )?(?:son|daughter|baby|kid|lo|girl|boy|bub)s?\b/;

// Stryker restore Regex

const has = (patterns: readonly RegExp[], words: string): boolean =>
  patterns.some((pattern) => pattern.test(words));

/**
 * Whether somebody near a person writes in their place: says who they are, that they have the person's phone, or speaks
 * of the person, or of what is booked for them, as of another.
 * @param words as plainWords gives them
 * @param owner whose number it is on record; without one only plain statements of who writes count
 */
export function speaksForAnother(words: string, owner?: { readonly firstName: string }): boolean {
  if (has(SAYS, words)) return !STORY.test(words);
  if (!owner || STORY.test(words)) return false;
  const near = has(ON_THEIR_PHONE, words) && !LENT.test(words);
  return near || WITH_YOU.test(words) || namesAsAnother(words, owner.firstName);
}

/** The words without those that say who writes, to see whether there is danger in the rest. @param words as plainWords gives them */
export const withoutSpeaker = (words: string): string =>
  SAYS.reduce((left, pattern) => left.replace(pattern, " "), words).trim();

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const A_PARENT =
  /\b(?:im|i am|its|this is) ((?:her|his|their)|[a-z]{2,15}s) (?:mum|mam|mom|mother|dad|father)\b/;
// Stryker restore Regex

/** "im jaydens mum", from somebody on record as a parent: who they are to their own child, and no parent of theirs. */
export function isOwnParent(
  text: string,
  {
    firstName,
    facts,
  }: { readonly firstName: string; readonly facts: { readonly parent?: boolean | undefined } },
): boolean {
  const whose = A_PARENT.exec(plainWords(text))?.[1];
  return facts.parent === true && whose !== undefined && whose !== `${firstName.toLowerCase()}s`;
}
