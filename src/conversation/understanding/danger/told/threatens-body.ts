import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PERSON =
  "(?:(?:key ?|social |support |case )?worker|carer|staff|teacher|tutor|boss|manager|landlord|neighbour|flatmate|housemate|roommate|mate|friend|ex|boyfriend|girlfriend|bf|gf|husband|wife|partner|step ?dad|step ?mum|dad|mum|mam|uncle|auntie|brother|sister|cousin|lad|lads|boy|kid|girl|man|guy|bloke|woman|bird|prick|cunt|dickhead|bastard|bitch|twat|wanker|wasteman|opp|yute|bouncer|one)s?";
export const SOMEBODY = `(?:him|her|them|em|someone|somebody|(?:my|the|that|this|his|her|their|a|some|me) (?:\\w+ ){0,2}?${PERSON})`;
const THEIRS = `(?:his|her|their|someones|somebodys|(?:my|the|that|this|his|her|me) (?:\\w+ )?${PERSON})`;
const PART =
  "(?:heads?|skulls?|faces?|jaws?|teeth|nose|necks?|throats?|windpipe|ribs?|legs?|arms?|fingers?|thumbs?|knees?|knee ?caps?|shins?|ankles?|wrists?|eyes?|ears?|hands?|guts|insides|spines?|brains?|bones?|balls|bollocks|tongue|lungs|gob|mouth|nut|bonce|lips?|cheekbones?|scalp|limbs?|chest|belly|stomach)";
const BLOW =
  "(?:rip|tear|smash|break|brake|snap|cave|stave|bust|split|stamp|stomp|kick|punch|knock|slash|slit|gouge|crush|shatter|bash|batter|mash|boot|chop|saw|blow|burst|pulverise|hack|carve|dislocate)(?:ping|ing|in|ning|ting)?";
const THING =
  "(?:bricks?|boots?|fists?|foot|knees?|elbow|hammer|bat|bottle|glass|knife|blade|pan|pole|pipe|chair(?: leg)?|screwdriver|shovel|spanner|crowbar|iron|rock|stone|slab|bar|axe|hatchet|machete|bullet|kettle|poker|stick|cue|drill|trainer)";
/** Where a thing comes by force, and where it may be laid as well: then only where nothing is laid. */
const INTO = `(?:(?:through|thru|into|in to|across|over|round|around|down|up|off) ${THEIRS} (?:\\w+ )?${PART}|(?:in|to|at|on|against) ${THEIRS} (?:\\w+ )?(?:heads?|skulls?|faces?|jaws?|teeth|throats?|necks?|ribs?|eyes?|chest|knee ?caps?|guts))`;
const ONLY_A_BLOW =
  "(?:glass|bottle|shank|lamp|deck|chin|knife|headbutt|merk|curb ?stomp|kneecap|scalp)(?:ing)?";
const END_UP =
  "(?:hospital|the ground|the floor for good|a (?:box|bag|body bag|coffin|grave|coma|wheelchair|ditch)|icu|intensive care|the morgue|a and e|a&e)";
