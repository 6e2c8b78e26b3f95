import { afterEach, beforeEach, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { addLeave } from "../../src/store/leave.ts";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, auditOf, wantsCall, worried } from "./scene.ts";

const HOUR = 3_600_000;

let office: Office;
let ana: Hired;
let mo: Hired;
let dee: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  await hire(office, "Bea", "personal_adviser", 802);
  [dee, mo] = [await hire(office, "Dee", "duty", 803), await hire(office, "Mo", "manager", 804)];
  maya = await keep(office, "Maya", ana, "101");
  await askedFor(office, maya, "words of a message");
  await worried(office, maya, "words of a concern");
  await wantsCall(office, maya);
  office.clock.advance(2 * HOUR);
});
afterEach(() => office.close());

const page = async (worker: Hired) => wordsOf(await (await signedIn(office, worker)).get("/staff/load"));

it("shows what waits, how long and with whom, and neither names nor words", async () => {
  for (const worker of [mo, dee]) {
    const words = await page(worker);
    expect(words).toContain("Messages nobody has read 1, longest 2 hours");
    expect(words).toMatch(
      /Ana Example Personal Adviser 1 1 longest 2 hours 0 1 longest 2 hours 0 1 longest 2 hours .*Bea Example Personal Adviser 0 0 0 0 0 0/,
    );
    expect(words).not.toMatch(/Maya|words of/);
  }
});

it("counts concerns by how grave they are and where they stand", async () => {
  await worried(office, maya, "words", "urgent");
  const closed = await worried(office, maya, "words", "urgent");
  const old = await worried(office, maya, "words", "urgent");
  const now = office.clock.now();
  await office.store.write(async (db) => {
    for (const [id, at] of [
      [closed.id, now],
      [old.id, now - 31 * 24 * HOUR],
    ] as const)
      await db.updateTable("concern").set({ status: "closed", closed_at: at }).where("id", "=", id).execute();
  });
  expect(await page(mo)).toMatch(/Emergency 1 longest 2 hours 0 0 Urgent 1 longest less than a minute 0 1/);
});

it("shows gaps in cover, and who is away", async () => {
  const [firstDay, lastDay] = [Day.parse("2026-11-23"), Day.parse("2026-11-24")];
  const leave = { workerId: ana.id, firstDay, lastDay, coverId: null, madeBy: "service" };
  await office.store.write((db) => addLeave(db, leave, office.clock.now()));
  const words = await page(dee);
  expect(words).toMatch(/Ana Example is on leave and nobody stands in/);
  expect(words).toContain("Ana Example Away");
});

it("goes out as a file for a manager alone, noted, with nothing that a spreadsheet would run", async () => {
  await hire(office, "-2+3", "personal_adviser", 805);
  const visitor = await signedIn(office, mo);
  const { html, headers, status } = await visitor.get("/staff/load.csv");
  expect(status).toBe(200);
  expect(headers.get("content-disposition")).toBe('attachment; filename="load.csv"');
  const [headings, first] = html.split("\r\n");
  expect(headings).toContain('"worker","role","away","people","unread","unread, longest"');
  expect(first).toMatch(/^"Ana Example","Personal Adviser","no","1","1","2 hours","0","","1","2 hours"/);
  expect(html).toContain(`"'-2+3 Example"`);
  expect(html).not.toContain("Maya");
  expect(await auditOf(office, mo.id)).toContainEqual(`${mo.id}: load.exported {"rows":3}`);
  expect((await (await signedIn(office, dee)).get("/staff/load.csv")).status).toBe(403);
});

it.each(["personal_adviser", "connexions_adviser", "safeguarding_lead"] as const)(
  "is not for a %s",
  async (role) => {
    const visitor = await signedIn(office, await hire(office, "Who", role, 806));
    expect((await visitor.get("/staff/load")).status).toBe(403);
    expect((await visitor.get("/staff")).html).not.toContain("/staff/load");
  },
);
