import type { EpochMs } from "../clock.ts";
import type { InboxBody } from "../store/inbox.ts";
import { openBody } from "../store/outbox.ts";
import { openNote } from "../store/private-notes.ts";
import type { Row } from "../store/schema.ts";
import type { ThreadRow } from "../store/staff-thread.ts";
import type { FieldBox } from "../store/vault.ts";
import { type Delivery, deliveryWords } from "./delivery-words.ts";
import type { MeantForm } from "./put-right/meant-forms.ts";
import { type Moment, momentOf } from "./words.ts";

export interface MessageView {
  readonly id: string;
  readonly from: "them" | "service" | "worker" | "note";
  readonly who: string;
  readonly text: string;
  readonly at: Moment;
  readonly channel: string;
  readonly delivery?: Delivery;
  /** Asked where the service did not understand it. */
  readonly meant?: MeantForm;
}

export interface Reader {
  readonly box: FieldBox;
  readonly theirName: string;
  readonly staffName: (id: string | null) => string;
  readonly now: EpochMs;
}

const CHANNELS: Readonly<Record<string, string>> = { sms: "text", web: "web chat", terminal: "terminal" };

/** A row of either side as it stands on the page. */
export function messageView(reader: Reader, { from, row }: ThreadRow): MessageView {
  if (from === "note") return note(reader, row);
  return from === "them" ? theirs(reader, row) : ours(reader, row);
}

function note({ box, staffName, now }: Reader, row: Row<"private_note">): MessageView {
  const who = `Private note by ${staffName(row.author_id)}`;
  const at = momentOf(row.at, now);
  return {
    id: row.id,
    from: "note",
    who,
    text: openNote(box, row),
    at,
    channel: "only staff see this; it is never sent",
  };
}

function theirs({ box, theirName, now }: Reader, row: Row<"inbox">): MessageView {
  const { text, mediaCount } = JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody;
  const said = [text, ...(mediaCount > 0 ? ["[a picture or file that cannot be shown here]"] : [])].filter(
    (line) => line !== "",
  );
  const base = {
    id: row.id,
    from: "them" as const,
    who: theirName,
    at: momentOf(row.received_at, now),
    channel: channelWords(row.channel),
  };
  return { ...base, text: said.join("\n") || "[nothing written]" };
}

function ours({ box, staffName, now }: Reader, row: Row<"outbox">): MessageView {
  const author = row.author_id
    ? { from: "worker" as const, who: staffName(row.author_id) }
    : { from: "service" as const, who: "Automatic" };
  const at = momentOf(row.sent_at ?? row.created_at, now);
  const text = row.class === "code" ? "[a code to prove who they are]" : openBody(box, row).text;
  return {
    id: row.id,
    ...author,
    text,
    at,
    channel: channelWords(row.channel),
    delivery: deliveryWords(row),
  };
}

const channelWords = (channel: string): string => CHANNELS[channel] ?? channel;
