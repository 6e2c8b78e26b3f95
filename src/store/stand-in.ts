import type { EpochMs } from "../clock.ts";
import { coversFor, type Linked, type Team } from "../domain/cover.ts";
import { type Day, dayOf } from "../domain/day.ts";
import { leaveOn } from "./leave.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** Whether a worker stands in for a person's own worker today, or was asked to answer something of theirs that is open. */
export async function isStandIn(
  db: Db,
  workerId: string,
  party: Pick<Row<"party">, "id" | "worker_id">,
  now: EpochMs,
): Promise<boolean> {
  return (await wasAsked(db, workerId, party.id)) || (await covers(db, workerId, party.worker_id, now));
}

async function wasAsked(db: Db, workerId: string, partyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("handoff")
    .select("id")
    .where("party_id", "=", partyId)
    .where("worker_id", "=", workerId)
    .where("status", "<>", "closed")
    .where("waits_since", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

async function covers(db: Db, otherId: string, ownerId: string | null, now: EpochMs): Promise<boolean> {
  return ownerId !== null && coversFor(otherId, ownerId, dayOf(now), await linksOn(db, dayOf(now)));
}

/** The colleagues whose people a worker looks after today as their cover. */
export async function coveredBy(db: Db, workerId: string, now: EpochMs): Promise<string[]> {
  const day = dayOf(now);
  const team = await linksOn(db, day);
  return team.members.filter(({ id }) => coversFor(workerId, id, day, team)).map(({ id }) => id);
}

async function linksOn(db: Db, day: Day): Promise<Team<Linked>> {
  const rows = await db.selectFrom("worker").select(["id", "active", "cover_id"]).execute();
  const members = rows.map(({ id, active, cover_id }) => ({ id, active: active === 1, coverId: cover_id }));
  return { members, leave: await leaveOn(db, day) };
}
