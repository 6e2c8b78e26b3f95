import { readAgeSaid } from "../about-them/age-said.ts";
import { needsDoctorNow, readPregnancy } from "../about-them/pregnancy.ts";
import type { RiskKind } from "../types.ts";
import { keptIfShort, keptLately } from "../words/kept-lately.ts";
import { prefiltered } from "../words/prefiltered.ts";
import { emojiDanger } from "./emoji-danger.ts";
import { withoutIdioms } from "./idioms.ts";
import { tellsNoneDone } from "./none-done.ts";
import { openingIn } from "./openings.ts";
import { isMatch, isTripToWedding } from "./plain-life.ts";
import { saidAlone } from "./said-alone.ts";
import { certainly, type Sign, type SignReader, sign } from "./sign.ts";
import { toldByKind } from "./signs-by-kind.ts";
import { toldInAsk } from "./signs-in-asks.ts";
import {
  childAlone,
  childMarked,
  childMissing,
  childNearHarmer,
  childStruck,
  childSwallowed,
  floppyChild,
  isHarmBefore,
} from "./signs-of-children.ts";
import { bodyThreat, harmDone, harmNearlyDone, overdose, ownWound, wounded } from "./signs-of-deeds.ts";
import { armedAndWishing, held, hungry, inNeed, notToBe, nowhere, planned, unfree } from "./signs-of-need.ts";
import { adultTells, another, anotherNow, anotherOutside, leftAlone } from "./signs-of-others.ts";
import { plannedByOthers, plotted } from "./signs-of-plans.ts";
import { roles } from "./signs-of-roles.ts";
import { threatened } from "./signs-of-threat.ts";
import { stillBaby, unbornHurt } from "./signs-of-unborn.ts";
import { tellsOfFire, tellsOfGas } from "./told/at-home-now.ts";
import { tellsOfNothingKeptDown } from "./told/body-now.ts";
import { boundIn } from "./told/bound-by-debt.ts";
import { brokenBy } from "./told/broken-by.ts";
import { tellsOfColdChild } from "./told/cold-child.ts";
import { hasDrugsInside } from "./told/drugs-inside.ts";
import { isDueToday } from "./told/due-today.ts";
import { familyHarmIn } from "./told/family-harm.ts";
import { fearsBeingSeen } from "./told/fears-being-seen.ts";
import { fearsForAnother, tellsOfGirlsCut, wasCutAsChild } from "./told/girls-cut.ts";
import { givesAllAway } from "./told/gives-all-away.ts";
import { heldBy } from "./told/held-by.ts";
import { homeAttacked } from "./told/home-attacked.ts";
import { keptFrom } from "./told/kept-from.ts";
import { ownLifeIn, unrealIn } from "./told/own-life.ts";
import { unnamedPlanIn } from "./told/plan-unnamed.ts";
import { isPouredOn } from "./told/poured-on.ts";
import { sexualHarmIn } from "./told/sexual-harm.ts";
import { isStoryTold } from "./told/story-told.ts";
import { deadlyPlaceIn } from "./told/traffic-and-heights.ts";
import { wantsToDieForReal } from "./told/wants-to-die.ts";
import { watchedBy } from "./told/watched-by.ts";
import { isWearyOfLife } from "./told/weary-of-life.ts";

export type { Sign, Situation } from "./sign.ts";

const WORDS_KEPT = 16;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const STORY = prefiltered(
  /\b(?:in|on|watching|watched|playing|about) (?:a|the|this|that|my|an|some)? ?(?:\w+ )?(?:film|movie|game|book|show|song|play|soap|episode|dream|series|documentary)\b|\b(?:essay|coursework|assignment|lecture|lyrics?|fortnite|gta|warzone|roblox|fifa)\b/,
);
const NOT_REAL =
  /\b(?:film|movie|game|book|essay|course|coursework|lecture|play|song|tv|soap|episode|training|insta(?:gram)?|tiktok|twitter)\b/;
