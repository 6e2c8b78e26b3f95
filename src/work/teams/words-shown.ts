import type { EpochMs } from "../../clock.ts";
import { complaintMessages, isComplaint } from "../../store/complaints.ts";
import { hasLiveConcern } from "../../store/concerns.ts";
import { exchangeBetween } from "../../store/exchange.ts";
import type { InboxBody } from "../../store/inbox.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";

/** What is about danger, or about somebody in particular: read on the page only. */
const ON_THE_PAGE = new Set(["concern", "safe-silence", "said-safe", "child", "pregnancy"]);

/** Whether a thread is ordinary, so that its words may stand in its worker's own chat. */
export async function isOrdinary(db: Db, row: Row<"handoff">): Promise<boolean> {
  return !ON_THE_PAGE.has(row.reason) && !isComplaint(row) && !(await hasLiveConcern(db, row.party_id));
}

/** What waits to be answered in an ordinary thread, oldest first; nothing if any of it tells of danger. */
export async function wordsShown(
  db: Db,
  parts: Parts,
  row: Row<"handoff">,
  party: Row<"party">,
  now: EpochMs,
): Promise<string | undefined> {
  const box = parts.store.vault.boxOf(party.id, party.data_key);
  const opening = box.open(`handoff|words|${row.id}`, row.words);
  const later = await wordsSince(db, parts, party, row.answered_at ?? row.opened_at, now);
  const all = row.answered_at === null ? [opening, ...later] : later.length > 0 ? later : [opening];
  const isDanger = all.some((words) => parts.understander.screen(words).level !== "none");
  const text = all.filter((words) => words.trim() !== "").join("\n");
  return isDanger || text === "" ? undefined : text;
}

async function wordsSince(
  db: Db,
  { store }: Parts,
  party: Row<"party">,
  since: EpochMs,
  now: EpochMs,
): Promise<string[]> {
  const box = store.vault.boxOf(party.id, party.data_key);
  const complaints = await complaintMessages(db, party.id);
  const rows = await exchangeBetween(db, party.id, since + 1, now);
  return rows.flatMap((one) => {
    if (one.from !== "them" || complaints.has(one.row.id)) return [];
    return [(JSON.parse(box.open(`inbox|body|${one.row.id}`, one.row.body)) as InboxBody).text];
  });
}
