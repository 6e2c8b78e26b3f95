import type { EpochMs } from "../clock.ts";
import type { AskState } from "../domain/ask.ts";
import type { Day } from "../domain/day.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

const WAITING: readonly AskState[] = ["asked", "seen"];

export interface AskToMake {
  readonly partyId: string;
  readonly entitlementId: string;
  readonly handoffId: string;
  readonly dueOn: Day;
}

/** Notes that somebody asks for something. */
export async function makeAsk(db: Db, ask: AskToMake, now: EpochMs): Promise<Row<"ask">> {
  const row = {
    id: newId(),
    party_id: ask.partyId,
    entitlement_id: ask.entitlementId,
    handoff_id: ask.handoffId,
    state: "asked" as const,
    reason: null,
    asked_at: now,
    due_on: ask.dueOn,
    changed_at: now,
    changed_by: null,
    raised_at: null,
  };
  return await db.insertInto("ask").values(row).returningAll().executeTakeFirstOrThrow();
}

export async function askById(db: Db, id: string): Promise<Row<"ask"> | undefined> {
  return await db.selectFrom("ask").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What somebody has asked for, oldest first. */
export async function asksOf(db: Db, partyId: string): Promise<Row<"ask">[]> {
  return await db.selectFrom("ask").selectAll().where("party_id", "=", partyId).orderBy("id").execute();
}

/** The one that still waits for an answer, if they have asked for this. */
export async function waitingAsk(
  db: Db,
  partyId: string,
  entitlementId: string,
): Promise<Row<"ask"> | undefined> {
  return (await asksOf(db, partyId)).find(
    (one) => one.entitlement_id === entitlementId && WAITING.includes(one.state),
  );
}

/**
 * Moves one on.
 * @param change the worker who did it, and for a refusal why
 * @returns false if it had ended, or stood there already
 */
export async function moveAsk(
  db: Db,
  vault: Vault,
  { ask, party, state }: { ask: Row<"ask">; party: Owner; state: AskState },
  change: { workerId: string | null; reason?: string },
  now: EpochMs,
): Promise<boolean> {
  const box = vault.boxOf(party.id, party.data_key);
  const reason = change.reason === undefined ? null : box.seal(`ask|reason|${ask.id}`, change.reason);
  const from = state === "seen" ? (["asked"] as const) : WAITING;
  const result = await db
    .updateTable("ask")
    .set({ state, reason, changed_at: now, changed_by: change.workerId })
    .where("id", "=", ask.id)
    .where("state", "in", [...from])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Those of a thread that nobody has seen yet are seen from now on. @returns their ids */
export async function seeAsksOf(
  db: Db,
  handoffId: string,
  workerId: string,
  now: EpochMs,
): Promise<string[]> {
  const rows = await db
    .updateTable("ask")
    .set({ state: "seen", changed_at: now, changed_by: workerId })
    .where("handoff_id", "=", handoffId)
    .where("state", "=", "asked")
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export function openReason(box: FieldBox, { id, reason }: Row<"ask">): string | undefined {
  return reason === null ? undefined : box.open(`ask|reason|${id}`, reason);
}

/** Notes that managers were told. @returns false if they were before, or it has ended */
export async function raiseAsk(db: Db, id: string, now: EpochMs): Promise<boolean> {
  const result = await db
    .updateTable("ask")
    .set({ raised_at: now })
    .where("id", "=", id)
    .where("state", "in", [...WAITING])
    .where("raised_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

const MOST_ROWS = 100;

/** Those that wait, the soonest due first: of some workers' people, or of everyone. */
export function waitingAsks(db: Db, whose: readonly string[] | "everyone") {
  return db
    .selectFrom("ask")
    .innerJoin("party", "party.id", "ask.party_id")
    .select(["ask.id", "ask.entitlement_id", "ask.state", "ask.asked_at", "ask.due_on", "ask.raised_at"])
    .select(["party.id as party_id", "party.data_key", "party.profile", "party.worker_id"])
    .where("ask.state", "in", [...WAITING])
    .$if(whose !== "everyone", (query) => query.where("party.worker_id", "in", [...whose]))
    .orderBy("ask.due_on")
    .orderBy("ask.id")
    .limit(MOST_ROWS)
    .execute();
}
export type WaitingAsk = Awaited<ReturnType<typeof waitingAsks>>[number];

/** Those that managers were told of and that still wait. */
export async function raisedAsks(db: Db): Promise<WaitingAsk[]> {
  return (await waitingAsks(db, "everyone")).filter(({ raised_at }) => raised_at !== null);
}
