import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, wantsCall, worried, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let bea: Hired;
let maya: Kept;
let visitor: Visitor;

beforeAll(async () => {
  office = await openOffice();
  [ana, bea] = [
    await hire(office, "Ana", "personal_adviser", 801),
    await hire(office, "Bea", "personal_adviser", 802),
  ];
  for (let n = 200; n < 260; n++) await keep(office, `Filler${n}`, ana, String(n));
  maya = await keep(office, "Maya", ana, "101");
  const zoe = await keep(office, "Zoë", ana, "102");
  await keep(office, "Theirs", bea, "103");
  await keep(office, "Maya", ana, "104");
  await wrote(office, zoe.phone, "hi");
  await askedFor(office, zoe, "words of a message");
  await worried(office, maya, "words of a concern");
  await wantsCall(office, await keep(office, "Kofi", ana, "105"));
  await askedFor(office, await keep(office, "Amir", ana, "106"), "words of a complaint", "complaint");
  visitor = await signedIn(office, ana);
}, 30_000);
afterAll(() => office.close());

const words = async (path: string) => wordsOf(await visitor.get(path));

describe("my young people", () => {
  it("starts with danger, then what nobody has read, then calls", async () => {
    expect(await words("/staff/people")).toMatch(
      /Maya Sample, 19 Emergency concern .*Zoë Sample New less than a minute .*Kofi Sample Call less than a minute/,
    );
  });
  it("counts every part, and shows one of them", async () => {
    const all = await words("/staff/people");
    for (const part of ["Everybody (65)", "Needs me now (2)", "Waiting (1)", "Texts stopped (0)"])
      expect(all).toContain(part);
    const now = await words("/staff/people?show=now");
    expect(now).toContain("1 to 2 of 2");
    expect(now).not.toContain("Filler");
  });
  it("goes on to the next page", async () => {
    expect(await words("/staff/people")).toContain("1 to 50 of 65");
    expect(await words("/staff/people?page=2")).toContain("51 to 65 of 65");
    expect(await words("/staff/people?page=99")).toContain("51 to 65 of 65");
  });
  it.each([
    { name: "zoe", finds: "Zoë Sample", why: "without the accent" },
    { name: "MAY", finds: "Maya Sample", why: "by the beginning, in capitals" },
    { name: "Filler259", finds: "Filler259 Sample", why: "somebody of the second page" },
  ])("finds $finds $why", async ({ name, finds }) => {
    expect(await words(`/staff/people?name=${encodeURIComponent(name)}&show=stopped`)).toContain(finds);
  });
  it.each([
    { name: "Theirs", why: "somebody of a colleague's" },
    { name: "%", why: "a sign that stands for anything elsewhere" },
    { name: "Sample", why: "a last name" },
    { name: "<b>", why: "markup" },
  ])("finds nobody for $name: $why", async ({ name }) => {
    const { html, status } = await visitor.get(`/staff/people?name=${encodeURIComponent(name)}`);
    expect(status).toBe(200);
    expect(html).toContain("Nobody here.");
    expect(html).not.toContain("<b>");
  });
  it("keeps quiet about a complaint, which is not for their worker", async () => {
    expect(await words("/staff/people?name=Amir")).not.toMatch(/Amir Sample (New|Not answered)/);
  });
  it("shows no words of anybody", async () => {
    expect(await words("/staff/people")).not.toContain("words of");
  });
  it("is for whoever looks after somebody, and shows duty everybody", async () => {
    const cal = await signedIn(office, await hire(office, "Cal", "connexions_adviser", 804));
    expect((await cal.get("/staff/people")).status).toBe(403);
    const dee = await signedIn(office, await hire(office, "Dee", "duty", 803));
    const all = wordsOf(await dee.get("/staff/people?name=t"));
    expect(all).toContain("Theirs Sample");
    expect(wordsOf(await dee.get("/staff/people?name=Amir"))).toMatch(/Amir Sample New/);
  });
});
