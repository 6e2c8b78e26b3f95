import type { EpochMs } from "../../clock.ts";
import type { Row } from "../schema.ts";
import { change, rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import { settleClashes } from "./clashes.ts";
import type { Journal } from "./journal.ts";

type Party = Row<"party">;

/**
 * Makes two records one: everything of the other is the kept one's from now on, sealed with its key. An opt-out of
 * either holds. What is left of the other is a record with nothing in it that no list shows, from which all can be
 * put back.
 */
export async function mergeInto(
  db: Db,
  vault: Vault,
  journal: Journal,
  { kept, other }: { readonly kept: Party; readonly other: Party },
  now: EpochMs,
): Promise<void> {
  const both = { kept, other };
  await settleClashes(db, vault, journal, both, now);
  await passThreads(db, journal, both);
  await journal.moveAll(other, kept);
  await optOutWins(db, journal, both);
  await retire(db, journal, both);
  await bothChanged(db, both, now);
}

/** What was given to the other's worker is the kept one's worker's; what they had planned waits to be looked at. */
async function passThreads(db: Db, journal: Journal, { kept, other }: { kept: Party; other: Party }) {
  if (kept.worker_id === other.worker_id) return;
  const open = "SELECT id, worker_id FROM handoff WHERE party_id = ? AND status <> 'closed'";
  for (const { id, worker_id } of await rowsOf<Pick<Row<"handoff">, "id" | "worker_id">>(db, open, [
    other.id,
  ]))
    if (worker_id !== null && worker_id === other.worker_id)
      await journal.set("handoff", { id }, "worker_id", kept.worker_id);
  if (kept.worker_id === null) return;
  const planned = "SELECT id FROM planned_text WHERE party_id = ? AND state = 'waiting' AND author_id <> ?";
  for (const { id } of await rowsOf<{ id: string }>(db, planned, [other.id, kept.worker_id]))
    await journal.set("planned_text", { id }, "held_for", kept.worker_id);
}

async function optOutWins(db: Db, journal: Journal, { kept, other }: { kept: Party; other: Party }) {
  const stopped = [kept.opted_out_at, other.opted_out_at].filter((at) => at !== null);
  if (stopped.length === 0) return;
  await journal.set("party", { id: kept.id }, "opted_out_at", Math.min(...stopped));
  await holdTexts(db, journal, kept.id, "opted out");
}

/** What waits for a person's phone stays here. */
async function holdTexts(db: Db, journal: Journal, partyId: string, why: string): Promise<void> {
  const sql = `SELECT id FROM outbox WHERE party_id = ? AND channel = 'sms' AND state = 'queued'
    AND class <> 'safeguarding'`;
  for (const { id } of await rowsOf<{ id: string }>(db, sql, [partyId])) {
    await journal.set("outbox", { id }, "state", "held");
    await journal.set("outbox", { id }, "error", why);
  }
}

async function retire(db: Db, journal: Journal, { kept, other }: { kept: Party; other: Party }) {
  if (other.kind !== "person") return;
  if (other.record_ref !== null) {
    const where = { record_ref: other.record_ref };
    await change(db, "INSERT INTO merged_ref (record_ref, party_id) VALUES (?, ?)", [
      other.record_ref,
      kept.id,
    ]);
    journal.noteAdded("merged_ref", where);
  }
  const where = { id: other.id };
  await journal.set("party", where, "record_ref", null);
  await journal.set("party", where, "worker_id", null);
  await journal.set("party", where, "kind", "visitor");
}

const CHANGED = "UPDATE party SET changed_at = max(changed_at + 1, ?) WHERE id IN (?, ?)";
const CARDS = `UPDATE teams_card SET stale = 1 WHERE handoff_id IN (SELECT id FROM handoff WHERE party_id IN (?, ?))
  OR concern_id IN (SELECT id FROM concern WHERE party_id IN (?, ?))`;

/** What is remembered of either is read afresh, and cards in Teams are looked at again. */
export async function bothChanged(
  db: Db,
  { kept, other }: { readonly kept: { readonly id: string }; readonly other: { readonly id: string } },
  now: EpochMs,
): Promise<void> {
  await change(db, CHANGED, [now, kept.id, other.id]);
  await change(db, CARDS, [kept.id, other.id, kept.id, other.id]);
}
