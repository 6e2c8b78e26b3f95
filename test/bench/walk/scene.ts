import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../../src/config.ts";
import { seedDemo } from "../../../src/demo/seed.ts";
import { addDays, type Day, dayOf } from "../../../src/domain/day.ts";
import { makeLog } from "../../../src/log.ts";
import { startService } from "../../../src/service.ts";
import { workerOnRecord } from "../../../src/store/import-workers.ts";
import { addAddress, keepPerson } from "../../../src/store/parties.ts";
import { importReview } from "../../../src/store/pathway-reviews.ts";
import { addContact } from "../../../src/store/records.ts";
import { type Db, openStore, type Store } from "../../../src/store/store.ts";

/** A Monday morning. */
const START = "2026-11-23T10:12:00Z";
const CASELOAD = 27;
const DAY_MS = 24 * 3_600_000;

/** First names of a made-up caseload, beside the demo's own three. */
const NAMES = [
  "Aaliyah Ashdown,Bram Calder,Corey Dunmore,Dilys Earnshaw,Efe Fallow,Freya Gorse,Gethin Harrow,Hawa Inskip",
  "Idris Jessop,Jodie Kersal,Kacper Lunn,Leona Marrick,Marlon Nutter,Nyah Ormerod,Osman Peel,Poppy Quarmby",
  "Rhian Rusk,Saif Stott,Tamsin Thrup,Umar Uttley,Vienna Varley,Wesley Whitworth,Xanthe Yarwood,Zara Zealand",
]
  .join(",")
  .split(",");

/** A running demo in which one worker has a whole caseload. */
export interface Walked {
  readonly origin: string;
  /** Sends a text from somebody of the demo, and waits until what it brought about is done. */
  readonly text: (from: string, words: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startWalk(port: number): Promise<Walked> {
  const file = join(tmpdir(), `intouch-walk-${process.pid}.db`);
  const settings = readSettings({
    PORT: String(port),
    DATABASE_URL: `file:${file}`,
    CLOCK_START: START,
    FIELD_KEY: randomBytes(32).toString("base64"),
  });
  const store = await openStore({ file, fieldKey: settings.fieldKey, mayCreate: true });
  await fill(store, Date.parse(START));
  await store.close();
  const service = await startService(settings, makeLog("silent"));
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    await service.stop();
    for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
  };
  return { origin, text: (from, words) => sendText(origin, from, words), stop };
}

async function fill(store: Store, now: number): Promise<void> {
  await seedDemo(store, now, { pretendTeams: true });
  const worker = await store.write((db) => workerOnRecord(db, store.vault, "PA-01"));
  const { id } = await store.read
    .selectFrom("worker")
    .select("id")
    .where("record_ref", "=", "PA-01")
    .executeTakeFirstOrThrow();
  if (!worker) throw new Error("The demo has no PA-01");
  for (const [n, name] of NAMES.slice(0, CASELOAD - 3).entries())
    await store.write((db) => addPerson(db, store, { n, name, workerId: id }, now));
}

interface ToAdd {
  readonly n: number;
  readonly name: string;
  readonly workerId: string;
}

/** Some were seen lately, some not for long; reviews fall due all over the half year. */
async function addPerson(db: Db, { vault }: Store, { n, name, workerId }: ToAdd, now: number): Promise<void> {
  const [firstName = "", lastName = ""] = name.split(" ");
  const today = dayOf(now);
  const born = `${Number(today.slice(0, 4)) - 18 - (n % 4)}-0${1 + (n % 9)}-15` as Day;
  const facts = { born, status: "former_relevant" as const, council: "Manchester", livesIn: "Manchester" };
  const person = {
    recordRef: `YP-1${String(n).padStart(2, "0")}`,
    workerId,
    profile: { firstName, lastName, facts },
  };
  const seenAt = now - (3 + ((n * 11) % 75)) * DAY_MS;
  const party = await keepPerson(db, vault, person, seenAt - 100 * DAY_MS);
  await addAddress(db, vault, party, "sms", `+4477009001${String(n).padStart(2, "0")}`, seenAt, seenAt);
  const contact = { partyId: party.id, workerId, kind: "face_to_face" as const, channel: "visit" };
  await addContact(db, contact, seenAt);
  await importReview(db, party.id, addDays(today, -10 + n * 7), now);
}

const SETTLES_MS = 1_500;

async function sendText(origin: string, from: string, words: string): Promise<void> {
  await fetch(`${origin}/demo/text`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ from, text: words }),
  });
  await new Promise((done) => setTimeout(done, SETTLES_MS));
}
