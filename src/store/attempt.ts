import { sql } from "kysely";
import type { Db } from "./store.ts";

/** Part of a transaction that can be undone by itself: what `run` throws undoes it and is thrown on. */
export async function attempt<R>(db: Db, run: () => Promise<R>): Promise<R> {
  await sql`SAVEPOINT attempt`.execute(db);
  try {
    const result = await run();
    await sql`RELEASE attempt`.execute(db);
    return result;
  } catch (error) {
    await sql`ROLLBACK TO attempt`.execute(db);
    await sql`RELEASE attempt`.execute(db);
    throw error;
  }
}
