import type { EpochMs } from "../clock.ts";
import type { InboxBody } from "./inbox.ts";
import { openBody } from "./outbox.ts";
import type { Owner } from "./parties.ts";
import type { OutboxState } from "./schema.ts";
import type { Db } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** Something that was said, by either side. */
export interface MessageOnRecord {
  readonly at: EpochMs;
  /** Who said it; a worker by our id. */
  readonly from: { readonly who: "person" | "service" } | { readonly who: "worker"; readonly id: string };
  readonly channel: string;
  readonly text: string;
}

type Kept = MessageOnRecord & { readonly id: string };

const SAID: readonly OutboxState[] = ["queued", "sending", "unsure", "sent"];

/**
 * What a person and the service have said to each other, oldest first: what came in, and what has left or is about to.
 * What was held back, out of time or failed is left out, and the figures of a one-time code are covered.
 */
export async function messagesOf(db: Db, vault: Vault, party: Owner): Promise<MessageOnRecord[]> {
  const box = vault.boxOf(party.id, party.data_key);
  const all = [...(await heard(db, box, party.id)), ...(await said(db, box, party.id))];
  return all.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id: _, ...message }) => message);
}

async function heard(db: Db, box: FieldBox, partyId: string): Promise<Kept[]> {
  const rows = await db
    .selectFrom("inbox")
    .select(["id", "received_at", "channel", "body", "source"])
    .where("party_id", "=", partyId)
    .where("source", "<>", "event")
    .execute();
  return rows.map(({ id, received_at: at, channel, body, source }) => {
    const { text } = JSON.parse(box.open(`inbox|body|${id}`, body)) as InboxBody;
    const said = source === "twilio-call" ? "[rang our number]" : text;
    return { id, at, channel, from: { who: "person" }, text: said };
  });
}

async function said(db: Db, box: FieldBox, partyId: string): Promise<Kept[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["id", "created_at", "channel", "body", "author_id", "class"])
    .where("party_id", "=", partyId)
    .where("state", "in", [...SAID])
    .execute();
  return rows.map((row) => {
    const { text } = openBody(box, row);
    const from = row.author_id
      ? ({ who: "worker", id: row.author_id } as const)
      : ({ who: "service" } as const);
    const shown = row.class === "code" ? text.replace(/\d/g, "*") : text;
    return { id: row.id, at: row.created_at, channel: row.channel, from, text: shown };
  });
}
