import type { EpochMs } from "../clock.ts";
import { countCalls, type OpenCall, openCalls } from "../store/calls.ts";
import { openAddress, phoneOf } from "../store/parties.ts";
import type { Whose } from "../store/staff-caseload.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import type { Parts } from "../work/parts.ts";
import { whose } from "../work/rights.ts";
import { isInDoubt } from "../work/sending/reach.ts";
import { wishView } from "./concerns/wish-view.ts";
import { safeView, unsafeView } from "./reach-view.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { nameOf, phoneWords } from "./who.ts";
import { momentOf, spanWords } from "./words.ts";

const DONE: Readonly<Record<string, string>> = {
  spoke: "Noted: you spoke to them. They are off the list.",
  "try-again": "Noted: no answer. They stay on the list.",
  "no-answer": "Noted: no answer. They are off the list, and are told that you rang if they can be texted.",
  before: "A colleague had taken them off the list already.",
};

/** GET: whoever waits to be rung, the longest first: a worker's own and those they stand in for; for duty, everyone. */
export async function callsPage({ parts }: Staff, { worker, query }: SignedVisit): Promise<Answer> {
  const db = parts.store.read;
  const whose = await whoseCalls(db, worker, parts.clock.now());
  const calls = await Promise.all((await openCalls(db, whose)).map((row) => callView(parts, row)));
  const more = (await countCalls(db, whose)).waiting - calls.length;
  return { page: "calls", data: { calls, more, done: DONE[query.get("done") ?? ""] } };
}

/** Whose callers somebody rings back. */
export async function whoseCalls(db: Db, worker: Worker, now: EpochMs): Promise<Whose> {
  return await whose(db, worker, "log-contact", now);
}

async function callView(parts: Parts, row: OpenCall) {
  const { store, clock } = parts;
  const now = clock.now();
  const party = { ...row, id: row.party_id };
  const phone = await phoneOf(store.read, party.id);
  const number = phone && openAddress(store.vault.boxOf(party.id, party.data_key), phone);
  return {
    id: row.id,
    person: `/staff/people/${party.id}`,
    name: nameOf(store.vault, party).full,
    known: row.kind === "person",
    asked: momentOf(row.asked_at, now),
    waited: spanWords(now - row.asked_at),
    how: row.asked_by === "call" ? "rang us" : "asked by text",
    again:
      row.asked_again_at === null ? undefined : { times: row.times, at: momentOf(row.asked_again_at, now) },
    tried: row.tried_at === null ? undefined : { times: row.tries, at: momentOf(row.tried_at, now) },
    phone: phone && number && { number, words: phoneWords(number), doubted: isInDoubt(party, phone, now) },
    safe: await safeView(parts, party, now),
    unsafe: await unsafeView(parts, party, now),
    wish: await wishView(parts, party, now),
  };
}
