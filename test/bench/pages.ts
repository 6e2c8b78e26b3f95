import { Day } from "../../src/domain/day.ts";
import { acceptMessage } from "../../src/store/inbox.ts";
import { addAddress, keepPerson } from "../../src/store/parties.ts";
import type { Db } from "../../src/store/store.ts";
import { signedIn, type Visitor } from "../staff/browser.ts";
import { type Hired, hire, type Office, openOffice } from "../staff/office.ts";
import { askedFor } from "../staff/scene.ts";

const SIZES = [30, 300, 3000];
const MESSAGES_EACH = 20;
const ROUNDS = 15;
const PATHS = ["/staff", "/staff/people", "/staff/people?sort=silent&page=2", "/staff/people?name=pers"];

/** How long a worker's pages take to make and how much they weigh, by how many people they have. */
export async function pagesBench(): Promise<string> {
  const lines: string[] = ["people  page                               first   median  slowest  weight"];
  for (const size of SIZES) lines.push(...(await measure(size)));
  return lines.join("\n");
}

async function measure(size: number): Promise<string[]> {
  const office = await openOffice();
  try {
    const ana = await hire(office, "Ana", "personal_adviser", 801);
    await fill(office, ana, size);
    const visitor = await signedIn(office, ana);
    const lines: string[] = [];
    for (const path of PATHS) lines.push(await timed(visitor, path, size));
    return lines;
  } finally {
    await office.close();
  }
}

/** Everybody has written a number of times; one in ten waits for an answer. */
async function fill(office: Office, worker: Hired, size: number): Promise<void> {
  for (let n = 0; n < size; n++) {
    const party = await office.store.write((db) => personWho(db, office, worker, n));
    if (n % 10 === 0) await askedFor(office, { party }, "words");
  }
}

async function personWho(db: Db, { store, clock }: Office, worker: Hired, n: number) {
  const facts = { born: Day.parse(`2006-${String(1 + (n % 12)).padStart(2, "0")}-15`) } as never;
  const profile = { firstName: `Person${n}`, lastName: "Sample", facts };
  const person = { recordRef: `P-${n}`, workerId: worker.id, profile };
  const { id } = await keepPerson(db, store.vault, person, clock.now());
  const party = await db.selectFrom("party").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const address = `bench-${n}`;
  await addAddress(db, store.vault, party, "terminal", address, clock.now(), clock.now());
  for (let m = 0; m < MESSAGES_EACH; m++) {
    const arrival = { source: "test", externalId: `${n}-${m}`, channel: "terminal" as const, address };
    await acceptMessage(db, store.vault, { ...arrival, body: { text: "hi", mediaCount: 0 } }, clock.now());
  }
  return party;
}

async function timed(visitor: Visitor, path: string, size: number): Promise<string> {
  const took: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    bytes = Buffer.byteLength((await visitor.get(path)).html);
    took.push(performance.now() - start);
  }
  const [first = 0, ...rest] = took;
  rest.sort((a, b) => a - b);
  const ms = (value = 0) => `${value.toFixed(0)} ms`.padStart(8);
  const figures = `${ms(first)}${ms(rest[ROUNDS >> 1])}${ms(rest.at(-1))}`;
  return `${String(size).padEnd(8)}${path.padEnd(33)}${figures}   ${(bytes / 1024).toFixed(0)} KB`;
}
