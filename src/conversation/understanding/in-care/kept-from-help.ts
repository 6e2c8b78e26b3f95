import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, type ConcernTold, isOfBody, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|hell|(?:my |me |the )?(?:bf|boyfriend|gf|girlfriend|partner|husband|wife|ex|mum|mam|mom|dad|stepdad|step dad|stepmum|uncle|auntie|brother|sister|nan|carer|fella|boss|man|mate|family|parents|in ?laws?|mother in law|babys dad|baby dad)s?)";
const HELP =
  "(?:ring|call|phone|dial|go|leave|tell|text|get (?:help|an ambulance|a doctor|seen|out)|have (?:an ambulance|a doctor)|see (?:a|the) (?:doctor|midwife|nurse)|out|(?:the )?(?:ambulance|999|hospital|doctors?|midwife|a ?& ?e|police|phone)|any ?(?:one|body)|use (?:the|my) phone)";
const HINDERS = prefiltered(
  new RegExp(
    [
      `\\b${THEY}(?: (?:is|are|has|still|just|said|says|like|really|s)){0,3} (?:wont|wont even|doesnt|dont|isnt|not|never|will not|refuses to|refusing to|didnt|wouldnt) (?:let|letting|lets|allow|allowing|want|wanting|gonna let|going to let)(?: (?:me|us|her|him|anyone|nobody))?(?: to)? ${HELP}\\b`,
      `\\b${THEY}(?: (?:has|have|just|is|keeps?|went and)){0,2} (?:took|taken|takes|got|has|have|hid|hidden|hiding|smashed|smash|broke|grabbed|snatched|holding|keeping|nicked)(?: (?:off))?(?: (?:my|me|the))? (?:phone|fone|mobile|keys|charger)\\b`,
      `\\b${THEY}(?: (?:is|are|has|just|keeps?|still)){0,2} (?:say|says|said|saying|told me|tells me|telling me|reckons?|thinks?|going on)(?: (?:that|im|i|its|to|me|it|is|just|am|only|be|being|a|bit|all|you|u|my)){0,6} (?:dont (?:need|ring|call|phone|go|tell|want)|not to|no (?:ambulance|hospital|doctors?|need|police|999)|dramatic|overreacting|attention|faking|lying|nothing|normal|fine|period|wait|waste|sleep it off|go to bed|shouldnt|cant (?:ring|call|go)|wont)\\b`,
      `\\b(?:not allowed|aint allowed|im not allowed|cant|wont be allowed)(?: (?:to|out|ring|call|a|an|the|go|leave|get|see|use|my|tell)){0,4} (?:ring|call|phone|999|ambulance|hospital|doctors?|midwife)(?: (?:cos|because|hes|shes|he|she|they|or|of|my|bf|partner|in front of|with|him|her|here|will|ll|around|listening|watching)){1,6}\\b`,
      `\\b(?:cant|scared to|too scared to|afraid to|dont dare|not able to|frightened to|dare not|darent) (?:ring|call|phone|go|leave|speak|talk|get help)(?: \\w+){0,3} (?:cos|because|hes|shes|hell|shell|theyll|he|she|or|in case|incase|if|while|when|with|in front of) (?:(?:go|of|hes|shes|he|she|they|him|her|my|the|will|ll|is|be|sat|here|bf|boyfriend|partner|husband|dad|mum|next to me|watching|listening|mad|angry|kick|off|hear|hears|find|finds|out|kill|hit|in)\\b ?){1,6}`,
    ].join("|"),
  ),
);
const NOT =
  /\b(?:ring (?:you|u) back|gonna let me|(?:he|she|they) let me|is ringing|is calling|rang them|used to|denise|college|work|my (?:pa|worker))\b/;
// Stryker restore Regex,StringLiteral

/** A body is in danger now, and somebody keeps them from help: the body stays first. */
export const keptFromHelp: ConcernReader = (words, told) => {
  if (told.level !== "emergency" || !isBodyInDanger(told) || !told.isFresh) return undefined;
  return HINDERS.test(words) && !NOT.test(words) ? newsOf("hindered", told) : undefined;
};

/** Illness, blood, a birth, a dose, a wound: not a wish alone. */
const isBodyInDanger = (told: ConcernTold): boolean =>
  isOfBody(told) && (told.kind !== "suicide_self_harm" || told.situation !== undefined);
