import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const YOU = "(?:u|you|ya|yous|any ?(?:one|1|body)|some ?(?:one|1|body)|they|denise|a person)";
const THEM =
  "(?:her|him|them|tia|my (?:\\w+ )?(?:mate|friend|bestie|sister|brother|cousin|gf|bf|girlfriend|boyfriend|flatmate|mum|nan))";
const THEY = "(?:she|he|they|shes|hes|theyre|theyve|the baby|baby|my \\w+)";
const PEOPLE =
  "(?:mum|mam|mom|dad|family|parents?|school|college|police|carers?|foster (?:mum|dad|carers?)|social worker|worker|nan|sister|brother|999|(?:an )?ambulance|111|someone|hostel|staff|boyfriend|girlfriend|bf|gf|mates?|landlord)";
const HELP = "(?:ambulances?|amb|police|feds|paramedics?|999|help|doctors?|crew|cops)";

const COMING = [
  "help-is-coming",
  `(?<!\\b(?:will|would|do|does|did|are|is|r|if|can|could|when|before|until|till|want|dont|no|not|should|let|have|wont|need|without|where) (?:(?:the|an|any|some|my) )?)\\b${HELP} (?:(?:is |are |r |has |have )?(?:just )?(?:coming|here|on (?:the|its|their) way|arrived|turned up|with (?:her|him|them|us))|(?:has|have|just) come)\\b|\\b(?:i |ive |i have |we |weve )?(?:just )?(?:rang|rung|called|phoned|ringing|calling|phoning) (?:the |an )?${HELP}\\b|\\b(?:taking|took|taken) ${THEM} (?:to|in) (?:the )?(?:hospital|a ?& ?e|a and e|doctors?)\\b|\\b${THEY} (?:is |are )?(?:at|in) (?:the )?(?:hospital|a ?& ?e|ambulance)\\b`,
] as const;

/** What is said or asked by somebody who told of another in danger. */
const OF_ANOTHER = [
  [
    "ring-them",
    `\\b(?:can|could|will|would|cud|wud|pls|please) ${YOU} (?:pls |please |just |not |maybe )?(?:ring|call|phone|text|txt|message|contact|check on|check in on|speak to|talk to|help|go (?:to|and see|round to|find)|find|save|get (?:to|help for|hold of)|reach|see|go) ${THEM}\\b`,
  ],
  [
    "what-to-say",
    "\\b(?:what|wot|wat|wht|how)(?: (?:do|shud|should|can|could|would|am|are|to|the|hell|fuck|i|you|u|we|even|meant|supposed|best|actually|words)){0,6} (?:say|tell|talk|speak|bring (?:it|this) up|put it|reply|text|txt|message|msg|answer|mention (?:it|this))(?: (?:it|this|that|about it|back|nice)){0,2}(?: (?:to|2|with))? (?:her|him|my (?:\\w+ )?(?:mate|friend|bestie|sister|brother|cousin|gf|bf|girlfriend|boyfriend|flatmate|nan)|(?:a |your |ur )?(?:mate|friend)|some ?one like (?:that|this|her|him)|someone who)(?! (?:mum|mam|mom|dad|parents?|family|school|college|teacher|carers?|worker|social|nan|people)\\b)",
  ],
  [
    "ring-their-people",
    `\\b(?:do|should|shall|shud|can|must|could) i (?:just |actually )?(?:ring|call|tell|text|txt|message|phone|contact|go to|go round to|speak to|talk to) (?:(?:her|his|their|my|the|an?) )?${PEOPLE}\\b`,
  ],
  [
    "their-trust",
    `\\b(?:${THEY}|shell|hell|theyll)(?: (?:is|will|would|s|ll|gonna|going to|never|not|just|literally|actually)){0,3} (?:hate|hates|kill me|fall out|forgive|trust|stop talking|be (?:so )?(?:mad|angry|pissed|upset)|never (?:speak|talk|forgive))\\b|\\b(?:get|getting|got) ${THEM} (?:in|into) (?:trouble|bother)\\b|\\b(?:i )?(?:feel like|dont wanna be|dont want to be|am i|im) (?:\\w+ )?(?:a )?(?:grass|snitch|grassing|snitching|betraying)\\b|\\b(?:i )?(?:promised|swore)(?: ${THEM})?(?: (?:not|i wouldnt|id not|to keep|i wont))|\\b(?:made|making|makes) me (?:promise|swear)(?: (?:${THEM}|to (?:her|him|them)))?(?: (?:not|i wouldnt|id not|to (?:keep|say)|i wont|never|nobody|no one|to tell no))?`,
  ],
  [
    "will-they-know",
    `\\b(?:will|would|does|do|can|could) (?:${THEY}|(?:his|her|their) \\w+) (?:ever )?(?:know|find out|be told|get told|hear|see (?:this|it))\\b`,
  ],
  COMING,
  [
    "they-are-better",
    `^(?:ok |okay |so |yeah |update |phew |omg |thank god |and |actually ){0,3}${THEY}(?: (?:has|have|is|are|just|finally|now|says|said)){0,3} (?:picked up|answered|replied|texted(?: me)? back|text(?:ed)? me|rang(?: me)?(?: back)?|messaged|(?:was |were )?(?:just|only) (?:upset|angry|drunk|stressed|sad|low|venting|being dramatic)|ok|okay|safe|fine|alright|all right|home|come home|came home|back|been found|turned up|awake|woke up|calmed down|breathing|with (?:her|his|their) (?:mum|dad|nan|family)|gone home|not gonna do it)(?: (?:now|tho|though|again|finally|thank god|she says|he says|me back|phew|(?:and |n )?(?:shes|hes|she is|he is|theyre|she says shes|he says hes) (?:ok|okay|fine|safe|alright|all right|better)|(?:she|he) (?:was|is) (?:just|only) (?:upset|angry|drunk|stressed|sad|low)|(?:she|he) (?:didnt|never) mean it)){0,4}\\W*$|^(?:ok |omg )?(?:we |i |they )?(?:just )?found ${THEM}(?: now| shes ok| hes ok)?\\W*$`,
  ],
  [
    "they-wont",
    `\\b(?:she|he|they) (?:wont|doesnt|dont|refuses? to|refused to|didnt want to|will not|doesnt want to|not|keeps? going back to|never|wouldnt) (?:\\w+ )?(?:leave|go|listen|tell|report|get help|help|see|let|admit|stop|ring|call|go back|him|her)\\b|\\bi (?:told|keep telling|said to|tell|begged|asked) (?:her|him|them) (?:to )?(?:leave|go|ring|call|stop|tell|get|come|dump)\\b`,
  ],
  [
    "door",
    "\\b(?:kick|break|bust|smash|get|barge|force)(?:ing)? (?:down |in |through |open )?(?:the|her|his|their) (?:bathroom |bedroom |front )?door\\b|\\b(?:kick|break) it (?:down|in)\\b",
  ],
] as const;