/** Over long ago, or looked after since; said to be none; or taught. What is left of it, the classifier reads. */
const SETTLED = prefiltered(
  /\b(?:years? ago|ages ago|long time ago|(?:in|since|back in|that was) (?:19|20)\d\d|used to|when i was(?! (?:asleep|sleeping|drunk|pissed|high|passed out|out of it|off my face))|as a (?:kid|child|little one|baby|teen)|in childhood|survivor|grew up|back in (?:year|yr|school)|(?:years|yrs) (?:since|clean|no trouble)|(?<!\b(?:bed|go|goes|gone|leave|leaves|leaving|left|seen|missing|finish|finishes|home|shut|shuts|meet|coming|comes|back|here|start|starts|round|it|off|flight|out|me up|us up|asleep|tonight|today|tomorrow) )at (?:1[0-7]|\d)\b(?! ?(?:am|pm|oclock|tonight|today|tomorrow|sharp))|protection order|died of|(?:had|done) (?:all )?(?:the )?(?:therapy|counselling))\b|^im (?:fine|well|good) now/,
);
const DENIED = prefiltered(
  /(?<!\bmake it )\b(?:not|never|wasnt|isnt|arent|aint|werent|nobodys?|no ?ones?|nobody is|no thoughts of|no plans to|havent|no i)(?: (?:being|been|bein|getting|gonna|is|are|was|ever|even|actually|going to)){0,5} (?:follow|scared|afraid|frightened|forc|pressur|blackmail|threat|harm|hurt|mak(?!\w* (?:any |no |much )?sense)|overdos|suicidal|hang|kill)/,
);
const TAUGHT = prefiltered(
  /\b(?:courses?|coursework|essay|midwifery|midwife|midwives|thesis|lectures?|awareness|speech|speaker|presentation|poster|lessons?|training|e ?-?learning|assignment|exam|seminar|leaflet|first aid|dissertation)\b/,
);
// Stryker restore Regex

type Partnered = { readonly byPartner: boolean };

const CUT_AS_CHILD = certainly(sign("urgent", "abuse_harm_from_others", "cut-as-child"));
const POURED_ON = sign("emergency", "abuse_harm_from_others");
const DRUGS_INSIDE = { ...certainly(sign("emergency", "medical")), toWriter: true } as const;
const DUE_TODAY = { ...certainly(sign("emergency", "exploitation")), toWriter: true } as const;
const GIVES_AWAY = { ...certainly(sign("urgent", "suicide_self_harm")), toWriter: true } as const;
/** In the order of their gravity: the first that fits is what is answered. */
const READERS: readonly SignReader[] = [
  (words) => (tellsOfFire(words) ? sign("emergency", "medical", "fire") : undefined),
  childSwallowed,
  girlsCut,
  harmDone,
  harmNearlyDone,
  unbornHurt,
  anotherNow,
  deadlyPlace,
  held,
  leftAlone,
  childMissing,
  childMarked,
  another,
  adultTells,
  (words) => (hasDrugsInside(words) ? DRUGS_INSIDE : undefined),
  overdose,
  (words) => (isDueToday(words) ? DUE_TODAY : undefined),
  wounded,
  ownWound,
  (words) => (tellsOfGas(words) ? sign("emergency", "medical", "gas") : undefined),
  armedAndWishing,
  ownLife,
  bodyThreat,
  plotted,
  inNeed,
  (words) => (heldBy(words) ? roles(words) : undefined),
  notToBe,
  (words) =>
    isWearyOfLife(words) || wantsToDieForReal(words)
      ? certainly(sign("urgent", "suicide_self_harm"))
      : undefined,
  (words) => (givesAllAway(words) ? GIVES_AWAY : undefined),
  childAlone,
  toldByKind,
  floppyChild,
  stillBaby,
  roles,
  unreal,
  familyHarm,
  (words) => byWhom(sexualHarmIn(words)),
  (words) => byWhom(keptFrom(words)),
  unnamedPlan,
  (words) => (isPouredOn(words) ? POURED_ON : undefined),
  bound,
  youngPregnancy,
  threatened,
  (words) => byWhom(brokenBy(words) ?? homeAttacked(words)),
  (words) => byWhom(fearsBeingSeen(words)),
  (words) => (tellsOfNothingKeptDown(words) ? certainly(sign("urgent", "medical")) : undefined),
  (words) => (tellsOfColdChild(words) ? sign("urgent", "destitute_no_food_or_power") : undefined),
  anotherOutside,
  nowhere,
  hungry,
  unfree,
  planned,
  plannedByOthers,
  childStruck,
  opening,
  toldInAsk,
  signed,
  alone,
];

