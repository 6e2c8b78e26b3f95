import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { asksOf, makeAsk } from "../../src/store/asks.ts";
import { setTimer } from "../../src/store/timers.ts";
import { joinList } from "../../src/store/waiting-list.ts";
import { madeUp } from "../domain/entitlements-made-up.ts";
import { formOf, type Got, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { bookIn, worksAt } from "./diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, auditOf, rowOf, worried } from "./scene.ts";

let office: Office;
let ana: Hired;
let owen: Hired;
let maya: Kept;
let visitor: Visitor;
let person: string;

beforeEach(async () => {
  office = await openOffice();
  Object.assign(office.parts.content, { entitlements: [madeUp({ title: "A washing machine" })] });
  ana = await hire(office, "Ana", "personal_adviser", 801);
  owen = await hire(office, "Owen", "connexions_adviser", 811);
  maya = await keep(office, "Maya", ana, "101");
  visitor = await signedIn(office, ana);
  person = `/staff/people/${maya.party.id}`;
});
afterEach(() => office.close());

const all = async (table: "booking" | "booking_cell" | "timer" | "handoff" | "slot_offer" | "waiting_wish") =>
  await office.store.read
    .selectFrom(table as "timer")
    .selectAll()
    .execute();
const texts = async () =>
  await office.store.read.selectFrom("outbox").selectAll().where("party_id", "is not", null).execute();

/** Presses Undo on a page. @returns where it leads */
async function undoOn(page: Got): Promise<string | null> {
  const action = /action="(\/staff\/undo\/[^"]+)"/.exec(page.html)![1]!;
  return (await visitor.send(page, action)).headers.get("location");
}

