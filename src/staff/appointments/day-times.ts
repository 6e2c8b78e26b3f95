import type { EpochMs } from "../../clock.ts";
import { supplyFrom } from "../../content/supply.ts";
import { addDays, type Day, dayOf, shortDay, shortTime } from "../../domain/day.ts";
import { instantOf } from "../../domain/hours.ts";
import { Occurrences } from "../../domain/recurrence.ts";
import { type Block, blockOfLeave } from "../../domain/schedule.ts";
import { freeSlots } from "../../domain/slots.ts";
import { appointmentsOf } from "../../store/adviser-diary.ts";
import { blocksOf } from "../../store/blocks.ts";
import { leaveOf } from "../../store/leave.ts";
import { kindTitle, placeWords } from "../../work/appointments/calendar-entry.ts";
import { diaryFor } from "../../work/appointments/load-bookings.ts";
import type { Parts } from "../../work/parts.ts";
import { hourWords } from "../words.ts";

/** The stretch of a day in London: its first instant, and the next day's. */
export function spanOf(day: Day): { from: EpochMs; to: EpochMs } {
  return { from: instantOf(day, "00:00"), to: instantOf(addDays(day, 1), "00:00") };
}

/** The times of an adviser that nobody has, on a day; what is kept for somebody just now is not free. */
export async function freeOn(parts: Parts, adviserId: string, day: Day, now: EpochMs) {
  const { read, vault } = parts.store;
  const supply = supplyFrom(parts.content, await diaryFor(read, vault, "", now), now);
  const { from, to } = spanOf(day);
  const slots = [...freeSlots(supply, { person: "", now, adviserId, from, until: to })];
  return slots.map((slot) => ({
    start: slot.start,
    time: { text: shortTime(slot.start), iso: new Date(slot.start).toISOString() },
    kind: kindTitle(parts.content, slot.kind),
    place: placeWords(parts.content, {
      by: slot.by,
      place_id: slot.placeId,
      place_text: slot.placeText ?? null,
    }),
  }));
}

const WHY: Readonly<Record<Block["why"], string>> = {
  leave: "leave",
  training: "training",
  other: "not free",
};

/** What is blocked of a worker's day. One that was made for this day alone can be taken out here. */
export async function blockedOn({ store }: Parts, workerId: string, day: Day) {
  const leave = (await leaveOf(store.read, workerId)).map((one) => ({ ...blockOfLeave(one), id: undefined }));
  const blocks = [...leave, ...(await blocksOf(store.read, workerId))];
  return blocks
    .filter((block) => new Occurrences(block).on(day))
    .map((block) => ({
      id: isOnlyOn(block, day) ? block.id : undefined,
      start: instantOf(day, block.from),
      words:
        block.from === "00:00" && block.to === "24:00"
          ? "All day"
          : `${hourWords(block.from)} to ${hourWords(block.to)}`,
      why: WHY[block.why],
    }));
}

const isOnlyOn = ({ rule, firstDay, lastDay }: Block, day: Day): boolean =>
  rule === undefined && firstDay === day && lastDay === day;

/** The week of a day, Monday first, each day with how many appointments there are. */
export async function weekOf({ store }: Parts, adviserId: string, day: Day, now: EpochMs) {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const monday = addDays(day, -((weekday + 6) % 7));
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const rows = await appointmentsOf(store.read, adviserId, spanOf(monday).from, spanOf(days[6]!).to);
  const counts = Map.groupBy(rows, ({ start_at }) => dayOf(start_at));
  return {
    days: days.map((one) => ({
      day: one,
      name: shortDay(instantOf(one, "12:00")),
      count: counts.get(one)?.length ?? 0,
      isChosen: one === day,
      isToday: one === dayOf(now),
    })),
    before: addDays(monday, -7),
    after: addDays(monday, 7),
  };
}
