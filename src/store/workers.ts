import type { EpochMs } from "../clock.ts";
import { type Role, WorkerProfile } from "../domain/worker.ts";
import { Kept } from "./kept.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

/** A member of staff with the record opened. */
export interface Worker {
  readonly id: string;
  readonly dataKey: Buffer;
  readonly role: Role;
  readonly active: boolean;
  readonly coverId: string | null;
  readonly profile: WorkerProfile;
}

export function openWorker(vault: Vault, row: Row<"worker">): Worker {
  const profile = openWorkerProfile(vault, row);
  return {
    id: row.id,
    dataKey: row.data_key,
    role: row.role as Role,
    active: row.active === 1,
    coverId: row.cover_id,
    profile,
  };
}

const opened = new Map<string, { changedAt: EpochMs; profile: WorkerProfile }>();

/** A profile changes a few times a year and is read in every turn, so it is kept open until it changes. */
function openWorkerProfile(
  vault: Vault,
  row: Pick<Row<"worker">, "id" | "data_key" | "profile" | "changed_at">,
): WorkerProfile {
  const key = `${vault.keyId}|${row.id}`;
  const kept = opened.get(key);
  if (kept && kept.changedAt === row.changed_at) return kept.profile;
  const text = vault.boxOf(row.id, row.data_key).open(`worker|profile|${row.id}`, row.profile);
  const profile = WorkerProfile.parse(JSON.parse(text));
  opened.set(key, { changedAt: row.changed_at, profile });
  return profile;
}

export async function workerRow(db: Db, id: string): Promise<Row<"worker"> | undefined> {
  return await db.selectFrom("worker").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function workerById(db: Db, vault: Vault, id: string): Promise<Worker | undefined> {
  const row = await db.selectFrom("worker").selectAll().where("id", "=", id).executeTakeFirst();
  return row && openWorker(vault, row);
}

/** The active staff with this mobile; two who share one are both returned, oldest first. */
export async function workersByMobile(db: Db, vault: Vault, mobile: string): Promise<Worker[]> {
  const rows = await db
    .selectFrom("worker")
    .selectAll()
    .where("mobile_lookup", "=", vault.lookup("worker-mobile", mobile))
    .where("active", "=", 1)
    .orderBy("id")
    .execute();
  return rows.map((row) => openWorker(vault, row));
}

export async function workersInRole(db: Db, vault: Vault, roles: readonly Role[]): Promise<Worker[]> {
  const marks = roles.map(() => "?").join(", ");
  const sql = `SELECT id, changed_at FROM worker WHERE active = 1 AND role IN (${marks}) ORDER BY id`;
  const found = await rowsOf<Pick<Row<"worker">, "id" | "changed_at">>(db, sql, [...roles]);
  const rows = found.map(({ id, changed_at }) =>
    kept.get(db, id, changed_at, async () => (await workerRow(db, id))!),
  );
  return (await Promise.all(rows)).map((row) => openWorker(vault, row));
}

const kept = new Kept<Row<"worker">>();

export interface WorkerToKeep {
  recordRef: string;
  role: Role;
  active: boolean;
  profile: WorkerProfile;
}

/** Adds a member of staff or brings the record up to date. @returns our id */
export async function keepWorker(db: Db, vault: Vault, worker: WorkerToKeep, now: EpochMs): Promise<string> {
  const known = await db
    .selectFrom("worker")
    .selectAll()
    .where("record_ref", "=", worker.recordRef)
    .executeTakeFirst();
  const id = known?.id ?? newId();
  const dataKey = known?.data_key ?? vault.newKey(id);
  const profile = vault.boxOf(id, dataKey).seal(`worker|profile|${id}`, JSON.stringify(worker.profile));
  const { mobile, email, teamsId } = worker.profile;
  const changing = {
    role: worker.role,
    active: worker.active ? (1 as const) : (0 as const),
    profile,
    mobile_lookup: mobile ? vault.lookup("worker-mobile", mobile) : null,
    email_lookup: email ? vault.lookup("worker-email", email.toLowerCase()) : null,
    teams_lookup: teamsId ? vault.lookup("teams-user", teamsId.toLowerCase()) : null,
    changed_at: Math.max(now, (known?.changed_at ?? 0) + 1),
  };
  const row = {
    id,
    record_ref: worker.recordRef,
    data_key: dataKey,
    cover_id: null,
    created_at: now,
    ...changing,
  };
  await db
    .insertInto("worker")
    .values(row)
    .onConflict((at) => at.column("id").doUpdateSet(changing))
    .execute();
  return id;
}

export async function workerIdByRef(db: Db, recordRef: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("worker")
    .select("id")
    .where("record_ref", "=", recordRef)
    .executeTakeFirst();
  return row?.id;
}

/** The council's own id of somebody. */
export async function recordRefOf(db: Db, workerId: string): Promise<string | undefined> {
  return (await workerRow(db, workerId))?.record_ref;
}

export async function coverIdOf(db: Db, workerId: string): Promise<string | null | undefined> {
  return (await db.selectFrom("worker").select("cover_id").where("id", "=", workerId).executeTakeFirst())
    ?.cover_id;
}

/** The duty phone and mailbox of the settings are kept under this ref. */
export const DUTY_DESK_REF = "duty-desk";

/** The duty desk as a member of staff, if the settings name one. */
export async function dutyDeskId(db: Db): Promise<string | undefined> {
  const sql = "SELECT id FROM worker WHERE record_ref = ? AND active = 1";
  return (await rowsOf<{ id: string }>(db, sql, [DUTY_DESK_REF]))[0]?.id;
}
