import type { EpochMs } from "../clock.ts";
import { TeamsChat } from "../domain/teams-chat.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";
import { openWorker, type Worker } from "./workers.ts";

/** The key under which somebody in the council's directory is found. */
export function teamsLookup(vault: Vault, objectId: string): string {
  return vault.lookup("teams-user", objectId.toLowerCase());
}

/** Who of the active staff writes in a chat: by the list of staff, or else by the code they have typed there. */
export async function workerInTeams(db: Db, vault: Vault, objectId: string): Promise<Worker | undefined> {
  const lookup = teamsLookup(vault, objectId);
  const listed = await workerOnList(db, lookup);
  const row =
    listed ??
    (await db
      .selectFrom("worker")
      .innerJoin("teams_chat", "teams_chat.worker_id", "worker.id")
      .selectAll("worker")
      .where("teams_chat.user_lookup", "=", lookup)
      .where("worker.teams_lookup", "is", null)
      .where("worker.active", "=", 1)
      .executeTakeFirst());
  return row && openWorker(vault, row);
}

/** An id that stands beside two names is nobody's. */
async function workerOnList(db: Db, lookup: string): Promise<Row<"worker"> | undefined> {
  const [one, another] = await db
    .selectFrom("worker")
    .selectAll()
    .where("teams_lookup", "=", lookup)
    .where("active", "=", 1)
    .limit(2)
    .execute();
  return another ? undefined : one;
}

/** The council's own ids of the active staff with an id in the directory. */
export async function refsWithTeamsId(db: Db, vault: Vault, objectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("worker")
    .select("record_ref")
    .where("teams_lookup", "=", teamsLookup(vault, objectId))
    .where("active", "=", 1)
    .execute();
  return rows.map(({ record_ref }) => record_ref);
}

export interface ChatToKeep {
  readonly worker: Pick<Worker, "id" | "dataKey">;
  readonly objectId: string;
  readonly chat: TeamsChat;
}

/** Keeps where a worker is reached; whatever stood in the way of it is over. One account is one worker's. */
export async function keepTeamsChat(
  db: Db,
  vault: Vault,
  { worker, objectId, chat }: ChatToKeep,
  now: EpochMs,
): Promise<void> {
  const user_lookup = teamsLookup(vault, objectId);
  const reference = boxOf(vault, worker).seal(placeOf(worker.id), JSON.stringify(chat));
  await db
    .deleteFrom("teams_chat")
    .where("user_lookup", "=", user_lookup)
    .where("worker_id", "<>", worker.id)
    .execute();
  const set = { user_lookup, reference, installed: 1 as const, dead_since: null, changed_at: now };
  await db
    .insertInto("teams_chat")
    .values({ worker_id: worker.id, ...set })
    .onConflict((at) => at.column("worker_id").doUpdateSet(set))
    .execute();
}

const boxOf = (vault: Vault, { id, dataKey }: Pick<Worker, "id" | "dataKey">) => vault.boxOf(id, dataKey);
const placeOf = (workerId: string): string => `teams_chat|reference|${workerId}`;

/** Where a worker is reached in Teams; nothing if they are not, or not any more. */
export async function liveTeamsChat(
  db: Db,
  vault: Vault,
  worker: Pick<Worker, "id" | "dataKey">,
): Promise<TeamsChat | undefined> {
  const row = await teamsChatRow(db, worker.id);
  if (!row?.installed || row.dead_since !== null) return undefined;
  return TeamsChat.parse(JSON.parse(boxOf(vault, worker).open(placeOf(worker.id), row.reference)));
}

export async function teamsChatRow(db: Db, workerId: string): Promise<Row<"teams_chat"> | undefined> {
  return await db.selectFrom("teams_chat").selectAll().where("worker_id", "=", workerId).executeTakeFirst();
}

/** Teams refuses what we send there. @returns false if that was known */
export async function markTeamsDead(db: Db, workerId: string, now: EpochMs): Promise<boolean> {
  const result = await db
    .updateTable("teams_chat")
    .set({ dead_since: now })
    .where("worker_id", "=", workerId)
    .where("dead_since", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Our app was taken out of a chat. */
export async function markTeamsRemoved(db: Db, workerId: string, now: EpochMs): Promise<void> {
  await db
    .updateTable("teams_chat")
    .set({ installed: 0, changed_at: now })
    .where("worker_id", "=", workerId)
    .execute();
}

/** Forgets where somebody was reached. */
export async function dropTeamsChat(db: Db, workerId: string): Promise<void> {
  await db.deleteFrom("teams_chat").where("worker_id", "=", workerId).execute();
}
