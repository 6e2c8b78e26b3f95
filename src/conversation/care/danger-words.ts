import { ageOn } from "../../domain/day.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { isOpen } from "../../domain/hours.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import type { ConcernKind } from "../effects.ts";
import { whoWasAlerted } from "../reach/who-reads.ts";
import { readAgeSaid } from "../understanding/about-them/age-said.ts";
import { HARM_BY_SOMEBODY } from "../understanding/danger/by-others.ts";
import type { Situation } from "../understanding/danger/situation.ts";
import { tellsOfHandsOnNeck } from "../understanding/danger/told/hands-on-neck.ts";
import { isMedicineAway } from "../understanding/danger/told/medicine-away.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { isOfAnother } from "./care-of-another.ts";
import { childAge } from "./child.ts";
import { whereForFood } from "./food-and-power.ts";
import { isElsewhere } from "./whose-council.ts";
import { wasTold } from "./worker-left-out.ts";

export interface ToldOf {
  readonly level: "urgent" | "emergency";
  readonly kind: ConcernKind;
  readonly situation?: Situation | undefined;
  /** Whoever writes may be a stranger: nobody is named. */
  readonly stranger?: boolean;
  /** What others did is sexual. */
  readonly sexual?: boolean;
  /** It may be about their own worker, who is not told. */
  readonly aboutWorker?: boolean;
}

/**
 * The answer to danger, in the order that it must be said: that it was heard and what helps now, where to go with it,
 * a line that is open day and night, who is writing and who has been told, and what cannot be kept secret. Nothing in
 * it repeats what was said.
 */
export function dangerWords(ctx: Ctx, told: ToldOf): Reply[] {
  return [
    say(firstKey(ctx, told)),
    ...getSeen(ctx, told),
    ...getMedicine(ctx, told),
    ...whereToGo(ctx, told),
    say(linesKey(ctx, told)),
    whoWasAlerted(ctx, alertedFor(told)),
    ...(told.aboutWorker ? [say(wasTold(ctx) ? "safety.not-your-pa-since" : "safety.not-your-pa")] : []),
    say(ctx.phoneRead ? "safety.honest-phone-read" : "safety.honest"),
  ];
}

/** How the alerted are named. */
export const alertedFor = ({ stranger, aboutWorker }: ToldOf) => ({
  named: !stranger,
  byDuty: aboutWorker === true,
});

const inKey = (name: string): string => name.replaceAll("_", "-");

/** The words of the situation, else of the kind, else those that fit any danger. */
function firstKey({ content }: Ctx, { level, kind, situation }: ToldOf): string {
  const keys = [situation ?? inKey(kind), inKey(kind)].map((name) => `safety.${level}-${name}`);
  return keys.find((key) => content.wording.has(key)) ?? `safety.${level}`;
}

/** What hands on a neck do may show hours later. */
const getSeen = ({ text }: Ctx, { kind, situation }: ToldOf): Reply[] => {
  const isOnNeck = !situation && HARM_BY_SOMEBODY.has(kind) && tellsOfHandsOnNeck(plainWords(text));
  return isOnNeck ? [say("safety.get-seen")] : [];
};

/** Medicine that is locked away with their things is wanted today, whatever else was told. */
const getMedicine = ({ text }: Ctx, { kind, situation }: ToldOf): Reply[] => {
  const isTheirs = !situation && CAN_LOCK_AWAY.has(kind);
  return isTheirs && isMedicineAway(plainWords(text)) ? [say("safety.get-medicine")] : [];
};

const CAN_LOCK_AWAY: ReadonlySet<ConcernKind> = new Set([
  ...(["homeless_tonight", "domestic_abuse", "abuse_harm_from_others", "exploitation"] as const),
]);

function whereToGo(ctx: Ctx, told: ToldOf): Reply[] {
  const { kind, situation } = told;
  if (kind === "homeless_tonight" && !isOfAnother(situation)) return [whereToSleep(ctx, told)];
  if (!situation && FOR_GROWN_UPS.has(kind) && childAge(ctx) !== undefined) return [];
  if (!situation && kind === "destitute_no_food_or_power") return [whereForFood(ctx)];
  const key = `safety.go-${situation ?? inKey(kind)}`;
  return [
    ...(ctx.content.wording.has(key) ? [say(key)] : []),
    ...(told.sexual && !situation ? [say(centreKey(ctx))] : []),
  ];
}

/** The centre for whoever was sexually harmed, in our own area; of another how to find it. */
export const centreKey = (ctx: Ctx): string =>
  isElsewhere(ctx) ? "safety.go-sexual-harm-elsewhere" : "safety.go-sexual-harm";

/** Where to go with it is meant for adults: a child is told of children's services instead. */
const FOR_GROWN_UPS: ReadonlySet<ConcernKind> = new Set([
  ...(["domestic_abuse", "exploitation", "destitute_no_food_or_power"] as const),
]);

const ADULT = 18;

/**
 * By day the council's own people; at night the number that is answered then. Under 18 it is children's
 * services: ours for whoever we know, else those of where they are.
 */
export function whereToSleep(ctx: Ctx, told: Pick<ToldOf, "stranger"> = {}): Reply {
  const said = readAgeSaid(ctx.text) ?? ctx.ageSaid;
  const age = Math.min(ageOf(ctx, told) ?? ADULT, (told.stranger ? undefined : said) ?? ADULT);
  const { now } = ctx.known;
  const isDay = isOpen(now, ctx.content.service.dutyHours, bankHolidaysAround(now));
  const young = age < ADULT ? "-under-18" : "";
  const isOurs = young && ctx.known.person;
  const where = !isOurs && isElsewhere(ctx) ? "-elsewhere" : "";
  return say(`safety.go-homeless-${isDay ? "day" : "night"}${young}${where}`);
}

/** The lines that are open day and night, by the age of whoever writes. */
export function linesKey(ctx: Ctx, told: Pick<ToldOf, "stranger"> = {}): string {
  const age = ageOf(ctx, told);
  if (age === undefined) return "safety.lines-any-age";
  return age < 19 ? "safety.lines-under-19" : "safety.lines";
}

/**
 * By the record, or by their word where that makes them a child; of a stranger, and on a number of nobody's, by their
 * word alone.
 */
function ageOf(ctx: Ctx, { stranger }: Pick<ToldOf, "stranger">): number | undefined {
  const { known } = ctx;
  const child = childAge(ctx);
  if (child !== undefined && (!stranger || readAgeSaid(ctx.text) !== undefined)) return child;
  if (known.person) return stranger ? undefined : ageOn(known.today, known.person.facts.born);
  return readAgeSaid(ctx.text) ?? ctx.ageSaid;
}
