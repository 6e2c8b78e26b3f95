import { outboxById, queueMessage, type ToSend } from "../../src/store/outbox.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { addPerson, freshStore, NOW } from "./fresh.ts";

export const PHONE = "+447700900001";

export async function withPerson(): Promise<{
  store: Store;
  queue: ReturnType<typeof queueTo>;
  lane: string;
  partyId: string;
}> {
  const store = await freshStore();
  const person = await addPerson(store, "YP-1");
  return { store, queue: queueTo(store, person), lane: `sms|${person.id}`, partyId: person.id };
}

function queueTo(store: Store, { id, data_key }: Row<"party">) {
  return (dedupeKey: string, change: Partial<ToSend> = {}, now = NOW) => {
    const to = { kind: "party" as const, id, data_key };
    const message: ToSend = {
      dedupeKey,
      to,
      channel: "sms",
      address: PHONE,
      class: "reply",
      body: { text: dedupeKey },
      ...change,
    };
    return store.write((db) => queueMessage(db, store.vault, message, now));
  };
}

export const stateOf = async (store: Store, id: string | undefined) =>
  (await outboxById(store.read, id!))?.state;
