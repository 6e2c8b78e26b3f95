import type { EpochMs } from "../../clock.ts";
import { dayOf } from "../../domain/day.ts";
import { longDay } from "../../domain/day-words.ts";
import { addressOf, partyById } from "../../store/parties.ts";
import { bookedTwice, safeForBoth } from "../../store/put-right/clashes.ts";
import { Journal } from "../../store/put-right/journal.ts";
import { mergeInto } from "../../store/put-right/merge.ts";
import { heldBy, letGo, takeNumber } from "../../store/put-right/numbers.ts";
import { notePutRightDone, openPutRight } from "../../store/put-rights.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import { stoodBackFrom } from "../../store/stood-back.ts";
import type { Db } from "../../store/store.ts";
import { workersByMobile } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { joinSessions } from "./merged-session.ts";
import { tellOfThreads } from "./put-right-threads.ts";
import { setTelling } from "./put-right-told.ts";

type PutRight = Row<"put_right">;
type Party = Row<"party">;

/** Why it cannot be done as things stand, in a sentence; nothing if it can. */
export async function whyNotPutRight(db: Db, parts: Parts, row: PutRight): Promise<string | undefined> {
  const party = await partyById(db, row.party_id);
  const other = row.other_id === null ? undefined : await partyById(db, row.other_id);
  if (party?.kind !== "person") return "This record was made part of another since";
  if (row.kind === "merge") return other ? await whyNotMerge(db, parts, party, other) : "Choose a record";
  return row.kind === "number" ? await whyNotNumber(db, parts, row, party) : undefined;
}

async function whyNotMerge(db: Db, parts: Parts, kept: Party, other: Party): Promise<string | undefined> {
  if (other.kind !== "person") return "The other record was made part of another since";
  if (kept.id === other.id) return "That is this very record";
  const twice = await bookedTwice(db, { kept, other });
  if (twice !== undefined)
    return `Both have an appointment at the same time, on ${longDay(dayOf(twice))}. Move or cancel one first`;
  if ((await safeForBoth(db, parts.store.vault, { kept, other })) === "never")
    return "The hours that they call safe do not meet. Ask when it is safe, and change one of the records first";
  const back = await stoodBackFrom(db, other.id);
  if (kept.worker_id !== null && back.has(kept.worker_id))
    return "The record that is kept needs another worker first. Ask a manager to pass it on";
  return undefined;
}

async function whyNotNumber(
  db: Db,
  { store }: Parts,
  row: PutRight,
  party: Party,
): Promise<string | undefined> {
  const { phone = "" } = openPutRight(store.vault, party, row).needs;
  if ((await workersByMobile(db, store.vault, phone)).length > 0)
    return "This is a worker's own number, so it cannot be a young person's";
  const held = await heldBy(db, store.vault, party.id, phone);
  const holder = held.by === "person" ? held.party.id : null;
  return holder !== null && holder !== row.other_id
    ? "The number belongs to somebody else by now. Ask again, so that both sides are looked at"
    : undefined;
}

/**
 * Carries out what was asked for, all of it or nothing, and writes down how to undo it. Ask `whyNotPutRight` first.
 * @param settledBy the second person, where there has to be one
 */
export async function carryOutPutRight(
  db: Db,
  parts: Parts,
  row: PutRight,
  { settledBy, proof }: { readonly settledBy: string | null; readonly proof: PutRight["proof"] },
  now: EpochMs,
): Promise<void> {
  const party = (await partyById(db, row.party_id))!;
  const journal = new Journal(db, parts.store.vault);
  const otherId = await DO[row.kind](db, parts, journal, row, party, now);
  await notePutRightDone(db, row.id, { otherId, settledBy, proof, steps: journal.steps }, now);
  await tellOfThreads(db, parts, row, journal.steps, now);
  await setTelling(db, row, now);
  const detail = { id: row.id, kind: row.kind, other: otherId, asked: row.made_by, proof };
  const line = { actor: settledBy ?? row.made_by, action: "put-right.done", detail };
  for (const subjectId of [party.id, otherId])
    if (subjectId !== null) await audit(db, { ...line, subjectId }, now);
}

type Doing = (
  db: Db,
  parts: Parts,
  journal: Journal,
  row: PutRight,
  party: Party,
  now: EpochMs,
) => Promise<string | null>;

/** Each does its kind. @returns the id of whoever else is part of it */
const DO: Record<PutRight["kind"], Doing> = {
  number: async (db, parts, journal, row, party, now) => {
    const { vault } = parts.store;
    const { phone = "", off } = openPutRight(vault, party, row).needs;
    const held = await heldBy(db, vault, party.id, phone);
    if (held.by === "visitor") await joinSessions(parts, journal, party, held.party);
    await takeNumber(db, vault, journal, { party, phone }, now);
    if (off !== undefined) await takeOff(db, parts, journal, party, off, now);
    return held.by === "visitor" || held.by === "person" ? held.party.id : null;
  },
  merge: async (db, parts, journal, row, party, now) => {
    const other = (await partyById(db, row.other_id!))!;
    await joinSessions(parts, journal, party, other);
    if (party.worker_id === null && (await stoodBackFrom(db, party.id)).size === 0)
      await journal.set("party", { id: party.id }, "worker_id", other.worker_id);
    const kept = (await partyById(db, party.id))!;
    await mergeInto(db, parts.store.vault, journal, { kept, other }, now);
    return other.id;
  },
  detach: async (db, parts, journal, row, party, now) => {
    const { off = "", fromSeq } = openPutRight(parts.store.vault, party, row).needs;
    return await takeOff(db, parts, journal, party, off, now, fromSeq);
  },
};

async function takeOff(
  db: Db,
  { store }: Parts,
  journal: Journal,
  party: Party,
  lookup: string,
  now: EpochMs,
  fromSeq?: number,
): Promise<string | null> {
  const address = await addressOf(db, lookup);
  if (!address) return null;
  const from = fromSeq === undefined ? {} : { fromSeq };
  return (await letGo(db, store.vault, journal, { party, address, ...from }, now)).id;
}
