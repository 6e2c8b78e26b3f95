import type { CachedConnection } from "./sqlite/dialect.ts";
import type { Db } from "./store.ts";

const connections = new WeakMap<Db, CachedConnection>();

/** Lets the statements below reach the connection under a handle. */
export function connectDirectly(db: Db, connection: CachedConnection): void {
  connections.set(db, connection);
}

/**
 * Statements of the path that every message takes, written out: building them anew costs more than running them.
 * Values are always parameters, `?` in their order.
 */
export async function rowsOf<Row>(db: Db, sql: string, values: readonly unknown[]): Promise<Row[]> {
  return connections.get(db)!.rows<Row>(sql, values);
}

/** @returns how many rows it changed */
export async function change(db: Db, sql: string, values: readonly unknown[]): Promise<number> {
  return connections.get(db)!.run(sql, values);
}
