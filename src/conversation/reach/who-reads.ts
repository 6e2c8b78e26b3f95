import { isAway, type Member, memberOf, thereWith } from "../../domain/cover.ts";
import { shortDay, shortTime } from "../../domain/day.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { isOpen } from "../../domain/hours.ts";
import { isThere, nextThere, type Presence } from "../../domain/presence.ts";
import { type Promised, promiseFor, type Rota } from "../../domain/promise.ts";
import { mayProtect } from "../../domain/protect.ts";
import { mayReveal } from "../../domain/reveal.ts";
import { allows } from "../../domain/roles.ts";
import { timeWords } from "../../domain/time-words.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";

/** Who has been told, by when they will have read it, and what can be done until then. */
export function whoWillRead(ctx: Ctx): Reply {
  return promiseWords(ctx, promised(ctx));
}

/** The same for what only the duty team is told. */
export function whenDutyReads(ctx: Ctx): Reply {
  return promiseWords(ctx, promised(ctx, null));
}

/** What is promised of a message of this moment; for their own worker unless another is given, null for duty. */
export function promised(ctx: Ctx, ownerId: string | null = ctx.known.ownerId): Promised {
  return promiseFor(ownerId, ctx.known.now, rotaOf(ctx));
}

function rotaOf({ known, content: { service } }: Ctx): Rota {
  return {
    team: known.section("team").team,
    dutyHours: service.dutyHours,
    serviceHours: service.serviceHours,
    holidays: bankHolidaysAround(known.now),
    times: service.answerTimes,
  };
}

/** A promise in words: names only where they may be seen. */
export function promiseWords(ctx: Ctx, { who, insteadOf, by, meanwhile }: Promised): Reply {
  const when = timeWords(by, ctx.known.now);
  const own = insteadOf && nameOf(ctx, insteadOf);
  const args = {
    when,
    own: own ?? "",
    next: ctx.content.wording.render({ key: meanwhileKey(ctx, meanwhile) }),
  };
  const end = own ? "-instead" : "";
  if (who.kind !== "worker") return say(`who-reads.${who.kind}${who.kind === "duty" ? end : ""}`, args);
  const reader = nameOf(ctx, who.id);
  if (reader) return say(`who-reads.pa${end}`, { ...args, who: reader });
  return say(insteadOf ? "who-reads.hidden-instead" : "who-reads.hidden", args);
}

/** While nobody is at work the lines that answer day and night are named too. */
function meanwhileKey(
  { known: { now }, content: { service } }: Ctx,
  meanwhile: Promised["meanwhile"],
): string {
  const isShut = !isOpen(now, service.serviceHours, bankHolidaysAround(now));
  return `who-reads.next-${isShut ? "shut" : meanwhile}`;
}

/** Who has it now, as they may be called here: a first name, "your PA", "a colleague of your PA", "the duty team". */
export function readerName(ctx: Ctx, { who, insteadOf }: Promised = promised(ctx)): string {
  if (who.kind === "worker")
    return nameOf(ctx, who.id) ?? wordFor(ctx, insteadOf ? "a-colleague" : "your-pa");
  return wordFor(ctx, who.kind === "duty" ? "the-duty-team" : "the-team");
}

const wordFor = ({ content }: Ctx, who: string): string =>
  content.wording.render({ key: `who-reads.${who}` });

function nameOf({ known }: Ctx, workerId: string): string | undefined {
  const mayBeNamed = mayReveal("worker-first-name", known.standing);
  return mayBeNamed ? known.section("team").names.get(workerId) : undefined;
}

interface Alerted {
  /** Whether a worker may be named. */
  readonly named?: boolean;
  /** Their own worker was left out. */
  readonly byDuty?: boolean;
}

/**
 * After a disclosure: everyone who was told, that nobody may have seen it yet, and when somebody next will be there.
 * @param alerted as it was told in this very turn; without it, of what was told before, which somebody may have by now
 */
export function whoWasAlerted(ctx: Ctx, alerted?: Alerted): Reply {
  const has = alerted ? undefined : whoHasIt(ctx);
  if (has) return has;
  const { named = true, byDuty = false } = alerted ?? {};
  const reader = alerted ? protector(ctx, byDuty) : whoWasReallyTold(ctx);
  const name = reader && named ? nameOf(ctx, reader.id) : undefined;
  const told: Reply = name ? say("safety.told-pa", { who: name }) : say("safety.told-duty");
  const when = whenAlertedRead(ctx, dutyOf(ctx), reader && presenceOf(ctx, reader), name);
  return say("safety.told", { who: told.said, when: when.said });
}

