import { tellsOfMedicine } from "../danger/told/taken.ts";
import { RISK_KINDS, type RiskKind } from "../types.ts";
import type { ConcernReader, ConcernTold, InConcern } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:tbh|honestly|to be honest|and|but|cos|well|yeah|yh|actually|if im honest|truth is|thing is|also|so|sorry|ngl|not gonna lie|lowkey|fuck|omg|i think|think|kinda|kind of|sort of|bit|a bit|im shaking?|im shakin|im scared|im worried) ){0,4}";
const TAIL =
  "(?: (?:tbh|tho|though|really|actually|now|if im honest|to be honest|honestly|as well|aswell|and all|an all|n all|anol|too|x|xx|sometimes|a lot|lately|these days|right now|rn|sorry|ngl|here|every day|i think|mate|man|as (?:him|her|them|she|he)|like (?:him|her|them)|with (?:it|him|her|them)|tonight)){0,4}\\W*$";
const TOO = "(?:too|2|as well|aswell|and all|an all|n all|anol|also|the same|same|an aw|aswel)";
const SAME = new RegExp(
  [
    `^${LEAD}(?:(?:thats |its )?(?:me|us|myself) ${TOO}|and me|thats how i (?:feel|am) ${TOO}|no diff(?:erent|erence) (?:here|for me|with me))${TAIL}`,
    `^${LEAD}(?:its |it is |thats |is )?(?:(?:the |exactly the |literally the |exact )?same|ditto|likewise)(?: (?:here|with me|for me|boat|thing|as me|me))?${TAIL}`,
    `^${LEAD}(?:im|i am|ive been|i been|i feel|feel|feeling|i think|am) (?:in |like |exactly |just |feeling ){0,3}(?:the )?(?:same|that)(?: (?:way|as (?:her|him|them)|boat|position|place|myself|thing))?${TAIL}`,
    `^${LEAD}(?:so (?:do|did|am|have|would|was) i|i (?:do|did|am|have|was|would|feel it|feel that|feel like that|want that|get that) ${TOO}|i do myself)${TAIL}`,
    `^${LEAD}(?:i|ive|iv|ive been|im|i keep|i been|i have) (?:(?:been|just|also|sometimes|always) )?(?:do|does|done|doing|did|want|wanna|feel|felt|feeling|think|thinking|thought)(?: (?:it|that|this|to|like|about|of|die)){0,3} ${TOO}${TAIL}`,
    `^${LEAD}(?:mine|my (?:dad|mum|bf|boyfriend|partner|stepdad|ex|brother|man|uncle|girlfriend|gf)) (?:does|did|is|has|do)(?: (?:it|that|this))? ${TOO}${TAIL}`,
    `^${LEAD}(?:it|that|this|it has|thats|its|he|she|they) ?(?:has )?(?:happened|happening|happens|happen|did it|done it|does it|did that|do it|do that|does that) (?:to|with) (?:me|us) ${TOO}${TAIL}`,
    `^${LEAD}(?:we|weve|us) both(?: (?:are|do|did|have|feel|been|of us|want|wanna|doing|feeling|said|it|to|that|this|like)){0,5}${TAIL}`,
  ].join("|"),
);
const SWALLOWED =
  "(?:took|taken|tuk|had|have|done|did|swallowed|necked|dropped|popped|drank|smoked|sniffed|snorted|ate|take|drink)";
const SHARED =
  "(?:(?:some|a few|a couple|half|one|two|three|\\d{1,2}|it|them|em|that|loads|a bit|the rest|the other half|most|as many|as much|just as (?:many|much)|a load)(?: of (?:it|them|em|those|that))?)";
const TOOK_SAME = new RegExp(
  [
    `(?:^${LEAD}|\\b(?:i|ive|iv|ive just|i have|i just|we both|weve both|both of us|we all|we) )(?:(?:just|also|only|already|all|both|think i|went and|been and) ){0,2}${SWALLOWED} (?:exactly |literally )?(?:the |from the )?(?:same|(?:same )?amount|same (?:stuff|pills?|tablets?|meds)|same ones|same thing|same as)\\b(?! (?:idea|day|bus|time|name|problem|teacher|worker|pa|class|dream|dinner|lunch|thing for))`,
    `^${LEAD}(?:i|ive|iv|i have|i just)? ?(?:(?:just|also|only|already) ){0,2}${SWALLOWED} ${SHARED} (?:${TOO}|my ?self|me ?self)(?: (?:and )?im (?:\\w+ ?){1,3})?${TAIL}`,
    `\\b(?:gave|give|offered) me (?:some|one|it|them|a few)(?: \\w+){0,2} and (?:i|ive) (?:just )?${SWALLOWED} (?:it|them|em|some|one)\\b`,
    `^${LEAD}(?:we|we both|weve both|both of us|us both|me and (?:her|him)|(?:her|him) and me) (?:both )?${SWALLOWED} (?:${SHARED}|the lot|loads|all of (?:them|it)|the (?:pills|tablets|same|stuff))${TAIL}`,
  ].join("|"),
);
const NOT =
  /\b(?:not|never|didnt|dont|havent|aint|glad|good|fine|hope|hoping|love|miss|worried about|surname|college|school|address|street|road|age|name|room|house|floor|pa|worker|flavour|colour|food|drink water)\b/;
/** What was said last was how it feels to know of it: "me too" is of that. */
const FEELS =
  /\b(?:scared|worried|crying|upset|stressed|frightened|shocked|panicking|bored|hungry|tired)(?: (?:now|too|tho|for (?:her|him)|about (?:her|him)))?\W*$/;
// Stryker restore Regex

const OF_A_PERSON: ReadonlySet<string | undefined> = new Set(["somebody-else", "family-harms-another"]);
const DOSE = { kind: "suicide_self_harm", situation: "overdose", ofSelf: true } as const;
const NEVER_THE_SAME: ReadonlySet<RiskKind> = new Set(["violence_to_others", "missing_or_trafficked"]);

/** "me too", "i took the same", where they told of somebody else: it is their own danger as well. */
export const sameAsThem: ConcernReader = (words, told) => {
  if (!OF_A_PERSON.has(told.situation) || !told.isFresh || NOT.test(words)) return undefined;
  if (TOOK_SAME.test(words)) return DOSE;
  if (!SAME.test(words) || FEELS.test(told.before)) return undefined;
  return tellsOfMedicine(told.before) ? DOSE : ofKind(told);
};

function ofKind({ kind }: ConcernTold): InConcern | undefined {
  const own = RISK_KINDS.find((one) => one === kind && !NEVER_THE_SAME.has(one));
  return own && { level: "urgent", kind: own, ofSelf: true };
}
