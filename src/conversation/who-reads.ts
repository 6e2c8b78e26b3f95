import { shortDay, shortTime } from "../domain/day.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import { isOpen, nextOpening, type WeeklyHours } from "../domain/hours.ts";
import { mayReveal } from "../domain/reveal.ts";
import { type Ctx, type Reply, say } from "./dialog.ts";
import type { KnownWorker } from "./known.ts";

/** Who has been told, and when they next read messages: true by hours, holidays and clock. */
export function whoWillRead(ctx: Ctx): Reply {
  const { worker, now } = ctx.known;
  if (!worker) return whenDutyReads(ctx);
  const shown = namedWorker(ctx) ? "pa" : "hidden";
  const who = worker.firstName;
  return isOpenNow(worker.hours, now)
    ? say(`who-reads.now-${shown}`, { who })
    : say(`who-reads.later-${shown}`, { who, when: whenNext(worker.hours, now) });
}

/** The same for what only the duty team is told. */
export function whenDutyReads({ content, known: { now } }: Ctx): Reply {
  const hours = content.service.dutyHours;
  return isOpenNow(hours, now)
    ? say("who-reads.now-duty")
    : say("who-reads.later-duty", { when: whenNext(hours, now) });
}

/** After a disclosure: everyone who was told, that nobody may have seen it yet, and when somebody next will be there. */
export function whoWasAlerted(ctx: Ctx): Reply {
  const worker = namedWorker(ctx);
  const theirs = [ctx.content.service.dutyHours, ...(worker ? [worker.hours] : [])];
  const who: Reply = worker ? say("safety.told-pa", { who: worker.firstName }) : say("safety.told-duty");
  return say("safety.told", { who: who.said, when: whenAlertedRead(ctx, theirs).said });
}

function whenAlertedRead({ known: { now, onCall } }: Ctx, theirs: readonly WeeklyHours[]): Reply {
  if (theirs.some((hours) => isOpenNow(hours, now))) return say("safety.read-now");
  return onCall ? say("safety.read-on-call") : say("safety.read-later", { when: soonest(theirs, now) });
}

function namedWorker({ known }: Ctx): KnownWorker | undefined {
  return mayReveal("worker-first-name", known.standing) ? known.worker : undefined;
}

function isOpenNow(hours: WeeklyHours, now: number): boolean {
  return isOpen(now, hours, bankHolidaysAround(now));
}

function whenNext(hours: WeeklyHours, now: number): string {
  return dayAndTime(nextOpening(now, hours, bankHolidaysAround(now)));
}

function soonest(all: readonly WeeklyHours[], now: number): string {
  return dayAndTime(Math.min(...all.map((hours) => nextOpening(now, hours, bankHolidaysAround(now)))));
}

function dayAndTime(at: number): string {
  return `${shortDay(at)}, ${shortTime(at)}`;
}
