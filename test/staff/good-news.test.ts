import { afterEach, beforeEach, expect, it } from "vitest";
import { addCheckIn } from "../../src/store/records.ts";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";

const DAY = 24 * 3_600_000;

let office: Office;
let ana: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  await keep(office, "Kofi", ana, "102");
});
afterEach(() => office.close());

const tells = async (words: string, good: boolean) =>
  await office.store.write((db) =>
    addCheckIn(db, office.store.vault, maya.party, { kind: "news", words, good }, office.clock.now()),
  );
const read = async (worker: Hired, path: string) => wordsOf(await (await signedIn(office, worker)).get(path));

it("is a quiet mark beside a name, and nothing that waits", async () => {
  await tells("passed my driving test", true);
  const home = await read(ana, "/staff");
  expect(home).toMatch(
    /Needs you now Nothing is waiting.*Good news of the last 14 days Maya Sample Good news today/,
  );
  expect(home).not.toContain("passed my");
  expect(await read(ana, "/staff/people")).toMatch(/Maya Sample Good news/);
  expect(await read(ana, `/staff/people/${maya.party.id}`)).toMatch(
    /News ,.* Good news passed my driving test/,
  );
  expect(
    await office.store.read.selectFrom("outbox").select("id").where("class", "<>", "code").execute(),
  ).toEqual([]);
});

it.each([
  { days: 13, shown: true, why: "of the last fortnight" },
  { days: 14, shown: false, why: "a fortnight is over" },
])("after $days days is shown: $shown, $why", async ({ days, shown }) => {
  await tells("got the job", true);
  office.clock.advance(days * DAY);
  expect((await read(ana, "/staff")).includes("Good news")).toBe(shown);
});

it("leaves other news unmarked", async () => {
  await tells("moved in with my sister", false);
  expect(await read(ana, "/staff")).not.toContain("Good news");
});

it.each([
  { days: 29, count: 1 },
  { days: 31, count: 0 },
])("is counted for a manager for 30 days, without a name: $count after $days", async ({ days, count }) => {
  await tells("got the job", true);
  office.clock.advance(days * DAY);
  const words = await read(await hire(office, "Mo", "manager", 804), "/staff/load");
  expect(words).toContain(`Good news told in 30 days ${count}`);
  expect(words).not.toContain("Maya");
});
