import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isByOthers, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|(?:my |me |the |his |her )?(?:bf|boyfriend|gf|girlfriend|partner|husband|wife|ex|fella|dad|stepdad|mum|mam|mom|stepmum|uncle|auntie|brother|cousin|grandad|carer|boss|man|men|lads|boys|gang|olders|elders|dealer|landlord|family))";
const SAY =
  "(?:said|says|say|sed|saying|sayin|told|tells|tell|telling|threaten(?:s|ed|ing)?|threatning|threatend|warn(?:s|ed|ing)?|swears?|swore|reckons?|promised|texted|messaged)";
const WILL =
  "(?:(?:(?:is|are|s|re) )?(?:gonna|going to|gunna|goin to|gna|about to)|will|would|wud|wil|want(?:s|ed)? to|wanna|(?:threaten(?:s|ed|ing)?|threatning|threatend) to|can|could)";
const THEY_WILL = `(?:(?:hell|shell|theyll|theyl|hel|shel|hed|theyd|hes gonna|shes gonna|theyre gonna|hes going to|shes going to|theyre going to)|${THEY}(?: (?!(?:i|im|ill|id|not|never|you|u)\\b)\\w+){0,4}? ${WILL})`;
const WHOSE =
  "(?:my|me|mi|our)(?: (?:little|lil|big|baby|older|younger|small|wee|step|foster|own|whole|other))?";
const KIN =
  "(?:brothers?|bro|sisters?|sis|mums?|mam|mom|mother|dad|father|nan|nana|gran|grandma|grandad|family|fam|parents|cousins?|cuz|auntie?|uncle|niece|nephew|kids?|children|baby|son|daughter|girlfriend|gf|missus|boyfriend|bf|partner|wife|husband|mates?|friends?|bestie|dogs?|puppy|pup|cats?|kitten|rabbit|hamster|horse|pets?)";
/** Nothing else is meant than harm to whoever follows. */
const HARM =
  "(?:hurt|kill|murder|stab|shank|chef|beat|batter|rape|shoot|jump|kidnap|poison|harm|punch|slap|strangle|drown|cut|slash|smash|attack|merk|go for|come for|go after|come after|start on|start doing it to|do it to|do the same to|touch|burn)(?: up)?";
/** Of these only with what is asked for it: "they will get my mum to ring" is kind. */
const MAYBE_HARM = "(?:do|get|find|take|visit|go round|go to|see|deal with|have)";
const OR_ELSE = "(?:if (?:i|we|you|u|they)|unless|or else|instead|next)";
const ENDS = "(?= (?:if|unless|or|too|as well|next|instead|and|in|then|when|tonight|over)\\b|\\W*$)";
const ON_THEIRS = prefiltered(
  new RegExp(
    [
      `\\b${THEY_WILL} (?:(?:also|just|come and|go and|come|even|have to|fucking) )?${HARM} ${WHOSE} ${KIN}\\b(?! (?:feelings|heart|hair|nails|record)\\b)`,
      `\\b${THEY_WILL} (?:(?:also|just|come and|go and|come|even) )?${MAYBE_HARM} ${WHOSE} ${KIN}${ENDS}(?=.{0,60}\\b${OR_ELSE}\\b)`,
      `\\b${OR_ELSE}\\b.{0,40}\\b${THEY_WILL} (?:(?:also|just|come and|go and|come|even) )?${MAYBE_HARM} ${WHOSE} ${KIN}${ENDS}`,
      `\\b${THEY}(?: (?!(?:i|im|not|never)\\b)\\w+){0,3}? ${SAY}(?: \\w+){0,3}? (?:hell|shell|theyll|theyl|hel|shel|(?:he|she|they) (?:will|would|gonna|are gonna|is gonna)) do ${WHOSE} ${KIN}${ENDS}`,
      `\\b${THEY}(?: (?:is|are|has|have|also|now|just|keeps?|even|been|started)){0,3} (?:threaten(?:s|ed|ing)?|threatning|threatend) ${WHOSE} ${KIN}\\b`,
      `\\b${SAY}\\b.{0,40}\\b${WHOSE} ${KIN}(?: (?:is|are|will|would|s|be|gonna|going to|ll|gets?)){1,3} (?:get )?(?:next|it|hurt|killed|done|stabbed|shanked|jumped|beat\\w*|battered|pay(?: for it)?|dead|touched)\\b`,
    ].join("|"),
  ),
);
const IF_TOLD =
  "(?:if|when|incase|in case) (?:i|we|i ever|you|u) (?:ever )?(?:tell|told|tells|telling|say|said|speak|talk|grass|snitch|report|go (?:to )?(?:the )?(?:police|feds|cops)|(?:ring|call|phone) (?:the )?(?:police|feds|cops|999|any ?one)|open my mouth|open my gob|let on|ask for help|get help)\\b";
const BAD =
  "(?:hurt|hurts|kill|kills|hit|hits|beat|batter|stab|shank|smash|burn|leave me|leaves me|send|sends|post|posts|share|leak|show every\\w+|take|get rid|put me|kick me|throw me|lock me|never see|wont see|not see|(?:go|put|sent|taken|end up) (?:in|into|to|away)|prison|jail|hate me|hates me|blame|regret|be sorry|worse|pay for it|come for|find me|get me|get it|do it to|ruin|split|break up|die|dead|trouble|watch my back|deport\\w*|immigration|home office|homeless|out on the street)";
const IF_TELLS = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?!(?:i|im|not|never)\\b)\\w+){0,3}? ${SAY}\\b.{0,40}\\b${IF_TOLD}.{0,60}\\b${BAD}\\b|\\b${THEY}(?: (?!(?:i|im|not|never)\\b)\\w+){0,3}? ${SAY}\\b.{0,60}\\b${BAD}\\b.{0,40}\\b${IF_TOLD}|\\b${IF_TOLD}(?: \\w+){0,4}? ${THEY_WILL}(?: \\w+){0,2}? ${BAD}\\b|\\b${THEY_WILL}(?: \\w+){0,2}? ${BAD}\\b.{0,40}\\b${IF_TOLD}`,
  ),
);
const NOT =
  /\b(?:lol|lmao|haha\w*|jok(?:e|es|ing)|(?:police|feds|social services|social worker|teacher|doctor|nurse|vet|dentist|my pa|denise|worker|council) (?:said|says|told|will|would|is|are)|(?:him|her|them)sel(?:f|ves)|will help|ill help|can help|get better|wont (?:hurt|touch|kill|do)|never (?:hurt|touch|kill)|didnt (?:say|mean)|used to|years? ago)\b/;
const ASKS =
  /^(?:so |and |but )?(?:is|are|was|will|can|could|do|does|did|would|should|how|why|what|where|when|who)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Whoever harms has threatened what comes if it is told, or to harm somebody of theirs: people hear of it at once, and
 * 999 where they are near.
 */
export const threatTold: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || NOT.test(words) || ASKS.test(words)) return undefined;
  if (IF_TELLS.test(words)) return newsOf("threat-if-told", told);
  return ON_THEIRS.test(words) ? newsOf("threat-to-theirs", told) : undefined;
};
