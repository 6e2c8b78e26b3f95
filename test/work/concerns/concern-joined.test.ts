import { describe, expect, it } from "vitest";
import { additionsOf, kindsOf, openAddition } from "../../../src/store/concern-additions.ts";
import { closeConcern } from "../../../src/store/concerns.ts";
import { liveHandoff } from "../../../src/store/handoffs.ts";
import { auditOf } from "../../../src/store/records.ts";
import { raiseConcern } from "../../../src/work/concerns/concern.ts";
import { weigh } from "../../../src/work/concerns/concern-joined.ts";
import { tellAllHeld } from "../../../src/work/concerns/more-held.ts";
import type { Line } from "../../support/line.ts";
import { told } from "../alarms.ts";
import { onLeave } from "../away.ts";
import { DENISE, lineFor, MAYA, partyOf, START } from "../outgoing.ts";
import { all, textsTo } from "../talk.ts";
import { DUTY, SHABNAM } from "../thread.ts";
import { adds, later, MINUTE, takes, tells } from "./telling.ts";

const NOW = Date.parse(START);
type Level = "urgent" | "emergency";

describe("how much more weighs in a live concern", () => {
  const concern = (change = {}) => ({
    level: "urgent" as Level,
    kind: "homeless_tonight",
    acknowledged_at: null,
    about_another: null,
    ...change,
  });
  const log = (level: Level | null, kind: string | null, minutesAgo: number) => ({
    ...{ level, kind, at: NOW - minutesAgo * MINUTE, about_another: null },
  });
  const had = (minutesAgo: number, level: Level = "urgent") =>
    concern({ level, acknowledged_at: NOW - minutesAgo * MINUTE });
  const EMERGENCY = { level: "emergency" as const, kind: "homeless_tonight" };

  it.each([
    { told: {}, is: "more", why: "no danger is read in it" },
    { told: EMERGENCY, is: "anew", why: "it rises" },
    { row: had(1), told: EMERGENCY, is: "anew", why: "it rises, whoever has it" },
    { told: { level: "urgent", kind: "homeless_tonight" }, is: "more", why: "the same again" },
    { told: { level: "urgent", kind: "not_said" }, is: "more", why: "nothing new is named" },
    { told: { level: "urgent" }, is: "more", why: "nothing is named" },
    { told: { level: "urgent", kind: "medical" }, is: "at-once", why: "danger of a new kind" },
    {
      rows: [log("urgent", "medical", 5)],
      told: { level: "urgent", kind: "medical" },
      is: "more",
      why: "the kind was told before",
    },
    {
      told: { level: "urgent", kind: "homeless_tonight", aboutAnother: true },
      is: "at-once",
      why: "now it is somebody else",
    },
    {
      row: concern({ level: "emergency" }),
      told: EMERGENCY,
      is: "at-once",
      why: "an emergency, two minutes on",
    },
    {
      row: concern({ level: "emergency" }),
      rows: [log("emergency", "homeless_tonight", 1.9)],
      told: EMERGENCY,
      is: "more",
      why: "one burst of messages is one alert",
    },
    {
      row: concern({ level: "emergency" }),
      rows: [log("emergency", "homeless_tonight", 1)],
      told: { level: "emergency", kind: "medical" },
      is: "at-once",
      why: "of a new kind, in a burst or not",
    },
    {
      row: concern({ level: "emergency" }),
      rows: [log("emergency", "homeless_tonight", 1)],
      told: { ...EMERGENCY, further: true },
      is: "at-once",
      why: "it has gone further, in a burst or not",
    },
    {
      told: { level: "urgent", kind: "homeless_tonight", further: true },
      is: "at-once",
      why: "gone further",
    },
    {
      row: had(30),
      told: { level: "urgent", kind: "homeless_tonight", further: true },
      is: "anew",
      why: "gone further, and who took it may be gone",
    },
    {
      row: concern({ level: "emergency" }),
      rows: [log(null, null, 1)],
      told: EMERGENCY,
      is: "at-once",
      why: "no danger was told in between",
    },
    { row: had(29, "emergency"), told: EMERGENCY, is: "at-once", why: "whoever took it is about" },
    { row: had(30, "emergency"), told: EMERGENCY, is: "anew", why: "whoever took it may be gone" },
    { row: had(30), told: { level: "urgent", kind: "medical" }, is: "anew", why: "the same for a new kind" },
    { row: had(300), told: { level: "urgent", kind: "homeless_tonight" }, is: "more", why: "they have that" },
  ] as const)("is $is: $why", ({ row = concern(), rows = [], told: more, is }: Weighed) => {
    expect(weigh(row, rows, more, { now: NOW, since: NOW - 2 * MINUTE })).toBe(is);
  });

  interface Weighed {
    readonly row?: Parameters<typeof weigh>[0];
    readonly rows?: Parameters<typeof weigh>[1];
    readonly told: Parameters<typeof weigh>[2];
    readonly is: string;
  }
});

