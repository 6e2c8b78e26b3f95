import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { HARM_BY_SOMEBODY } from "../understanding/danger/by-others.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type NowSafe, readNowSafe } from "../understanding/in-care/now-safe.ts";
import { type Step, type Steps, stepsIn } from "../understanding/in-care/safe-clauses.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { isOfAnother } from "./care-of-another.ts";

/**
 * A step to safety, theirs or of whom they told: gladness, what to do if it comes back, and a note to what was told. It
 * is no new danger, unless plain words of it stand there; the case stays open and its level as it was.
 * @returns nothing for any other words
 */
export function nowSafe(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const who = safeStepOf(ctx.text, session);
  if (!who) return undefined;
  const key = KEYS[who];
  return { says: [say(key)], effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

/** Whether a message tells of a step to safety from what was told, and of nothing else. */
export const isSafeStep = (text: string, session: Session): boolean =>
  safeStepOf(text, session) !== undefined;

type Who = "self" | "them" | "on-ward";

const KEYS: Readonly<Record<Who, string>> = {
  self: "safety.step-safe",
  them: "safety.step-they-are-safe",
  "on-ward": "safety.step-with-help",
};

function safeStepOf(text: string, session: Session): Who | undefined {
  const about = session.careAbout ?? NOT_KNOWN;
  const line = readNowSafe(text);
  const steps = stepsIn(plainWords(text));
  const fit = (line && fits(line, about)) || (steps && fitAll(steps, about, session.harmers ?? []));
  const isLookedAfter = steps?.steps.includes("looked-after") === true;
  if (!fit || (!isLookedAfter && plainDanger(text).level !== "none")) return undefined;
  if (about.kind === "violence_to_others" && HEADS_THERE.test(plainWords(text))) return undefined;
  if (isOfAnother(about.situation)) return "them";
  return isOfBody(about) ? "on-ward" : "self";
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** On the way to whoever was threatened. */
const HEADS_THERE =
  /\b(?:bus|train|tram|taxi|uber|car|way|walking|heading|going|driving)\b.{0,15}\b(?:there|over|round|to (?:his|hers|her|their|theirs|him|them))\b/;
// Stryker restore Regex

type About = Pick<NonNullable<Session["careAbout"]>, "kind" | "situation">;

const NOT_KNOWN: About = { kind: "not_said" };

/** A friend is safe in a friend's case; a bed is good news to whoever is in danger where they are, and the street is none to them. */
function fits(who: NowSafe, about: About): boolean {
  const { kind, situation } = about;
  if (isOfAnother(situation)) return who === "them" && mayComeBack(kind);
  if (isOfBody(about)) return false;
  return who === "taken-in" || (who === "self" && kind !== "homeless_tonight");
}

const BY_OTHERS: ReadonlySet<string> = new Set([
  ...["domestic_abuse", "abuse_harm_from_others", "exploitation", "violence_to_others"],
]);

/** "hes just walked in" is good of whoever was missing or low; where somebody is harmed it may be the one who harms. */
const mayComeBack = (kind: string): boolean => !BY_OTHERS.has(kind);

const OF_THEM: ReadonlySet<Step> = new Set(["with-them", "they-are-back", "help"]);
const OF_SELF: ReadonlySet<Step> = new Set([
  ...(["gone", "fetched", "by-kin", "out", "bed", "help", "on-ward", "said-no"] as const),
]);
/** What others did against a plan of the writer's own. */
const OF_A_PLAN: ReadonlySet<Step> = new Set(["talked-down", "means-taken"]);
const OWN_PLAN: ReadonlySet<string> = new Set(["suicide_self_harm", "violence_to_others", "not_said"]);
/** What is good news of a body that needs a doctor. */
const WARD: ReadonlySet<Step> = new Set(["help", "on-ward", "looked-after"]);

const isOfBody = ({ kind, situation }: About): boolean => kind === "medical" || situation === "overdose";

function fitAll({ steps, kin }: Steps, about: About, harmers: readonly string[]): boolean {
  if (kin && !isTrusted(kin, about, harmers)) return false;
  const isMinded = steps.every((step) => step === "child-with") && BY_OTHERS.has(about.kind);
  if (isMinded) return true;
  if (isOfAnother(about.situation))
    return steps.every((step) => OF_THEM.has(step)) && mayComeBack(about.kind);
  if (isOfBody(about)) return steps.every((step) => WARD.has(step));
  const saysNo = steps.includes("said-no");
  const isGone = steps.includes("gone") ? saysNo || BY_OTHERS.has(about.kind) : !saysNo;
  return isGone && steps.every((step) => OF_SELF.has(step) || isAgainstPlan(step, about));
}

const isAgainstPlan = (step: Step, { kind }: About): boolean => OF_A_PLAN.has(step) && OWN_PLAN.has(kind);

const BY_FAMILY: ReadonlySet<string | undefined> = new Set([
  ...["forced-marriage", "cutting-by-family", "honour"],
]);

/** Kin who fetch them are no danger, unless it is kin who harm, or nobody knows who does. */
function isTrusted(kin: string, { kind, situation }: About, harmers: readonly string[]): boolean {
  if (BY_FAMILY.has(situation) || harmers.includes(kin)) return false;
  return harmers.length > 0 || !HARM_BY_SOMEBODY.has(kind);
}
