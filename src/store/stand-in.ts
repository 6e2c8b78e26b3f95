import type { EpochMs } from "../clock.ts";
import { coversFor, type Linked, type Team } from "../domain/cover.ts";
import { type Day, dayOf } from "../domain/day.ts";
import { leaveOn } from "./leave.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** From this rung on the ladder has passed by a worker who was there to read it. */
const OWNER_WAS_IN = 2;

/**
 * How a worker stands in for a person's own today: as their cover while that one is away, or asked to answer what was
 * theirs because the other was not in; "asked" when it is answered beside a worker who is in.
 */
export async function standsIn(
  db: Db,
  workerId: string,
  party: Pick<Row<"party">, "id" | "worker_id">,
  now: EpochMs,
): Promise<"covered" | "asked" | undefined> {
  if (await covers(db, workerId, party.worker_id, now)) return "covered";
  if (await hasTaken(db, workerId, party.id)) return "covered";
  const asked = await askedOf(db, workerId, party.id);
  if (asked.length === 0) return undefined;
  const instead = asked.some((one) => one.rung < OWNER_WAS_IN && one.answered_by !== workerId);
  return instead ? "covered" : "asked";
}

/** What they were asked to answer and nobody has read yet, or was handed on to them by the ladder and is not closed. */
async function askedOf(
  db: Db,
  workerId: string,
  partyId: string,
): Promise<Pick<Row<"handoff">, "rung" | "answered_by">[]> {
  return await db
    .selectFrom("handoff")
    .select(["rung", "answered_by"])
    .where("party_id", "=", partyId)
    .where("worker_id", "=", workerId)
    .where("status", "<>", "closed")
    .where((is) => is.or([is("waits_since", "is not", null), is("rung", ">=", OWNER_WAS_IN)]))
    .execute();
}

/** Whoever took a concern as a stand-in keeps it until it is closed. */
async function hasTaken(db: Db, workerId: string, partyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("concern")
    .select("id")
    .where("party_id", "=", partyId)
    .where("acknowledged_by", "=", workerId)
    .where("status", "=", "acknowledged")
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
