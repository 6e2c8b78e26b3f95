import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SOMEBODY =
  "(?:you|u|ya|yous|some ?one|some ?body|sum ?1|some1|sumone|any ?one|any1|any ?body|one of (?:you|u|yous)|(?:my|the|a|our) (?:duty |social |support |key )?\\w+)";
const KINDLY = "(?:please|pls|plz|plse|kindly|just|maybe|hi|hey|hello|hiya|really|quickly) ";
const WHEN =
  "(?: (?:back|up|asap|now|please|pls|plz|quick|quickly|mate|x|at some point|when(?:ever)? (?:u|you|she|he|they) (?:can|could|want|like|get (?:a |the |this ?)?(?:chance|sec|second|min|minute|mo|time)?|are free|r free)|when(?:ever)? (?:ur|youre|shes|hes|theyre) (?:free|about|around|in|next in)|when ?ever)){0,3}";
const CALL = `(?:${KINDLY}){0,3}(?:(?:can|could|cn|cud|will|would|wud) (?:${SOMEBODY}|\\w+) (?:${KINDLY})?(?:(?:ask|get|tell) (?:${SOMEBODY}|\\w+) (?:to|2) )?|(?:get|ask|tell) (?:${SOMEBODY}|\\w+) (?:to|2) |(?:${KINDLY})?(?:${SOMEBODY}) (?:${KINDLY})?)?(?:ring|call|phone|fone|bell|text|txt)(?: to)? (?:me|us|(?:this|my|me) (?:number|phone|mobile|house|flat))(?! (?:a|an|names?)\\b)${WHEN}`;
const RING = `(?:^|${KINDLY}|(?:can|could) (?:${SOMEBODY}) )(?:ring|call|phone)(?: (?:tonight|tonite|2nite|today|now|pls|please|asap)){0,2}(?= ?[,.!]| (?:i|im|ive|my|he|hes|she|shes|they|theyre|theres|its)\\b)`;
const A_CALL = `(?:${KINDLY}){0,2}(?:(?:can|could|may) )?(?:i )?(?:${KINDLY})?(?:need|want|wanna|get|have|would like|like|give me|gimme) (?:a |an |my )?(?:quick )?(?:call ?back|phone ?call|call|bell)(?: back)?(?: (?:from|off|with) (?:${SOMEBODY}|\\w+))?${WHEN}`;
const A_TALK = `(?:${KINDLY}){0,2}(?:(?:can|could|may) )?(?:i )?(?:${KINDLY})?(?:need|want|wanna|would like|like|have|got)? ?(?:to )?(?:talk|speak|chat) (?:to|with|2) (?:${SOMEBODY}|denise|shabnam|\\w+)${WHEN}`;
const TO = `(?: (?:to|for|2) (?:everyone|everybody|${SOMEBODY}|\\w+))`;
const A_MESSAGE = `(?:${KINDLY}){0,2}(?:(?:can|could) (?:you|u|i|some ?one) |(?:i )?(?:need|want) to )?(?:${KINDLY})?(?:(?:pass|give|send|leave|take|get)(?: on)?(?: (?:${SOMEBODY}))? (?:a |the |this |that |it |my )?(?:message|msg|note|word|on)(?: on)?${TO}?|(?:pass|send) (?:this|it|that)(?: on)?${TO}?|(?:a )?(?:message|msg)${TO})`;
const TELL = `(?:(?:can|could) (?:you|u|some ?one) )?(?:${KINDLY}){0,2}(?:(?:tell|say to) (?:everyone|everybody|every1|${SOMEBODY}|\\w+)|let (?:${SOMEBODY}|\\w+) know|(?:text|message|msg|leave word (?:for|with)) (?:${SOMEBODY}|\\w+) (?:say|saying|that|and say|to say))(?: (?:that|this))?`;
const ASK = prefiltered(
  /\b(?:ring|call|phone|fone|bell|text|txt|callback|pass|message|msg|tell|say to|let|talk|speak|chat|send|leave|give|take|get)\b/,
);
const ASKS = [
  prefiltered(new RegExp(`(?:^|(?<=[,.!?;:\\n] ?)|(?<= ))(?:${A_MESSAGE})\\b`)),
  prefiltered(new RegExp(`(?:^|(?<=[,.!?;:\\n] ?)|(?<= (?:and|n|please|pls|plz|just) ))(?:${TELL})\\b`)),
  prefiltered(new RegExp(`\\b(?:${CALL})\\b`)),
  prefiltered(new RegExp(`\\b(?:${A_CALL}|${RING})\\b`)),
  prefiltered(new RegExp(`(?:^|(?<=[,.!?;:\\n] ?))(?:${A_TALK})\\b`)),
];
const GAPS = /[ ,]{2,}/g;
const LOOSE_START =
  /^(?:[\s,.!?;:-]|(?:and|but|so|cos|coz|cuz|because|cause|since|then|that|its cos|please|pls|plz|mate|or)\b){1,20}/;
const LOOSE_END = /(?:[\s,.;:-]|\b(?:and|but|so|cos|because|then|please|pls|plz)){1,8}$/;
// Stryker restore Regex

const LONGEST = 300;
const FEWEST_WORDS = 2;

/**
 * What else a message says that asks for a call or for words to be passed on: "i cut again" of "pls ring me, i cut
 * again". It is looked at as if it were all that was sent, since the ask outweighs it in the whole.
 * @param words as plainWords gives them
 * @returns nothing where no such ask stands in it, or hardly a word beside it
 */
export function besideAsk(words: string): string | undefined {
  if (words.length > LONGEST) return undefined;
  // Stryker disable next-line ConditionalExpression: without such a word nothing is cut, it is only sooner known
  if (!ASK.test(words)) return undefined;
  const cut = ASKS.reduce((left, ask) => ask.replaceIn(left, ", "), words);
  if (cut === words) return undefined;
  const rest = cut.replace(GAPS, ", ").replace(LOOSE_START, "").replace(LOOSE_END, "");
  return rest.split(" ").length < FEWEST_WORDS ? undefined : rest;
}
