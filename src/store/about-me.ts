import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

/** What a person wants whoever works with them to know. */
export interface AboutMe {
  readonly lines: readonly string[];
  /** Goes up with each change, so that it can be said who has read which. */
  readonly version: number;
  readonly changedAt: EpochMs;
}

const Lines = z.array(z.string()).readonly();
const place = (partyId: string): string => `about_me|body|${partyId}`;

/** Nothing if they have written nothing, or have taken it all out. */
export async function aboutMeOf(db: Db, vault: Vault, party: Owner): Promise<AboutMe | undefined> {
  const row = await db.selectFrom("about_me").selectAll().where("party_id", "=", party.id).executeTakeFirst();
  if (!row) return undefined;
  const lines = Lines.parse(
    JSON.parse(vault.boxOf(party.id, party.data_key).open(place(party.id), row.body)),
  );
  return lines.length === 0 ? undefined : { lines, version: row.version, changedAt: row.changed_at };
}

/** Puts these lines in place of what was there. */
export async function keepAboutMe(
  db: Db,
  vault: Vault,
  party: Owner,
  lines: readonly string[],
  now: EpochMs,
): Promise<void> {
  const body = vault.boxOf(party.id, party.data_key).seal(place(party.id), JSON.stringify(lines));
  await db
    .insertInto("about_me")
    .values({ party_id: party.id, body, version: 1, changed_at: now })
    .onConflict((at) =>
      at
        .column("party_id")
        .doUpdateSet((set) => ({ body, version: set("about_me.version", "+", 1), changed_at: now })),
    )
    .execute();
}

/** A member of staff has read it as it stands. @returns false if they had before */
export async function noteAboutMeRead(
  db: Db,
  read: { readonly partyId: string; readonly workerId: string; readonly version: number },
  now: EpochMs,
): Promise<boolean> {
  const { partyId: party_id, workerId: worker_id, version } = read;
  const result = await db
    .insertInto("about_me_read")
    .values({ party_id, worker_id, version, read_at: now })
    .onConflict((at) => at.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Who has read it, which version and when, latest first. */
export async function aboutMeReads(
  db: Db,
  partyId: string,
): Promise<{ workerId: string; version: number; readAt: EpochMs }[]> {
  return await db
    .selectFrom("about_me_read")
    .select(["worker_id as workerId", "version", "read_at as readAt"])
    .where("party_id", "=", partyId)
    .orderBy("read_at", "desc")
    .execute();
}
