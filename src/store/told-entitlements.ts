import type { EpochMs } from "../clock.ts";
import { change } from "./sql.ts";
import type { Db } from "./store.ts";

/** Notes that somebody was told of some entitlements: named in a list, or explained. */
export async function noteTold(
  db: Db,
  partyId: string,
  { ids, explained }: { ids: readonly string[]; explained: boolean },
  now: EpochMs,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map(() => "(?, ?, ?, ?, ?)").join(", ");
  const sql = `INSERT INTO told_entitlement (party_id, entitlement_id, first_at, last_at, explained_at)
    VALUES ${rows} ON CONFLICT (party_id, entitlement_id)
    DO UPDATE SET last_at = excluded.last_at, explained_at = coalesce(explained_at, excluded.explained_at)`;
  await change(
    db,
    sql,
    ids.flatMap((id) => [partyId, id, now, now, explained ? now : null]),
  );
}

/** How many people on record there are, and how many of them were told of at least one entitlement. */
export async function countAware(db: Db): Promise<{ people: number; told: number }> {
  const people = db.selectFrom("party").where("party.kind", "=", "person");
  const all = await people.select((get) => get.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const told = await people
    .innerJoin("told_entitlement", "told_entitlement.party_id", "party.id")
    .select((get) => get.fn.count<number>("party.id").distinct().as("count"))
    .executeTakeFirstOrThrow();
  return { people: all.count, told: told.count };
}
