import { addDays, Day, dayOf } from "../../domain/day.ts";
import { instantOf, WallTime } from "../../domain/hours.ts";
import { BlockReason } from "../../domain/schedule.ts";
import { addBlock, blocksOf, endBlock } from "../../store/blocks.ts";
import { liveBookingsWith } from "../../store/booking-lookups.ts";
import type { Db } from "../../store/store.ts";
import { displaceAll } from "../../work/appointments/displaced.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { mustHaveDay } from "./booking-access.ts";
import { backToDay, type DayProblem, dayPage } from "./day.ts";

/** Time in which an adviser sees nobody, for one day. */
export function blockRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: "/staff/day/block", handle: (visit) => add(staff, visit) },
    { method: "post", path: "/staff/day/block/:blockId/end", handle: (visit) => end(staff, visit) },
  ];
}

interface Wanted {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly why: BlockReason;
  /** They know who is in the way. */
  readonly isSure: boolean;
}

async function add(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustHaveDay(visit);
  const wanted = wantedIn(visit, dayOf(staff.parts.clock.now()));
  const typed = visit.form;
  if (typeof wanted === "string")
    return await dayPage(staff, visit, { message: wanted, at: "block-day", typed });
  const inTheWay = await staff.parts.store.write((db) => block(db, staff, visit, wanted));
  if (inTheWay === 0 || wanted.isSure) return backToDay(wanted.day, "blocked");
  return await dayPage(staff, visit, { ...warningOf(inTheWay), at: "block-sure", typed, inTheWay });
}

function wantedIn({ form }: SignedVisit, today: Day): Wanted | string {
  const day = Day.safeParse(form["day"]);
  const [from, to] = [WallTime.safeParse(form["from"]), WallTime.safeParse(form["to"])];
  const why = BlockReason.safeParse(form["why"]);
  if (!day.success || !from.success || !to.success || !why.success)
    return "Choose a day, and a time such as 13:00 to 15:00";
  if (to.data <= from.data) return "Choose an end that is after the start";
  if (day.data < today) return "That day has gone. Choose today or later";
  const isSure = form["sure"] === "yes";
  return { day: day.data, from: from.data, to: to.data, why: why.data, isSure };
}

/** @returns how many appointments are in the way; unless they know of them, nothing is blocked then */
async function block(
  db: Db,
  { parts }: Staff,
  { worker }: SignedVisit,
  { day, from: start, to: end, why, isSure }: Wanted,
): Promise<number> {
  const now = parts.clock.now();
  const [from, to] = [instantOf(day, start), instantOf(day, end)];
  const live = await liveBookingsWith(db, worker.id, Math.max(from, now), to);
  if (live.length > 0 && !isSure) return live.length;
  const kept = { firstDay: day, lastDay: day, from: start, to: end, why };
  await addBlock(db, worker.id, kept, worker.id, now);
  return await displaceAll(db, parts, { adviserId: worker.id, from, to, by: worker.id }, now);
}

function warningOf(inTheWay: number): Pick<DayProblem, "message"> {
  const what = inTheWay === 1 ? "1 appointment is" : `${inTheWay} appointments are`;
  return { message: `${what} in this time. Block it only if you cannot be there` };
}

async function end(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustHaveDay(visit);
  const { store, clock } = staff.parts;
  const day = await store.write(async (db) => {
    const found = (await blocksOf(db, visit.worker.id)).find(({ id }) => id === visit.params["blockId"]);
    if (!found || found.rule !== undefined || found.firstDay !== found.lastDay) throw notFound();
    await endBlock(db, found.id, addDays(found.firstDay, -1), visit.worker.id, clock.now());
    return found.firstDay;
  });
  return backToDay(day, "unblocked");
}
