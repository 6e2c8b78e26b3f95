import { afterEach, beforeEach, expect, it } from "vitest";
import { auditOf as auditRows } from "../../../src/store/records.ts";
import { countSample, sampledToLookAt } from "../../../src/store/samples.ts";
import { pickSample } from "../../../src/work/concerns/sample.ts";
import { signedIn, wordsOf } from "../browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "../office.ts";
import { auditOf, wrote } from "../scene.ts";

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
