import type { Way } from "../../src/domain/appointment-kind.ts";
import { Day } from "../../src/domain/day.ts";
import type { Pattern } from "../../src/domain/schedule.ts";
import { keepPattern } from "../../src/store/schedules.ts";
import { bookSlot } from "../../src/work/appointments/bookings.ts";
import type { Hired, Kept, Office } from "./office.ts";

/** Weekdays from nine to five at one centre, and mornings by phone. */
export async function worksAt(
  { store, clock }: Office,
  adviser: Hired,
  placeId = "harpurhey",
): Promise<void> {
  const always = { firstDay: Day.parse("2026-01-01"), kinds: [], rule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" };
  const atCentre: Pattern = { ...always, from: "09:00", to: "17:00", by: "in-person", placeId };
  await store.write((db) => keepPattern(db, `R-${adviser.id}`, adviser.id, atCentre, clock.now()));
}

/** Books somebody in with an adviser. @returns our id of it */
export async function bookIn(
  { store, parts, clock }: Office,
  { party }: Pick<Kept, "party">,
  adviser: Hired,
  at: string,
  by: Way = "in-person",
): Promise<string> {
  const start = Date.parse(at);
  const slot = {
    adviserId: adviser.id,
    adviserName: "",
    placeId: by === "in-person" ? "harpurhey" : by,
    by,
    start,
    end: start + 45 * 60_000,
    kind: "careers",
  };
  const toBook = { partyId: party.id, slot, kind: "careers", actor: "party" };
  return await store.write((db) => bookSlot(db, parts, toBook, clock.now()));
}
