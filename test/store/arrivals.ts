import { type Accepted, type Arrival, acceptMessage, type InboxBody } from "../../src/store/inbox.ts";
import { partyById } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { NOW } from "./fresh.ts";

export const PHONE = "+447700900001";

export function arrival(externalId: string, change: Partial<Arrival> = {}): Arrival {
  const body = { text: `words of ${externalId}`, mediaCount: 0 };
  return { source: "twilio", externalId, channel: "sms", address: PHONE, body, ...change };
}

export function accept(store: Store, externalId: string, change: Partial<Arrival> = {}): Promise<Accepted> {
  return store.write((db) => acceptMessage(db, store.vault, arrival(externalId, change), NOW));
}

export const inbox = (store: Store) => store.read.selectFrom("inbox").selectAll().orderBy("seq").execute();

export async function wordsOf(
  store: Store,
  row: Pick<Row<"inbox">, "id" | "party_id" | "body">,
): Promise<string> {
  const party = (await partyById(store.read, row.party_id!))!;
  const box = store.vault.boxOf(party.id, party.data_key);
  return (JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody).text;
}