describe("the kinds of a concern", () => {
  const of = (kind: string | null, about_another: number | null = null) => ({ kind, about_another });
  it.each([
    { row: of("medical"), log: [], kinds: ["medical"], why: "one" },
    { row: of("not_said"), log: [], kinds: ["not_said"], why: "none was named" },
    { row: of("not_said"), log: [of("medical")], kinds: ["medical"], why: "it was named later" },
    { row: of("medical"), log: [of(null), of("medical")], kinds: ["medical"], why: "the same again" },
    { row: of("medical"), log: [of("medical", 1)], kinds: ["medical", "medical"], why: "of two people" },
  ])("are $kinds: $why", ({ row, log, kinds }) => {
    expect(kindsOf({ ...row, kind: row.kind! }, log).map(({ kind }) => kind)).toEqual(kinds);
  });
});

const more = (line: Line, mobile: string) =>
  textsTo(line, mobile).filter((text) => /more was written/.test(text)).length;

describe("danger told while a concern is live", () => {
  it("is one concern with a log in their words, in order", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    await tells(line, { words: "and no food", kind: "destitute_no_food_or_power" });
    await adds(line);
    expect(await all(line, "concern")).toHaveLength(1);
    const { id: partyId, data_key } = await partyOf(line.store, MAYA);
    const log = await additionsOf(line.store.read, id);
    const box = line.store.vault.boxOf(partyId, data_key);
    expect(log.map((row) => [openAddition(box, row), row.level, row.kind])).toEqual([
      ["and no food", "urgent", "destitute_no_food_or_power"],
      ["by the canal", null, null],
    ]);
  });

  it("raises it, and the ladder begins anew, from now", async () => {
    const line = await lineFor();
    await tells(line);
    later(line, 4);
    const row = await tells(line, { level: "emergency" });
    expect(row).toMatchObject({ level: "emergency", anew_at: line.clock.now() });
    expect(textsTo(line, DENISE).at(-1)).toMatch(/^EMERGENCY, ref .*: more danger was told/);
    expect((await all(line, "concern"))[0]).toMatchObject({
      rung: 0,
      next_at: line.clock.now() + 5 * MINUTE,
    });
  });

  it("stays as grave as it was where less is told half an hour after somebody took it", async () => {
    const line = await lineFor();
    await tells(line, { level: "emergency" });
    await takes(line, SHABNAM);
    later(line, 30);
    const row = await tells(line, { level: "urgent", kind: "medical" });
    expect(row).toMatchObject({ level: "emergency", anew_at: line.clock.now() });
    expect((await all(line, "concern"))[0]).toMatchObject({ level: "emergency", status: "open" });
  });

  it.each([
    { minutes: 1, alerts: 1, why: "one burst of messages is one alert" },
    { minutes: 2, alerts: 2, why: "two minutes on it is another" },
  ])("as the same emergency $minutes later makes $alerts: $why", async ({ minutes, alerts }) => {
    const line = await lineFor();
    await tells(line, { level: "emergency" });
    later(line, minutes);
    await tells(line, { level: "emergency" });
    expect(told(line)).toMatchObject({ denise: alerts, duty: alerts });
  });

  it("is on the trail with its level and kind, and whether the ladder began anew", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    await tells(line, { level: "emergency", kind: "medical" });
    await adds(line);
    const added = (await auditOf(line.store.read, id)).filter(({ action }) => action === "concern.added");
    expect(added.map(({ actor, detail }) => [actor, JSON.parse(detail)])).toEqual([
      ["service", { level: "emergency", kind: "medical", anew: true }],
      ["service", { level: null, kind: null, anew: false }],
    ]);
  });

  it("has a thread for the answer, though the one before was closed", async () => {
    const line = await lineFor();
    await tells(line);
    const party = await partyOf(line.store, MAYA);
    await line.store.write((db) => db.updateTable("handoff").set({ status: "closed" }).execute());
    expect(await liveHandoff(line.store.read, party.id)).toBeUndefined();
    await tells(line);
    expect(await liveHandoff(line.store.read, party.id)).toMatchObject({ reason: "concern" });
  });

  it("is nobody's again when it rises, and whoever had it is told with the others", async () => {
    const line = await lineFor();
    await tells(line);
    await takes(line, SHABNAM);
    later(line, 1);
    await tells(line, { level: "emergency" });
    expect((await all(line, "concern"))[0]).toMatchObject({ status: "open", acknowledged_by: null });
    for (const mobile of [DENISE, DUTY, SHABNAM]) expect(textsTo(line, mobile).at(-1)).toMatch(/^EMERGENCY/);
  });

  it("of a new kind is told at once, and the ladder goes on as it was", async () => {
    const line = await lineFor();
    await tells(line);
    const [{ next_at } = { next_at: 0 }] = await all(line, "concern");
    later(line, 1);
    await tells(line, { kind: "medical" });
    expect(told(line)).toMatchObject({ denise: 2, duty: 2 });
    expect((await all(line, "concern"))[0]).toMatchObject({ next_at, rung: 0 });
  });

  it("is told to who reads now and was never told, before they are named", async () => {
    const line = await lineFor();
    await onLeave(line, DENISE, "2026-11-23");
    await tells(line);
    await line.moveTo("2026-11-24T10:00:00Z");
    await tells(line);
    expect(textsTo(line, DENISE)[0]).toMatch(/^URGENT/);
  });

  it("is nothing to alert them to where more tells of none", async () => {
    const line = await lineFor();
    await onLeave(line, DENISE, "2026-11-23");
    await tells(line);
    await line.moveTo("2026-11-24T10:00:00Z");
    await adds(line);
    expect(textsTo(line, DENISE).filter((text) => /^URGENT/.test(text))).toEqual([]);
  });

  it("opens another once a person has closed it", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    const party = await partyOf(line.store, MAYA);
    const { vault } = line.store;
    await line.store.write((db) => closeConcern(db, vault, party, id, party.worker_id!, "A bed", NOW));
    await tells(line);
    expect(await all(line, "concern")).toHaveLength(2);
    expect(await all(line, "concern_addition")).toEqual([]);
  });

  it("is a concern of its own where it cannot be joined", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    await line.store.write((db) => db.schema.dropTable("concern_addition").execute());
    const party = await partyOf(line.store, MAYA);
    const given = { party, level: "urgent", kind: "medical", words: "y", channel: "sms" } as const;
    const errors: unknown[][] = [];
    const log = { ...line.parts.log, error: (...what: unknown[]) => errors.push(what) };
    const parts = { ...line.parts, log: log as unknown as typeof line.parts.log };
    const row = await line.store.write((db) => raiseConcern(db, parts, given, line.clock.now()));
    expect(row.id).not.toBe(id);
    expect(errors).toEqual([["concern-not-joined", { id, error: expect.any(Error) }]]);
  });
});

