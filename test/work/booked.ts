import { dayBefore } from "../../src/domain/day.ts";
import { book } from "../../src/store/bookings.ts";
import { setTimer } from "../../src/store/timers.ts";
import type { Line } from "../support/line.ts";

/** Books 45 minutes with an adviser, with the reminder for the day before. */
export async function bookFor({ store, clock }: Line, partyId: string, startsAt: string): Promise<void> {
  const start = Date.parse(startsAt);
  await store.write(async (db) => {
    const adviser = await db
      .selectFrom("worker")
      .select("id")
      .where("role", "=", "connexions_adviser")
      .executeTakeFirstOrThrow();
    const slot = {
      adviserId: adviser.id,
      adviserName: "Owen",
      placeId: "harpurhey",
      start,
      end: start + 45 * 60_000,
      by: "in-person",
      kind: "careers",
    } as const;
    const id = await book(db, partyId, slot, "careers", clock.now());
    const timer = { key: `reminder:${id}:day-before`, partyId, kind: "reminder", subjectId: id };
    await setTimer(db, { ...timer, dueAt: dayBefore(start) });
  });
}
