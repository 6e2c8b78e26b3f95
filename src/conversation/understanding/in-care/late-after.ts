import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isByOthers, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LATE = prefiltered(
  new RegExp(
    [
      "^(?:(?:and|but|also|now|so|omg|plus|help|im scared|scared) ){0,3}(?:(?:i )?(?:think|reckon|might be|maybe) )?(?:im|i am|i might be|i might|am) (?:(?:like|about|now|really|well|two|three|a|few|\\d+|couple of|couple|weeks?|days?|month|months|be|so) ){0,4}late(?: (?:now|on|this month|by \\w+(?: \\w+)?|tho|my period|for my period))?$",
      "\\b(?:periods?|time of (?:the )?month|monthly|monthlies|aunt flo)(?: (?:is|has|hasnt|have|not|never|aint|didnt|isnt|still|was|should|due|my|been)){0,4} (?:late|come|came|coming|started|start|stopped|missed|due|turned up|shown|here|ages ago|weeks ago|yet)\\b",
      "\\b(?:missed|no|not had|havent had|hasnt had|not got|havent got|skipped|without) (?:(?:a|my|me|one|two|2|any|this months?|last) ){0,3}periods?\\b|\\bhavent (?:come on|came on|bled)(?: (?:yet|this month|for \\w+ \\w+))?$|\\bnot come on(?: yet| this month)?$",
      "\\b(?:think|might|maybe|could|scared|worried|afraid|what if|fink|reckon|am|im|i am)(?: (?:i|im|ill|i am|i might|that|be|am|could|even|now|actually)){0,4} (?:pregnant|preg|pregs|preggers|pregnat|up the duff|expecting)\\b",
      "\\b(?:test|clearblue)(?: (?:its|and its|and it))? (?:is |was |came back |says |said |come back |came up )?(?:positive|two lines|2 lines|pregnant)\\b|\\b(?:two|2) lines\\b|\\bmorning sick\\w*\\b|\\b(?:boobs|breasts|tits|nipples) (?:are |really |so |is )?(?:sore|hurt\\w*|tender|killing|bigger)\\b",
      "\\b(?:no|without|(?:doesnt|dont|didnt) (?:use|wear)|never (?:uses|wears|used|wore)|wouldnt (?:use|wear)|wont (?:use|wear)) (?:a |any )?(?:condoms?|protection|johnny|rubber)\\b|\\b(?:came|cum|finished|come) (?:in|inside) me\\b|\\bcondom (?:split|broke|came off)\\b|\\bmorning after pill\\b",
      "\\b(?:bleeding|sore|itch\\w*|burn\\w*|hurts?|hurting|stings?|stinging|discharge|smells?|pain\\w*|lumps?|spots|rash)(?: (?:when|wen|i|to|down|is|it|really|and|a|bit|so|on|in|my)){0,4} (?:pee|wee|piss|down there|there below|private|privates|fanny|vagina|bum|willy|penis|bits)\\b|\\b(?:down there|privates?|my bits)(?: (?:is|are|really|so|hurts?|feels?)){0,3} (?:sore|hurts?|hurting|burn\\w*|itch\\w*|bleed\\w*|swollen|sting\\w*)\\b",
    ].join("|"),
  ),
);
const SEX = prefiltered(
  /\b(?:sex\w*|rap(?:e|ed|es|ing)|touch\w*|slept with|sleep(?:s|ing)? with|sleep with|in(?:to)? my bed|in(?:to)? my room|inside me|abus\w*|molest\w*|groom\w*|forc\w*|made me|makes me|assault\w*|nonce\w*|shag\w*|punters?|clients?|older (?:man|men|guy|boyfriend|lad)|boyfriend|did (?:stuff|things)|does (?:stuff|things)|naked|undress\w*|spik\w*|uncle|stepdad|step ?dad)\b/,
);
const NOT = prefiltered(
  /\b(?:late (?:for|to|home|again|back|night|rent|bus|with|fee)|running late|sister|mum|friend|mate|girlfriend|not (?:late|pregnant)|never|negative|came on (?:today|this morning|yesterday|now)|not worried|my (?:boss|bus|train|rent|form|essay|work))\b/,
);
// Stryker restore Regex,StringLiteral

/** A period that does not come, a test, a sore body, after somebody used theirs: care that cannot wait, and news to staff. */
export const lateAfter: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || !LATE.test(words) || NOT.test(words)) return undefined;
  return SEX.test(`${told.before} ${words}`) || SURE.test(words) ? newsOf("late", told) : undefined;
};

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Of these nobody needs to be told what went before. */
const SURE = /\b(?:periods?|preg\w*|test|condoms?|inside me)\b/;
// Stryker restore Regex
