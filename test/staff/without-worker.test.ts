import { afterEach, beforeEach, expect, it } from "vitest";
import type { Row } from "../../src/store/schema.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { rowOf } from "./scene.ts";

let office: Office;
let ana: Hired;
let dee: Hired;
let mo: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  dee = await hire(office, "Dee", "duty", 803);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const home = async (worker: Hired) => await (await signedIn(office, worker)).get("/staff");
const said = async (worker: Hired) => wordsOf(await home(worker));
const ALONE = /Young people whom no worker reads: 1 .*No worker reads them .*Maya Sample No worker/;

async function accused(): Promise<Row<"concern">> {
  const { party } = maya;
  const told = {
    level: "urgent",
    kind: "abuse_harm_from_others",
    words: "ana hit me",
    channel: "sms",
  } as const;
  return await office.store.write((db) =>
    raiseConcern(db, office.parts, { ...told, party, aboutWorker: true }, office.clock.now()),
  );
}

async function closed({ id }: Row<"concern">): Promise<void> {
  const path = `/staff/people/${maya.party.id}/concerns/${id}`;
  const desk = await signedIn(office, dee);
  await desk.send(await desk.get(path), "/close", { done: "Looked into", shared: "The lead" });
  expect(await rowOf(office, "concern", id)).toMatchObject({ status: "closed" });
}

it("is on nobody's page while everybody has a worker", async () => {
  for (const worker of [ana, dee, mo]) expect(await said(worker)).not.toMatch(/no worker reads/i);
});

it("stands before manager and duty once a worker has stood back, and stays when that concern is closed", async () => {
  const concern = await accused();
  for (const worker of [dee, mo]) expect(await said(worker)).toMatch(ALONE);
  await closed(concern);
  for (const worker of [dee, mo]) expect(await said(worker)).toMatch(ALONE);
});

it("leads duty to why, and a manager to who could have them, with nothing of what was told", async () => {
  const { id, ref } = await accused();
  const person = `/staff/people/${maya.party.id}`;
  expect((await home(dee)).html).toContain(`href="${person}/concerns/${id}"`);
  const { html } = await home(mo);
  expect(html).toContain(`href="${person}/transfer"`);
  expect(html).not.toContain(`${person}/concerns`);
  expect((await (await signedIn(office, mo)).get(`${person}/transfer`)).html).not.toContain(ref);
});

it.each([
  {
    what: "given to another worker",
    to: async () => (await hire(office, "Ben", "personal_adviser", 802)).id,
  },
  { what: "given back", to: async () => ana.id },
])("is settled when they are $what", async ({ to }) => {
  await closed(await accused());
  const set = { worker_id: await to() };
  await office.store.write((db) =>
    db.updateTable("party").set(set).where("id", "=", maya.party.id).execute(),
  );
  for (const worker of [dee, mo]) expect(await said(worker)).not.toContain("No worker reads them");
});

it.each([
  { change: { active: 0 }, why: "has left" },
  { change: { role: "connexions_adviser" }, why: "does other work by now" },
] as const)("counts a worker who $why as none, with no reason to read", async ({ change }) => {
  await office.store.write((db) => db.updateTable("worker").set(change).where("id", "=", ana.id).execute());
  expect(await said(mo)).toMatch(ALONE);
  expect(await said(dee)).not.toContain("Why their worker stood back");
});

it("is not shown to a colleague of that worker", async () => {
  const ben = await hire(office, "Ben", "personal_adviser", 802);
  await accused();
  for (const worker of [ana, ben]) expect(await said(worker)).not.toMatch(/Maya|No worker reads them/);
});

it("names thirty, and how many more", async () => {
  for (let n = 0; n < 30; n++) await keep(office, `Jo${n}`, ana, String(200 + n));
  await office.store.write((db) =>
    db.updateTable("worker").set({ active: 0 }).where("id", "=", ana.id).execute(),
  );
  const words = await said(mo);
  expect(words.match(/Sample No worker/g)).toHaveLength(30);
  expect(words).toMatch(/Young people whom no worker reads: 31 .*And 1 more\./);
});
