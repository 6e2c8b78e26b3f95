import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServiceError } from "../errors.ts";
import { readSetting } from "../store/records.ts";
import { type Db, openStore, openStoreToRead } from "../store/store.ts";
import type { Vault } from "../store/vault.ts";
import type { CliSettings } from "./command.ts";

export type Job<R> = (db: Db, vault: Vault) => Promise<R>;

/**
 * Looks into the database, beside a running service.
 * @throws ServiceError `store/missing` if there is none, `vault/key` if it was made with another key
 */
export async function lookInto<R>(settings: CliSettings, job: Job<R>): Promise<R> {
  const { databaseFile: file, fieldKey } = settings;
  if (!existsSync(file)) throw new ServiceError("store/missing", `There is no database at ${file}`);
  const store = openStoreToRead({ file, fieldKey });
  try {
    await assertKey(store.read, store.vault);
    return await job(store.read, store.vault);
  } finally {
    await store.close();
  }
}

/** With another key no number would be found, and everybody would seem unknown. */
async function assertKey(db: Db, vault: Vault): Promise<void> {
  if ((await readSetting(db, "field_key_id")) === vault.keyId) return;
  throw new ServiceError(
    "vault/key",
    "This database was made with another FIELD_KEY: set the one it was made with",
  );
}

/** Runs a job in one transaction, in a database that is made if it is not there. */
export async function writeTo<R>({ databaseFile: file, fieldKey }: CliSettings, job: Job<R>): Promise<R> {
  const store = await openStore({ file, fieldKey, mayCreate: true });
  try {
    return await store.write((db) => job(db, store.vault));
  } finally {
    await store.close();
  }
}

/** Looks into the database, or into an empty one that is thrown away when there is none yet. */
export async function lookIntoAny<R>(settings: CliSettings, job: Job<R>): Promise<R> {
  if (existsSync(settings.databaseFile)) return await lookInto(settings, job);
  const folder = mkdtempSync(join(tmpdir(), "intouch-"));
  try {
    return await writeTo({ ...settings, databaseFile: join(folder, "empty.db") }, job);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