/** What is done to a body: with a part of it named, with a thing, with a word that has no other sense, or its end. */
const DEED = [
  `${BLOW}(?: (?:up|off|open|in|out|on))? (?:all )?${THEIRS} (?:\\w+ )?(?:fucking |stupid )?${PART}\\b`,
  `(?:break|snap|crush|smash) (?:the|all (?:of )?the) ${PART} of (?:him|her|them|that|this)\\b`,
  `(?:cut|slice|slic)(?:ting|ing)? (?:off |open )?${THEIRS} (?:throat|neck|face|ears?|fingers?|tongue|balls)\\b`,
  `crack(?:ing)? (?:open )?${THEIRS} (?:head|skull|jaw|ribs?|nose|face)\\b`,
  `(?:rip|pull|yank|tear)(?:ping|ing)? (?:out )?${THEIRS} (?:hair|eyes|tongue|guts)(?: (?:out|off))\\b`,
  `tak(?:e|ing) (?:out )?${THEIRS} (?:knee ?caps?|teeth|eyes?|head|jaw)(?: (?:out|off|clean off))?$`,
  `(?:put|putting|shove|shoving|stick|sticking|ram|ramming|smash|smashing|drive|swing|bury|bring|plant|wrap|wrapping|take|taking|stamp|launch|throw|chuck|lob|stove|bounce) (?:a|an|the|my|this|me) (?:\\w+ )?${THING} ${INTO}\\b`,
  `(?:put|shove|stick|ram|plant)(?:ting|ing|ming)? (?:a|my|this|me) (?:\\w+ )?(?:boot|fist|foot|brick|knee|hammer|trainer) in ${THEIRS} (?:mouth|gob|belly|stomach|balls|back)\\b`,
  `(?:put|putting|push|drive) ${THEIRS} (?:head|face|skull|teeth) (?:through|thru|into|off|against)\\b(?! (?:a |the |my )?(?:photo|hat|hood|top|jumper|armhole))`,
  `(?:ram|smash|bounce|slam|stamp)(?:ming|ing)? ${THEIRS} (?:head|face|skull|teeth) (?:through|thru|into|in|off|on|down|against)\\b`,
  `(?:have|take|rip|claw) ${THEIRS} (?:eyes?|teeth|ears?) out$`,
  `(?:batter|smash|beat|bash|boot|kick|pummel) ${SOMEBODY} (?:until|till|til) (?:he|she|they)(?:s|re)? (?:cant|cannot|stops?|not|isnt|aint|wont|in|dead|unconscious|out cold|bleed\\w*)\\b`,
  `(?:put|putting|throw|throwing) ${SOMEBODY} (?:through|thru|out of|off) (?:a|the|that|this) (?:wall|window|balcony|roof|bridge|glass|door)\\b`,
  `${ONLY_A_BLOW} ${SOMEBODY}\\b(?! (?:feed\\w*|fed|with (?:milk|formula)|up|of|a|some)\\b)`,
  `(?:put|putting|leave|leaving) ${SOMEBODY} (?:in|6 feet|six feet)(?: (?:to )?${END_UP}| under)\\b`,
  `(?:kick|punch|knock|beat)(?:ing)? ${THEIRS} (?:lights|head|teeth|face|brains|guts)(?: (?:in|out|off|down))\\b`,
].join("|");
const I_WILL =
  "(?:gonna|gunna|gna|gon|going to|goin to|about to|abt to|bout to|im bout|ill|i will|ima|imma|ama|finna|fixing to|planning to|plan to|ready to|itching to|tempted to|want to|wanna|wana|need to|swear ill|(?:this|so|that) close to|(?:before|b4|until|till|til|cos|or|and|then|where|how|time|when|if) i(?: just)?|(?:get|got) (?:him|her) in a room ill)";
const MEANT = prefiltered(new RegExp(`\\b${I_WILL}(?: (?!not\\b|never\\b|be\\b)\\w+){0,2}? (?:${DEED})`));
const OPENS = prefiltered(
  new RegExp(`^(?:(?:just|so|yeah|ok|ffs|right|honestly|id|or|and|no|i) ){0,2}(?:${DEED})`),
);
const WHEN_DONE =
  "(?:(?:when|wen|once|after|by the time|time) (?:im|ive|i am|i|i have) (?:done|finish(?:ed)?|through|get hold|got hold)\\b(?! (?:with (?:my|work|college|the)|my|work|college|school|the|uni|at|here))|(?:cos|because) of me\\b)";
