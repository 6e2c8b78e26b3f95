import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { keepAccessNeeds } from "../../../src/store/access-needs.ts";
import { addBlock, blocksOf } from "../../../src/store/blocks.ts";
import { bookingById } from "../../../src/store/bookings.ts";
import { noteTravelWish } from "../../../src/store/travel-wishes.ts";
import { signedIn, type Visitor, wordsOf } from "../browser.ts";
import { bookIn, worksAt } from "../diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "../office.ts";
import { auditOf, contactsWith } from "../scene.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let office: Office;
let ana: Hired;
let owen: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  owen = await hire(office, "Owen", "connexions_adviser", 811);
  maya = await keep(office, "Maya", ana, "101");
  await worksAt(office, owen);
});
afterEach(() => office.close());

const statusOf = async (id: string) => (await bookingById(office.store.read, id))?.status;
const day = async (visitor: Visitor, on = "") => wordsOf(await visitor.get(`/staff/day${on && `?on=${on}`}`));

describe("the day", () => {
  it("has the time, first name, kind, place, and what helps", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-23T14:00:00Z");
    await office.store.write(async (db) => {
      const needs = { words: "step-free, please", by: ana.id };
      await keepAccessNeeds(db, office.store.vault, maya.party, needs, office.clock.now());
      await noteTravelWish(db, id, "bus-fare", office.clock.now());
      await noteTravelWish(db, id, "company", office.clock.now());
    });
    const words = await day(await signedIn(office, owen));
    expect(words).toMatch(
      /2pm to 2:45pm Maya , careers talk First time Harpurhey What helps: step-free, please/,
    );
    expect(words).toMatch(
      /bus fare.*somebody to come with them.*With Connexions: none in 12 months. PA: Ana/,
    );
    expect(words).not.toMatch(/Sample|07700 900101/);
  });

  it("shows free times, without those that are booked or blocked", async () => {
    await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const block = {
      firstDay: Day.parse("2026-11-24"),
      lastDay: Day.parse("2026-11-24"),
      from: "13:00",
      to: "17:00",
    };
    await office.store.write((db) =>
      addBlock(db, owen.id, { ...block, why: "training" }, owen.id, office.clock.now()),
    );
    const words = await day(await signedIn(office, owen), "2026-11-24");
    expect(words).toMatch(/Blocked 1pm to 5pm, training/);
    const free = /Free (\d.*?) Book or block/.exec(words)![1];
    expect(free?.match(/\d+(:\d+)?[ap]m/g)).toEqual(["9am", "9:45am", "10:30am", "12pm"]);
  });

  it.each([
    { on: "2026-11-29", words: /Sunday 29 November.*Nobody is booked.*No free times/, why: "a Sunday" },
    { on: "never", words: /Today, Monday 23 November/, why: "not a day" },
    { on: "2026-12-25", words: /Friday 25 December.*No free times/, why: "Christmas" },
  ])("is any day: $why", async ({ on, words }) => {
    expect(await day(await signedIn(office, owen), on)).toMatch(words);
  });

  it("counts the week", async () => {
    await bookIn(office, maya, owen, "2026-11-25T10:00:00Z");
    expect(await day(await signedIn(office, owen))).toMatch(/Mon 23 Nov none booked.*Wed 25 Nov 1 booked/);
  });

  it("names nobody once the fortnight is over and it is marked", async () => {
    await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    office.clock.set(Date.parse("2026-11-24T12:00:00Z"));
    const visitor = await signedIn(office, owen);
    await visitor.send(await visitor.get("/staff/day?on=2026-11-24"), "/mark", { outcome: "came" });
    office.clock.set(Date.parse("2026-12-08T10:44:00Z"));
    expect(await day(await signedIn(office, owen), "2026-11-24")).toContain("Maya");
    office.clock.set(Date.parse("2026-12-08T10:46:00Z"));
    expect(await day(await signedIn(office, owen), "2026-11-24")).not.toContain("Maya");
  });

  it("is nobody's who sees nobody", async () => {
    const visitor = await signedIn(office, ana);
    expect((await visitor.get("/staff/day")).status).toBe(403);
  });
});

