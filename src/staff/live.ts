import { createHash } from "node:crypto";
import { concernsOf } from "../store/concerns.ts";
import { handoffsOf } from "../store/handoffs.ts";
import { plannedOf } from "../store/planned-texts.ts";
import type { Row } from "../store/schema.ts";
import { type Case, openCase } from "./access.ts";
import { seesThread } from "./complaint-view.ts";
import { type Messages, messagesOf } from "./messages.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";

/** What a page knows of how things stood when it was made: another stamp means that something is new. */
export interface Live {
  /** Of the messages as they are shown. */
  readonly stamp: string;
  /** The last message of theirs. */
  readonly heard: string;
  /** Of all else on the page that others may change. */
  readonly around: string;
}

/** GET: the messages alone, for the script of a page that is open. It keeps nobody signed in. */
export async function livePage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await openCase(staff, visit);
  if (found.access !== "all") return { page: "live", data: { id: found.party.id, messages: { list: [] } } };
  const before = visit.query.get("before") ?? undefined;
  const messages = await messagesOf(staff, found, before);
  return {
    page: "live",
    data: { id: found.party.id, before, messages, live: await liveOf(staff, found, messages) },
  };
}

export async function liveOf(staff: Staff, on: Case, messages: Messages): Promise<Live> {
  const db = staff.parts.store.read;
  const { party } = on;
  const handoffs = (await handoffsOf(db, party.id)).filter((row) => seesThread(on, row));
  const concerns = await concernsOf(db, party.id);
  const planned = await plannedOf(db, party.id, 0);
  const around = [
    ...handoffs.map((row) => [row.id, row.status, row.worker_id, row.waits_since, ...doneTo(row)]),
    ...concerns.map((row) => [row.id, row.status, row.acknowledged_by]),
    ...planned.map((row) => [row.id, row.state, row.held_for]),
  ];
  return {
    stamp: stampOf(messages),
    heard: messages.list.findLast(({ from }) => from === "them")?.id ?? "",
    around: stampOf(around),
  };
}

const doneTo = (row: Row<"handoff">) => [row.seen_at, row.seen_by, row.answered_at, row.answered_by];

export function stampOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 16);
}
