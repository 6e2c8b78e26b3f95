import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { ServiceError } from "../../errors.ts";

/** "itch" in ASCII: marks the file as ours. */
const APPLICATION_ID = 0x69746368;

const SETTINGS: readonly (readonly [pragma: string, value: string, reads: number | string])[] = [
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["busy_timeout", "5000", 5000],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["secure_delete", "ON", 1],
  ["cell_size_check", "ON", 1],
  ["wal_autocheckpoint", "1000", 1000],
  ["journal_size_limit", "67108864", 67_108_864],
  ["cache_size", "-65536", -65_536],
  ["temp_store", "MEMORY", 2],
];

/**
 * The connection that writes: one in the process.
 * @throws ServiceError `store/missing` if the file is not there and may not be made; `store/settings` if SQLite is
 * too old (the WAL-reset bug, mended in 3.51.3; 3.52.0 was withdrawn) or a setting does not hold
 */
export function openWriter(file: string, options: { mayCreate: boolean }): Database.Database {
  if (!options.mayCreate && !holdsSomething(file))
    throw new ServiceError(
      "store/missing",
      `There is no database at ${file}. Restore it, or make it with: intouch import`,
    );
  const db = connect(file, () => {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    return new Database(file);
  });
  try {
    connect(file, () => settle(db, file));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function settle(db: Database.Database, file: string): void {
  assertVersion(db.prepare("select sqlite_version()").pluck().get() as string);
  assertOurs(db, file);
  for (const [pragma, value] of SETTINGS) db.pragma(`${pragma} = ${value}`);
  assertSettings(db, file);
}

function holdsSomething(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

/** What the file system or SQLite says of a bad path or a damaged file, as a sentence. */
function connect<R>(file: string, run: () => R): R {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof ServiceError) throw cause;
    const code = (cause as { code?: string }).code ?? "unknown";
    const why = `The database at ${file} cannot be opened or written (${code}): check the path, its rights, or restore a backup`;
    throw new ServiceError("store/settings", why, { cause });
  }
}

/** A connection that only reads: staff pages, exports, the command line. */
export function openReader(file: string): Database.Database {
  const db = connect(file, () => new Database(file, { readonly: true }));
  db.pragma("busy_timeout = 5000");
  db.pragma("trusted_schema = OFF");
  return db;
}

/** @throws ServiceError `store/settings` for a library with the WAL-reset bug */
export function assertVersion(version: string): void {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const rank = major * 1_000_000 + minor * 1000 + patch;
  if (rank >= 3_051_003 && rank !== 3_052_000) return;
  throw new ServiceError(
    "store/settings",
    `SQLite ${version} can damage a database: 3.51.3 or newer is needed, not 3.52.0`,
  );
}

function assertOurs(db: Database.Database, file: string): void {
  const id = db.pragma("application_id", { simple: true });
  const empty = db.prepare("select count(*) from sqlite_schema").pluck().get() === 0;
  if (id === 0 && empty) db.pragma(`application_id = ${APPLICATION_ID}`);
  else if (id !== APPLICATION_ID)
    throw new ServiceError("store/settings", `${file} is not a database of intouch`);
}

/** @throws ServiceError `store/settings` naming the setting that SQLite did not take */
export function assertSettings(db: Database.Database, file: string): void {
  for (const [pragma, , expected] of SETTINGS) {
    const found = db.pragma(pragma, { simple: true });
    const inMemory = pragma === "journal_mode" && file === ":memory:";
    if (found === expected || inMemory) continue;
    throw new ServiceError(
      "store/settings",
      `SQLite setting ${pragma} is ${found}, not ${expected}: is ${file} on a local disk?`,
    );
  }
}