describe("an answer on what somebody asked for", () => {
  let askId: string;
  let asked: Awaited<ReturnType<typeof askedFor>>;
  const page = () => visitor.get(`${person}/asks`);
  const ask = async () => (await asksOf(office.store.read, maya.party.id))[0]!;

  beforeEach(async () => {
    asked = await askedFor(office, maya, "Asks about: A washing machine", "entitlement");
    const wanted = { partyId: maya.party.id, entitlementId: "pass", handoffId: asked.id };
    askId = (
      await office.store.write((db) =>
        makeAsk(db, { ...wanted, dueOn: Day.parse("2026-11-30") }, office.clock.now()),
      )
    ).id;
    const due = { key: "late", partyId: maya.party.id, kind: "ask-late-worker", subjectId: askId };
    await office.store.write((db) => setTimer(db, { ...due, dueAt: office.clock.now() + 86_400_000 }));
    await page();
  });

  it.each([
    { state: "granted", typed: {} },
    { state: "refused", typed: { words: "You have one" } },
  ])("$state waits half a minute and can be taken back whole", async ({ state, typed }) => {
    const before = [await ask(), await rowOf(office, "handoff", asked.id), await all("timer")];
    await visitor.send(await page(), `/${askId}/${state}`, typed);
    expect(await ask()).toMatchObject({ state });
    expect(await texts()).toMatchObject([{ state: "queued", next_at: office.clock.now() + 30_000 }]);
    office.clock.advance(29_000);
    const open = await page();
    expect(wordsOf(open)).toContain("Nobody is told of it for 1 second.");
    expect(await undoOn(open)).toBe(`${person}/asks?done=taken-back`);
    expect([await ask(), await rowOf(office, "handoff", asked.id), await all("timer")]).toEqual(before);
    expect(await texts()).toMatchObject([{ state: "held", error: "taken back" }]);
    expect((await auditOf(office, maya.party.id)).join()).toContain(`${ana.id}: decision.taken-back`);
  });

  it("can be given again, and then they are told", async () => {
    await visitor.send(await page(), `/${askId}/granted`);
    await undoOn(await page());
    await visitor.send(await page(), `/${askId}/granted`);
    expect((await texts()).map(({ state }) => state)).toEqual(["held", "queued"]);
  });

  it("stays once they have been told", async () => {
    await visitor.send(await page(), `/${askId}/granted`);
    const open = await page();
    await office.store.write((db) => db.updateTable("outbox").set({ state: "sent", attempts: 1 }).execute());
    expect(await undoOn(open)).toBe(`${person}/asks?done=left-already`);
    expect((await ask()).state).toBe("granted");
    office.clock.advance(30_000);
    expect((await page()).html).not.toContain("/staff/undo/");
    expect((await visitor.send(open, /\/undo\/[^"]+/.exec(open.html)![0])).headers.get("location")).toBe(
      `${person}/asks?done=left-already`,
    );
  });

  it("leaves a message that came meanwhile", async () => {
    await visitor.send(await page(), `/${askId}/granted`);
    const fresh = await askedFor(office, maya, "and one more thing");
    await undoOn(await page());
    expect(await rowOf(office, "handoff", fresh.id)).toEqual(fresh);
  });
});

describe("an appointment", () => {
  beforeEach(async () => {
    await worksAt(office, owen);
  });
  const page = () => visitor.get(`${person}/book`);
  const slotAt = (time: string) => `${owen.id}|${Date.parse(time)}|in-person|harpurhey|careers`;

  it("that was made is off again, its time free, and nobody hears of it", async () => {
    await visitor.send(await page(), "/book", { slot: slotAt("2026-11-24T09:45:00Z") });
    const [told] = (await all("timer")).filter(({ kind }) => kind === "booked-for");
    expect(told!.due_at).toBe(office.clock.now() + 30_000);
    expect(await undoOn(await page())).toBe(`${person}/book?done=taken-back`);
    expect(await all("booking")).toMatchObject([{ status: "cancelled" }]);
    expect([await all("booking_cell"), await all("timer")]).toEqual([[], []]);
    expect(
      (await office.store.read.selectFrom("outbox").selectAll().where("class", "=", "notice").execute()).map(
        ({ state }) => state,
      ),
    ).not.toContain("queued");
  });

  it("that was called off is on again, with its reminders, and nobody else is offered the time", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const kofi = await keep(office, "Kofi", ana, "102");
    const wish = { booking_id: null, place_id: null, adviser_id: null, by: null, day: null, part: null };
    await office.store.write((db) =>
      joinList(db, kofi.party.id, { ...wish, none_free: 0 }, office.clock.now()),
    );
    const remind = { key: "r", partyId: maya.party.id, kind: "reminder-day", subjectId: id };
    await office.store.write((db) => setTimer(db, { ...remind, dueAt: office.clock.now() + 3_600_000 }));
    const before = [
      await all("booking"),
      await all("booking_cell"),
      await all("timer"),
      await all("waiting_wish"),
    ];
    await visitor.send(await visitor.get(`/staff/bookings/${id}`), "/cancel", { why: "asked" });
    expect(await all("booking")).toMatchObject([{ status: "cancelled" }]);
    expect(await all("slot_offer")).toHaveLength(1);
    expect(await undoOn(await page())).toBe(`${person}/book?done=taken-back`);
    expect([
      await all("booking"),
      await all("booking_cell"),
      await all("timer"),
      await all("waiting_wish"),
    ]).toEqual(before);
    expect(await all("slot_offer")).toEqual([]);
  });

  it("stays off when its time was taken meanwhile", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    await visitor.send(await visitor.get(`/staff/bookings/${id}`), "/cancel", { why: "asked" });
    await bookIn(office, await keep(office, "Kofi", ana, "102"), owen, "2026-11-24T11:15:00Z");
    expect(await undoOn(await page())).toBe(`${person}/book?done=left-already`);
    expect((await all("booking")) as unknown[]).toMatchObject([
      { status: "cancelled" },
      { status: "booked" },
    ]);
  });

  it("that was moved is at its old time", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const cells = await all("booking_cell");
    await visitor.send(await visitor.get(`${person}/book?move=${id}`), "/book", {
      slot: slotAt("2026-11-25T09:45:00Z"),
    });
    await undoOn(await page());
    expect((await all("booking")) as unknown[]).toMatchObject([
      { id, status: "booked" },
      { status: "cancelled" },
    ]);
    expect(await all("booking_cell")).toEqual(cells);
  });

  it("that an adviser called off is undone on their own day", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    visitor = await signedIn(office, owen);
    await visitor.send(await visitor.get(`/staff/bookings/${id}`), "/cancel", { why: "adviser" });
    expect(await undoOn(await visitor.get("/staff/day?on=2026-11-24"))).toBe("/staff/day?done=taken-back");
    expect(await all("booking")).toMatchObject([{ status: "booked" }]);
  });
});

it("a concern that was taken by a slip is open again, and climbs on", async () => {
  const concern = await worried(office, maya, "words");
  const next = { next_at: office.clock.now() + 60_000, rung: 1 };
  await office.store.write((db) => db.updateTable("concern").set(next).execute());
  const before = await rowOf(office, "concern", concern.id);
  const path = `${person}/concerns/${concern.id}`;
  await visitor.send(await visitor.get(path), "/take");
  expect(await texts()).toMatchObject([{ state: "queued", next_at: office.clock.now() + 30_000 }]);
  expect(await undoOn(await visitor.get(path))).toBe(`${path}?done=taken-back`);
  expect(await rowOf(office, "concern", concern.id)).toEqual(before);
  expect(await texts()).toMatchObject([{ state: "held" }]);
  await visitor.send(await visitor.get(path), "/take");
  expect((await texts()).map(({ state }) => state)).toEqual(["held", "queued"]);
});

it.each(["https://evil.example", "//evil.example", "people/../sign-out", ""])(
  "leads nowhere else than to a page of ours: %s",
  async (about) => {
    const { hidden } = formOf((await visitor.get("/staff")).html, "/sign-out");
    const answer = await visitor.post("/staff/undo/x", { token: hidden["token"]!, about });
    expect(answer.headers.get("location")).toBe("/staff/together?done=left-already");
  },
);
