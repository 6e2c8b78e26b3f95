import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

/** A message that was not understood, without names and numbers. */
export interface Unheard {
  readonly id: string;
  readonly at: EpochMs;
  readonly words: string;
  readonly guessed: string | null;
  readonly meant: string | null;
}

const field = (id: string): string => `unheard|words|${id}`;

/** Keeps one; the same message is kept once, however often its turn is taken. */
export async function keepUnheard(
  db: Db,
  vault: Vault,
  party: Owner,
  unheard: { readonly inboxId: string; readonly words: string; readonly guessed: string | null },
  at: EpochMs,
): Promise<void> {
  const id = newId();
  const words = vault.boxOf(party.id, party.data_key).seal(field(id), unheard.words);
  await db
    .insertInto("unheard")
    .values({ id, party_id: party.id, inbox_id: unheard.inboxId, words, guessed: unheard.guessed, at })
    .onConflict((conflict) => conflict.column("inbox_id").doNothing())
    .execute();
}

/** Those among some messages of a person, with what was chosen for them so far. */
export async function unheardAmong(
  db: Db,
  partyId: string,
  inboxIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (inboxIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("unheard")
    .select(["inbox_id", "meant"])
    .where("party_id", "=", partyId)
    .where("inbox_id", "in", [...inboxIds])
    .execute();
  return new Map(rows.map(({ inbox_id, meant }) => [inbox_id, meant]));
}

/** Notes what a worker says a message meant. @returns whether there is such a message of this person */
export async function noteMeant(
  db: Db,
  partyId: string,
  inboxId: string,
  meant: { readonly intent: string; readonly by: string },
  at: EpochMs,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("unheard")
    .set({ meant: meant.intent, meant_by: meant.by, meant_at: at, learnt_at: null })
    .where("party_id", "=", partyId)
    .where("inbox_id", "=", inboxId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The list for the content editor, oldest first: all of it, or what was corrected and not yet learnt from. */
export async function unheardList(db: Db, vault: Vault, which: "all" | "to-learn"): Promise<Unheard[]> {
  const rows = await db
    .selectFrom("unheard")
    .innerJoin("party", "party.id", "unheard.party_id")
    .select([
      "unheard.id",
      "unheard.at",
      "unheard.words",
      "unheard.guessed",
      "unheard.meant",
      "unheard.party_id",
      "party.data_key",
    ])
    .$if(which === "to-learn", (query) =>
      query.where("unheard.meant", "is not", null).where("unheard.learnt_at", "is", null),
    )
    .orderBy("unheard.at")
    .orderBy("unheard.id")
    .execute();
  return rows.map(({ id, at, words, guessed, meant, party_id, data_key }) => {
    return { id, at, guessed, meant, words: vault.boxOf(party_id, data_key).open(field(id), words) };
  });
}

/** These have been gone through, so that they are not offered again. */
export async function markLearnt(db: Db, ids: readonly string[], at: EpochMs): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("unheard")
    .set({ learnt_at: at })
    .where("id", "in", [...ids])
    .execute();
}
