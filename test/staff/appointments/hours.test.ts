import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { supplyFrom } from "../../../src/content/supply.ts";
import { dayOf } from "../../../src/domain/day.ts";
import { freeSlots } from "../../../src/domain/slots.ts";
import { bookingById } from "../../../src/store/bookings.ts";
import { gapMinutesOf, patternsOf } from "../../../src/store/schedules.ts";
import { keepWorker, workerById, workerRow } from "../../../src/store/workers.ts";
import { diaryFor } from "../../../src/work/appointments/load-bookings.ts";
import { signedIn, type Visitor, wordsOf } from "../browser.ts";
import { bookIn, worksAt } from "../diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "../office.ts";
import { auditOf } from "../scene.ts";

let office: Office;
let ana: Hired;
let owen: Hired;
let maya: Kept;
let visitor: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  owen = await hire(office, "Owen", "connexions_adviser", 811);
  maya = await keep(office, "Maya", ana, "101");
  await worksAt(office, owen);
  visitor = await signedIn(office, owen);
});
afterEach(() => office.close());

const PAGE = "/staff/hours";
const MORNING = {
  "day-TU": "yes",
  from: "17:00",
  to: "18:00",
  first: "2026-11-24",
  weeks: "1",
  where: "phone",
};

const words = async () => wordsOf(await visitor.get(PAGE));
const add = async (change: Record<string, string> = {}) =>
  visitor.send(await visitor.get(PAGE), `${PAGE}/add`, { ...MORNING, ...change });
const own = () => patternsOf(office.store.read, owen.id);
const ends = async (form: Record<string, string>, of = 0) => {
  const [pattern] = (await own()).slice(of);
  return await visitor.send(await visitor.get(PAGE), `${PAGE}/${pattern!.id}/end`, form);
};

/** The days on which Owen can be booked, of the first so many free times. */
async function freeDays(by: "phone" | "in-person", most = 40): Promise<string[]> {
  const { read, vault } = office.store;
  const now = office.clock.now();
  const supply = supplyFrom(office.parts.content, await diaryFor(read, vault, "", now), now);
  const found = [...freeSlots(supply, { person: "", now, adviserId: owen.id, by })].slice(0, most);
  return [...new Set(found.map(({ start }) => dayOf(start)))];
}