/** What a few plain words tell of, whatever else is made of the message. @param words as plainWords gives them */
export const signIn: (words: string) => Sign | undefined = keptIfShort(
  keptLately(WORDS_KEPT, (said) => {
    const words = withoutIdioms(said);
    const found = toldIn(words);
    const mayBeNext = found ? isHarmBefore(found) : !STORY.test(words);
    return (mayBeNext ? childNearHarmer(words) : undefined) ?? found;
  }),
);

function toldIn(words: string): Sign | undefined {
  if (!STORY.test(words) && wasCutAsChild(words)) return cutLongAgo(words);
  if ([STORY, SETTLED, DENIED].some((pattern) => pattern.test(words))) return undefined;
  if (tellsNoneDone(words) || isStoryTold(words)) return undefined;
  if (isMatch(words) || isTripToWedding(words)) return undefined;
  for (const read of READERS) {
    const found = read(words);
    if (found) return found;
  }
  return undefined;
}

/** It is over, unless another girl is next. */
const cutLongAgo = (words: string): Sign =>
  (fearsForAnother(words) ? familyHarm(words) : undefined) ?? CUT_AS_CHILD;

function alone(words: string): Sign | undefined {
  const risk = saidAlone(words);
  return risk && { risk };
}

/** Told by an emoji and hardly a word. */
function signed(words: string): Sign | undefined {
  const risk = emojiDanger(words);
  return risk && certainly({ risk });
}

function unnamedPlan(words: string): Sign | undefined {
  const plan = unnamedPlanIn(words);
  if (!plan) return undefined;
  const toChild = plan.level === "emergency" && plan.kind === "violence_to_others";
  const found = sign(plan.level, plan.kind, toChild ? "may-hurt-child" : undefined);
  return plan.kind === "violence_to_others" ? certainly(found) : found;
}

function ownLife(words: string): Sign | undefined {
  const level = ownLifeIn(words);
  return level && sign(level, "suicide_self_harm");
}

function unreal(words: string): Sign | undefined {
  const level = watchedBy(words) ? undefined : unrealIn(words);
  return level && sign(level, "medical", "unreal");
}

function familyHarm(words: string): Sign | undefined {
  const harm = [NOT_REAL, TAUGHT].some((pattern) => pattern.test(words)) ? undefined : familyHarmIn(words);
  if (!harm) return undefined;
  const level = harm.soon ? "emergency" : "urgent";
  const situation = harm.toAnother ? "family-harms-another" : IN_FAMILY[harm.what];
  return certainly(sign(level, "abuse_harm_from_others", situation));
}

/** A woman who was found for it is not somebody who was found hurt; what they swallowed comes first. */
function girlsCut(words: string): Sign | undefined {
  return tellsOfGirlsCut(words) && !overdose(words) ? familyHarm(words) : undefined;
}

const IN_FAMILY = { cutting: "cutting-by-family", marriage: "forced-marriage", honour: "honour" } as const;

function deadlyPlace(words: string): Sign | undefined {
  const found = deadlyPlaceIn(words);
  if (!found) return undefined;
  return certainly(sign(found.level, "suicide_self_harm", found.ofAnother ? "somebody-else" : undefined));
}

function bound(words: string): Sign | undefined {
  const found = boundIn(words);
  return found && certainly(sign(found.isNow ? "emergency" : "urgent", "exploitation"));
}

function byWhom(found: Partnered | undefined): Sign | undefined {
  return found && certainly(sign("urgent", found.byPartner ? "domestic_abuse" : "abuse_harm_from_others"));
}

const KINDS_KNOWN: ReadonlySet<RiskKind> = new Set(["suicide_self_harm", "exploitation"]);

function opening(words: string): Sign | undefined {
  const risk = openingIn(words);
  return risk && (KINDS_KNOWN.has(risk.kind) ? certainly({ risk }) : { risk });
}

const SIXTEEN = 16;

function youngPregnancy(words: string): Sign | undefined {
  const age = readAgeSaid(words);
  if (age === undefined || age >= SIXTEEN || needsDoctorNow(words)) return undefined;
  if (!readPregnancy(words, age)) return undefined;
  return sign("urgent", "medical", "young-pregnancy");
}