describe("marking", () => {
  it.each([
    { outcome: "came", minutes: "", status: "attended", logged: 45, words: /Came 45 minutes/ },
    { outcome: "came", minutes: "70", status: "attended", logged: 70, words: /Came 70 minutes/ },
    { outcome: "late", minutes: "", status: "attended", logged: null, words: /Came late minutes not known/ },
    { outcome: "missed", minutes: "", status: "missed", logged: undefined, words: /Did not come/ },
  ])("$outcome with '$minutes' minutes", async ({ outcome, minutes, status, logged, words }) => {
    const id = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
    office.clock.advance(HOUR);
    const visitor = await signedIn(office, owen);
    const answer = await visitor.send(await visitor.get("/staff/day"), "/mark", { outcome, minutes });
    expect(answer.headers.get("location")).toBe(`/staff/day?on=2026-11-23&done=${outcome}#b-${id}`);
    expect(await statusOf(id)).toBe(status);
    expect((await contactsWith(office, maya)).map((one) => one.minutes)).toEqual(
      logged === undefined ? [] : [logged],
    );
    expect(await day(visitor)).toMatch(words);
  });

  it("can be taken back for a day", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
    office.clock.advance(HOUR);
    const visitor = await signedIn(office, owen);
    await visitor.send(await visitor.get("/staff/day"), "/mark", { outcome: "missed" });
    await visitor.send(await visitor.get("/staff/day"), "/undo");
    expect([await statusOf(id), await contactsWith(office, maya)]).toEqual(["booked", []]);
    await visitor.send(await visitor.get("/staff/day"), "/mark", { outcome: "came" });
    office.clock.advance(DAY);
    expect(wordsOf(await (await signedIn(office, owen)).get("/staff/day?on=2026-11-23"))).not.toContain(
      "Take this back",
    );
  });

  it.each([
    { typed: { outcome: "came", minutes: "half an hour" }, says: "Enter whole minutes, such as 30" },
    { typed: { outcome: "danced" }, says: "Choose whether they came" },
  ])("is asked for again: $says", async ({ typed, says }) => {
    const id = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
    office.clock.advance(HOUR);
    const visitor = await signedIn(office, owen);
    const answer = await visitor.send(await visitor.get("/staff/day"), "/mark", typed);
    expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining(says)]);
    expect(await statusOf(id)).toBe("booked");
  });

  it("is the adviser's of the appointment alone, and an attempt is in the audit", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
    const una = await hire(office, "Una", "connexions_adviser", 812);
    await bookIn(office, maya, una, "2026-11-24T10:00:00Z");
    office.clock.advance(HOUR);
    for (const worker of [ana, una]) {
      const visitor = await signedIn(office, worker);
      const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff/leave")).html)![1]!;
      const answer = await visitor.post(`/staff/bookings/${id}/mark`, { token, outcome: "came" });
      expect(answer.status).toBe(403);
    }
    expect(await statusOf(id)).toBe("booked");
    expect((await auditOf(office, id)).filter((line) => line.includes("booking.refused"))).toHaveLength(2);
  });

  it("is asked for on the first page until it is done, however long that is", async () => {
    await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
    office.clock.advance(2 * DAY);
    expect(wordsOf(await (await signedIn(office, owen)).get("/staff"))).toMatch(
      /Still to mark: Mon 23 Nov \(1\)/,
    );
    office.clock.advance(60 * DAY);
    const visitor = await signedIn(office, owen);
    expect(wordsOf(await visitor.get("/staff"))).toContain("Still to mark");
    await visitor.send(await visitor.get("/staff/day?on=2026-11-23"), "/mark", { outcome: "came" });
    expect(wordsOf(await visitor.get("/staff"))).not.toContain("Still to mark");
    await visitor.send(await visitor.get("/staff/day?on=2026-11-23"), "/undo");
    expect(wordsOf(await visitor.get("/staff"))).toContain("Still to mark");
  });

  it("says whether a text about a miss goes out", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
    office.clock.advance(8 * DAY);
    const visitor = await signedIn(office, owen);
    const page = await visitor.get("/staff/day?on=2026-11-23");
    const answer = await visitor.send(page, "/mark", { outcome: "missed" });
    expect(answer.headers.get("location")).toBe(`/staff/day?on=2026-11-23&done=missed-quiet#b-${id}`);
  });
});

describe("what nobody has marked for a fortnight", () => {
  const LINK = "/staff/unmarked";
  let id: string;
  let mo: Hired;

  beforeEach(async () => {
    mo = await hire(office, "Mo", "manager", 804);
    id = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
  });

  it.each([
    { at: "2026-12-07T11:29:59Z", listed: false, why: "its adviser has this last second" },
    { at: "2026-12-07T11:30:00Z", listed: true, why: "a fortnight has gone since its end" },
  ])("is on the manager's list at $at: $listed, $why", async ({ at, listed }) => {
    office.clock.set(Date.parse(at));
    const visitor = await signedIn(office, mo);
    const words = wordsOf(await visitor.get(LINK));
    expect(words.includes("with Owen careers talk, Harpurhey")).toBe(listed);
    expect(words).not.toContain("Maya");
    expect(wordsOf(await visitor.get("/staff")).includes("Still to mark : 1 appointment")).toBe(listed);
  });

  it("is marked by the manager, and counts as a talk with its adviser", async () => {
    office.clock.advance(15 * DAY);
    const visitor = await signedIn(office, mo);
    const answer = await visitor.send(await visitor.get(LINK), `${LINK}/${id}`, { outcome: "came" });
    expect(answer.headers.get("location")).toBe(`${LINK}?done=yes`);
    expect(await statusOf(id)).toBe("attended");
    expect(await contactsWith(office, maya)).toMatchObject([{ worker_id: owen.id, minutes: 45 }]);
    expect(await auditOf(office, id)).toContainEqual(expect.stringContaining(`${mo.id}: booking.marked`));
    expect(wordsOf(await visitor.get(LINK))).toContain("Everything is marked.");
  });

  it("is not the manager's to mark before that, and never the PA's", async () => {
    office.clock.advance(2 * HOUR);
    for (const worker of [mo, ana]) {
      const visitor = await signedIn(office, worker);
      const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff/leave")).html)![1]!;
      expect((await visitor.post(`${LINK}/${id}`, { token, outcome: "came" })).status).toBe(403);
    }
    expect(await statusOf(id)).toBe("booked");
  });
});

