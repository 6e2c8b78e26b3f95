import { additionsOf } from "../../store/concern-additions.ts";
import { exchangeBetween } from "../../store/exchange.ts";
import type { Row } from "../../store/schema.ts";
import type { Case } from "../access.ts";
import { hiddenFrom } from "../complaint-view.ts";
import { type MessageView, messageView } from "../message-view.ts";
import type { Staff } from "../staff.ts";
import { nameOf, staffNames } from "../who.ts";

const BEFORE_MS = 2 * 3_600_000;
const AFTER_MS = 24 * 3_600_000;

/** What was said from two hours before a concern to a day after the last words of it, and which of it the service answered with. */
export async function exchangeView(staff: Staff, on: Case, concern: Row<"concern">) {
  const { store, clock } = staff.parts;
  const last = (await additionsOf(store.read, concern.id)).at(-1)?.at ?? concern.opened_at;
  const [from, to] = [concern.opened_at - BEFORE_MS, last + AFTER_MS];
  const hidden = await hiddenFrom(on, store.read);
  const rows = (await exchangeBetween(store.read, on.party.id, from, to)).filter(
    ({ row }) => !hidden.has(row.id),
  );
  const authors = rows.map(({ from: side, row }) => (side === "us" ? row.author_id : null));
  const reader = {
    box: store.vault.boxOf(on.party.id, on.party.data_key),
    theirName: nameOf(store.vault, on.party).first,
    staffName: await staffNames(store.read, store.vault, authors),
    now: clock.now(),
  };
  const answers = rows.filter(({ from: side, row }) => side === "us" && isAnswer(row, concern));
  const view = (one: (typeof rows)[number]): MessageView => messageView(reader, one);
  return { answers: answers.map(view), messages: rows.map(view) };
}

function isAnswer(row: object, { inbox_id }: Row<"concern">): boolean {
  return inbox_id !== null && (row as Row<"outbox">).answers === inbox_id;
}
