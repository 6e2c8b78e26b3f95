import { keepAboutMe } from "../../src/store/about-me.ts";
import { addCall, openCallOf } from "../../src/store/calls.ts";
import { openConcern } from "../../src/store/concerns.ts";
import { openHandoff } from "../../src/store/handoffs.ts";
import { acceptMessage } from "../../src/store/inbox.ts";
import { queueMessage } from "../../src/store/outbox.ts";
import { keepPutRight } from "../../src/store/put-rights.ts";
import { contactsOf } from "../../src/store/records.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Kept, Office } from "./office.ts";

let made = 0;
const fresh = (): string => String(++made);

/** A text that somebody sent us. */
export async function wrote({ store, clock }: Office, phone: string, text: string): Promise<void> {
  const arrival = {
    source: "test",
    externalId: fresh(),
    channel: "sms" as const,
    address: phone,
    body: { text, mediaCount: 0 },
  };
  await store.write((db) => acceptMessage(db, store.vault, arrival, clock.now()));
}

/** A text of the service's own to somebody, and how it went. */
export async function told(
  { store, clock }: Office,
  { party, phone }: Kept,
  text: string,
  went: Partial<Row<"outbox">> = { state: "sent", provider_state: "delivered" },
): Promise<void> {
  await store.write(async (db) => {
    const to = { kind: "party" as const, id: party.id, data_key: party.data_key };
    const id = await queueMessage(
      db,
      store.vault,
      { dedupeKey: fresh(), to, channel: "sms", address: phone, class: "reply", body: { text } },
      clock.now(),
    );
    await db.updateTable("outbox").set(went).where("id", "=", id!).execute();
  });
}

export async function askedFor(
  { store, clock }: Office,
  { party }: Pick<Kept, "party">,
  words: string,
  reason = "asked",
): Promise<Row<"handoff">> {
  const handoff = { party, workerId: party.worker_id, reason, words, channel: "sms" };
  return await store.write((db) => openHandoff(db, store.vault, handoff, clock.now()));
}

export async function worried(
  { store, clock }: Office,
  { party }: Pick<Kept, "party">,
  words: string,
  level: "urgent" | "emergency" = "emergency",
): Promise<Row<"concern">> {
  return await store.write((db) =>
    openConcern(db, store.vault, { party, level, kind: "domestic_abuse", words }, clock.now()),
  );
}

/** The lines that somebody has written of themselves. */
export async function saidOfThemselves(
  { store, clock }: Office,
  { party }: Pick<Kept, "party">,
  lines: readonly string[],
): Promise<void> {
  await store.write((db) => keepAboutMe(db, store.vault, party, lines, clock.now()));
}

/** Somebody asked for a number to be put on this record; it waits for a second person. @returns its id */
export async function askedToPutRight(
  { store, clock }: Office,
  { party }: Pick<Kept, "party">,
): Promise<string> {
  const { id } = await store.read.selectFrom("worker").select("id").limit(1).executeTakeFirstOrThrow();
  const asked = { kind: "number", party, otherId: null, state: "waiting", proof: "spoken" } as const;
  const wanted = { ...asked, needs: { phone: "+447700900999" }, reason: "They rang", madeBy: id };
  return (await store.write((db) => keepPutRight(db, store.vault, wanted, clock.now()))).id;
}

/** Somebody waits to be rung. @returns the id of the entry */
export async function wantsCall(
  { store, clock }: Office,
  { party }: Pick<Kept, "party">,
  by: "call" | "text" = "text",
): Promise<string> {
  return await store.write(async (db) => {
    await addCall(db, party.id, by, clock.now());
    return (await openCallOf(db, party.id))!.id;
  });
}

export async function contactsWith({ store }: Office, { party }: Pick<Kept, "party">) {
  const rows = await contactsOf(store.read, party.id);
  return rows.map(({ kind, channel, minutes, worker_id, at }) => ({ kind, channel, minutes, worker_id, at }));
}

export async function rowOf<T extends "handoff" | "concern">(
  { store }: Office,
  table: T,
  id: string,
): Promise<Row<T>> {
  return (await store.read
    .selectFrom(table as "handoff")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow()) as unknown as Row<T>;
}

/** What was noted about a case, as "who: what". */
export async function auditOf({ store }: Office, subjectId: string): Promise<string[]> {
  const rows = await store.read
    .selectFrom("audit")
    .selectAll()
    .where("subject_id", "=", subjectId)
    .orderBy("seq")
    .execute();
  return rows.map(({ actor, action, detail }) => `${actor}: ${action} ${detail}`);
}
