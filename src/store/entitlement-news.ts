import type { EpochMs } from "../clock.ts";
import { type Entitlement, versionOf } from "../domain/entitlement.ts";
import type { Db } from "./store.ts";

/** Compares the content with what it was at the last start, and dates what is new or has changed. */
export async function keepVersions(db: Db, all: readonly Entitlement[], now: EpochMs): Promise<void> {
  const known = await versions(db);
  const since = known.size === 0 ? 0 : now;
  for (const one of all) {
    const version = versionOf(one);
    if (known.get(one.id) === version) continue;
    await db
      .insertInto("entitlement_version")
      .values({ entitlement_id: one.id, version, since })
      .onConflict((at) => at.column("entitlement_id").doUpdateSet({ version, since }))
      .execute();
  }
}

async function versions(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("entitlement_version").selectAll().execute();
  return new Map(rows.map(({ entitlement_id, version }) => [entitlement_id, version]));
}

/** What is new, or has other rules or sums, from a moment on: ids with the moment. */
export async function changedSince(db: Db, since: EpochMs): Promise<ReadonlyMap<string, EpochMs>> {
  const rows = await db
    .selectFrom("entitlement_version")
    .selectAll()
    .where("since", ">", Math.max(0, since))
    .execute();
  return new Map(rows.map((row) => [row.entitlement_id, row.since]));
}

export async function newsToldTo(db: Db, partyId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("news_told").select("news").where("party_id", "=", partyId).execute();
  return new Set(rows.map(({ news }) => news));
}

export async function noteNewsTold(
  db: Db,
  partyId: string,
  news: readonly string[],
  now: EpochMs,
): Promise<void> {
  if (news.length === 0) return;
  await db
    .insertInto("news_told")
    .values(news.map((one) => ({ party_id: partyId, news: one, at: now })))
    .onConflict((at) => at.columns(["party_id", "news"]).doNothing())
    .execute();
}