describe("more that is no danger", () => {
  it("is told once in ten minutes, to everyone who was told", async () => {
    const line = await lineFor();
    await tells(line);
    later(line, 3);
    for (const minutes of [0, 4, 5, 2]) {
      later(line, minutes);
      await adds(line);
    }
    expect([more(line, DENISE), more(line, DUTY)]).toEqual([2, 2]);
  });

  it("is not told beside an alert of this moment that nobody has taken", async () => {
    const line = await lineFor();
    await tells(line);
    later(line, 1);
    await adds(line);
    expect(more(line, DENISE)).toBe(0);
  });

  it("that was held back is told once the limit has passed, in one notice, and never again", async () => {
    const line = await lineFor();
    await tells(line);
    later(line, 1);
    await adds(line);
    await adds(line, "on the bridge side");
    const [{ more_at, opened_at } = { more_at: 0, opened_at: 0 }] = await all(line, "concern");
    expect(more_at).toBe(opened_at + 2 * MINUTE);
    await line.moveTo(new Date(opened_at + 2 * MINUTE - 1).toISOString());
    expect([more(line, DENISE), more(line, DUTY)]).toEqual([0, 0]);
    await line.moveTo(new Date(opened_at + 2 * MINUTE).toISOString());
    expect([more(line, DENISE), more(line, DUTY)]).toEqual([1, 1]);
    expect((await all(line, "concern"))[0]).toMatchObject({ more_at: null });
    await line.moveTo(new Date(opened_at + 4 * MINUTE).toISOString());
    expect([more(line, DENISE), more(line, DUTY)]).toEqual([1, 1]);
  });

  it("within ten minutes of the last such notice is told when they are over", async () => {
    const line = await lineFor();
    await tells(line);
    later(line, 3);
    await adds(line);
    const first = line.clock.now();
    later(line, 1);
    await adds(line, "he is in");
    await line.moveTo(new Date(first + 10 * MINUTE - 1).toISOString());
    expect(more(line, DENISE)).toBe(1);
    await line.moveTo(new Date(first + 10 * MINUTE).toISOString());
    expect(more(line, DENISE)).toBe(2);
  });

  it("is held back and told each time that more comes too soon", async () => {
    const line = await lineFor();
    const { opened_at } = await tells(line);
    for (const [i, minutes] of [2, 12, 22].entries()) {
      later(line, 1);
      await adds(line, `more ${i}`);
      await line.moveTo(new Date(opened_at + minutes * MINUTE).toISOString());
      expect(more(line, DENISE), `${minutes} minutes on`).toBe(i + 1);
    }
  });

  it("is told to whoever has it by then, and is held back by no alert once somebody has", async () => {
    const line = await lineFor();
    await tells(line);
    await adds(line);
    await takes(line, SHABNAM);
    await line.moveTo(new Date(line.clock.now() + 2 * MINUTE).toISOString());
    expect([more(line, SHABNAM), more(line, DENISE)]).toEqual([1, 0]);
  });

  it.each([
    { change: { level: "emergency" }, why: "it rises" },
    { change: { kind: "medical" }, why: "danger of a new kind" },
  ])("waits no longer where more danger is told: $why", async ({ change }) => {
    const line = await lineFor();
    await tells(line);
    await adds(line);
    await tells(line, change);
    expect((await all(line, "concern"))[0]).toMatchObject({ more_at: null });
    await line.moveTo(new Date(line.clock.now() + 3 * MINUTE).toISOString());
    expect(more(line, DENISE)).toBe(0);
  });

  it("is told of no concern that a person has closed", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    await adds(line);
    const party = await partyOf(line.store, MAYA);
    const { vault } = line.store;
    await line.store.write((db) => closeConcern(db, vault, party, id, party.worker_id!, "A bed", NOW));
    await line.moveTo(new Date(line.clock.now() + 3 * MINUTE).toISOString());
    expect(more(line, DENISE)).toBe(0);
  });

  it("is tried again a minute later where it could not be told", async () => {
    const line = await lineFor();
    await tells(line);
    await adds(line);
    await line.store.write((db) => db.schema.alterTable("outbox").renameTo("elsewhere").execute());
    line.clock.set(line.clock.now() + 2 * MINUTE);
    await tellAllHeld(line.parts);
    await line.store.write((db) => db.schema.alterTable("elsewhere").renameTo("outbox").execute());
    await tellAllHeld(line.parts);
    await line.settle();
    expect(more(line, DENISE)).toBe(0);
    later(line, 1);
    await tellAllHeld(line.parts);
    await line.settle();
    expect(more(line, DENISE)).toBe(1);
  });

  it("that cannot be told for now is noted", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    await adds(line);
    const errors: unknown[][] = [];
    const log = { ...line.parts.log, error: (...what: unknown[]) => errors.push(what) };
    later(line, 2);
    const store = { read: line.store.read, write: () => Promise.reject(new Error("locked")) };
    await tellAllHeld({ ...line.parts, log, store } as unknown as typeof line.parts);
    expect(errors).toEqual([["more-not-told", { id, error: new Error("locked") }]]);
  });

  it.each([
    { at: "2026-11-23T10:10:00Z", duty: 0, why: "she is in" },
    { at: "2026-11-23T22:10:00Z", duty: 1, why: "she has gone home" },
  ])("is for whoever has it, and for duty $duty times: $why", async ({ at, duty }) => {
    const line = await lineFor();
    await tells(line);
    await takes(line, DENISE);
    line.clock.set(Date.parse(at));
    await adds(line);
    expect([more(line, DENISE), more(line, DUTY)]).toEqual([1, duty]);
  });

  it("is danger where nothing is live any more", async () => {
    const line = await lineFor();
    await adds(line);
    expect(await all(line, "concern")).toMatchObject([{ level: "urgent", kind: "not_said" }]);
  });
});