/** What is said or asked by somebody who has hurt another. */
const OF_THE_HURT = [
  [
    "will-they-live",
    `\\b(?:is|will|gonna|are|am|did|have|could|would|can) (?:${THEY}|it|i)(?: (?:gonna|going to|be|really|actually|still)){0,3} (?:die|dies|dead|ok|okay|alright|all right|live|survive|wake up|make it|bad|breathing|serious|kill(?:ed)? (?:him|her|them))\\b|\\bwhat if (?:he|she|they)(?: is| are|s)? (?:dies?|dead|dont wake|doesnt wake)\\b`,
  ],
  [
    "do-not-wait",
    `\\b(?:let|leave|put) (?:her|him|them|the baby|my \\w+) (?:to |down |go )?(?:to |for )?(?:sleep|bed|a nap|nap|down|rest|be)\\b|\\b${THEY}(?: (?:is|are|has|just|now|finally|gone|fell|fallen|went|to|seems?|looks?|got|feels?|a bit|bit|so)){0,4} (?:asleep|sleep|sleeping|sleepy|quiet|ok|okay|fine|alright|better|up|breathing|feeding|calm|smiling|playing|crying|settled|drowsy|moving)(?: (?:now|again|tho|though|i think))*\\W*$`,
  ],
  [
    "take-them",
    `\\b(?:take|taking|lose|losing|remove) (?:my |me |our |the )?(?:lil |little |wee |baby )?(?:her|him|them|baby|kids?|son|daughter|child|children|little one|lil one|boys?|girls?)(?: (?:off|away|from))?\\b`,
  ],
  [
    "not-meant",
    "\\b(?:didnt|never|did not|wasnt) (?:\\w+ )?mean(?:t|ing)?(?: to| it| for)?\\b|\\b(?:hate (?:my|me) ?self|what have i done|im a (?:monster|bad (?:mum|dad|person|mother))|i feel (?:sick|so bad|awful|terrible)|it was an accident|i just (?:snapped|lost it))\\b",
  ],
  [
    "scared-to-ring",
    `\\b(?:cant|wont|dont want to|dont wanna|not|scared to|too scared to|afraid to|dare not) (?:\\w+ )?(?:ring|call|phone|ringing|calling|tell)(?: (?:the|an|any ?one|any ?body|them|for))?(?: ${HELP})?\\b|\\bno (?:police|feds|ambulance|cops|999)\\b`,
  ],
] as const;
// Stryker restore Regex

export type OfAnother = (typeof OF_ANOTHER)[number][0];
export type OfTheHurt = (typeof OF_THE_HURT)[number][0] | "help-is-coming";

const compiled = <Name extends string>(table: readonly (readonly [Name, string])[]) =>
  table.map(([name, words]) => [name, new RegExp(words)] as const);

const ANOTHER = compiled(OF_ANOTHER);
const HURT = [...compiled([COMING]), ...compiled(OF_THE_HURT)];

const LONGEST_WORDS = 18;

const readIn = <Name extends string>(table: readonly (readonly [Name, RegExp])[], text: string) => {
  const words = plainWords(text);
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  return table.find(([, pattern]) => pattern.test(words))?.[0];
};

/** What a short message says or asks of somebody else who may be in danger. */
export const readOfAnother = (text: string): OfAnother | undefined => readIn(ANOTHER, text);

/** What a short message says or asks of somebody whom the writer has hurt. */
export const readOfTheHurt = (text: string): OfTheHurt | undefined => readIn<OfTheHurt>(HURT, text);
