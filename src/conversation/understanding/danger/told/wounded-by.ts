import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PART =
  "(?:wrists?|arms?|forearms?|elbow|shoulders?|legs?|thighs?|knees?|calf|foot|feet|neck|throat|stomach|belly|tummy|guts?|hands?|palm|chest|ribs?|sides?|back|hips?|bum|bumcheek|head|face|cheeks?|chin|eyes?|ears?|nose|scalp|body|kidney|lung|groin|ankles?)";
const MINE = `(?:me\\b(?! (?:a|an|some|that|this|these|down|off|out|loose|up(?! (?:bad|badly|proper|real|so|all|with|and|on|its|it|im|there|theres)))\\b)|us\\b(?! (?:a|some|down|off|out)\\b)|(?:my|mi) (?:\\w+ )?${PART}\\b)`;
const DONE =
  "(?:stabbed|stab(?= (?:by|in|me|with|up|$))|shanked|slashed|slash|glassed|bottled|knifed|macheted|shivved|shivd|chefed|cheffed|chinged|jooked|juked|bladed|sliced(?: open| up)?|shot(?: at)?)";
const HOW = "(?:just|jus|actually|really|proper|badly|fully|literally|fucking|fuckin|only just|bare|well)";
const WAS = `(?:been|bin|got|gotten|getting|was|were|being|gt)(?: ${HOW}){0,2}`;
/** Something was done to somebody: who they are stands before it. */
const WAS_DONE = prefiltered(
  new RegExp(
    `\\b${WAS} (?:${DONE}|(?:poked|cut|carved|sliced|hit|ripped|wet)(?: up| open)? (?:(?:really |so |proper )?(?:bad|badly) )?(?:in|across|on|down|with|wiv|by|up|over)(?: (?:the|my|me|mi|his|her|their|a|one|some))? (?:\\w+ )?(?:${PART}|knife|blade|machete|bottle|glass|axe|sword|razor|lads?|man|men|boys|guys?|gang|olders|opps)\\b)(?! (?:beers?|drinks?|lager|cider|coke|pop|it\\b|gas|hours|prices?|budget|windows?|water|glasses|tyres?|down\\b(?! my| me| the side)|of (?:him|her|my|the|it|them)|at (?:the )?(?:interview|goal|fifa|love|title|win|job)))`,
  ),
);
const MY_PART = prefiltered(
  new RegExp(
    `\\b(?:got|had|getting|have|theyve had|just got)(?: ${HOW})? (?:my|me|mi) (?:\\w+ )?${PART} (?:all |just )?(?:sliced|slashed|stabbed|cut|carved|opened|split|slit)(?: open| up)?\\b(?! (?:cooking|shaving|chopping))|^(?:(?:help|omg|pls|please|oh god|fuck|shit|urgent)[ ,.!]{1,2}){0,2}(?:just )?(?:stabbed|shot|slashed|shanked|glassed) (?:in|across|on) (?:the|my|me) (?:\\w+ )?${PART}\\b`,
  ),
);
const SOMEBODY =
  "(?:he|hes|she|shes|they|theyve|theyre|some ?one|some ?body|some1|people|man|men|lads?|boys?|bois|guys?|blokes?|girls?|woman|kids|youths?|yute|opps?|gang|olders|mandem|ex|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|dad|stepdad|mum|uncle|brother|bro|cousin|flatmate|housemate|roommate|resident|neighbour|dealer|mugger|robbers?|them|stranger|person)";
const HURTS = "(?:stabbed|stabs|shanked|slashed|sliced|glassed|bottled|knifed|shot|cut|cuts|gashed|carved)";
const BY_SOMEBODY = prefiltered(
  new RegExp(
    [
      `\\b${SOMEBODY}(?: (?!i\\b|im\\b|ive\\b|my\\b|me\\b|if\\b|to\\b)\\w+){0,5}? ${HURTS} ${MINE}`,
      `\\b${SOMEBODY}(?: (?:just|jus|has|have|did|did just))? (?:stab|slash|slice|glass|shank|shoot|knife) ${MINE}`,
      `\\b(?:put|stuck|drove|jabbed|stick|plunged|left) (?:a|the|his|her|their|that) (?:\\w+ )?(?:knife|blade|shank|screwdriver|scissors|glass|bottle|machete|skewer) (?:in|into|in to|through|across) (?:me\\b|my (?:\\w+ )?${PART}\\b)`,
    ].join("|"),
  ),
);
const PERSON =
  "(?:m8|mates?|pals?|friends?|bestie|bff|flatmate|housemate|roommate|brother|bro|sister|sis|cousin|cuz|boy|lad|girl|man|guy|bloke|woman|kid|yute|boyfriend|bf|girlfriend|gf|partner|husband|wife|dad|mum|uncle|nephew|son|resident|neighbour|he|hes|she|shes|they|theyve|some ?one|some ?body|some1)";
