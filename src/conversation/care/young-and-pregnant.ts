import { ageOn } from "../../domain/day.ts";
import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import { whoCanReadIt } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { tellsOfSex } from "../understanding/about-them/child-sex.ts";
import { type Father, isGraveFather, readFather } from "../understanding/about-them/father.ts";
import { needsDoctorNow, readPregnancy } from "../understanding/about-them/pregnancy.ts";
import { readPregnancyNews } from "../understanding/about-them/pregnancy-news.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";
import { cared, inFrame } from "./care.ts";
import { childAge } from "./child.ts";
import { raise } from "./danger-reply.ts";
import type { ToldOf } from "./danger-words.ts";
import { calmLately } from "./screening.ts";

const DAY_MS = 24 * 3_600_000;
const SIXTEEN = 16;
const THIRTEEN = 13;

const isUnder = (limit: number, age = limit): boolean => age < limit;

/** Whether a pregnancy was told within a day, theirs or a partner's. */
export const babyToldLately = ({ babyAt = 0 }: Session, now: number): boolean => now - babyAt < DAY_MS;

/** The session with when a pregnancy was told last. */
export function keepingNews(session: Session, { text, known }: Ctx): Session {
  const isTold = readPregnancyNews(text) !== undefined || readPregnancy(text, undefined) !== undefined;
  return isTold ? { ...session, babyAt: known.now } : session;
}

/** How old the writer is, as far as anybody knows. */
function ageOf(ctx: Ctx): number | undefined {
  const { person, today } = ctx.known;
  return childAge(ctx) ?? (person && ageOn(today, person.facts.born));
}

/**
 * What is a person's the same day, told later in the talk of a pregnancy or by a child: who the father is, how old, whether
 * it was wanted; and sex under 13, which is always somebody's doing.
 */
export function youngAndPregnant(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || handsLately(ctx, session) || ctx.heard.risk.level === "emergency") return undefined;
  const age = ageOf(ctx);
  const isTalk =
    babyToldLately(session, ctx.known.now) || session.careAbout?.kind === "pregnancy" || isToldHere(ctx, age);
  const father = isTalk || tellsOfSex(ctx.text) ? readFather(ctx.text) : undefined;
  if (isUnder(THIRTEEN, age) && isSomebodysDoing(ctx)) return told(ctx, session, emergency(ctx));
  if (father && isGraveFather(father, age))
    return told(ctx, session, ofPartner(ctx, gravity(age, father, isTalk)));
  return father && isTalk ? added(ctx, session, age) : undefined;
}

/** It is told in this very message, with no other danger in plain words. */
const isToldHere = ({ text }: Ctx, age: number | undefined): boolean =>
  readPregnancy(text, age) !== undefined && !needsDoctorNow(text) && !signIn(plainWords(text));

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NAMED = /preg|expecting|baby|bby/i;
// Stryker restore Regex

/** A pregnancy said in so many words, or sex; a period that is late is less. */
const isSomebodysDoing = ({ text }: Ctx): boolean => tellsOfSex(text) || isNamed(text);

const isNamed = (text: string): boolean => readPregnancy(text, THIRTEEN) !== undefined && NAMED.test(text);

function emergency({ text }: Ctx): ToldOf {
  const situation = isNamed(text) ? { situation: "young-pregnancy" as const } : {};
  return { level: "emergency", kind: "abuse_harm_from_others", ...situation };
}

function gravity(age: number | undefined, { close, forced }: Father, isTalk: boolean): ToldOf {
  const situation = isTalk && isUnder(SIXTEEN, age) ? ("young-pregnancy" as const) : undefined;
  const isAbuse = close || forced || isUnder(SIXTEEN, age);
  const kind = isAbuse ? "abuse_harm_from_others" : "pregnancy";
  const level = isUnder(THIRTEEN, age) ? "emergency" : "urgent";
  return { level, kind, ...(situation && { situation }) };
}

/** A partner's doing keeps the lines for that. */
function ofPartner({ heard }: Ctx, of: ToldOf): ToldOf {
  const isPartner = heard.risk.kind === "domestic_abuse" && of.kind === "abuse_harm_from_others";
  return isPartner && !of.situation ? { ...of, kind: "domestic_abuse" } : of;
}

function told(ctx: Ctx, session: Session, of: ToldOf): Made {
  const cares = inFrame(ctx, session);
  const before = calmLately(session, ctx.known.now).map(({ text }) => text);
  const { says, effects } = raise(ctx, of, cares ? "" : before.join("\n"));
  const isSame = cares && session.careAbout?.kind === of.kind && of.level === "urgent";
  const { level, kind, situation } = of;
  return {
    says: isSame ? [say("safety.added-of-father", { who: whoCanReadIt(ctx) })] : says,
    effects,
    session: { ...cared(session, ctx), careAbout: { level, kind, ...(situation && { situation }) } },
  };
}

/** Nothing grave in it: it joins what they told, if that is with a person already. */
function added(ctx: Ctx, session: Session, age: number | undefined): Made | undefined {
  if (!ctx.known.concernOpen || !isUnder(SIXTEEN, age)) return undefined;
  return {
    says: [say("safety.added-of-father", { who: whoCanReadIt(ctx) })],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}
