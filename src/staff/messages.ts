import { latestOf, type ThreadRow } from "../store/staff-thread.ts";
import type { Case } from "./access.ts";
import { hiddenFrom } from "./complaint-view.ts";
import { type MessageView, messageView } from "./message-view.ts";
import { meantForms } from "./put-right/meant-forms.ts";
import type { Staff } from "./staff.ts";
import { nameOf, staffNames } from "./who.ts";

const MOST_MESSAGES = 50;
const MOST_BYTES = 50_000;

export interface Messages {
  /** Oldest first. */
  readonly list: readonly MessageView[];
  /** Where the page before this one starts, if there is one. */
  readonly earlier: string | undefined;
}

/** A page of a thread, small enough for a slow phone: at most 50 messages, fewer when they are long. */
export async function messagesOf(staff: Staff, on: Case, before: string | undefined): Promise<Messages> {
  const { store, clock } = staff.parts;
  const { party } = on;
  const hidden = await hiddenFrom(on, store.read);
  const limit = MOST_MESSAGES + 1 + hidden.size;
  const latest = await latestOf(store.read, party.id, { before, limit });
  const rows = latest.filter(({ row }) => !hidden.has(row.id));
  const authors = rows.map(({ from, row }) => (from === "them" ? null : row.author_id));
  const staffName = await staffNames(store.read, store.vault, authors);
  const reader = {
    box: store.vault.boxOf(party.id, party.data_key),
    theirName: nameOf(store.vault, party).first,
    staffName,
    now: clock.now(),
  };
  const views = rows.map((row) => messageView(reader, row));
  const shown = fitting(views);
  const list = views.slice(0, shown).reverse();
  const forms = await meantForms(
    staff,
    party.id,
    list.map(({ id }) => id),
  );
  return {
    list: list.map((view) => ({ ...view, ...(forms.has(view.id) && { meant: forms.get(view.id)! }) })),
    earlier: shown < rows.length ? rowIdAt(rows, shown - 1) : undefined,
  };
}

const rowIdAt = (rows: readonly ThreadRow[], index: number): string => rows[index]!.row.id;

/** How many of the newest fit on one page; always one. */
function fitting(views: readonly MessageView[]): number {
  let bytes = 0;
  const tooMuch = views.findIndex(({ text }, i) => {
    bytes += weightOf(text);
    return i === MOST_MESSAGES || (i > 0 && bytes > MOST_BYTES);
  });
  return tooMuch < 0 ? views.length : tooMuch;
}

/** Bytes on the page, where a quotation mark takes as many as six. */
const weightOf = (text: string): number => Buffer.byteLength(text.replace(/[&<>"'`\\]/g, "&quot;"));