/** Just before what was done: it was done to them. */
const OF_ANOTHER = new RegExp(`\\b${PERSON}s?(?: (?:has|have|is|as|just|jus|only|actually)){0,3}$`);
const ANOTHER_HURT = prefiltered(
  new RegExp(
    `\\b${SOMEBODY}s?(?: (?:just|jus|has|have|went and|gone and|fully|actually|literally|only)){0,3} (?:stabbed|shanked|slashed|glassed|bottled|knifed|shot) (?:my|me|our|his|her|the|this|some|a) (?:(?:little|lil|big|best|old|older|younger|step|half|poor) ){0,2}${PERSON}\\b(?! (?:a|an|off|down|out|some|in the back)\\b)`,
  ),
);
const UNDONE = prefiltered(
  /\b(?:nearly|almost|gonna|gunna|going to|might|will|ill|could|couldve|would|wouldve|about to|bout to|scared (?:of|ill|to)|afraid of|if i|if we|if he|if they|if she|incase|in case|want to|wanna|worried|threaten\w*|tried to|trying to|tryna|before i|rather|dream\w*|nightmares?|imagin\w*|lucky|never|not|wasnt|havent|hasnt|didnt|without)(?: (?!and\b)\w+){0,3} (?:stab|shank|slash|glass|bottl|shot|shoot|shiv|knif|slic|cut)/,
);
/** What somebody says that they will do: no wound, and none of what stands beside it. */
const THREAT =
  /\b(?:(?:said|says|say|saying|sez|told me|swore|swears|reckons?|warned|warning|promised?|text(?:ed|in|ing)?(?: me)?|threat\w*)(?: (?:that|if|me|us|he|they|i|dont|pay)){0,5} (?:theyd|hed|shed)|theyll|hell|shell|whod)(?: \w+)? (?:cut|slash|slice|stab|shank|shoot|glass|bottle|knife|carve)(?: (?:me|us|my \w+|him|her))?(?: up)?\b|\b(?:theyd|hed|shed)(?: just)? (?:slash|slice|stab|shank|shoot|glass|bottle|knife|carve) (?:me|us|my)\b/g;
const PAST = prefiltered(
  /\b(?:scars?|healed|years?|yrs|months? ago|weeks ago|(?:in|back in|since) (?:19|20)\d\d|last (?:year|month|summer|winter|christmas)|anniversary|flashbacks?|court|trial|compensation|cica|out of hospital|discharged|stitched up|been stitched|stitches out|at (?:school|primary)|died|funeral|heard (?:that|about|bout)|(?:news|papers?|documentary|doc)\b)/,
);
const FIGURE = prefiltered(
  /\b(?:paint ?ball|laser ?tag|nerf|airsoft|water pistol|fifa|cod|warzone|fortnite|gta|valorant|overwatch|roblox|games?|gaming|xbox|ps[45]|film|movie|series|tv|show|dream|prank|lol|lmao|haha\w*|needles?|jabs?|jab|vaccine|vaccinated|injection|blood test|flu|booster|covid|dentist|surgeon|surgery|operation|op|c section|biopsy|barbers?|barber|hairdresser|haircut|hair|fringe|tattoo\w*|piercing|pierced|nurse|acupuncture|nails?|tyres?|hours|budget|prices?|benefits?|funding|(?:my|me|our|the|sick|holiday) pay|tequila|vodka|sambuca|photos?|video|pics?|photo ?shoot|headshots?|driver|traffic|motorway|kettle|cooking|chopping|cat|kitten|dog|wasp|bramble|thorns?|paper|cactus|fence|climb\w*|fell|slipped|tripped|by accident|shaving|rugby|football|cricket|hockey)\b/,
);
const IN_THE_BACK = /\b(?:stab\w*|knife) (?:me |us )?in (?:the |my |me )?back\b/;
const REAL_BACK =
  /\b(?:blood\w*|bleed\w*|bled|ambulance|knife|blade|999|gushing|pouring|dizzy|faint|deep|wound|hospital|just now|in the (?:park|street|alley)|outside|ran off|legged it|cant breathe)\b/;
// Stryker restore Regex

/** Whose wound it is. */
export type WoundOf = "self" | "another";

/**
 * A wound that somebody has made with a blade, a bottle or a gun, told as done: whoever has it may bleed to death. What
 * is only feared, long past, played or a figure of speech is none.
 * @param told as plainWords gives it
 */
export function woundedBy(told: string): WoundOf | undefined {
  const words = told.replace(THREAT, "");
  if ([UNDONE, PAST, FIGURE].some((pattern) => pattern.test(words))) return undefined;
  if (IN_THE_BACK.test(words) && !REAL_BACK.test(words)) return undefined;
  if (BY_SOMEBODY.test(words) || MY_PART.test(words)) return "self";
  if (ANOTHER_HURT.test(words)) return "another";
  const done = WAS_DONE.exec(words);
  return done ? whose(words.slice(0, done.index).trimEnd()) : undefined;
}

const whose = (before: string): WoundOf => (OF_ANOTHER.test(before) ? "another" : "self");
