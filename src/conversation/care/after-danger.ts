import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import { whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { townSaid } from "../understanding/about-them/elsewhere.ts";
import { type AfterDanger, readAfterDanger, tellsMoreBeside } from "../understanding/in-care/after-danger.ts";
import { asksSomething } from "../understanding/in-care/asks-something.ts";
import { mayBeOfDose, namesDose } from "../understanding/in-care/dose-asked.ts";
import type { RiskKind } from "../understanding/types.ts";
import { isBodyNow } from "./body-now.ts";
import { cared, inFrame } from "./care.ts";
import { childAge } from "./child.ts";
import { dangerWords, whereToSleep } from "./danger-words.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";
import { isAfterOverdose } from "./overdose-hours.ts";

type About = NonNullable<Session["careAbout"]>;

/**
 * The short honest answer to what is asked or said after danger was told, and the words passed on as more of the same.
 * @returns nothing where it has no answer of its own here
 */
export function afterDanger(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const about: About = session.careAbout ?? { level: "urgent", kind: "not_said" };
  if (isCallForWorker(ctx)) return passedOn(ctx, session, about, [whoWasAlerted(ctx)]);
  const isBody = isAfterOverdose(ctx, session) || BODY.has(about.kind);
  const after = readAfterDanger(ctx.text).find((one) => fits(one, ctx, about, isBody));
  if (after && !isRatherNew(ctx, after, about))
    return passedOn(ctx, session, about, answer(after, ctx, session, about), after);
  const isPlace = about.kind === "homeless_tonight" && townSaid(ctx.text) && ctx.heard.risk.level === "none";
  return isPlace ? passedOn(ctx, session, about, [say("safety.more"), whereToSleep(ctx)]) : undefined;
}

const BODY: ReadonlySet<string> = new Set(["suicide_self_harm", "medical"]);
const OF_THE_BODY: ReadonlySet<AfterDanger> = new Set([
  ...(["hospital", "no-ambulance", "sleep", "will-i-die", "safe-hands"] as const),
  "feels-better",
]);
const BY_OTHERS: ReadonlySet<string> = new Set([
  ...["domestic_abuse", "abuse_harm_from_others", "exploitation", "violence_to_others", "suicide_self_harm"],
]);
const WANTS: ReadonlySet<string> = new Set([
  ...["homeless_tonight", "destitute_no_food_or_power", "missing_or_trafficked", "medical"],
]);

/** Whether words mean this after what was told. */
function fits(after: AfterDanger, ctx: Ctx, { kind, situation }: About, isBody: boolean): boolean {
  if (after === "how-many") return isBody && isOfDose(ctx, kind, situation);
  if (OF_THE_BODY.has(after)) return isBody;
  if (after === "calmer") return BY_OTHERS.has(kind) && situation !== "somebody-else";
  if (after === "said-no") return WANTS.has(kind) || childAge(ctx) !== undefined;
  return true;
}

const SWALLOWED: ReadonlySet<string | undefined> = new Set(["overdose", "child-swallowed"]);

/** After an illness or a wound "how much" asks for a price as well: of a dose only where one was told, or is named. */
const isOfDose = ({ text }: Ctx, kind: string, situation: string | undefined): boolean =>
  mayBeOfDose(text) && (kind !== "medical" || SWALLOWED.has(situation) || namesDose(text));

const LESS_THAN_NEW: ReadonlySet<AfterDanger> = new Set(["scared", "said-no", "come-to-me", "feels-better"]);

/** New danger, told in words that also fit: it is answered in full. */
function isRatherNew({ heard, text }: Ctx, after: AfterDanger, { kind }: About): boolean {
  const { risk } = heard;
  if (risk.level === "none" || risk.kind === kind) return false;
  return tellsMoreBeside(text) || (LESS_THAN_NEW.has(after) && risk.level === "emergency");
}

const WHO_KNOWS: ReadonlySet<AfterDanger> = new Set(["tell-them", "take-children", "come-to-me"]);
/** To whoever has nowhere to sleep: where to go, again. */
const WHERE_TO: ReadonlySet<AfterDanger> = new Set(["come-to-me", "said-no", "scared"]);

function answer(after: AfterDanger, ctx: Ctx, session: Session, about: About): Reply[] {
  if (after === "going-now") return goingNow(ctx, about);
  const isSent = WHERE_TO.has(after) && about.kind === "homeless_tonight";
  return [
    say(keyOf(after, ctx, session, about)),
    ...(isSent ? [whereToSleep(ctx)] : []),
    ...(WHO_KNOWS.has(after) ? [whoWasAlerted(ctx)] : []),
  ];
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_FOOD = /\b(?:food ?banks?|pantry|pantries|foodbanks?|soup kitchen|food|vouchers?)\b/i;
// Stryker restore Regex

const OF_ANOTHER: ReadonlySet<Told> = new Set(["another", "hurt"]);

/**
 * "If you have taken something" is not said to whoever has; of a food bank that is shut there is money to ask for; and
 * while another's body is in danger now, a child who may be taken is one to ring 999 for.
 */
function keyOf(after: AfterDanger, ctx: Ctx, session: Session, { kind }: About): string {
  if (after === "said-no" && OF_FOOD.test(ctx.text)) return "safety.after-said-no-need";
  const isOfTheirBody = isBodyNow(ctx, session) && OF_ANOTHER.has(toldOf(ctx, session));
  if (after === "take-children" && isOfTheirBody) return "asked.hurt-take-them";
  const key = `safety.after-${after}`;
  const taken = isAfterOverdose(ctx, session) || kind === "medical";
  return !taken && ctx.content.wording.has(`${key}-if`) ? `${key}-if` : key;
}

const TAKEN_AWAY: ReadonlySet<string | undefined> = new Set([
  ...["forced-marriage", "cutting-by-family", "family-harms-another"],
]);

/** On the way to be taken abroad it is danger now, of the same kind; else only that help is there now. */
function goingNow(ctx: Ctx, about: About): Reply[] {
  if (!TAKEN_AWAY.has(about.situation)) return [say("safety.ring-now")];
  const { kind, situation } = about as { kind: RiskKind; situation: "forced-marriage" };
  return dangerWords(ctx, { level: "emergency", kind, situation });
}

const URGENT: ReadonlySet<AfterDanger> = new Set(["tell-them", "take-children", "calmer"]);

function passedOn(ctx: Ctx, session: Session, about: About, says: Reply[], after?: AfterDanger): Made {
  const isLess = ctx.heard.risk.doubtful || (after && URGENT.has(after));
  const heard = isLess ? { level: "none" as const } : ctx.heard.risk;
  const isAway = after === "going-now" && TAKEN_AWAY.has(about.situation);
  const isNow = isAway || (after === "sleep" && fallsAsleep(ctx, session));
  const { text: words } = ctx;
  if (heard.level === "none" && !isNow && ctx.known.concernOpen) return addedTo(ctx, session, says, words);
  const level = isNow ? "emergency" : heard.level === "none" ? "urgent" : heard.level;
  const alert: Effect = { do: "raise-concern", level, kind: about.kind as RiskKind, words };
  const careAbout = level === "emergency" ? { ...about, level } : about;
  return { says, effects: [alert], session: { ...cared(session, ctx), careAbout } };
}

/** After an overdose, said and not asked. */
const fallsAsleep = (ctx: Ctx, session: Session): boolean =>
  isAfterOverdose(ctx, session) && !asksSomething(ctx.text);

/** No new danger is read in it: it joins what they told, and the frame goes on as it was. */
function addedTo(ctx: Ctx, session: Session, says: Reply[], words: string): Made {
  const { careTurns = 0, careSince = ctx.known.now } = session;
  return {
    says,
    effects: [{ do: "add-to-concern", words }],
    session: { ...cared(session, ctx), careTurns, careSince },
  };
}

const NAMED_AT_MOST = 40;
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CALLS = /\b(?:there|here|awake|help|pls|please|answer)\b/;
// Stryker restore Regex

/** "denise?", "denise are u there": whoever writes calls for their worker, and is told who writes and who knows. */
function isCallForWorker({ text, known, heard }: Ctx): boolean {
  const name = known.worker?.firstName.toLowerCase();
  if (!name || heard.risk.level !== "none" || heard.sure || text.length > NAMED_AT_MOST) return false;
  const words = text.toLowerCase().split(/[^\p{L}']/u);
  const [first, ...rest] = words.filter(Boolean);
  return first === name && (rest.length === 0 || CALLS.test(rest.join(" ")));
}
