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
/** Somebody by name, with what is done to nothing but a body. */
const NAMED = prefiltered(
  new RegExp(
    `${I}${SO} (?:stab|shank|shiv|jook)(?:ing|in|bing|bin)? (?!(?:me|my|mi|mine|myself|mesen|at|in|on|into|it|this|that|these|those|the|a|an|for|to|off|out|up|through|thru|some|all|two|u|you|ya|bugs?|zombies?|spiders?|flies|rats?|mice|plants?|balloons?|pumpkins?|potato\\w*|spuds?|tyres?|holes?|needles?|voodoo|bosses|mobs?|everything|anything|something|with|over|now|again)\\b)[a-z]{3,}`,
  ),
);
const WANTS = prefiltered(
  new RegExp(
    `\\b(?:i )?(?:really |just |so )?(?:want|wanna|wana|need|ready|itching|tempted)(?: to)?${SO} ${DEADLY} ${WHOM}\\b`,
  ),
);
/** A name, or whoever it may be: only where they are armed. */
const ANY =
  "(?!(?:me|my|mi|myself|time|it|this|that|the|a|an|for|to|off|some|all|two|u|you|ya|bugs?|germs?|weeds?|mobs?|bosses|zombies?|spiders?|flies|rats?|mice|ants?|plants?|hours?|an hour)\\b)[a-z]{2,}";
const KILLS = prefiltered(
  new RegExp(
    `(?:${I}|\\b(?:i )?(?:really |just |so )?(?:want|wanna|wana|need|ready|itching|tempted|could|gotta)(?: to)?|\\bif i (?:see|catch|find) \\w+(?: \\w+){0,3}? (?:ill|im gonna|i will|ima|imma|i))${SO} (?:kill|murder|merk|end|do in|${DEADLY}) (?:${WHOM}|${ANY})\\b`,
  ),
);
const ARMED =
  /\b(?:know where (?:the|his|dads|mums|my|they keep|to get|i can get)(?: \w+)? ?(?:knives|knife|blade|gun|one|it)|(?:got|have|ive|holding|bought|bringing|carrying|getting)(?: got)? (?:a|the|my|me|his) (?:\w+ )?(?:knife|blade|shank|machete|gun|strap|zombie)|(?:knife|blade|machete|shank|gun) (?:is |right )?(?:here|in my|on me|under my|with me|ready))\b/;
const NO_JOKE =
  /\b(?:im |i am )?(?:not|aint|no|never|isnt)(?: (?:even|a|fucking|fuckin|actually|being|just)){0,3} (?:jok(?:e|es|ing|in)|kidding|playing(?: about| around)?|messing(?: about| around)?|funny|lying|laughing|bluff\w*)\b/g;
const NOT_MEANT =
  /\b(?:scared|afraid|frightened|worried|thoughts?|imagin\w*|intrusive|nightmares?|dream\w*|not|never|dont|wouldnt|wont|used to|years? ago|when i was|he said|she said|they said|says hes|said hes|hes gonna|hes going to|said he|video|photos?|pics?|hoops|pool|penalty|goals?|gun range|clay|arrows?|nerf|paintball|footy|basketball|film)\b/;
// Stryker restore Regex,StringLiteral

/** They mean to stab or shoot somebody they name: danger now, whenever it is to be; or wish to kill them, and are armed. @param words as plainWords gives them */
export function meansToStab(said: string): boolean {
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  const words = said.replace(NO_JOKE, " ");
  if ([NOT_MEANT, PLAYED, JOKED].some((pattern) => pattern.test(words))) return false;
  return (
    MEANS_IT.test(words) ||
    NAMED.test(words) ||
    ([WANTS, KILLS].some((one) => one.test(words)) && ARMED.test(words))
  );
}
