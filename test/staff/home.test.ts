import { afterEach, beforeEach, expect, it } from "vitest";
import { addContact } from "../../src/store/records.ts";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, wantsCall, worried, wrote } from "./scene.ts";

const DAY = 24 * 3_600_000;

let office: Office;
let ana: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const home = async (worker: Hired) => wordsOf(await (await signedIn(office, worker)).get("/staff"));

it("puts what nobody has read first, a new reply in an old talk too", async () => {
  const kofi = await keep(office, "Kofi", ana, "102");
  const [first, second] = [await askedFor(office, kofi, "one"), await askedFor(office, maya, "two")];
  await office.store.write(async (db) => {
    await db.updateTable("handoff").set({ status: "seen" }).where("id", "=", first.id).execute();
    const answered = {
      status: "answered" as const,
      answered_at: office.clock.now(),
      waits_since: office.clock.now(),
    };
    await db.updateTable("handoff").set(answered).where("id", "=", second.id).execute();
  });
  expect(await home(ana)).toMatch(
    /Maya asked to talk to their worker New reply waiting .*Kofi asked to talk to their worker Seen/,
  );
});

it("names who is due a visit, and who is silent", async () => {
  await keep(office, "Kofi", ana, "102");
  office.clock.advance(50 * DAY);
  await wrote(office, maya.phone, "hi");
  await office.store.write((db) =>
    addContact(
      db,
      { partyId: maya.party.id, workerId: ana.id, kind: "face_to_face", channel: "visit" },
      office.clock.now(),
    ),
  );
  const words = await home(ana);
  expect(words).toMatch(
    /Due a visit or a review Kofi Sample Due visit by Sat 23 Jan , no visit noted yet\. Log a visit to Kofi Sample Not heard from for four weeks Kofi Sample has never written/,
  );
  expect(words).not.toMatch(/Maya Sample (Due|Late)|Maya Sample has never/);
});

it("shows a manager what waits with whom and how long, and neither names nor words", async () => {
  await worried(office, maya, "words of a concern");
  await askedFor(office, maya, "words of a message");
  await wantsCall(office, maya);
  office.clock.advance(3_600_000);
  const words = await home(await hire(office, "Mo", "manager", 804));
  expect(words).toMatch(
    /Concern \w+ Emergency Ana 1 hour, since .*Message \w+ Ana 1 hour, since .*Call Ana 1 hour, since/,
  );
  expect(words).not.toMatch(/Maya|words of/);
});

it("tells two of one first name apart by an initial, where both wait", async () => {
  const other = await keep(office, "Maya", ana, "103");
  await office.store.write(async (db) => {
    const { data_key, id } = other.party;
    const profile = { firstName: "Maya", lastName: "Tester", facts: { born: "2007-03-01" } };
    const sealed = office.store.vault
      .boxOf(id, data_key)
      .seal(`party|profile|${id}`, JSON.stringify(profile));
    await db.updateTable("party").set({ profile: sealed }).where("id", "=", id).execute();
  });
  await askedFor(office, maya, "one");
  expect(await home(ana)).toContain("Maya asked to talk");
  await askedFor(office, other, "two");
  const words = await home(ana);
  expect(words).toContain("Maya S asked to talk");
  expect(words).toContain("Maya T asked to talk");
});
