import type { EpochMs } from "../../clock.ts";
import { addressOf, newVisitor, partyById } from "../parties.ts";
import type { Row } from "../schema.ts";
import { change, rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import { Journal, type Step, undoSteps } from "./journal.ts";
import { bothChanged } from "./merge.ts";
import { moveThread, threadOn } from "./thread-on.ts";

type Party = Row<"party">;
type Moved = Extract<Step, { did: "moved" }>;

/** Whether a number that would go back is where the journal has left it. */
export async function isWhereItWasPut(db: Db, steps: readonly Step[]): Promise<boolean> {
  for (const step of lastMoves(steps))
    if ((await addressOf(db, String(step.key[0])))?.party_id !== step.to) return false;
  for (const lookup of addedNumbers(steps)) if (!(await addressOf(db, lookup))) return false;
  return true;
}

function lastMoves(steps: readonly Step[]): readonly Moved[] {
  const moves = steps.filter((step): step is Moved => step.did === "moved" && step.table === "address");
  return [...new Map(moves.map((step) => [step.key[0], step])).values()];
}

const addedNumbers = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step) =>
    step.did === "added" && step.table === "address" ? [String(step.where["lookup"])] : [],
  );

export interface Undoing {
  readonly steps: readonly Step[];
  readonly doneAt: EpochMs;
  /** Whether the two counted as one person since: then who has stopped texts on one has stopped them on both. */
  readonly wereOne: boolean;
}

/**
 * Puts everything back where a journal found it. What has come over a number since goes with the number.
 */
export async function putBack(
  db: Db,
  vault: Vault,
  { steps, doneAt, wereOne }: Undoing,
  now: EpochMs,
): Promise<void> {
  const owners = await ownersIn(db, steps);
  for (const step of lastMoves(steps)) await sendSince(db, vault, step, owners, doneAt);
  for (const lookup of addedNumbers(steps)) await releaseUsed(db, vault, lookup, now);
  const stopped = [...owners.values()].filter((one) => (one.opted_out_at ?? 0) >= doneAt);
  await undoSteps(db, vault, steps, owners);
  if (wereOne && stopped.length > 0) await stopBoth(db, [...owners.keys()], stopped[0]!.opted_out_at!);
  const [kept, other = kept] = [...owners.values()];
  if (kept && other) await bothChanged(db, { kept, other }, now);
}

async function ownersIn(db: Db, steps: readonly Step[]): Promise<Map<string, Party>> {
  const ids = steps.flatMap((step) => {
    if (step.did === "moved") return [step.from, step.to];
    return step.did === "set" && step.table === "party" ? [String(step.where["id"])] : [];
  });
  const owners = new Map<string, Party>();
  for (const id of new Set(ids)) owners.set(id, (await partyById(db, id))!);
  return owners;
}

const FIRST_SINCE = `SELECT min(seq) AS seq FROM inbox WHERE party_id = ? AND address_lookup = ? AND received_at >= ?
  AND source <> 'event'`;

/** What was written from the number since it was moved belongs to whoever has the number. */
async function sendSince(
  db: Db,
  vault: Vault,
  { key, from, to }: Moved,
  owners: ReadonlyMap<string, Party>,
  since: EpochMs,
): Promise<void> {
  const lookup = String(key[0]);
  const [first] = await rowsOf<{ seq: number | null }>(db, FIRST_SINCE, [to, lookup, since]);
  const address = await addressOf(db, lookup);
  if (first?.seq == null || !address) return;
  const thread = await threadOn(db, vault, owners.get(to)!, address, first.seq);
  await moveThread(new Journal(db, vault), thread, owners.get(to)!, owners.get(from)!);
}

/** A number that nobody had, and that somebody has written from since, is left to whoever wrote. */
async function releaseUsed(db: Db, vault: Vault, lookup: string, now: EpochMs): Promise<void> {
  const address = await addressOf(db, lookup);
  const party = address && (await partyById(db, address.party_id));
  if (!address || !party) return;
  const [first] = await rowsOf<{ seq: number | null }>(db, FIRST_SINCE, [party.id, lookup, 0]);
  if (first?.seq == null) return;
  const visitor = await newVisitor(db, vault, now);
  const journal = new Journal(db, vault);
  await moveThread(journal, await threadOn(db, vault, party, address, first.seq), party, visitor);
  await change(db, "UPDATE address SET proved_at = NULL WHERE lookup = ?", [lookup]);
  await journal.moveOne("address", [lookup], party, visitor);
}

async function stopBoth(db: Db, ids: readonly string[], at: EpochMs): Promise<void> {
  for (const id of ids)
    await change(db, "UPDATE party SET opted_out_at = coalesce(opted_out_at, ?) WHERE id = ?", [at, id]);
}
