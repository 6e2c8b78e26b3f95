import type { EpochMs } from "../clock.ts";
import { dayOf } from "../domain/day.ts";
import type { Dependants } from "../domain/dependants.ts";
import type { Db } from "./store.ts";

/** How many people each worker has. */
export async function peopleByWorker(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("party")
    .select((get) => ["worker_id", get.fn.countAll<number>().as("count")])
    .where("kind", "=", "person")
    .where("worker_id", "is not", null)
    .groupBy("worker_id")
    .execute();
  return new Map(rows.map(({ worker_id, count }) => [worker_id!, count]));
}

/** How many people have no worker, or one who has left or has another role than one of these. */
export async function countWithoutWorker(db: Db, roles: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom("party")
    .leftJoin("worker", "worker.id", "party.worker_id")
    .select((get) => get.fn.countAll<number>().as("count"))
    .where("party.kind", "=", "person")
    .where((is) =>
      is.or([
        is("worker.id", "is", null),
        is("worker.active", "=", 0),
        is("worker.role", "not in", [...roles]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Who and what depends on a worker now. Messages are those of people who are not their own. */
export async function dependantsOf(db: Db, workerId: string, now: EpochMs): Promise<Dependants> {
  const people = (await peopleByWorker(db)).get(workerId) ?? 0;
  const messages = await db
    .selectFrom("handoff")
    .innerJoin("party", "party.id", "handoff.party_id")
    .select((get) => get.fn.countAll<number>().as("count"))
    .where("handoff.worker_id", "=", workerId)
    .where("handoff.waits_since", "is not", null)
    .where("handoff.status", "<>", "closed")
    .where((is) => is.or([is("party.worker_id", "is", null), is("party.worker_id", "<>", workerId)]))
    .executeTakeFirstOrThrow();
  const bookings = await db
    .selectFrom("booking")
    .select((get) => get.fn.countAll<number>().as("count"))
    .where("adviser_id", "=", workerId)
    .where("status", "=", "booked")
    .where("end_at", ">", now)
    .executeTakeFirstOrThrow();
  const covers = await coveredColleagues(db, workerId, now);
  return { people, messages: messages.count, bookings: bookings.count, covers: covers.length };
}

/** Who counts on a worker to stand in. */
export async function coveredColleagues(db: Db, workerId: string, now: EpochMs): Promise<string[]> {
  const standing = await db
    .selectFrom("worker")
    .select("id")
    .where("cover_id", "=", workerId)
    .where("active", "=", 1)
    .execute();
  const onLeave = await db
    .selectFrom("worker_leave")
    .select("worker_id as id")
    .where("cover_id", "=", workerId)
    .where("last_day", ">=", dayOf(now))
    .execute();
  return [...new Set([...standing, ...onLeave].map(({ id }) => id))];
}
