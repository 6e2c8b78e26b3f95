// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Anybody but the service and whoever helps: who reads along as a friend or a worker is none of it. */
const WHO =
  "(?:he|she|they|hes|shes|theyre|theyve|(?:some ?one|some ?body)(?: else)?s?|ones|(?:one|two|some|both|all|1|2) of (?:them|em|ems|(?:the|my|his|her) \\w{2,12})s?|(?:my|me|the|his|her|our|a|this|that) (?:\\w{2,8} )?(?:step ?)?(?:mum|mam|mom|mother|dad|father|nan|gran|grandad|bf|boyfriend|gf|girlfriend|partner|husband|wife|fella|bloke|fiance|brother|bro|sister|sis|uncle|aunt(?:ie|y)?|cousin|ex|man|men|missus|carer|boss|landlord|family|pimp|guy|lads?|boys?|girls?|woman|lady|dealers?|olders?|flatmate|housemate|roommate|in ?laws?)s?(?: in (?:the|my) \\w{2,10})?|(?:mum|mam|dad|bro|sis|nan|uncle|auntie|stepdad)s?)";
const IS =
  "(?: (?:is|are|was|has|have|had|ve|can|could|will|might|be|all|just|jus|now|still|always|really|literally|right|keep|keeps|kept|sat|stood|sitting|standing|lying|here|there|and|n|next to me|beside me|behind me|over me|with me|by me|close|tryin|trying|tryna|to)){0,6}";
const EYES =
  "(?:read|reads|readin|reading|see|sees|saw|seen|seein|seeing|look|looks|lookin|looked|looking|watch|watches|watchin|watched|watching|check|checks|checkin|checked|checking|glanced|glances|glancing|glancin|glance|peer|peers|peering|peeking|peeked|peeping|peek|staring|stares|starin|stare|eyeing|eyein|clocked|nosing|spying|leaning|leanin)";
const TO = "(?: (?:at|on|in|to|over|into|through|thru|round|what|wot|me|all|see|read|and|across)){0,3}";
const SCREEN =
  "(?:(?:my|me|mi|the|this) (?:phone|fone|fon|mobile|screen|texts?|txts?|messages?|msgs?|chat|convo|snap)|(?:i|im|u|i am|ive|u are|ur|you|youre) (?:type|typing|typin|text|texting|textin|txt|write|writing|writin|send|sending)|me (?:typing|typin|type|texting|textin|text|txt|txting|writing|writin|write))";
const ALONG = new RegExp(`\\b${WHO}${IS} ${EYES}${TO} ${SCREEN}\\b`);
const THIS = new RegExp(
  `\\b${WHO}${IS} (?:reading|readin|looking at|lookin at|watching|staring at|peering at|being nosy|being nosey) (?:(?:and|n) (?:reading|looking at|watching) )?(?:this|these|them|it|that|everything(?: i (?:put|say|send|write|type))?|all of it|every (?:word|message|text))(?: now| rn| as well| too| here)?(?=\\W*$| (?:i|so|and|as|while|n|over|cos|right)\\b)`,
);
const PLACED = new RegExp(
  `\\b${WHO}(?: is| are| right| just| all| there)* (?:(?:sat|stood|sitting|standing|leaning|lying|right)? ?(?:here|next to me|beside me|behind me|over me|by me)) (?:and |just |jus |now )?(?:(?:tryin|trying|tryna) (?:to )?)?(?:reading|readin|watching|watchin|looking|lookin|staring|read|watch|look)(?: me| this| it| on| over)?\\W*$`,
);
const OVER_ME =
  /\b(?:(?:sat|stood|stands?|standing|stan(?:d|')in|hovering|hoverin|leaning|leanin|looming) (?:right )?(?:over|behind) me|(?:got|has|have|keeps?|keeping|with) (?:his|her|their|an?|one)? ?(?:eyes?|eye) on (?:my|me|the|this) (?:phone|fone|screen|texts?|messages?))\b/;
const SHOULDER =
  /(?<!\b(?:i|im|am|i am|i was|always|constantly|still|ive been|be|been|keep|keeps) look(?:ing|in|s)? )\b(?:over|behind) (?:my|me|mi) shoulders?\b/;
const JUST_READ =
  /\b(?:he|she|they|(?:my|me) \w{2,12}) (?:has |have )?(?:just|jus|now) (?:read|seen|saw) (?:that|this|it|them|everything)\W*$/;
/** Asked, or of somebody whose work it is, or of a day to come or to fear. */
const ASKED =
  /(?:^|\b(?:if|whether|when|wen|so|but|and|ok|who|how|or|incase) )(?:is|are|can|could|will|would|does|do|did|has|have|had|was|might|who|whos) (?:\w+ ){0,3}?(?:he|she|they|any ?(?:one|body)|some ?(?:one|body)|people|(?:my|the|me) \w+)\b|\b(?:denise|my pa|social worker|key ?worker|support worker|pa|duty|police|doctor|nurse|teacher|tutor|solicitor)s?\b|\bfor me\b|\bwith me (?:to help|and helping)\b|\b(?:fix|fixed|mend|repair|insurance|shop|warranty)\w*\b/;
// Stryker restore Regex

const LONGEST = 300;
/** Most messages have none of these, and are looked at no further. */
const MAY = /read|see|saw|look|watch|check|glanc|peer|peek|peep|star|ey|clock|nos|spy|lean|over|behind/;
const WAYS = [ALONG, THIS, PLACED, OVER_ME, SHOULDER, JUST_READ];

/** Whether somebody looks on as it is written, or has just looked: whatever they are called, and wherever they stand. */
export function saysLooksOn(text: string): boolean {
  const words = text.slice(0, LONGEST).toLowerCase().replace(/['’]/g, "").replace(/\s+/g, " ");
  // Stryker disable next-line ConditionalExpression: it spares time and decides nothing
  if (!MAY.test(words)) return false;
  return WAYS.some((pattern) => pattern.test(words)) && !ASKED.test(words);
}
