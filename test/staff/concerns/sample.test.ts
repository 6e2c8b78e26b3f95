import { afterEach, beforeEach, expect, it } from "vitest";
import { auditOf as auditRows } from "../../../src/store/records.ts";
import { countSample, sampledToLookAt } from "../../../src/store/samples.ts";
import { pickSample, SAMPLE_SIZE, weekOf } from "../../../src/work/concerns/sample.ts";
import { signedIn, wordsOf } from "../browser.ts";
import { type Hired, hire, type Kept, keep, MONDAY_10AM, type Office, openOffice } from "../office.ts";
import { auditOf, worried, wrote } from "../scene.ts";

const DAY = 24 * 3_600_000;

let office: Office;
let ana: Hired;
let lead: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  lead = await hire(office, "Rhys", "safeguarding_lead", 853);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const pick = () => office.store.write((db) => pickSample(db, office.parts, office.clock.now()));
const list = () => sampledToLookAt(office.store.read, office.store.vault);

it("picks messages without the names and numbers in them, once a week", async () => {
  await wrote(office, maya.phone, "its maya my number is 07700 900123 and ana said ring");
  office.clock.advance(1000);
  expect(await pick()).toBe(1);
  const { words } = (await list())[0]!;
  expect(words).not.toMatch(/maya|ana\b|900123/i);
  await wrote(office, maya.phone, "another one");
  office.clock.advance(1000);
  expect(await pick()).toBe(0);
  office.clock.advance(7 * DAY - 5000);
  expect(await pick()).toBe(1);
});

it.each([
  { days: 6.9, picked: 1, why: "within the week" },
  { days: 7.1, picked: 0, why: "older than the week" },
])("looks back seven days: $why", async ({ days, picked }) => {
  await wrote(office, maya.phone, "hello there");
  office.clock.advance(days * DAY);
  expect(await pick()).toBe(picked);
});

it("picks no more than can be looked at, none that is empty, none that raised a concern", async () => {
  for (let i = 0; i < SAMPLE_SIZE + 5; i++) await wrote(office, maya.phone, `message ${"x".repeat(i)}`);
  await wrote(office, maya.phone, " ");
  const inbox = await office.store.read.selectFrom("inbox").selectAll().orderBy("seq").execute();
  const { id } = await worried(office, maya, "x");
  await office.store.write((db) =>
    db.updateTable("concern").set({ inbox_id: inbox[0]!.id }).where("id", "=", id).execute(),
  );
  office.clock.advance(1000);
  expect(await pick()).toBe(SAMPLE_SIZE);
  const picked = await office.store.read.selectFrom("sampled_message").selectAll().execute();
  expect(picked.map((row) => row.inbox_id)).not.toContain(inbox[0]!.id);
});

it("is for the safeguarding lead, who sees how many wait and the count", async () => {
  await wrote(office, maya.phone, "i cant do this any more");
  office.clock.advance(1000);
  await pick();
  const desk = await signedIn(office, lead);
  expect(wordsOf(await desk.get("/staff"))).toContain("messages that raised no concern : 1 to look at");
  expect(wordsOf(await desk.get("/staff/sample"))).toMatch(
    /1 to look at\. Looked at so far: 0 of 1\. Danger was missed in 0\..*week of Mon 23 Nov.*i cant do this any more/,
  );
  for (const worker of [
    ana,
    await hire(office, "Mo", "manager", 804),
    await hire(office, "Dee", "duty", 803),
  ])
    expect((await (await signedIn(office, worker)).get("/staff/sample")).status).toBe(403);
});

it("opens a concern with the words as they came when it was danger, and says who found it", async () => {
  await wrote(office, maya.phone, "maya here, i cant do this any more");
  office.clock.advance(1000);
  await pick();
  const desk = await signedIn(office, lead);
  const sent = await desk.send(await desk.get("/staff/sample"), (await list())[0]!.id, { verdict: "danger" });
  const concern = await office.store.read.selectFrom("concern").selectAll().executeTakeFirstOrThrow();
  expect(sent.headers.get("location")).toBe(`/staff/people/${maya.party.id}/concerns/${concern.id}`);
  expect(concern).toMatchObject({ level: "urgent", status: "open", rung: 0 });
  expect(wordsOf(await desk.get(sent.headers.get("location")!))).toMatch(
    /maya here, i cant do this any more.*Found in the weekly look by Rhys/,
  );
  expect((await auditOf(office, concern.id)).filter((line) => line.includes("worker.told"))).toHaveLength(2);
  expect(await countSample(office.store.read)).toEqual({ picked: 1, looked: 1, danger: 1 });
});

it("notes what was fine, once, with a name", async () => {
  await wrote(office, maya.phone, "ta");
  office.clock.advance(1000);
  await pick();
  const { id } = (await list())[0]!;
  const desk = await signedIn(office, lead);
  const page = await desk.get("/staff/sample");
  await desk.send(page, id, { verdict: "fine" });
  expect((await desk.send(page, id, { verdict: "danger" })).headers.get("location")).toContain("before");
  expect((await auditRows(office.store.read, id)).map(({ actor, detail }) => [actor, detail])).toEqual([
    [lead.id, '{"verdict":"fine"}'],
  ]);
  expect(await office.store.read.selectFrom("concern").selectAll().execute()).toEqual([]);
});

it.each([
  { at: MONDAY_10AM, week: "2026-11-23", why: "a Monday" },
  { at: Date.parse("2026-11-29T23:59:00Z"), week: "2026-11-23", why: "a Sunday" },
  { at: Date.parse("2027-03-29T00:30:00Z"), week: "2027-03-29", why: "the Monday after summer time began" },
])("belongs to the week of $week: $why", ({ at, week }) => {
  expect(weekOf(at)).toBe(week);
});
