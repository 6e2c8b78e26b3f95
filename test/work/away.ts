import { Day } from "../../src/domain/day.ts";
import { addLeave } from "../../src/store/leave.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import type { Line } from "../support/line.ts";

/** Puts whoever has a mobile on leave for a day. */
export async function onLeave(line: Line, mobile: string, day: string): Promise<void> {
  const { store, clock } = line;
  const { id } = (await workersByMobile(store.read, store.vault, mobile))[0]!;
  const leave = { workerId: id, firstDay: Day.parse(day), lastDay: Day.parse(day), coverId: null };
  await store.write((db) => addLeave(db, { ...leave, madeBy: id }, clock.now()));
}
