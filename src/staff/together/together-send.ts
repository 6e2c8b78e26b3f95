import type { EpochMs } from "../../clock.ts";
import { fillTemplate } from "../../domain/template.ts";
import { openProfile, partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import { wasQueued } from "../../store/staff-thread.ts";
import type { Db } from "../../store/store.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import { writeFirst } from "../../work/handoffs/write-first.ts";
import { may } from "../../work/rights.ts";
import { plan } from "../../work/sending/planned-text.ts";
import type { OnItsWay } from "../../work/sending/take-back.ts";
import { keyOf } from "../handoff-actions.ts";
import { sendHeld } from "../send-undoably.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedVisit } from "../visit.ts";
import { momentWords } from "../words.ts";
import { choicesFor } from "./together-choices.ts";
import { type Fit, fitOf } from "./together-fit.ts";

/** A text with who is meant to get it. */
export interface Letter {
  readonly words: string;
  readonly chosen: ReadonlySet<string>;
}

/** The names between braces in a text: "firstName". */
export const namesIn = (words: string): string[] =>
  [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);

/** Each person's own text and when it leaves, and who is left out with the reason. */
export async function previewOf(staff: Staff, worker: Worker, letter: Letter) {
  const now = staff.parts.clock.now();
  const { read } = staff.parts.store;
  const lines = [];
  for (const { id, label } of await choicesFor(staff, worker, now)) {
    if (!letter.chosen.has(id)) continue;
    const party = (await partyById(read, id))!;
    const words = wordsFor(staff, party, worker, letter.words);
    const fit = await fitOf(read, staff.parts, { party, worker, words }, now);
    lines.push({ id, label, words, fit });
  }
  return {
    going: lines.flatMap(({ fit, ...line }) =>
      "at" in fit ? [{ ...line, later: fit.at > now ? momentWords(fit.at, now) : undefined }] : [],
    ),
    leftOut: lines.flatMap(({ fit, ...line }) => ("why" in fit ? [{ ...line, why: fit.why }] : [])),
  };
}

function wordsFor({ parts }: Staff, party: Row<"party">, worker: Worker, text: string): string {
  const profile = openProfile(parts.store.vault.boxOf(party.id, party.data_key), party);
  return fillTemplate({ text }, { firstName: profile?.firstName, me: worker.profile.firstName });
}

/** Sends to each whom it still fits, as their rights and the moment are now; the rest is left out. */
export async function sendTogether(staff: Staff, visit: SignedVisit, letter: Letter): Promise<Answer> {
  const { store, clock } = staff.parts;
  const key = keyOf(visit);
  const mine = await choicesFor(staff, visit.worker, clock.now());
  const chosen = mine.filter(({ id }) => letter.chosen.has(id));
  const sent: OnItsWay[] = [];
  const lanes: string[] = [];
  await store.write(async (db) => {
    const worker = await workerById(db, store.vault, visit.worker.id);
    for (const { id } of worker ? chosen : []) {
      const text = await sendOne(db, staff, { partyId: id, worker: worker!, letter, key });
      if (!text) continue;
      sent.push(text);
      lanes.push(text.lane);
    }
  });
  if (sent.length > 0) {
    staff.sendings.add({ workerId: visit.worker.id, texts: sent, words: letter.words, isTogether: true });
    staff.onQueued(lanes);
  }
  return { to: "/staff/together?done=sent" };
}

interface One {
  readonly partyId: string;
  readonly worker: Worker;
  readonly letter: Letter;
  readonly key: string;
}

/** @returns what can be taken back; nothing for what was sent before, waits for its hour, or is left out */
async function sendOne(
  db: Db,
  staff: Staff,
  { partyId, worker, letter, key: form }: One,
): Promise<(OnItsWay & { lane: string }) | undefined> {
  const { parts } = staff;
  const now = parts.clock.now();
  const party = (await partyById(db, partyId))!;
  const key = `together:${worker.id}:${partyId}:${form}`;
  if (await wasQueued(db, `relay:${key}:1`)) return undefined;
  if (!(await may(db, worker, "answer", party, now))) return undefined;
  const words = wordsFor(staff, party, worker, letter.words);
  const fit = await fitOf(db, parts, { party, worker, words }, now);
  if (!isNow(fit, now)) return void (await later(db, staff, { party, worker, words, key }, fit, now));
  const [relayed, text] = await sendHeld(db, staff, { party, key }, (held) =>
    writeFirst(db, parts, { party, worker, words, key, ...held }),
  );
  return relayed.sent ? { ...text, lane: relayed.lane } : undefined;
}

const isNow = (fit: Fit, now: EpochMs): boolean => "at" in fit && fit.at <= now;

interface Planned {
  readonly party: Row<"party">;
  readonly worker: Worker;
  readonly words: string;
  readonly key: string;
}

async function later(db: Db, { parts }: Staff, text: Planned, fit: Fit, now: EpochMs): Promise<void> {
  if ("at" in fit) return void (await plan(db, parts, { ...text, sendAt: fit.at }));
  const line = { actor: text.worker.id, action: "text.left-out", subjectId: text.party.id };
  await audit(db, { ...line, detail: { why: fit.why } }, now);
}
