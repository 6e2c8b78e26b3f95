import { change } from "./sql.ts";
import type { Db } from "./store.ts";

/** Part of a transaction that can be undone by itself: what `run` throws undoes it and is thrown on. */
export async function attempt<R>(db: Db, run: () => Promise<R>): Promise<R> {
  await change(db, "SAVEPOINT attempt", []);
  try {
    const result = await run();
    await change(db, "RELEASE attempt", []);
    return result;
  } catch (error) {
    await change(db, "ROLLBACK TO attempt", []);
    await change(db, "RELEASE attempt", []);
    throw error;
  }
}
