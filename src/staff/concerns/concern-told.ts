import { alarmStep, isWatched, watchedFrom } from "../../domain/alarm.ts";
import { type AlertRow, alertsOf, secondsOf } from "../../store/alert-failures.ts";
import { alarmSince } from "../../store/concerns.ts";
import type { Row } from "../../store/schema.ts";
import { watchAt } from "../../work/concerns/watch.ts";
import { deliveryWords } from "../delivery-words.ts";
import type { Staff } from "../staff.ts";
import { staffNames } from "../who.ts";
import { momentOf } from "../words.ts";

const WAYS: Readonly<Record<string, string>> = { sms: "text", email: "e-mail", teams: "Teams" };

/** Who has been told of a concern, when, by what, and whether it got there. */
export async function toldView(staff: Staff, { id }: Pick<Row<"concern">, "id">) {
  return await viewOf(staff, await alertsOf(staff.parts.store.read, id));
}

/** The same of the second person who hears that somebody outside was told. */
export async function secondView(staff: Staff, entryId: string) {
  return await viewOf(staff, await secondsOf(staff.parts.store.read, entryId));
}

async function viewOf({ parts }: Staff, rows: readonly AlertRow[]) {
  const { store, clock } = parts;
  const names = await staffNames(
    store.read,
    store.vault,
    rows.map(({ worker_id }) => worker_id),
  );
  return rows.map((row) => ({
    who: names(row.worker_id),
    by: WAYS[row.channel] ?? row.channel,
    at: momentOf(row.created_at, clock.now()),
    went: deliveryWords(row),
  }));
}

const NEXT = {
  duty: "all of duty are told again",
  manager: "managers and the safeguarding lead are told",
  everyone: "everyone is told to ring round",
  "duty-phone": "the duty phone is rung again",
  nobody: "there is nobody to tell: ring round yourself",
} as const;

/** What happens next if nobody takes it, and the truth about who reads at this hour. */
export async function nextView({ parts }: Staff, row: Row<"concern">) {
  if (row.status !== "open" || row.next_at === null) return undefined;
  const now = parts.clock.now();
  const watch = await watchAt(parts.store.read, parts, now);
  const at = Math.max(now, row.next_at);
  const rungAt = row.rung_at ?? alarmSince(row);
  const alarm = { level: row.level, openedAt: alarmSince(row), rung: Math.max(row.rung, 0), rungAt };
  return {
    at: momentOf(at, now),
    what: row.rung < 0 ? "the first alert is tried again" : NEXT[alarmStep(alarm, at, watch).to],
    unread: isWatched(now, watch) ? undefined : momentOf(watchedFrom(now, watch), now),
  };
}
