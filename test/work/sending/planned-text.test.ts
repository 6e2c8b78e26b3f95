import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConcern } from "../../../src/store/concerns.ts";
import { handoffById, openHandoff } from "../../../src/store/handoffs.ts";
import { setAddress, setOptedOut } from "../../../src/store/parties.ts";
import { plannedById } from "../../../src/store/planned-texts.ts";
import { keepSafeContact } from "../../../src/store/safe-contact.ts";
import { workerById } from "../../../src/store/workers.ts";
import { cancelPlanned, plan, sendPlanned } from "../../../src/work/sending/planned-text.ts";
import {
  dismiss,
  type Hired,
  hire,
  type Kept,
  keep,
  type Office,
  openOffice,
  textsTo,
} from "../../staff/office.ts";
import { auditOf } from "../../staff/scene.ts";

const MINUTE = 60_000;
const AT_THREE = Date.parse("2026-11-23T15:00:00Z");

let office: Office;
let ana: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const planned = async (sendAt = AT_THREE): Promise<string> => {
  const { store, parts } = office;
  const worker = (await workerById(store.read, store.vault, ana.id))!;
  return await store.write((db) =>
    plan(db, parts, { party: maya.party, worker, words: "See you at four", sendAt }),
  );
};

/** Its time has come. */
const due = async (id: string, at = AT_THREE): Promise<void> => {
  office.clock.set(at);
  await office.store.write(async (db) => {
    const party = await db
      .selectFrom("party")
      .selectAll()
      .where("id", "=", maya.party.id)
      .executeTakeFirstOrThrow();
    await sendPlanned(db, office.parts, party, id, office.clock.now());
  });
};
const ended = async (id: string) => {
  const row = (await plannedById(office.store.read, id))!;
  return { state: row.state, reason: row.reason };
};

describe("a planned text, when danger was told", () => {
  it.each([
    { told: -1, closed: false, state: "sent", why: "before it was planned: its writer knew" },
    { told: 1, closed: false, state: "not_sent", why: "after it was planned" },
    { told: 1, closed: true, state: "sent", why: "after it was planned, and closed by now" },
  ])("$why: $state", async ({ told, closed, state }) => {
    const { store, clock } = office;
    const concern = { party: maya.party, level: "urgent" as const, kind: "domestic_abuse", words: "help" };
    const raise = async () => await store.write((db) => openConcern(db, store.vault, concern, clock.now()));
    if (told < 0) await raise();
    clock.advance(MINUTE);
    const id = await planned();
    clock.advance(MINUTE);
    if (told > 0) await raise();
    if (closed) await store.write((db) => db.updateTable("concern").set({ status: "closed" }).execute());
    await due(id);
    expect((await ended(id)).state).toBe(state);
    expect(await textsTo(office, maya)).toHaveLength(state === "sent" ? 1 : 0);
    if (state === "not_sent") {
      expect((await ended(id)).reason).toBe("concern-open");
      expect((await textsTo(office, { worker: ana })).length).toBeGreaterThan(0);
    }
  });
});

describe("a planned text", () => {
  it("sets a timer for its time, and nothing leaves before", async () => {
    const id = await planned();
    const timers = await office.store.read.selectFrom("timer").selectAll().execute();
    expect(timers).toMatchObject([
      { kind: "planned-text", subject_id: id, due_at: AT_THREE, state: "waiting" },
    ]);
    expect(await textsTo(office, maya)).toEqual([]);
  });

  it("answers nothing that came meanwhile: that still waits to be read", async () => {
    const id = await planned();
    const { store } = office;
    const asked = { party: maya.party, workerId: ana.id, reason: "asked", words: "A letter", channel: "sms" };
    const row = await store.write((db) => openHandoff(db, store.vault, asked, AT_THREE - MINUTE));
    await due(id);
    expect(await textsTo(office, maya)).toEqual(["Ana says: See you at four"]);
    expect(await handoffById(store.read, row.id)).toMatchObject({ status: "open", answered_by: null });
  });

  it("leaves once at its time, and the answer comes back to its author", async () => {
    const id = await planned();
    await due(id);
    await due(id);
    expect(await textsTo(office, maya)).toEqual(["Ana says: See you at four"]);
    expect(await ended(id)).toEqual({ state: "sent", reason: null });
    const thread = await office.store.read.selectFrom("handoff").selectAll().executeTakeFirstOrThrow();
    expect(thread).toMatchObject({ status: "answered", answered_by: ana.id });
  });

  it.each([
    { late: 120, state: "sent", why: "two hours late still makes sense" },
    { late: 121, state: "not_sent", why: "any later, it would say what is past" },
  ])("$late minutes late is $state: $why", async ({ late, state }) => {
    const id = await planned();
    await due(id, AT_THREE + late * MINUTE);
    expect((await ended(id)).state).toBe(state);
  });

  it("does not leave in the quiet hours when the service was away until then", async () => {
    const id = await planned(Date.parse("2026-11-23T19:30:00Z"));
    await due(id, Date.parse("2026-11-23T20:00:00Z"));
    expect(await ended(id)).toEqual({ state: "not_sent", reason: "quiet-hours" });
  });

  it.each([
    { change: "stopped" as const, reason: "phone-them", why: "they have stopped texts since" },
    { change: "doubtful" as const, reason: "in-doubt", why: "the number may be another's" },
    { change: "left" as const, reason: "author-gone", why: "its author has left" },
    { change: "unsafe" as const, reason: "unsafe-hours", why: "they have called other hours safe since" },
  ])("does not leave when $why, and somebody is told", async ({ change, reason }) => {
    const id = await planned();
    const { store, clock } = office;
    const dee = await hire(office, "Dee", "duty", 803);
    if (change === "left") await dismiss(office, ana);
    await store.write(async (db) => {
      const hours = { from: "09:00", to: "12:00", note: "", by: ana.id };
      if (change === "stopped") await setOptedOut(db, maya.party.id, clock.now());
      if (change === "doubtful") await setAddress(db, maya.lookup, { state: "doubtful" });
      if (change === "unsafe") await keepSafeContact(db, store.vault, maya.party, hours, clock.now());
    });
    await due(id);
    expect(await ended(id)).toEqual({ state: "not_sent", reason });
    expect(await textsTo(office, maya)).toEqual([]);
    const told = await textsTo(office, { worker: change === "left" ? dee : ana });
    expect(told.some((text) => text.startsWith("notice.planned-not-sent-text"))).toBe(true);
    expect((await auditOf(office, maya.party.id)).at(-1)).toContain(`"reason":"${reason}"`);
  });

  it("does not leave once it was cancelled, and its timer is gone", async () => {
    const id = await planned();
    const { store, parts } = office;
    const worker = (await workerById(store.read, store.vault, ana.id))!;
    expect(await store.write((db) => cancelPlanned(db, parts, id, worker))).toBe(true);
    await due(id);
    expect(await textsTo(office, maya)).toEqual([]);
    const timers = await store.read.selectFrom("timer").selectAll().execute();
    expect(timers.map(({ state }) => state)).toEqual(["cancelled"]);
  });
});
