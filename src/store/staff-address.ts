import type { EpochMs } from "../clock.ts";
import { openBody } from "./outbox.ts";
import { newVisitor, openAddress, sealAddress } from "./parties.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

/**
 * Takes a number away from a person. Whoever writes from it next is a visitor with nothing of the person's, and
 * what was waiting to go to it stays here.
 * @returns the id of the visitor whose number it is now
 */
export async function detachNumber(
  db: Db,
  vault: Vault,
  party: Row<"party">,
  address: Row<"address">,
  now: EpochMs,
): Promise<string> {
  const number = openAddress(vault.boxOf(party.id, party.data_key), address);
  const visitor = await newVisitor(db, vault, now);
  await holdTextsTo(db, vault, party, number);
  const value = sealAddress(vault, visitor, address.lookup, number);
  await db
    .updateTable("address")
    .set({ party_id: visitor.id, value, state: "live", proved_at: null })
    .where("lookup", "=", address.lookup)
    .execute();
  return visitor.id;
}

async function holdTextsTo(db: Db, vault: Vault, party: Row<"party">, number: string): Promise<void> {
  const box = vault.boxOf(party.id, party.data_key);
  const waiting = await db
    .selectFrom("outbox")
    .select(["id", "body"])
    .where("party_id", "=", party.id)
    .where("channel", "=", "sms")
    .where("state", "=", "queued")
    .execute();
  const held = waiting.filter((row) => openBody(box, row).to === number).map(({ id }) => id);
  await db
    .updateTable("outbox")
    .set({ state: "held", error: "not their number" })
    .where("id", "in", held)
    .execute();
}
