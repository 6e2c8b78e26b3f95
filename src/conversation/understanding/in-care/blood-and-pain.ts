import { type ConcernReader, type ConcernTold, isByOthers, isOfBody, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const BLOOD =
  /\b(?:more|loads|lots|so much|too much|still|heavy|heavier|heavily|wont stop|cant stop|keeps|keep|started|theres|there is|lot of|covered in|losing|lost|pouring|everywhere|soaking|soaked|bright red|big|massive|coughing|peeing|pissing|im|is|hes|shes|head is|nose is|arm is)(?: (?:a lot|lots|loads|of|the|my|her|his|in|so|really|all|coming|coming out|like|bits of|a bit|quite|still|pretty)){0,3} (?:blood|bleeding|bleed|clots?)\b|\b(?:blood|bleeding|bleed)(?: \w+){0,3}? (?:more|everywhere|loads|lots|heavy|heavier|worse|wont stop|wont|pouring|through|still|a lot|bad|badly|out|on (?:the|my)|all over|again|now|fast)\b|\b(?:it|its|it is)(?: just| still| really)? (?:wont|isnt|not|doesnt|dont|will not|aint|keeps|cant get it to|never) (?:stop|stopping|clotting|bleeding|stops|bled)\b|\b(?:soaked|soaking|gone|going|went|bled|bleeding)(?: right)? through\b|\b(?:gushing|pissing out|spurting|squirting|dripping)\b(?! wet)|\b(?:went|gone|cut|its|goes|going|is|was)(?: \w+)? (?:too|really|so|proper|quite|well|very|deep and) ?deep\b|\b(?:deeper|too deep|proper deep)\b|\b(?:need|needs|gonna need|think i need)(?: \w+)? (?:stitches|stitching)\b|\bsee (?:the |my )?bone\b/;
const NO_BLOOD =
  /\b(?:blood (?:test|tests|pressure|type|group|donor|sugar)|nose ?bleed|no (?:more )?(?:blood|bleeding)|(?:not|isnt|stopped|hasnt been|wasnt|never|no longer) (?:\w+ )?bleeding|bleeding (?:has |is |just )?(?:stopped|slowed|less|nearly stopped|a bit less)|stopped now|bloody|last (?:week|month|year)|years ago|film|movie|raining|(?:laugh|cry|text|think|talk|worr)\w*)\b/;
const PAIN =
  "hurts?|hurting|pains?|painful|cramps?|cramping|contractions?|aching|ache|agony|headache|swelling|swollen|stinging";
const GROWS =
  "more|worse|worst|bad|really bad|so bad|so much|loads|stronger|sharp|unbearable|closer|every (?:\\d+|few|minute)|cant (?:move|stand|walk|sit|lie|cope|breathe|even)|spreading|proper bad|like mad|killing|agony|screaming|bent over|doubled over";
const PAINFUL = new RegExp(
  `\\b(?:${PAIN})\\b.{0,30}\\b(?:${GROWS})\\b|\\b(?:more|worse|bad|sharp|stronger|unbearable|constant|terrible|awful)(?: \\w+){0,2} (?:${PAIN})\\b|\\bin agony\\b|\\b(?:belly|tummy|stomach|side|back|chest|head|ribs?|arm|leg|jaw|neck) (?:is |are |really |proper |fucking |so ){0,3}(?:killing|agony|rock hard|throbbing)\\b`,
);
const PART =
  /\b(?:belly|tummy|stomach|side|chest|head|ribs?|arm|leg|back|neck|jaw|wrist|kidneys?|liver|eye|hand|face|throat|down there|bump)\b/;
const WORSE =
  /^(?:(?:ok|so|no|its|it is|it|hes|shes|he is|she is|im|i am|is|has|been|just|now|feel|feels|feeling|getting|got|gone|things are) ){0,6}(?:a lot |much |way |even |so much |lots |loads )?worse(?: now| than before| again| today| and worse| tonight| tho| by the minute)*$/;
const CUT_OPEN =
  /\b(?:open(?:ed|ing)|slit(?:ting)?|slash\w*|sliced?|slicing|carv\w+|cut|cutting) (?:\w+ )?(?:my|me|mi|his|her) (?:arms?|wrists?|legs?|thighs?|veins?|neck|throat)\b/;
const WORSENS = /\b(?:getting|gets|got|gone|much|lot|even|way|keeps getting|going) worse\b/;
const LABOUR =
  /\b(?:waters? (?:has |have |just |is ){0,4}(?:broke|broken|gone|breaking)|bab(?:y|ys|y is) (?:is )?coming|need to push|can see the head|bab(?:y|ys|y is|y has) (?:\w+ )?(?:stopped|not|hasnt|isnt) (?:kick\w*|mov\w*)|stopped (?:kicking|moving))\b/;
const EASES =
  /\b(?:less|better|easing|eased|going off|gone off|not (?:too|that|as|so) bad|isnt (?:too|that|as) bad|a bit|bit|stopped hurting|doesnt hurt|dont hurt|not hurt\w*|not getting|isnt getting|no pain|no worse|not worse|feelings?|heart hurts|from (?:crying|laughing|the gym|work|walking))\b/;
const FROM_WITHIN =
  /\b(?:cough\w*|vomit\w*|throwing up|sick|pee\w*|piss(?:ing)? blood|poo\w*|period|clots?|down (?:there|below)|between my legs|inside|pregnan\w*|baby|bump|belly|stomach|pad)\b/;
const OF_A_WOUND =
  /\b(?:head|face|arms?|legs?|hands?|wrists?|fingers?|back|neck|nose|lips?|mouth|eye|ear|foot|cut|stab\w*|slash\w*|wound|knife|glass|everywhere|floor|pouring|gushing|spurting|deep|bone|stitch\w*)\b/;
// Stryker restore Regex,StringLiteral

/** Blood that comes, or pain that grows. */
export const bloodOrPain: ConcernReader = (words, told) => {
  const isBody = isOfBody(told);
  if (BLOOD.test(words) && !NO_BLOOD.test(words))
    return isBody || isByOthers(told) ? { ...bleeds(told), ...wound(words, told) } : { kind: "medical" };
  if (told.kind === "suicide_self_harm" && CUT_OPEN.test(words) && !NO_BLOOD.test(words)) return {};
  if (EASES.test(words)) return undefined;
  if (LABOUR.test(words) && isBody) return { kind: "medical" };
  const isIll =
    told.kind === "medical" ||
    told.kind === "pregnancy" ||
    told.situation === "overdose" ||
    told.situation === "young-pregnancy";
  if (isIll && WORSENS.test(words)) return bleeds(told);
  if (WORSE.test(words)) return isIll || isOfThem(told) ? bleeds(told) : undefined;
  if (!PAINFUL.test(words)) return undefined;
  return isIll || (PART.test(words) && (isBody || isByOthers(told))) ? bleeds(told) : undefined;
};

/** Blood from a wound: their own doing, or that of whoever harms them. After a dose the dose has the words. */
function wound(words: string, told: ConcernTold): { situation?: "own-wound" | "wounded-by" } {
  if (FROM_WITHIN.test(words) || told.situation !== undefined) return {};
  if (told.kind === "suicide_self_harm") return { situation: "own-wound" };
  return isByOthers(told) && OF_A_WOUND.test(words) ? { situation: "wounded-by" } : {};
}

/** Whatever came before it, a pregnancy is a body in danger from then on. */
const bleeds = ({ kind, situation }: ConcernTold) =>
  kind === "pregnancy" || situation === "young-pregnancy" || situation === "unborn-hurt"
    ? ({ kind: "medical" } as const)
    : {};
