import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isByOthers, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const TIMES =
  "(?:once|twice|loads|before|again|(?:a )?(?:few|couple(?: of)?|\\d+|two|three|four|five|many|loads of|lots of) times?|already|last (?:night|week|month|time)|yesterday|the other (?:night|day|week)|every (?:week|month|time|night)|for (?:him|them|it|the (?:rent|room|money|bed))|tbh|tho|though|cos|because|now|anyway|to (?:stay|keep the (?:flat|room)|get a bed))";
const LEAD =
  "^(?:(?:and|but|well|yeah|yh|ye|so|ok|honestly|tbh|the thing is|thing is|truth is|sorry|im ashamed|also|actually|like|cos|because|ngl|i think) ){0,4}";
const DID = new RegExp(
  [
    `${LEAD}(?:i|ive|iv|i have|we|weve)(?: (?:already|have|just|only|kind of|kinda|sort of|had|did|ended up|actually|even|been)){0,4} (?:did|done|do|doing|gave|given|let|said yes|agreed|slept|went|go|had|paid|sent|carried|took|ran|gone)(?: (?:it|in|that|this|him|them|yes|sex|with|what|along|to|the|things?|stuff|some|one|a|it with|him do it|have it|do it)){0,4}(?: ${TIMES}){1,3}(?: .{0,30})?$`,
    `${LEAD}(?:i|ive|iv|i have)(?: (?:already|have|had|did|kind of|kinda)){0,3} (?:(?:did|done) (?:it|that|stuff|things)|let (?:him|them|it happen)|gave in|given in|said yes|agreed to it|slept with (?:him|them)|had sex with (?:him|them)|went along with it|paid (?:him )?that way|sent (?:him |them )?(?:some|one|a few|pics|nudes))$`,
    `${LEAD}(?:i )?(?:had to|felt like i had to|didnt have a choice|had no choice|was made to|got made to)(?: (?:do it|let him|say yes|sleep with him|give in|go along|tho|so|i|did|it|and)){0,5}$`,
    `${LEAD}(?:he|they|hes|theyve|she)(?: (?:already|has|have|did|just)){0,3} (?:made me|got me to|forced me|did it|done it|had (?:sex|his way) with me|got what (?:he|they) wanted)(?: (?:do it|to|do|it|sleep with \\w+|${TIMES})){0,4}$`,
    `^(?:its|it has|this has|it|that|already|yeah|it already) (?:already |has |have |s )?(?:happened|happend|been done|done)(?: ${TIMES}){1,3}$`,
  ].join("|"),
);
const ASKED = prefiltered(
  /\b(?:wants?|wanted|wanting|asks?|asked|asking|offer\w*|says?|said|told|tells?|expects?|make me|making me|trying to get me|in return|instead of|for (?:the )?(?:rent|room|bed|place to stay|money|drugs|weed|debt))\b.{0,80}\b(?:sex\w*|sleep with|nudes?|pics?|favours?|stuff|things|touch\w*|naked|kiss\w*|run|runs|drop|drops|carry|deliver|sell|stash|hold|rob|steal|suck|blow ?job|hand ?job|massage|company|rent|punters?|clients?|escort)\b|\bsex for (?:rent|\w+)\b/,
);
const NOT =
  /\b(?:not|never|didnt|havent|wont|wouldnt|refused|said no|told him no|nearly|police|report\w*|homework|form|course|washing|test|job|interview)\b(?! (?:have a choice|want to|mean to))/;
// Stryker restore Regex,StringLiteral

/** What was asked of them, for a bed or a debt, has been done: it was proposed before, and is harm now. */
export const gaveIn: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || NOT.test(words) || !DID.test(words)) return undefined;
  return ASKED.test(told.before) || told.kind === "exploitation" ? newsOf("gave-in", told) : undefined;
};