describe("an adviser's own hours", () => {
  it("are shown, and added to", async () => {
    expect(await words()).toMatch(/Mon, Tue, Wed, Thu, Fri , 9am to 5pm Harpurhey/);
    expect(await freeDays("phone")).toEqual([]);
    expect((await add()).headers.get("location")).toBe(`${PAGE}?done=added`);
    expect(await words()).toMatch(/Tue , 5pm to 6pm By phone, from Tue 24 Nov/);
    expect((await freeDays("phone")).slice(0, 2)).toEqual(["2026-11-24", "2026-12-01"]);
    expect(await auditOf(office, owen.id)).toContainEqual(expect.stringContaining("hours.add"));
  });

  it("can be at a place that is no centre, every second week", async () => {
    await add({ where: "other", place: "Kiln Yard Hub, 4 Kiln Yard", weeks: "2" });
    expect(await words()).toMatch(/Every 2 weeks: Tue , 5pm to 6pm Kiln Yard Hub, 4 Kiln Yard/);
    expect((await own()).at(-1)).toMatchObject({
      placeId: "outreach:kiln-yard-hub-4-kiln-yard",
      by: "in-person",
    });
  });

  it.each([
    { change: { "day-TU": "" }, says: "Choose the days", why: "no day" },
    { change: { to: "17:00" }, says: "Choose an end that is after the start", why: "it is no time" },
    { change: { from: "five" }, says: "Enter the times", why: "no time of the clock" },
    { change: { first: "" }, says: "Enter the first day", why: "no day" },
    { change: { where: "moon" }, says: "Choose where", why: "no place of ours" },
    { change: { where: "other", place: " " }, says: "Enter the name and address", why: "no address" },
    { change: { to: "17:20" }, says: "Nothing could be booked then", why: "too short for any kind" },
    {
      change: { where: "longsight", from: "10:00", to: "12:00" },
      says: "at another place",
      why: "at two places",
    },
    {
      change: { where: "harpurhey", from: "10:00", to: "12:00" },
      says: "have that time",
      why: "the same again",
    },
  ])("are not taken with $change: $why", async ({ change, says }) => {
    const answer = await add(change);
    expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining(says)]);
    expect(await own()).toHaveLength(1);
  });

  it("end after a day, and nothing can be booked then", async () => {
    await ends({ last: "2026-11-24" });
    expect(await words()).toMatch(/9am to 5pm Harpurhey, until Tue 24 Nov/);
    expect(await freeDays("in-person")).toEqual(["2026-11-23", "2026-11-24"]);
    await ends({ last: "2026-01-01" });
    expect(await words()).toContain("None: nobody can be booked in with you.");
    expect(await freeDays("in-person")).toEqual([]);
  });

  it("say first who is in the way, and tell them then", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-25T10:00:00Z");
    const warned = await ends({ last: "2026-11-24" });
    expect([warned.status, wordsOf(warned)]).toEqual([
      400,
      expect.stringContaining("1 appointment has no time any more then"),
    ]);
    expect((await bookingById(office.store.read, id))?.status).toBe("booked");
    await ends({ last: "2026-11-24", sure: "yes" });
    expect((await bookingById(office.store.read, id))?.status).toBe("cancelled");
    const timers = await office.store.read.selectFrom("timer").select(["kind", "state"]).execute();
    expect(timers).toContainEqual({ kind: "displaced", state: "waiting" });
  });

  it("leave alone what is booked while they last", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    await ends({ last: "2026-11-24" });
    expect((await bookingById(office.store.read, id))?.status).toBe("booked");
  });

  it("have a gap between two appointments", async () => {
    await visitor.send(await visitor.get(PAGE), `${PAGE}/gap`, { gap: "15" });
    expect(await gapMinutesOf(office.store.read, owen.id)).toBe(15);
    const answer = await visitor.send(await visitor.get(PAGE), `${PAGE}/gap`, { gap: "7" });
    expect([answer.status, await gapMinutesOf(office.store.read, owen.id)]).toEqual([400, 15]);
  });

  it("are nobody else's to change", async () => {
    const una = await hire(office, "Una", "connexions_adviser", 812);
    const other = await signedIn(office, una);
    const [pattern] = await own();
    const token = /name="token" value="([^"]*)"/.exec((await other.get(PAGE)).html)![1]!;
    const answer = await other.post(`${PAGE}/${pattern!.id}/end`, { token, last: "2026-11-24" });
    expect(answer.status).toBe(404);
    expect((await (await signedIn(office, ana)).get(PAGE)).status).toBe(403);
  });
});

describe("hours that come from the staff list", () => {
  let una: Hired;

  beforeEach(async () => {
    una = await hire(office, "Una", "connexions_adviser", 812);
    await sitsAt("harpurhey");
    visitor = await signedIn(office, una);
  });

  async function sitsAt(placeId: string): Promise<void> {
    const { store, clock } = office;
    const row = (await workerRow(store.read, una.id))!;
    const { role, active, profile } = (await workerById(store.read, store.vault, una.id))!;
    const listed = { recordRef: row.record_ref, role, active, profile: { ...profile, placeId } };
    await store.write((db) => keepWorker(db, store.vault, listed, clock.now()));
  }

  const unas = () => patternsOf(office.store.read, una.id);

  it("are written down as theirs with the first change, so that the others stay", async () => {
    expect(await words()).toContain("These come from the staff list");
    const before = (await words()).match(/\w+ to \w+ Harpurhey/g);
    expect(before).not.toBeNull();
    await add();
    expect(await words()).not.toContain("These come from the staff list");
    expect((await words()).match(/\w+ to \w+ Harpurhey/g)).toEqual(before);
    expect(await unas()).toHaveLength((before?.length ?? 0) + 1);
  });

  it("do not come back when the last of them ends", async () => {
    await visitor.send(await visitor.get(PAGE), `${PAGE}/usual-0/end`, { last: "2026-11-01" });
    expect(await words()).toContain("None: nobody can be booked in with you.");
  });
});
