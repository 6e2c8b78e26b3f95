import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { blocksOf } from "../../src/store/blocks.ts";
import { book } from "../../src/store/bookings.ts";
import { keepPerson } from "../../src/store/parties.ts";
import { gapMinutesOf, patternsOf } from "../../src/store/schedules.ts";
import { workerIdByRef } from "../../src/store/workers.ts";
import { Desk, NOW } from "./call.ts";
import { schedulesCsv, workersCsv } from "./csv.ts";

const ADVISER = { role: "connexions_adviser", place: "harpurhey" };

/** A desk with an adviser, a PA and an adviser who has left on record. */
async function deskWithStaff(): Promise<Desk> {
  const desk = new Desk();
  const text = workersCsv(
    ADVISER,
    { id: "W-2", mobile: "" },
    { ...ADVISER, id: "W-3", mobile: "", active: "no" },
  );
  expect(await desk.call(["import", "workers", desk.file("workers.csv", text), "--write"])).toMatchObject({
    exitCode: 0,
  });
  return desk;
}

async function importSchedules(desk: Desk, text: string, ...options: string[]) {
  return await desk.call(["import", "schedules", desk.file("schedules.csv", text), ...options]);
}

async function onRecord(desk: Desk, ref = "W-1") {
  return await desk.write(async (db) => {
    const id = (await workerIdByRef(db, ref))!;
    const bare = <T extends object>(all: readonly T[]) =>
      all.map((one) => ({ ...one, id: undefined, workerId: undefined }));
    return {
      patterns: bare(await patternsOf(db, id)),
      blocks: bare(await blocksOf(db, id)),
      gap: await gapMinutesOf(db, id),
    };
  });
}

/** Books 45 minutes with the adviser at the centre. */
async function bookAt(desk: Desk, startsAt: string): Promise<void> {
  await desk.write(async (db, vault) => {
    const person = { firstName: "Tia", lastName: "Hargreave", facts: { born: Day.parse("2007-04-09") } };
    const party = await keepPerson(db, vault, { recordRef: "P-1", workerId: null, profile: person }, NOW);
    const adviserId = (await workerIdByRef(db, "W-1"))!;
    const start = Date.parse(startsAt);
    const what = { placeId: "harpurhey", by: "in-person", kind: "careers" } as const;
    const slot = { adviserId, adviserName: "Lorna", ...what, start, end: start + 45 * 60_000 };
    await book(db, party.id, slot, "careers", NOW);
  });
}