describe("blocking time", () => {
  const typed = { day: "2026-11-24", from: "10:00", to: "12:00", why: "other" };

  it("takes it out, until it is freed again", async () => {
    const visitor = await signedIn(office, owen);
    await visitor.send(await visitor.get("/staff/day"), "/block", typed);
    expect(await blocksOf(office.store.read, owen.id)).toMatchObject([
      { firstDay: "2026-11-24", from: "10:00" },
    ]);
    await visitor.send(await visitor.get("/staff/day?on=2026-11-24"), "/end");
    expect(await blocksOf(office.store.read, owen.id)).toEqual([]);
  });

  it.each([
    { change: { to: "10:00" }, says: "Choose an end that is after the start" },
    { change: { day: "2026-11-22" }, says: "That day has gone" },
    { change: { from: "soon" }, says: "Choose a day, and a time" },
    { change: { why: "nap" }, says: "Choose a day, and a time" },
  ])("is asked for again: $says", async ({ change, says }) => {
    const visitor = await signedIn(office, owen);
    const answer = await visitor.send(await visitor.get("/staff/day"), "/block", { ...typed, ...change });
    expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining(says)]);
    expect(await blocksOf(office.store.read, owen.id)).toEqual([]);
  });

  it("says first who is in the way, and tells them then", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:30:00Z");
    const visitor = await signedIn(office, owen);
    const warned = await visitor.send(await visitor.get("/staff/day"), "/block", typed);
    expect([warned.status, wordsOf(warned)]).toEqual([
      400,
      expect.stringContaining("1 young person is booked then"),
    ]);
    expect([await statusOf(id), await blocksOf(office.store.read, owen.id)]).toEqual(["booked", []]);
    await visitor.send(warned, "/block", { ...typed, sure: "yes" });
    expect(await statusOf(id)).toBe("cancelled");
    expect(await blocksOf(office.store.read, owen.id)).toHaveLength(1);
    const timers = await office.store.read
      .selectFrom("timer")
      .select("kind")
      .where("subject_id", "=", id)
      .where("state", "=", "waiting")
      .execute();
    expect(timers).toEqual([{ kind: "displaced" }]);
  });
});

describe("finding somebody to book", () => {
  const found = async (name: string) => {
    const visitor = await signedIn(office, owen);
    return /Find (.*) Block some time/.exec(wordsOf(await visitor.get(`/staff/day?name=${name}`)))?.[1];
  };

  it.each([
    { name: "may", says: "Book Maya", why: "the beginning of a name, in any letters" },
    { name: "M%C3%A1ya", says: "Book Maya", why: "an accent" },
    { name: "aya", says: "Nobody of that name", why: "the middle of a name" },
    { name: "Kofi", says: "Nobody of that name", why: "somebody they have nothing to do with" },
  ])("$name: $says, $why", async ({ name, says }) => {
    await keep(office, "Kofi", ana, "102");
    await bookIn(office, maya, owen, "2026-11-24T10:30:00Z");
    expect(await found(name)).toContain(says);
  });

  it("ends a fortnight after the appointment", async () => {
    await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    office.clock.advance(15 * DAY);
    expect(await found("maya")).toContain("Book Maya");
    office.clock.advance(DAY);
    expect(await found("maya")).toContain("Nobody");
  });
});

it.each([
  { role: "connexions_adviser", name: "Cai" },
  { role: "lac_nurse", name: "Nia" },
  { role: "education_worker", name: "Edu" },
  { role: "career_coach", name: "Col" },
] as const)("a $role has a first page with their day on it", async ({ role, name }) => {
  const worker = await hire(office, name, role, 820);
  await bookIn(office, maya, worker, "2026-11-23T14:00:00Z");
  const words = wordsOf(await (await signedIn(office, worker)).get("/staff"));
  expect(words).toMatch(/Your day .* Your appointments today 2pm Maya , careers talk First time Harpurhey/);
  const standsIn = role === "education_worker";
  expect(/Nothing is waiting/.test(words)).toBe(standsIn);
});
