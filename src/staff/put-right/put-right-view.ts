import type { EpochMs } from "../../clock.ts";
import { undoableUntil } from "../../domain/put-right.ts";
import { standingOf } from "../../domain/reveal.ts";
import { addressKnown, openAddress, partyById } from "../../store/parties.ts";
import { putRightsOf } from "../../store/put-rights.ts";
import type { Row } from "../../store/schema.ts";
import type { Worker } from "../../store/workers.ts";
import { whyNotUndo } from "../../work/put-right/put-right-settle.ts";
import { rightsByParty } from "../access.ts";
import type { Staff } from "../staff.ts";
import { nameOf, phoneWords, staffNames } from "../who.ts";
import { momentOf } from "../words.ts";

type PutRight = Row<"put_right">;

export const OF_ANOTHER_TEAM = "somebody of another team";

/** What a worker may be told of who somebody is: a first name of their own people, of nobody else anything. */
export async function calledBy(staff: Staff, worker: Worker, partyId: string): Promise<string> {
  const { party, can } = await rightsByParty(staff, worker, partyId);
  if (party.kind !== "person") return "somebody we do not know";
  return can("read-words") || can("settle-put-right")
    ? nameOf(staff.parts.store.vault, party).first
    : OF_ANOTHER_TEAM;
}

/** The numbers on a record, the one that is texted first. */
export async function numbersOf({ parts }: Staff, party: Row<"party">, now: EpochMs) {
  const { read, vault } = parts.store;
  const rows = await read
    .selectFrom("address")
    .selectAll()
    .where("party_id", "=", party.id)
    .where("channel", "=", "sms")
    .where("state", "<>", "detached")
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    lookup: row.lookup,
    words: phoneWords(openAddress(vault.boxOf(party.id, party.data_key), row)),
    sure: standingOf(addressKnown(row), true, now) === "known-phone",
  }));
}

const KINDS = {
  number: "A number was put on this record",
  merge: "Two records were made one",
  detach: "Messages of somebody else were taken off",
} as const;

const ASKED = {
  number: "A number is to be put on this record",
  merge: "Two records are to be made one",
  detach: "Messages of somebody else are to be taken off",
} as const;

const STATES = {
  proving: "waits for the code",
  waiting: "waits for a second person",
  done: "done",
  refused: "not done",
  undone: "undone",
} as const;

const CODE_LIVES_MS = 10 * 60_000;

export type Line = Awaited<ReturnType<typeof lineOf>>;

/** One correction as a line of a list: what, by whom, when, and whether it can be undone. */
export async function lineOf(staff: Staff, row: PutRight, now: EpochMs) {
  const { read, vault } = staff.parts.store;
  const names = await staffNames(read, vault, [row.made_by, row.settled_by, row.undone_by]);
  const isDone = row.state === "done" || row.state === "undone";
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    what: (isDone ? KINDS : ASKED)[row.kind],
    is: STATES[row.state],
    by: names(row.made_by),
    second: row.settled_by === null ? undefined : names(row.settled_by),
    undoneBy: row.undone_by === null ? undefined : names(row.undone_by),
    codeLives: row.state === "proving" && now - row.made_at < CODE_LIVES_MS,
    at: momentOf(row.done_at ?? row.made_at, now),
    mayUndo: (await whyNotUndo(read, staff.parts, row)) === undefined,
    until: row.done_at === null ? undefined : momentOf(undoableUntil(row.done_at), now),
  };
}

const MOST_SHOWN = 20;

/** The corrections of a record, the latest first. */
export async function linesOf(staff: Staff, partyId: string, now: EpochMs): Promise<Line[]> {
  const rows = (await putRightsOf(staff.parts.store.read, [partyId])).slice(0, MOST_SHOWN);
  return await Promise.all(rows.map((row) => lineOf(staff, row, now)));
}

/** The party of a correction, as it is now. */
export async function partyOfRow(staff: Staff, row: PutRight): Promise<Row<"party">> {
  return (await partyById(staff.parts.store.read, row.party_id))!;
}
