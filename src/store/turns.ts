import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

export interface TurnToSave {
  readonly party: Row<"party">;
  readonly session: Buffer;
  /** The address that was heard from, unless it is in doubt. */
  readonly heardAt: string | undefined;
  readonly now: EpochMs;
}

/** The end of a turn: what the conversation remembers, and when it was heard from. */
export async function saveTurn(db: Db, { party, session, heardAt, now }: TurnToSave): Promise<void> {
  await db
    .updateTable("party")
    .set({ session, version: party.version + 1 })
    .where("id", "=", party.id)
    .execute();
  if (heardAt)
    await db.updateTable("address").set({ last_heard_at: now }).where("lookup", "=", heardAt).execute();
}
