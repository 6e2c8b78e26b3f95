import { asOfBody, type ConcernReader, isOfBody, isOfThem } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DOWN =
  /\b(?:fallen down|fell down|fallen over|fell over|fell off|keeled over|(?:dropped|went|gone|fell) (?:down )?(?:on|onto|to) the (?:floor|ground)|collapsed?|collapsing|(?:passed|passing|pass|blacked|blacking|conked) out|fainted|fainting|keep fainting|unconscious|unresponsive|knocked out|out cold|gone (?:all |really |so |completely )?(?:limp|floppy|stiff|grey|gray|white|blue|purple|pale|quiet and)|(?:is|all|so|really|gone|shes|hes) (?:limp|floppy|lifeless)|turning (?:blue|grey|purple)|(?:lips|face|fingers|skin) (?:\w+ ){0,3}(?:blue|purple|grey)|foaming|frothing|foam (?:is )?(?:coming|from|at|in|round)|having a (?:fit|seizure)|seizing|fitting (?:now|again)|(?:is|hes|shes|started|keeps) fitting|convulsing|twitching|jerking|eyes (?:\w+ ){0,2}(?:roll\w*|back)|(?:cant|not|isnt|aint|stopped|hardly|barely|struggling to|cant really) (?:\w+ )?(?:breathe?|breathing|breath)|breath(?:e|ing|s)? (?:is |has |really |gone |all |so |a bit |very ){0,3}(?:funny|weird|slow|slowly|shallow|bad|stopped|noisy|rattl\w+)|gurgl\w+|(?:no|cant find a|cant feel a) pulse|(?:wont|cant|not|isnt|aint|couldnt|doesnt) (?:\w+ ){0,2}?(?:wak(?:e|ing)|respond(?:ing)?|moving|stirring)|(?:wont|cant|couldnt|isnt|aint|hasnt|havent|(?:has|is|hes|shes|theyre|still|just) not) (?:come|coming) (?:round|around|to)(?! (?:to|here|mine|my|ours|our|me|us|him|her|them|see|again|tonight|today|tomorrow|tmrw|this|on|at|for|the|a|later|any|no|till|until|when|if|and|unless|cos|because|work|college|school|court|terms|bed)\b)|stopped moving|(?:was|is|hes|shes|im|been) (?:\w+ )?(?:coughing|sicking|throwing|vomiting|puking) up blood)\b/;
const NOT_DOWN =
  /\b(?:not|never|didnt|hasnt|isnt) (?:\w+ )?(?:fall|fell|fallen|pass|passed|collapse|faint)\w*|\b(?:fell out|fall out|test|exam|course|first aid|last (?:year|month|week)|used to|when i was|plan|deal|fell over laughing|laughing|network|laptop|phone|game|(?:is|hes|shes) breathing (?:ok|fine|normal|alright)|breathing fine|out of breath|moving (?:house|out|in|on|home|away))\b/;
const COLD =
  /\b(?:hes|shes|he is|she is|he feels|she feels|his (?:hands?|body|skin)|her (?:hands?|body|skin)|hands are|face is|baby is|babys)(?: (?:so|really|all|gone|getting|going|very|freezing|stone|ice|proper|is|feels|are|now)){0,4} (?:cold|freezing|icy|clammy|sweating|burning up)\b/;
const ASLEEP =
  /\b(?:hes|shes|theyre|he|she|they)(?: (?:is|has|just|now|are|all|really|keeps|keep|getting|gone|so|falling|fell|drifting|going)){0,4} (?:asleep|sleeping|sleepy|to sleep|drowsy|drifting off|drifting|nodding off|out of it|dozing|snoring|slurring|not making (?:any )?sense|(?:doesnt|dont) make sense|confused|woozy|dizzy|being sick|throwing up|shaking|talking weird|quiet)\b/;
const SILENT =
  /\b(?:hes|shes|he|she)(?: (?:is|has|just|now|wont|isnt|not|aint|doesnt|hasnt|cant|stopped|not been)){0,3} (?:answer\w*|repl\w+|talk\w*|speak\w*|pick\w* up|open\w* (?:the|up|his|her))\b/;
const PHONE_OFF =
  /\b(?:his|her|their) (?:phones?|mobile|fone)(?: is| are|s| just| gone| keeps| has){0,4} (?:off|dead|switched|gone off|going (?:straight )?to voicemail|ringing out)\b/;
const SILENCED =
  /\b(?:not|wont|isnt|aint|stopped|doesnt|hasnt|no longer|phones? (?:is |are )?off|cant get hold)\b/;
const OWN_FAILS =
  /\b(?:cant|cannot|can hardly|can barely|struggling to) (?:\w+ )?(?:stop shaking|breathe?|see|stand|move|walk|stay awake|keep (?:my )?eyes open|feel my|swallow)\b|\bi(?:m| am| feel| keep)? (?:going |gonna |about to |nearly |like im )?(?:pass(?:ing)? out|black(?:ing)? out|faint(?:ing)?)\b|\b(?:room|head|world|ceiling)(?:s| is| keeps)? spinning\b|\b(?:everythings?|its all|vision(?: is)?|gone|going) (?:is |all |gone |going )?(?:blurry|black|dark|spinning|fuzzy)\b|\bseeing (?:double|stars)\b|\bchest (?:is |feels |really |so |gone ){0,3}(?:tight|heavy|burning|crushing)\b|\bface (?:has |is )?(?:gone )?(?:droop\w*|numb)\b|\bheart (?:is )?(?:racing|pounding|beating (?:so )?(?:fast|weird)|stopping|going mad)\b|\b(?:lips|hands|face|arms?|legs?) (?:are |is |gone |going |all ){0,3}(?:numb|tingl\w+|blue)\b/;
const SHAKEN =
  /\bi(?:ve| did| have| think i| might have| just)? (?:shake|shook|shaken|dropped|shaked) (?:her|him|the baby|my (?:baby|son|daughter|little \w+))\b/;
// Stryker restore Regex

const OTHER = "somebody-else";

/** A body that fails: somebody down, cold, asleep after a dose, not answering; or their own. */
export const bodyFails: ConcernReader = (words, told) => {
  if (NOT_DOWN.test(words)) return undefined;
  if (SHAKEN.test(words)) return { kind: "medical" };
  if (isOfThem(told) && theyFail(words, told.kind, told.level))
    return told.situation === "somebody-missing" ? { situation: OTHER } : {};
  if (DOWN.test(words)) return isOfBody(told) ? asOfBody(told) : { kind: "medical" };
  if (isOfBody(told) && OWN_FAILS.test(words)) return {};
  const mayBeIll = told.kind === "medical" || told.kind === "not_said";
  return mayBeIll && COLD.test(words) ? {} : undefined;
};

/** Sleep is danger in somebody who took something or is ill; silence, in anybody at risk. */
function theyFail(words: string, kind: string, level: string): boolean {
  if (DOWN.test(words) || COLD.test(words)) return true;
  const isIll = kind === "medical" || (kind === "suicide_self_harm" && level === "emergency");
  if (isIll && ASLEEP.test(words)) return true;
  return (kind === "medical" || kind === "suicide_self_harm") && isSilent(words);
}

const isSilent = (words: string): boolean =>
  PHONE_OFF.test(words) || (SILENT.test(words) && SILENCED.test(words));
