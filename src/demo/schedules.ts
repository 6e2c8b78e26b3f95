import type { Day } from "../domain/day.ts";
import { outreachId, type Pattern, patternsFromHours } from "../domain/schedule.ts";
import { keepPattern, patternsOf } from "../store/schedules.ts";
import type { Db } from "../store/store.ts";
import { type DemoWorker, demoWorkers } from "./workers.ts";

/** A Monday, from which every second week is counted. */
const FIRST_DAY = "2026-01-05" as Day;

const HUB = "Kiln Yard Youth Hub, 12 Kiln Yard, Manchester";

function phone(rule: string, from: string, to: string): Pattern {
  return { rule, firstDay: FIRST_DAY, from, to, by: "phone", placeId: "phone", kinds: [] };
}

/** What advisers do besides their hours at the centre, by the adviser's ref. */
const BESIDES: Readonly<Record<string, readonly Pattern[]>> = {
  "CX-01": [
    {
      rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
      firstDay: FIRST_DAY,
      from: "16:45",
      to: "18:15",
      by: "in-person",
      placeId: outreachId(HUB),
      placeText: HUB,
      kinds: [],
    },
  ],
  "CX-02": [phone("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", "16:45", "18:15")],
  "CX-03": [phone("FREQ=WEEKLY;BYDAY=FR", "10:00", "12:00")],
  "CX-04": [
    {
      rule: "FREQ=WEEKLY;BYDAY=MO",
      firstDay: FIRST_DAY,
      from: "10:00",
      to: "12:15",
      by: "video",
      placeId: "video",
      kinds: [],
    },
  ],
  "CX-06": [phone("FREQ=WEEKLY;BYDAY=TU,TH", "15:15", "16:45")],
};

/** The patterns of the demo's advisers: their hours at a centre, and phone, video and outreach where they have any. */
export function demoPatterns({ ref, hours, placeId }: DemoWorker): readonly Pattern[] {
  const besides = BESIDES[ref];
  return placeId && besides ? [...patternsFromHours(hours, placeId), ...besides] : [];
}

/** Puts them on record, once. @param ids our id of each worker, by their ref */
export async function seedSchedules(db: Db, ids: ReadonlyMap<string, string>, now: number): Promise<void> {
  for (const worker of demoWorkers) {
    const id = ids.get(worker.ref)!;
    if ((await patternsOf(db, id)).length > 0) continue;
    for (const [i, pattern] of demoPatterns(worker).entries())
      await keepPattern(db, `${worker.ref}-${i + 1}`, id, pattern, now);
  }
}