describe("importing working patterns", () => {
  it.each([
    {
      row: {},
      kept: { rule: "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,WE", by: "in-person", placeId: "harpurhey", kinds: [] },
      why: "days of the week at a centre",
    },
    {
      row: { repeats: "every 2 weeks tue", where: "Moss Side" },
      kept: { rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", placeId: "moss-side" },
      why: "every second week, the centre by its name",
    },
    {
      row: { repeats: "mon-fri", where: "Phone", kinds: "phone; follow-up" },
      kept: {
        rule: "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR",
        by: "phone",
        placeId: "phone",
        kinds: ["phone", "follow-up"],
      },
      why: "by phone, of two kinds",
    },
    {
      row: { repeats: "freq=monthly;byday=1tu", where: "video" },
      kept: { rule: "FREQ=MONTHLY;BYDAY=1TU", by: "video", placeId: "video" },
      why: "a rule, in small letters",
    },
    {
      row: { repeats: "once", first_day: "10/12/2026", where: "outreach: Kiln Yard Youth Hub, 12 Kiln Yard" },
      kept: {
        firstDay: "2026-12-10",
        lastDay: "2026-12-10",
        by: "in-person",
        placeId: "outreach:kiln-yard-youth-hub-12-kiln-yard",
        placeText: "Kiln Yard Youth Hub, 12 Kiln Yard",
      },
      why: "once, at a place of its own",
    },
    {
      row: { where: "outreach: St Ann\u2019s \u2013 Caf\u00e9, 4 Kiln Yard" },
      kept: { placeText: "St Ann's - Café, 4 Kiln Yard" },
      why: "without the characters that make a text cost double",
    },
    {
      row: { from: "9:30", to: "16:00", last_day: "2027-03-31" },
      kept: { from: "09:30", to: "16:00", lastDay: "2027-03-31" },
      why: "until a day",
    },
  ])("keeps $row: $why", async ({ row, kept }) => {
    const desk = await deskWithStaff();
    const { exitCode, err } = await importSchedules(desk, schedulesCsv(row), "--write");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect((await onRecord(desk)).patterns).toMatchObject([kept]);
  });

  it.each([
    {
      row: { what: "training", repeats: "FREQ=MONTHLY;BYDAY=1WE", where: "" },
      kept: { why: "training", rule: "FREQ=MONTHLY;BYDAY=1WE", from: "09:30", to: "12:30" },
      why: "comes again",
    },
    {
      row: {
        what: "other",
        repeats: "once",
        first_day: "2026-12-14",
        last_day: "2026-12-16",
        from: "",
        to: "",
        where: "",
      },
      kept: { why: "other", firstDay: "2026-12-14", lastDay: "2026-12-16", from: "00:00", to: "24:00" },
      why: "whole days",
    },
  ])("keeps a block, $row: $why", async ({ row, kept }) => {
    const desk = await deskWithStaff();
    expect(await importSchedules(desk, schedulesCsv(row), "--write")).toMatchObject({ exitCode: 0 });
    expect((await onRecord(desk)).blocks).toMatchObject([kept]);
  });

  it("writes nothing without --write, and knows again what is on record", async () => {
    const desk = await deskWithStaff();
    const text = schedulesCsv({ gap: "10" });
    expect((await importSchedules(desk, text)).out).toContain("added 1, changed 0, unchanged 0, refused 0");
    expect((await onRecord(desk)).patterns).toEqual([]);
    await importSchedules(desk, text, "--write");
    expect((await onRecord(desk)).gap).toBe(10);
    expect((await importSchedules(desk, text)).out).toContain("added 0, changed 0, unchanged 1, refused 0");
  });

  it.each([
    { change: { to: "13:00" }, why: "longer" },
    { change: { where: "phone" }, why: "another way" },
    { change: { last_day: "2026-12-31" }, why: "it ends" },
    { change: { gap: "15" }, why: "another gap" },
  ])("brings a row up to date with $change: $why", async ({ change }) => {
    const desk = await deskWithStaff();
    await importSchedules(desk, schedulesCsv({}), "--write");
    const { out } = await importSchedules(desk, schedulesCsv(change), "--write");
    expect(out).toContain("added 0, changed 1, unchanged 0, refused 0");
    expect((await onRecord(desk)).patterns).toHaveLength(1);
    expect((await importSchedules(desk, schedulesCsv(change))).out).toContain("unchanged 1");
  });

  it.each([
    { change: { worker: "W-9" }, says: "worker: nobody on record has this id", why: "a stranger" },
    { change: { worker: "W-2" }, says: "worker: nobody is booked in with", why: "a PA" },
    { change: { worker: "W-3" }, says: "worker: has left", why: "somebody gone" },
    { change: { what: "" }, says: "what: is missing", why: "neither people nor a block" },
    {
      change: { what: "holiday" },
      says: "what: must be one of: sees_people, leave",
      why: "not a word we know",
    },
    { change: { repeats: "" }, says: "repeats: is missing", why: "never" },
    { change: { repeats: "sometimes" }, says: "repeats: cannot be read", why: "no days" },
    { change: { repeats: "mon, someday" }, says: "repeats: cannot be read", why: "one of the days" },
    { change: { repeats: "every 0 weeks mon" }, says: "repeats: INTERVAL=0", why: "no weeks" },
    { change: { repeats: "FREQ=WEEKLY;BYHOUR=9" }, says: "repeats: BYHOUR=9", why: "a time in the rule" },
    {
      change: { repeats: "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30" },
      says: "repeats: there is no such day",
      why: "30 February",
    },
    {
      change: { first_day: "31/11/2026" },
      says: "first_day: is a day that does not exist",
      why: "31 November",
    },
    {
      change: { last_day: "2026-09-06" },
      says: "last_day: is before the first day",
      why: "over before it begins",
    },
    { change: { from: "9" }, says: "from: must be written as 09:30", why: "half a time" },
    { change: { to: "09:30" }, says: "to: is not after from", why: "no time at all" },
    { change: { to: "" }, says: "from: and to are needed", why: "open end" },
    { change: { where: "" }, says: "where: is missing", why: "nowhere" },
    { change: { where: "the moon" }, says: "where: must be phone, video", why: "no such centre" },
    { change: { what: "training" }, says: "where: goes with sees_people only", why: "a block is nowhere" },
    { change: { kinds: "walk" }, says: "kinds: must be of: careers", why: "no such kind" },
    { change: { kinds: "phone" }, says: "from: nothing could be booked", why: "phone calls at a centre" },
    { change: { repeats: "sat" }, says: "from: nothing could be booked", why: "the centre is closed" },
    { change: { to: "09:55" }, says: "from: nothing could be booked", why: "too short for any kind" },
    { change: { gap: "7" }, says: "gap: must be minutes in steps of five", why: "off the grid" },
  ])("refuses $change: $why", async ({ change, says }) => {
    const desk = await deskWithStaff();
    const { exitCode, out } = await importSchedules(desk, schedulesCsv(change), "--write");
    expect(out).toContain(`line 2: ${says}`);
    expect(exitCode).toBe(1);
    expect(await onRecord(desk)).toEqual({ patterns: [], blocks: [], gap: 0 });
  });

  it.each([
    {
      second: { where: "longsight", from: "12:00", to: "14:00" },
      refused: true,
      why: "at two centres at noon",
    },
    {
      second: { where: "longsight", from: "12:30", to: "14:00" },
      refused: false,
      why: "one after the other",
    },
    { second: { where: "longsight", repeats: "tue" }, refused: false, why: "on another day" },
    { second: { where: "phone" }, refused: false, why: "by phone or at the centre, whoever comes first" },
    {
      second: { where: "outreach: The hub", repeats: "every 2 weeks mon" },
      refused: true,
      why: "every second week",
    },
    {
      second: { where: "longsight", first_day: "2026-10-05", last_day: "2026-10-06" },
      refused: true,
      why: "on one Monday",
    },
  ])("of one adviser twice, $second: refused $refused, $why", async ({ second, refused }) => {
    const desk = await deskWithStaff();
    const { out } = await importSchedules(desk, schedulesCsv({}, { id: "S-2", ...second }));
    expect(out.includes("line 3: where: they are at another place at the same time, in S-1")).toBe(refused);
  });

  it("refuses two gaps of one adviser", async () => {
    const desk = await deskWithStaff();
    const { out } = await importSchedules(desk, schedulesCsv({}, { id: "S-2", gap: "5", repeats: "tue" }));
    expect(out).toContain("line 2: gap: must be the same in every row of a worker");
  });

  it("refuses an id that is on record as something else", async () => {
    const desk = await deskWithStaff();
    await importSchedules(desk, schedulesCsv({}), "--write");
    const { out } = await importSchedules(desk, schedulesCsv({ what: "training", where: "" }));
    expect(out).toContain("line 2: what: this id is on record as something else");
  });

  it.each([
    { row: {}, booked: "2026-11-25T10:00:00Z", refused: false, why: "the time is in the new pattern too" },
    { row: { repeats: "mon" }, booked: "2026-11-25T10:00:00Z", refused: true, why: "no Wednesdays any more" },
    { row: { to: "10:30" }, booked: "2026-11-25T10:00:00Z", refused: true, why: "it would end too late" },
    {
      row: { where: "phone" },
      booked: "2026-11-25T10:00:00Z",
      refused: true,
      why: "not at the centre any more",
    },
    { row: { repeats: "mon" }, booked: "2026-11-18T10:00:00Z", refused: false, why: "it is over" },
    {
      row: { what: "training", where: "" },
      booked: "2026-11-25T10:00:00Z",
      refused: true,
      why: "training then",
    },
    {
      row: { what: "training", where: "" },
      booked: "2026-11-25T12:30:00Z",
      refused: false,
      why: "after the training",
    },
    {
      row: { repeats: "mon" },
      booked: "2026-11-25T20:00:00Z",
      refused: false,
      why: "an evening by arrangement, in no pattern before either",
    },
  ])("with $row over an appointment on $booked: refused $refused, $why", async ({ row, booked, refused }) => {
    const desk = await deskWithStaff();
    await bookAt(desk, booked);
    const { out } = await importSchedules(desk, schedulesCsv(row), "--write");
    expect(out.includes("line 2: worker: an appointment is booked at times")).toBe(refused);
    const { patterns, blocks } = await onRecord(desk);
    expect(patterns.length + blocks.length).toBe(refused ? 0 : 1);
  });

  it("that end a row over an appointment are refused, unless another row has the time", async () => {
    const desk = await deskWithStaff();
    await importSchedules(desk, schedulesCsv({}), "--write");
    await bookAt(desk, "2026-11-25T10:00:00Z");
    const ended = { last_day: "2026-11-24" };
    const { out } = await importSchedules(desk, schedulesCsv(ended));
    expect(out).toContain("line 2: worker: an appointment is booked at times that they would no longer have");
    const next = { id: "S-2", first_day: "2026-11-25", to: "17:00" };
    expect(await importSchedules(desk, schedulesCsv(ended, next))).toMatchObject({ exitCode: 0 });
  });

  describe("with --displace over an appointment", () => {
    async function overAnAppointment(...options: string[]) {
      const desk = await deskWithStaff();
      await bookAt(desk, "2026-11-25T10:00:00Z");
      const called = await importSchedules(desk, schedulesCsv({ repeats: "mon" }), "--displace", ...options);
      return { desk, called };
    }

    it("calls it off, and has the person told and the adviser's calendar", async () => {
      const { desk, called } = await overAnAppointment("--write");
      expect(called.out).toContain("appointments called off 1: they are told, and offered other times");
      expect((await onRecord(desk)).patterns).toHaveLength(1);
      const kept = await desk.write(async (db) => ({
        bookings: await db.selectFrom("booking").select("status").execute(),
        timers: await db.selectFrom("timer").select(["kind", "state", "due_at"]).execute(),
        mails: await db.selectFrom("outbox").select("channel").execute(),
      }));
      expect(kept.bookings).toEqual([{ status: "cancelled" }]);
      expect(kept.timers).toEqual([{ kind: "displaced", state: "waiting", due_at: NOW }]);
      expect(kept.mails).toEqual([{ channel: "email" }]);
    });

    it("says so and writes nothing in a dry run", async () => {
      const { desk, called } = await overAnAppointment();
      expect(called.out).toContain("appointments called off 1");
      const rows = await desk.write((db) => db.selectFrom("booking").select("status").execute());
      expect(rows).toEqual([{ status: "booked" }]);
    });

    it("calls off nothing when a row is refused", async () => {
      const desk = await deskWithStaff();
      await bookAt(desk, "2026-11-25T10:00:00Z");
      const text = schedulesCsv({ repeats: "mon" }, { id: "S-2", worker: "W-9" });
      expect((await importSchedules(desk, text, "--displace", "--write")).exitCode).toBe(1);
      const rows = await desk.write((db) => db.selectFrom("booking").select("status").execute());
      expect(rows).toEqual([{ status: "booked" }]);
    });
  });

  it("takes the example of the documentation", async () => {
    const desk = new Desk();
    const example = (name: string) => readFileSync(`test/fixtures/${name}.example.csv`, "utf8");
    await desk.call(["import", "workers", desk.file("workers.csv", example("workers")), "--write"]);
    const { out } = await importSchedules(desk, example("schedules"), "--write");
    expect(out).toContain("added 7, changed 0, unchanged 0, refused 0");
    expect((await onRecord(desk, "W-104")).patterns).toHaveLength(5);
  });
});
