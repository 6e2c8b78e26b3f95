import { prefiltered } from "../../words/prefiltered.ts";
import { JOKED, PLAYED, SOMEBODY } from "./threatens-body.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const SO =
  "(?: (?:just|actually|fucking|fuckin|proper|seriously|really|literally|go|end up|come and|go and|deffo|defo|fully|have to)){0,2}";
const DEADLY = "(?:stab|shank|shiv|knife|shoot|machete|cheff?|wet up|juk|jook)(?:ing|in|ning)?";
const WHOM = `(?:${SOMEBODY}|(?:my|me|our|that) (?:cuz|cuzz|bro|bruv|fam|old man|old dear|nan|grandad|tutor|probation)|one of (?:the|my|them|those)|every ?(?:one|body)|any ?(?:one|body)(?! else)|all of (?:them|em)|(?:my|me|the) (?:\\w+ )?(?:mums|dads|sisters|exs) (?:bf|boyfriend|fella|man|mate))`;
const I =
  "(?:(?:\\b(?:im|i am|i was|i|and|so|just|swear|honestly|am)|^) ?(?:gonna|gunna|gna|going to|goin to|about to|abt to|bout to|finna|planning to|off to)|\\b(?:ima|imma|ama|i will|i swear ill|(?<!(?:if|he|she|they|scared|afraid|worried|think|that) )ill))";
const MEANS_IT = prefiltered(new RegExp(`${I}${SO} ${DEADLY} ${WHOM}\\b`));
const WANTS = prefiltered(
  new RegExp(
    `\\b(?:i )?(?:really |just |so )?(?:want|wanna|wana|need|ready|itching|tempted)(?: to)?${SO} ${DEADLY} ${WHOM}\\b`,
  ),
);
const ARMED =
  /\b(?:know where (?:the|his|dads|mums|my|they keep|to get|i can get)(?: \w+)? ?(?:knives|knife|blade|gun|one|it)|(?:got|have|ive|holding|bought|bringing|carrying|getting)(?: got)? (?:a|the|my|me|his) (?:\w+ )?(?:knife|blade|shank|machete|gun|strap|zombie)|(?:knife|blade|machete|shank|gun) (?:is |right )?(?:here|in my|on me|under my|with me|ready))\b/;
const NOT_MEANT =
  /\b(?:scared|afraid|frightened|worried|thoughts?|imagin\w*|intrusive|nightmares?|dream\w*|not|never|dont|wouldnt|wont|used to|years? ago|when i was|he said|she said|they said|says hes|said hes|hes gonna|hes going to|said he|video|photos?|pics?|hoops|pool|penalty|goals?|gun range|clay|arrows?|nerf|paintball|footy|basketball|film)\b/;
// Stryker restore Regex,StringLiteral

/** They mean to stab or shoot somebody they name: danger now, whenever it is to be; or wish to, and are armed. @param words as plainWords gives them */
export const meansToStab = (words: string): boolean =>
  (MEANS_IT.test(words) || (WANTS.test(words) && ARMED.test(words))) &&
  ![NOT_MEANT, PLAYED, JOKED].some((pattern) => pattern.test(words));
