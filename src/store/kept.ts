import type { EpochMs } from "../clock.ts";
import type { Db } from "./store.ts";

const MOST = 5000;

/** Rows that seldom change, kept by database and key until their `changedAt` is another one. Oldest go first. */
export class Kept<Row> {
  readonly #byDb = new WeakMap<Db, Map<string, { changedAt: EpochMs; row: Row }>>();

  async get(db: Db, key: string, changedAt: EpochMs, read: () => Promise<Row>): Promise<Row> {
    const rows = this.#rowsOf(db);
    const kept = rows.get(key);
    if (kept?.changedAt === changedAt) return kept.row;
    const row = await read();
    if (rows.size >= MOST) rows.delete(rows.keys().next().value!);
    rows.set(key, { changedAt, row });
    return row;
  }

  #rowsOf(db: Db): Map<string, { changedAt: EpochMs; row: Row }> {
    const rows = this.#byDb.get(db) ?? new Map<string, { changedAt: EpochMs; row: Row }>();
    this.#byDb.set(db, rows);
    return rows;
  }
}
