import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepSafeContact } from "../../../src/store/safe-contact.ts";
import { type Got, signedIn, type Visitor } from "../browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "../office.ts";
import { askedFor, auditOf, worried } from "../scene.ts";

const ADDRESS = "Your keys are at 12 Example Road";
const PLAN = { day: "2026-11-24", time: "13:00" };

let office: Office;
let ana: Hired;
let maya: Kept;
let visitor: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  visitor = await signedIn(office, ana);
});
afterEach(() => office.close());

const page = () => visitor.get(`/staff/people/${maya.party.id}`);
const sureIn = ({ html }: Got) => /name="sure" value="([^"]*)"/.exec(html)?.[1];
const unsafe = () =>
  office.store.write((db) =>
    keepSafeContact(
      db,
      office.store.vault,
      maya.party,
      { from: "12:00", to: "15:00", note: "", by: ana.id },
      office.clock.now(),
    ),
  );

describe.each([
  { action: "/answer", typed: {}, starts: true },
  { action: "/write", typed: {}, starts: false },
  { action: "/plan", typed: PLAN, starts: false },
])("$action", ({ action, typed, starts }) => {
  beforeEach(async () => {
    if (starts) await askedFor(office, maya, "help");
  });
  const send = async (words: string, more = {}) =>
    await visitor.send(await page(), action, { words, ...typed, ...more });
  const went = async () =>
    (await textsTo(office, maya)).length +
    (await office.store.read.selectFrom("planned_text").selectAll().execute()).length;

  it("asks before an address goes to a phone that is not safe all day, and keeps what was typed", async () => {
    await unsafe();
    const asked = await send(ADDRESS);
    expect(asked.status).toBe(400);
    expect(asked.html).toContain(
      "This has an address, and they have said that their phone is not safe all day. Take it out, or send it all the same",
    );
    expect(asked.html).toContain(`>${ADDRESS}<`);
    expect(await went()).toBe(0);
    const sent = await visitor.send(asked, action, { words: ADDRESS, ...typed, sure: sureIn(asked)! });
    expect(sent.status).toBe(303);
    expect(await went()).toBe(1);
    expect(await auditOf(office, maya.party.id)).toContainEqual(
      `${ana.id}: risky-words.confirmed {"risks":"address"}`,
    );
  });
  it("asks again when the words were changed since", async () => {
    await unsafe();
    const asked = await send(ADDRESS);
    const other = await visitor.send(asked, action, {
      words: `${ADDRESS}, bring the police letter`,
      ...typed,
      sure: sureIn(asked)!,
    });
    expect(other.status).toBe(400);
    expect(other.html).toContain("This has an address and words about safety, police or court");
    expect(await went()).toBe(0);
  });
  it("asks nothing where the phone is safe", async () => {
    expect((await send(ADDRESS)).status).toBe(303);
  });
  it("asks nothing of plain words", async () => {
    await unsafe();
    expect((await send("See you at one")).status).toBe(303);
  });
});

it("asks when somebody near them may be the danger", async () => {
  await askedFor(office, maya, "help");
  await worried(office, maya, "words");
  const asked = await visitor.send(await page(), "/answer", { words: ADDRESS });
  expect(asked.html).toContain("somebody near them may be a danger and read their phone");
});