/** Once a named person has taken what was told, that is the truth about it; also after they have ended it. */
function whoHasIt(ctx: Ctx): Reply | undefined {
  const { takenBy, isClosed } = ctx.known.section("concern");
  if (takenBy === undefined) return undefined;
  const who = nameOf(ctx, takenBy) ?? ctx.content.wording.render({ key: "seen.someone" });
  return say(isClosed ? "seen.had-it" : "seen.has-it", { who });
}

const NOBODY_READS: ReadonlySet<string> = new Set([
  ...["safety.read-later", "safety.read-unknown", "safety.read-on-call"],
]);

/** While nobody who was told is in: when what they write may be seen. Nothing while somebody is. */
export function whileNobodyReads(ctx: Ctx): Reply | undefined {
  const when = whenAlertedRead(ctx, dutyOf(ctx), presenceOfReader(ctx), undefined);
  return NOBODY_READS.has(when.said.key) ? when : undefined;
}

function presenceOfReader(ctx: Ctx): Presence | undefined {
  const { takenBy } = ctx.known.section("concern");
  const reader =
    takenBy === undefined ? whoWasReallyTold(ctx) : memberOf(takenBy, ctx.known.section("team").team);
  return reader && presenceOf(ctx, reader);
}

/** Who reads what is added: who has the concern, else those who were really told of it. */
export function whoCanReadIt(ctx: Ctx): string {
  const { takenBy } = ctx.known.section("concern");
  const reader = takenBy === undefined ? whoWasReallyTold(ctx)?.id : takenBy;
  const name = reader === undefined ? undefined : nameOf(ctx, reader);
  if (takenBy !== undefined) return name ?? wordFor(ctx, "the-team");
  if (!name) return wordFor(ctx, "the-duty-team");
  return ctx.content.wording.render({ key: "safety.added-for-both", args: { who: name } });
}

/** The worker of theirs, or who stood in, among those who were really told. */
function whoWasReallyTold(ctx: Ctx): Member | undefined {
  const { told } = ctx.known.section("concern");
  const { ownerId } = ctx.known;
  const theirs = ctx.known
    .section("team")
    .team.members.filter(
      ({ id, role }) =>
        told.has(id) && mayProtect(role, id === ownerId) && !allows(role, "read-concern", "others"),
    );
  return theirs.find(({ id }) => id === ownerId) ?? theirs[0];
}

/** The worker who is told, or who stands in, if it is for them to read a disclosure. */
function protector(ctx: Ctx, byDuty: boolean): Member | undefined {
  const { who } = byDuty ? promised(ctx, null) : promised(ctx);
  const reader = who.kind === "worker" ? memberOf(who.id, ctx.known.section("team").team) : undefined;
  return reader && mayProtect(reader.role, reader.id === ctx.known.ownerId) ? reader : undefined;
}

function presenceOf({ known }: Ctx, { id, hours }: Member): Presence {
  return { hours, isIn: (day) => !isAway(id, day, known.section("team").team) };
}

function dutyOf({ known, content }: Ctx): Presence {
  const { team } = known.section("team");
  return { hours: content.service.dutyHours, isIn: (day) => thereWith("keep-desk", day, team).length > 0 };
}

/** They are "in" only while both are; where one of them is, that one is named. */
function whenAlertedRead(
  { known: { now, onCall } }: Ctx,
  duty: Presence,
  reader: Presence | undefined,
  name: string | undefined,
): Reply {
  const holidays = bankHolidaysAround(now);
  const theirs = reader ? [duty, reader] : [duty];
  const there = theirs.filter((one) => isThere(now, one, holidays));
  if (there.length === theirs.length) return say("safety.read-now");
  if (there.includes(duty)) return say("safety.read-now-duty");
  if (there.length > 0) return name ? say("safety.read-now-pa", { who: name }) : say("safety.read-now-one");
  if (onCall) return say("safety.read-on-call");
  const next = theirs.flatMap((one) => nextThere(now, one, holidays) ?? []);
  if (next.length === 0) return say("safety.read-unknown");
  const soonest = Math.min(...next);
  return say("safety.read-later", { when: `${shortDay(soonest)}, ${shortTime(soonest)}` });
}