describe("what may be about their own worker", () => {
  it("never joins a concern that the worker reads, and what follows joins the one they do not", async () => {
    const line = await lineFor();
    await tells(line);
    await takes(line, DENISE);
    const before = textsTo(line, DENISE).length;
    await tells(line, { aboutWorker: true, words: "it is denise" });
    later(line, 20);
    await tells(line, { level: "emergency", party: await partyOf(line.store, MAYA) });
    await adds(line);
    const [first, second] = await all(line, "concern");
    expect(first).toMatchObject({ about_worker_id: null, level: "urgent" });
    expect(second).toMatchObject({ about_worker_id: first!.acknowledged_by, level: "emergency" });
    expect((await all(line, "concern_addition")).map((row) => row.concern_id)).toEqual([
      second!.id,
      second!.id,
    ]);
    expect(textsTo(line, DENISE)).toHaveLength(before);
  });
});

describe("who stopped texts in the meantime", () => {
  it("is phoned: a call to make, once, and whoever was told is told so", async () => {
    const line = await lineFor();
    await tells(line);
    const party = { ...(await partyOf(line.store, MAYA)), opted_out_at: NOW };
    for (const minutes of [3, 3]) {
      later(line, minutes);
      await tells(line, { party });
    }
    expect(await all(line, "phone_task")).toMatchObject([{ why: "cannot-text" }]);
    expect(textsTo(line, DUTY).filter((text) => /phone them now/.test(text))).toHaveLength(1);
  });
});
