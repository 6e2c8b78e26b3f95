import { afterEach, beforeEach, expect, it } from "vitest";
import { signedIn } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, auditOf, wantsCall, worried } from "./scene.ts";

let office: Office;
let mo: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  const ana = await hire(office, "Ana", "personal_adviser", 801);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

it("holds what waits, with whom and since when, and no young person's name", async () => {
  const concern = await worried(office, maya, "concern words");
  const handoff = await askedFor(office, maya, "handoff words");
  await wantsCall(office, maya);
  const { html, headers } = await (await signedIn(office, mo)).get("/staff/waiting.csv");
  const since = '"2026-11-23T10:00:00.000Z"';
  expect(html.split("\r\n")).toEqual([
    '"what","reference","urgency","with","waiting since","to be read by","late"',
    `"concern","${concern.ref}","emergency","Ana",${since},"","no"`,
    `"handoff","${handoff.ref}","","Ana",${since},"","no"`,
    `"call","","","Ana",${since},"","no"`,
    "",
  ]);
  expect([headers.get("content-type"), headers.get("content-disposition")]).toEqual([
    "text/csv; charset=utf-8",
    'attachment; filename="waiting.csv"',
  ]);
  expect(await auditOf(office, mo.id)).toContainEqual(`${mo.id}: waiting.exported {"rows":3}`);
});

it("is offered to a manager and to nobody else", async () => {
  const dee = await hire(office, "Dee", "duty", 803);
  for (const [worker, offered] of [
    [mo, true],
    [dee, false],
  ] as const) {
    const visitor = await signedIn(office, worker);
    expect((await visitor.get("/staff")).html.includes("/staff/waiting.csv")).toBe(offered);
    expect((await visitor.get("/staff/waiting.csv")).status).toBe(offered ? 200 : 403);
  }
});
