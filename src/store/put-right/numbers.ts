import type { EpochMs } from "../../clock.ts";
import { openBody } from "../outbox.ts";
import { addAddress, addressLookup, addressOf, newVisitor, partyById } from "../parties.ts";
import type { Row } from "../schema.ts";
import { rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import type { Journal } from "./journal.ts";
import { moveLog } from "./log-on.ts";
import { mergeInto } from "./merge.ts";
import { moveThread, numberOf, threadOn } from "./thread-on.ts";

type Party = Row<"party">;

/** Whose a number is now: nobody's, somebody's whom we do not know, this person's own, or another person's. */
export type HeldBy =
  | { readonly by: "nobody" }
  | { readonly by: "visitor" | "person" | "same"; readonly party: Party; readonly address: Row<"address"> };

/** @param phone E.164 */
export async function heldBy(db: Db, vault: Vault, partyId: string, phone: string): Promise<HeldBy> {
  const address = await addressOf(db, addressLookup(vault, "sms", phone));
  const party = address && (await partyById(db, address.party_id));
  if (!address || !party) return { by: "nobody" };
  return { by: party.id === partyId ? "same" : party.kind, party, address };
}

/**
 * Makes a number a person's own, as proved. Of somebody whom we do not know all that they wrote comes with it; of
 * another person the number alone.
 */
export async function takeNumber(
  db: Db,
  vault: Vault,
  journal: Journal,
  { party, phone }: { readonly party: Party; readonly phone: string },
  now: EpochMs,
): Promise<void> {
  const lookup = addressLookup(vault, "sms", phone);
  const held = await heldBy(db, vault, party.id, phone);
  if (held.by === "nobody") {
    await addAddress(db, vault, party, "sms", phone, now, now);
    journal.noteAdded("address", { lookup, party_id: party.id });
    return;
  }
  if (held.by === "visitor") await mergeInto(db, vault, journal, { kept: party, other: held.party }, now);
  if (held.by === "person") await takeFrom(db, vault, journal, held, party);
  await journal.set("address", { lookup }, "state", "live");
  await journal.set("address", { lookup }, "proved_at", now);
}

async function takeFrom(
  db: Db,
  vault: Vault,
  journal: Journal,
  { party: from, address }: { readonly party: Party; readonly address: Row<"address"> },
  to: Party,
): Promise<void> {
  await holdTextsTo(db, vault, journal, from, address);
  await journal.moveOne("address", [address.lookup], from, to);
}

/**
 * Takes a number off a record: whoever writes from it next is somebody whom we do not know. With `fromSeq`, the
 * messages from that one on go with it, and all that came of them.
 * @returns whose number it is from now on
 */
export async function letGo(
  db: Db,
  vault: Vault,
  journal: Journal,
  { party, address, fromSeq }: { party: Party; address: Row<"address">; fromSeq?: number },
  now: EpochMs,
): Promise<Party> {
  const owner = address.party_id === party.id ? undefined : await partyById(db, address.party_id);
  const other = owner ?? (await newVisitor(db, vault, now));
  const own = owner ? await asTheirs(vault, party, owner, address) : address;
  if (!owner) await holdTextsTo(db, vault, journal, party, address);
  if (fromSeq !== undefined) await moveFrom(db, vault, journal, { party, address: own, fromSeq }, other, now);
  if (owner) return other;
  await journal.moveOne("address", [address.lookup], party, other);
  await journal.set("address", { lookup: address.lookup }, "state", "live");
  await journal.set("address", { lookup: address.lookup }, "proved_at", null);
  return other;
}

/** The number as if it were still sealed for the person whose it was. */
async function asTheirs(vault: Vault, party: Party, owner: Party, address: Row<"address">) {
  const number = numberOf(vault, owner, address);
  const box = vault.boxOf(party.id, party.data_key);
  return { ...address, value: box.seal(`address|value|${address.lookup}`, number) };
}

async function moveFrom(
  db: Db,
  vault: Vault,
  journal: Journal,
  { party, address, fromSeq }: { party: Party; address: Row<"address">; fromSeq: number },
  other: Party,
  now: EpochMs,
): Promise<void> {
  const thread = await threadOn(db, vault, party, address, fromSeq);
  await moveThread(journal, thread, party, other);
  await moveLog(db, vault, journal, { party, other }, now);
  if (!thread.stopped) return;
  await journal.set("party", { id: other.id }, "opted_out_at", party.opted_out_at);
  await journal.set("party", { id: party.id }, "opted_out_at", null);
}

/** What waited to go to a number that is not theirs any more stays here. */
async function holdTextsTo(
  db: Db,
  vault: Vault,
  journal: Journal,
  party: Party,
  address: Row<"address">,
): Promise<void> {
  const box = vault.boxOf(party.id, party.data_key);
  const number = numberOf(vault, party, address);
  const sql = "SELECT id, body FROM outbox WHERE party_id = ? AND channel = 'sms' AND state = 'queued'";
  for (const row of await rowsOf<Pick<Row<"outbox">, "id" | "body">>(db, sql, [party.id])) {
    if (openBody(box, row).to !== number) continue;
    await journal.set("outbox", { id: row.id }, "state", "held");
    await journal.set("outbox", { id: row.id }, "error", "not their number");
  }
}
