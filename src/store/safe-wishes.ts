import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import type { SafeTimes } from "../domain/safe-hours.ts";
import { SafeWish, strictest, timesOf, withMore } from "../domain/safe-wish.ts";
import type { Owner } from "./parties.ts";
import { safeContactOf } from "./safe-contact.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

const MOST_WORDS = 6;
const LONGEST_WORDS = 300;

const Body = z.strictObject({
  wish: SafeWish,
  /** Their own words, oldest first. */
  words: z.array(z.strictObject({ at: z.int(), text: z.string() })).readonly(),
});

/** What somebody has said of how to reach them. */
export interface SafeWishKept extends z.infer<typeof Body> {
  readonly changedAt: EpochMs;
}

const place = (partyId: string): string => `safe_wish|body|${partyId}`;

export async function safeWishOf(db: Db, vault: Vault, party: Owner): Promise<SafeWishKept | undefined> {
  const row = await db
    .selectFrom("safe_wish")
    .selectAll()
    .where("party_id", "=", party.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const body = vault.boxOf(party.id, party.data_key).open(place(party.id), row.body);
  return { ...Body.parse(JSON.parse(body)), changedAt: row.changed_at };
}

/** Adds to what they have said before. @returns false if it said nothing new */
export async function addSafeWish(
  db: Db,
  vault: Vault,
  party: Owner,
  { wish, text }: { readonly wish: SafeWish; readonly text: string },
  now: EpochMs,
): Promise<boolean> {
  const before = await safeWishOf(db, vault, party);
  const merged = SafeWish.parse(withMore(before?.wish ?? {}, wish));
  if (before && isSame(merged, before.wish)) return false;
  const said = { at: now, text: text.slice(0, LONGEST_WORDS) };
  const body = { wish: merged, words: [...(before?.words ?? []), said].slice(-MOST_WORDS) };
  await write(db, sealedWish(vault, party, body), party.id, now);
  return true;
}

const sorted = (wish: SafeWish): string =>
  JSON.stringify(Object.entries(wish).sort(([a], [b]) => (a < b ? -1 : 1)));
const isSame = (one: SafeWish, two: SafeWish): boolean => sorted(one) === sorted(two);

/** The field of a row, bound to whose it is. */
export function sealedWish(vault: Vault, party: Owner, body: z.infer<typeof Body>) {
  return vault.boxOf(party.id, party.data_key).seal(place(party.id), JSON.stringify(body));
}

async function write(
  db: Db,
  body: ReturnType<typeof sealedWish>,
  party_id: string,
  changed_at: EpochMs,
): Promise<void> {
  await db
    .insertInto("safe_wish")
    .values({ party_id, body, changed_at })
    .onConflict((at) => at.column("party_id").doUpdateSet({ body, changed_at }))
    .execute();
}

/** @returns false if they had said nothing */
export async function dropSafeWish(db: Db, partyId: string): Promise<boolean> {
  const result = await db.deleteFrom("safe_wish").where("party_id", "=", partyId).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** When it is safe to text somebody unasked: by what staff have noted, and by what they have said themselves. */
export async function safeTimesOf(db: Db, vault: Vault, party: Owner): Promise<SafeTimes | undefined> {
  const noted = await safeContactOf(db, vault, party);
  const wish = (await safeWishOf(db, vault, party))?.wish;
  return strictest(noted, wish && timesOf(wish));
}
