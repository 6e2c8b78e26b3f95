import type Database from "better-sqlite3";
import { Kysely } from "kysely";
import { V7Generator } from "uuidv7";
import { ServiceError } from "../errors.ts";
import { migrate } from "./migrate.ts";
import { randomDraw } from "./random.ts";
import type { Tables } from "./schema.ts";
import { connectDirectly } from "./sql.ts";
import { openReader, openWriter } from "./sqlite/connection.ts";
import { CachedConnection, sqliteDialect } from "./sqlite/dialect.ts";
import { Writer } from "./sqlite/writer.ts";
import { Vault } from "./vault.ts";

export type Db = Kysely<Tables>;

/** The database: reads on a connection that cannot write, writes one after the other, each whole or not at all. */
export interface Store {
  readonly vault: Vault;
  /** For looking only; sees what is committed. */
  readonly read: Db;
  /**
   * Runs a job in a transaction and resolves once it is on disk. The job may await nothing but its own `db`: a query
   * on another handle, or a nested write, would wait for itself.
   */
  write<R>(job: (db: Db) => Promise<R>): Promise<R>;
  /** As `write`, for what nobody is waiting for: it may share a commit with what comes next. */
  writeSoon<R>(job: (db: Db) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

export interface StoreSettings {
  /** A path; DATABASE_URL without its `file:`. */
  file: string;
  fieldKey: string;
  mayCreate: boolean;
}

const ids = new V7Generator({ nextUint32: () => randomDraw(4).readUInt32LE() });

/** Sortable, ours, never a provider's. */
export const newId = (): string => ids.generate().toString();

/** When an id was made, by the system's own clock: what a provider's times can be compared with. */
export const madeAt = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/**
 * Opens, checks and migrates the database.
 * @throws ServiceError `store/*` or `vault/key`, each with what to do
 */
export async function openStore({ file, fieldKey, mayCreate }: StoreSettings): Promise<Store> {
  const vault = new Vault(fieldKey);
  const raw = openWriter(file, { mayCreate });
  await migrate(raw, file);
  assertKey(raw, vault);
  const forWriting = handleOn(raw);
  const read = handleOn(openReader(file));
  const writer = new Writer(raw, forWriting);
  return {
    vault,
    read,
    write: (job) => writer.write(job),
    writeSoon: (job) => writer.writeSoon(job),
    close: async () => {
      await read.destroy();
      raw.pragma("wal_checkpoint(TRUNCATE)");
      await forWriting.destroy();
    },
  };
}

/** Opens an existing database for looking only, beside a running service. */
export function openStoreToRead({
  file,
  fieldKey,
}: Omit<StoreSettings, "mayCreate">): Pick<Store, "read" | "vault" | "close"> {
  const read = handleOn(openReader(file));
  return { read, vault: new Vault(fieldKey), close: () => read.destroy() };
}

function handleOn(raw: Database.Database): Db {
  const connection = new CachedConnection(raw);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(raw, connection) });
  connectDirectly(db, connection);
  return db;
}

function assertKey(db: Database.Database, vault: Vault): void {
  db.prepare("insert into setting (key, value) values ('field_key_id', ?) on conflict do nothing").run(
    vault.keyId,
  );
  const known = db.prepare("select value from setting where key = 'field_key_id'").pluck().get();
  if (known !== vault.keyId)
    throw new ServiceError(
      "vault/key",
      "This database was made with another FIELD_KEY: set the one it was made with",
    );
}
