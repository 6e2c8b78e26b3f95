import { CompiledQuery } from "kysely";
import type { Db } from "./store.ts";

/**
 * Statements of the path that every message takes, written out: building them anew costs more than running them.
 * Values are always parameters, `?` in their order.
 */
export async function rowsOf<Row>(db: Db, sql: string, values: readonly unknown[]): Promise<Row[]> {
  return (await db.executeQuery<Row>(CompiledQuery.raw(sql, [...values]))).rows;
}

/** @returns how many rows it changed */
export async function change(db: Db, sql: string, values: readonly unknown[]): Promise<number> {
  const { numAffectedRows } = await db.executeQuery(CompiledQuery.raw(sql, [...values]));
  return Number(numAffectedRows ?? 0n);
}