const HIS_END = prefiltered(
  new RegExp(
    [
      `\\b(?:he|she|they)(?:ll| will)? (?:wont|will not|aint gonna|isnt gonna|not gonna|never|not)(?: be| ever){0,2} (?:breath\\w*|alive|standing|moving|smiling|laughing|walking|pretty|recogni\\w+|walk (?:again|straight|right)|see (?:again|tomorrow|daylight|right)|talk (?:again|right)|wake up|get(?:ting)? (?:back )?up|have (?:a|any|no|his|her) (?:face|head|teeth|legs|jaw))\\b.{0,24}\\b${WHEN_DONE}`,
      `\\b(?:he|she|they|hes|shes|theyre|hell|shell|theyll)(?: (?:is|are|will|gonna|going to|be)){0,3} (?:eating (?:through|thru) a straw|in (?:hospital|a coma|a wheelchair|icu|bits|a box)|picking (?:up )?(?:his|her|their) teeth|needs? an ambulance|(?:lose|losing|lost|missing) (?:his|her|their) (?:teeth|eye|jaw|legs?))\\b.{0,20}\\b${WHEN_DONE}`,
      "\\b(?:wont|not gonna|not going to|aint gonna|not) stop(?:ping)? (?:until|till|til) (?:he|she|they|hes|shes|theyre)\\b(?: (?:is|are|cant|stops?|not|isnt|aint|wont|in|a)){0,4} (?:dead|breathing|moving|walk\\w*|hospital|wheelchair|coma|unconscious|out cold|bleed\\w*)\\b",
    ].join("|"),
  ),
);
const HAS_IT_COMING = prefiltered(
  new RegExp(
    `\\b(?:hes|shes|theyre|he|she|they|(?:my|that|this|his|her) (?:\\w+ )?${PERSON})(?: (?:is|are|will be|gonna|going to|just|be)){0,3} (?:getting|gettin|get|gets|having) (?:(?:his|her|their) (?:\\w+ )?(?:(?:legs?|arms?|jaw|nose|fingers?|ribs|neck|knees?|face|head|skull|teeth|hands?|back|knee ?caps?) (?:broke|broken|smashed|snapped|caved|kicked|bust|busted|cracked|ripped|split|shot|stamped|blown|cut off)|knee ?caps? done|throat (?:cut|slit))|(?:stabbed|shanked|glassed|bottled|shot|kneecapped|wetted|merked|acid in)(?: up)?(?! of\\b)) ?(?!by (?:the (?:doctor|dentist|surgeon)|his|her|their)\\b)`,
  ),
);
const OTHERS_WILL = new RegExp(
  `\\b(?:he|she|they|hes|shes|theyre|hed|shed|theyd|who|whos|(?:my|his|her|their|a|the|that) (?:\\w+ )?(?:${PERSON}|mandem|olders|elders|boys|dealers?|people|family|gang))(?: (?:is|are|was|were|all|just|really|even|keeps|saying|said|says|reckons|always|he|hes|she|shes|they|theyre|threatening|swears|that|out|him|her|now|still|probably|defo|deffo)){0,4} $`,
);
const THEY = /\b(?:they|theyre|theyve|theyd|mandem|olders|elders|gang|dealers?)\b/;
const NOW =
  /\b(?:now|rn|right now|tonight|tonite|2nite|tn|today|2day|this (?:morning|afternoon|evening|minute|second)|in a (?:min|minute|sec|second|bit)|any (?:minute|second)|outside|on my way|waiting for|walking (?:there|over|up)|hes here|shes here|got (?:a|the|my|this) (?:\w+ )?(?:hammer|bat|knife|blade|brick|bottle|glass|bar|pole|machete|screwdriver|axe|pan|crowbar|chain|gun)|(?:in|on) my (?:hand|bag|pocket|sleeve|lap|waistband)|with me|holding (?:a|the|my)|i have (?:a|the) (?:knife|bat|hammer|blade|bottle|brick))\b|\b(?:about|abt|bout) to (?:\w+ )?(?:bottle|glass|shank|knife|put a (?:knife|blade|bottle|brick|hammer))\b/;
export const PLAYED =
  /\b(?:fifa|games?|gaming|gta|cod|fortnite|warzone|minecraft|roblox|tekken|ufc|mma|wwe|wrestl\w*|box(?:er|ers|ing)|judo|karate|sparring|fight (?:night|of the)|match|tournament|film|movie|series|episode|scene|play|script|story|novel|character|paintball|laser|toy|teddy|doll|barbie|dummy|mannequin|pinata|gingerbread|lego|robot|zombies?|statue|snowman|surgeon|surgery|operation|dentist|orthodontist|doctors?|vet|chiropract\w*|osteopath|physio|exam|exams|essay|wobbly|cake|pumpkin|chicken|fish|crab|lobster|turkey|idiom|lyrics?|song|dream\w*)\b/;
export const JOKED =
  /\b(?:lol|lmao|haha\w*|jk|(?<!\b(?:not|no|aint|isnt|im not|a) )(?:joking|jokes?|banter|kidding))\b|😂|🤣/u;
const DENIED =
  /\b(?:never|not|wont|wouldnt|dont|didnt|aint)(?: \w+)? (?:gonna|going to|want to|wanna|actually|really|mean to|about to|planning)\b/;
// Stryker restore Regex

/** A threat to the body of somebody who is not the writer. */
export interface BodyThreat {
  /** The writer's, or what others, or nobody named, will do. */
  readonly by: "writer" | "others";
  readonly isNow: boolean;
  /** Said with a laugh. */
  readonly isJoked: boolean;
}

/**
 * A threat to another's body by its shape: somebody about to, or nobody named, with what is done to a part of them or
 * to the whole. Games, fights that are watched, and what a dentist does are none.
 * @param words as plainWords gives them
 */
export function bodyThreatIn(words: string): BodyThreat | undefined {
  const by = threatener(words);
  if (!by || PLAYED.test(words)) return undefined;
  return { by, isNow: NOW.test(words), isJoked: JOKED.test(words) };
}

function threatener(words: string): BodyThreat["by"] | undefined {
  if (HIS_END.test(words) || OPENS.test(words)) return "writer";
  const meant = MEANT.exec(words);
  if (!meant) return HAS_IT_COMING.test(words) && !DENIED.test(words) ? "others" : undefined;
  if (!OTHERS_WILL.test(words.slice(0, meant.index))) return DENIED.test(words) ? undefined : "writer";
  return THEY.test(words) ? "others" : undefined;
}
