import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

export type PlaceState = Row<"opportunity_place">["state"];

/** How many places of each are taken. */
export async function placesTaken(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("opportunity_place")
    .select((get) => ["opportunity_id", get.fn.countAll<number>().as("taken")])
    .where("state", "=", "joined")
    .groupBy("opportunity_id")
    .execute();
  return new Map(rows.map(({ opportunity_id, taken }) => [opportunity_id, taken]));
}

export async function placesOf(db: Db, partyId: string): Promise<Map<string, PlaceState>> {
  const rows = await db
    .selectFrom("opportunity_place")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("state", "<>", "left")
    .execute();
  return new Map(rows.map(({ opportunity_id, state }) => [opportunity_id, state]));
}

/** Takes or gives back a place. @returns false if it is full: nothing has changed then */
export async function setPlace(
  db: Db,
  partyId: string,
  opportunityId: string,
  state: PlaceState,
  capacity: number | undefined,
  now: EpochMs,
): Promise<boolean> {
  const mine = (await placesOf(db, partyId)).get(opportunityId);
  if (
    state === "joined" &&
    mine !== "joined" &&
    capacity !== undefined &&
    ((await placesTaken(db)).get(opportunityId) ?? 0) >= capacity
  )
    return false;
  await db
    .insertInto("opportunity_place")
    .values({ opportunity_id: opportunityId, party_id: partyId, state, changed_at: now })
    .onConflict((at) => at.columns(["opportunity_id", "party_id"]).doUpdateSet({ state, changed_at: now }))
    .execute();
  return true;
}
