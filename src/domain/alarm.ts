import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import { allWith, thereWith } from "./cover.ts";
import { dayOf } from "./day.ts";
import { isOpen, nextOpening } from "./hours.ts";
import type { Rota } from "./promise.ts";
import { type Capability, rolesWith } from "./roles.ts";
import { Role } from "./worker.ts";
import { countOpenMinutes } from "./working-time.ts";

const Minutes = z
  .tuple([z.int().positive(), z.int().positive(), z.int().positive()])
  .refine(([first, second, third]) => first < second && second < third, {
    error: "put the minutes in order, each later than the one before",
  });

/** When the next person is told of a concern that nobody has taken: minutes from when it was told. */
export const AlertTimes = z.strictObject({
  /** Duty again; managers and the safeguarding lead; everyone, with a task to ring round. */
  emergency: Minutes.default([5, 10, 15]),
  /** The same for what is urgent and no emergency: no concern waits longer than another. */
  urgent: Minutes.default([5, 10, 15]),
  /** Who is on call while the line is closed, where there is a rota. */
  onCall: z
    .array(Role)
    .min(1)
    .default([...rolesWith("keep-desk", "others"), ...rolesWith("back-alarm", "others")]),
});
export type AlertTimes = z.infer<typeof AlertTimes>;

/** A concern that nobody has taken, as far as the ladder goes. */
export interface Alarm {
  readonly level: "urgent" | "emergency";
  readonly openedAt: EpochMs;
  /** 0 when only the first alert has left; 3 when everyone has been told. */
  readonly rung: number;
  /** When that rung was reached. */
  readonly rungAt: EpochMs;
}

/** Who could be told, and whether anybody reads while the line is closed. */
export interface Watch {
  readonly rota: Pick<Rota, "team" | "serviceHours" | "dutyHours" | "holidays">;
  readonly times: AlertTimes;
  readonly outOfHours: "rota" | "not-read";
  /** The duty phone of the settings, which is rung at any hour; its id as a member of staff. */
  readonly dutyPhoneId: string | undefined;
}

export interface AlarmStep {
  readonly to: "duty" | "manager" | "everyone" | "duty-phone" | "nobody";
  readonly rung: number;
  readonly tell: readonly string[];
}

export const LAST_RUNG = 3;

const MINUTE_MS = 60_000;

/** When the next rung is due: in minutes of the clock with a rota, otherwise in minutes that the line is open. */
export function rungDue({ level, rung, rungAt }: Alarm, watch: Watch): EpochMs {
  const { serviceHours, holidays } = watch.rota;
  const minutes = minutesTo(rung, watch.times[level]);
  if (watch.outOfHours === "rota") return rungAt + minutes * MINUTE_MS;
  return countOpenMinutes(rungAt, minutes, serviceHours, holidays) ?? rungAt + minutes * MINUTE_MS;
}

/** From one rung to the next; after the last the alarm goes on at the pace of the whole ladder. */
function minutesTo(rung: number, times: readonly number[]): number {
  if (rung >= LAST_RUNG) return times[LAST_RUNG - 1]!;
  return times[rung]! - (times[rung - 1] ?? 0);
}

/** When an alarm is looked at next: at its next rung, or sooner to ring the duty phone of an emergency at night. */
export function nextLook(alarm: Alarm, now: EpochMs, watch: Watch): EpochMs {
  const due = rungDue(alarm, watch);
  if (!ringsAtNight(alarm, watch)) return due;
  const rings = watch.times.emergency.map((minutes) => alarm.openedAt + minutes * MINUTE_MS);
  return Math.min(due, ...rings.filter((at) => at > now && !isWatched(at, watch)));
}

const ringsAtNight = ({ level }: Alarm, { dutyPhoneId }: Watch): boolean =>
  level === "emergency" && dutyPhoneId !== undefined;

/** Whether anybody reads at that moment. */
export function isWatched(at: EpochMs, { rota, outOfHours }: Watch): boolean {
  return outOfHours === "rota" || isOpen(at, rota.serviceHours, rota.holidays);
}

/** When somebody reads again: now, or when the line next opens. */
export function watchedFrom(at: EpochMs, watch: Watch): EpochMs {
  return isWatched(at, watch) ? at : nextOpening(at, watch.rota.serviceHours, watch.rota.holidays);
}

/** The line is open and the desk is not: duty has gone home, though nobody is on leave. */
export function isDeskShut(
  at: EpochMs,
  { serviceHours, dutyHours, holidays }: Pick<Rota, "serviceHours" | "dutyHours" | "holidays">,
): boolean {
  return isOpen(at, serviceHours, holidays) && !isOpen(at, dutyHours, holidays);
}

/**
 * Who is told now. A rung with nobody on it is passed over at once, and the last one tells those on leave too. When the
 * desk is shut, managers are not kept waiting for it.
 */
export function alarmStep(alarm: Alarm, now: EpochMs, watch: Watch): AlarmStep {
  if (now < rungDue(alarm, watch)) return { to: "duty-phone", rung: alarm.rung, tell: phoneOf(watch) };
  const duty = there("keep-desk", now, watch);
  const isShut = isDeskShut(now, watch.rota);
  if (alarm.rung < 1 && duty.length > 0 && !isShut) return { to: "duty", rung: 1, tell: duty };
  const managers = there("back-alarm", now, watch);
  const all = [...duty, ...managers];
  const next = isShut && alarm.rung < 1 ? all : managers;
  if (alarm.rung < 2 && managers.length > 0) return { to: "manager", rung: 2, tell: next };
  const tell = all.length > 0 ? all : everyoneAtAll(watch);
  return { to: tell.length > 0 ? "everyone" : "nobody", rung: LAST_RUNG, tell };
}

const phoneOf = ({ dutyPhoneId }: Watch): string[] => (dutyPhoneId === undefined ? [] : [dutyPhoneId]);

function there(capability: Capability, now: EpochMs, { rota, times }: Watch): string[] {
  const isClosed = !isOpen(now, rota.serviceHours, rota.holidays);
  const all = thereWith(capability, dayOf(now), rota.team);
  return all.filter(({ role }) => !isClosed || times.onCall.includes(role)).map(({ id }) => id);
}

/** Everybody is off, so leave counts for nothing. */
function everyoneAtAll({ rota }: Watch): string[] {
  return [...allWith("keep-desk", rota.team), ...allWith("back-alarm", rota.team)].map(({ id }) => id);
}
