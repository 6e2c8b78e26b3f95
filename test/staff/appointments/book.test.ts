import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accessNeedsOf } from "../../../src/store/access-needs.ts";
import { bookingById } from "../../../src/store/bookings.ts";
import { signedIn, type Visitor, wordsOf } from "../browser.ts";
import { bookIn, worksAt } from "../diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "../office.ts";
import { auditOf } from "../scene.ts";

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

const path = () => `/staff/people/${maya.party.id}/book`;
const slotAt = (time: string) => `${owen.id}|${Date.parse(time)}|in-person|harpurhey|careers`;
const bookings = () =>
  office.store.read.selectFrom("booking").select(["id", "status", "start_at"]).orderBy("start_at").execute();
const timersOf = (id: string) =>
  office.store.read
    .selectFrom("timer")
    .select("kind")
    .where("subject_id", "=", id)
    .where("state", "=", "waiting")
    .orderBy("kind")
    .execute();

async function post(visitor: Visitor, typed: Record<string, string>) {
  const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff")).html)![1]!;
  return await visitor.post(path(), { token, ...typed });
}

describe("a PA on behalf of their young person", () => {
  it("books from what is free, and the person is told", async () => {
    const visitor = await signedIn(office, ana);
    const page = await visitor.get(path());
    expect(wordsOf(page)).toMatch(/Free times Mon 23 Nov, 12pm careers talk, 45 minutes, Owen, Harpurhey/);
    const answer = await visitor.send(page, "/book", { slot: slotAt("2026-11-24T09:45:00Z") });
    expect(answer.headers.get("location")).toBe(`${path()}?done=booked`);
    const [made] = await bookings();
    expect(made?.start_at).toBe(Date.parse("2026-11-24T09:45:00Z"));
    expect(await timersOf(made!.id)).toContainEqual({ kind: "booked-for" });
    expect((await auditOf(office, made!.id)).join()).toContain(`${ana.id}: booking.made`);
  });

  it("is told to tell somebody who gets no texts", async () => {
    await office.store.write((db) => db.updateTable("party").set({ opted_out_at: 1 }).execute());
    const answer = await post(await signedIn(office, ana), { slot: slotAt("2026-11-24T09:45:00Z") });
    expect(answer.headers.get("location")).toBe(`${path()}?done=booked-tell`);
  });

  it.each([
    { slot: "", says: "Choose a time", why: "nothing chosen" },
    { slot: "2026-11-24T10:00:00Z", says: "Somebody has just taken this time", why: "not on the grid" },
    { slot: "2026-11-24T03:00:00Z", says: "Somebody has just taken this time", why: "in the night" },
    { slot: "2026-11-29T09:45:00Z", says: "Somebody has just taken this time", why: "a Sunday" },
    { slot: "2026-11-20T09:45:00Z", says: "Somebody has just taken this time", why: "gone by" },
    { slot: "2026-11-24T11:15:00Z", says: "Somebody has just taken this time", why: "taken" },
  ])("cannot book what is not free: $why", async ({ slot, says }) => {
    await bookIn(office, await keep(office, "Kofi", ana, "102"), owen, "2026-11-24T11:15:00Z");
    const answer = await post(await signedIn(office, ana), { slot: slot && slotAt(slot) });
    expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining(says)]);
    expect(await bookings()).toHaveLength(1);
  });

  it("narrows down where and from when", async () => {
    const visitor = await signedIn(office, ana);
    expect(wordsOf(await visitor.get(`${path()}?where=phone`))).toContain("No free times like that");
    const later = wordsOf(
      await visitor.get(`${path()}?where=harpurhey&from=2026-12-01&adviser=${owen.id}&kind=follow-up`),
    );
    expect(later).toMatch(/Free times Tue 1 Dec, 9am follow-up talk, 30 minutes/);
  });
});

describe("moving", () => {
  it("keeps the old time until another is had, and gives it up then", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const visitor = await signedIn(office, owen);
    const page = await visitor.get(`${path()}?move=${id}`);
    expect(wordsOf(page)).toMatch(/Move an appointment of Maya Now Tue 24 Nov, 11:15am/);
    const answer = await visitor.send(page, "/book", { slot: slotAt("2026-11-25T09:45:00Z") });
    const [old, fresh] = await bookings();
    expect(answer.headers.get("location")).toBe(`/staff/day?on=2026-11-25&done=moved#b-${fresh?.id}`);
    expect([old?.status, fresh?.status]).toEqual(["moved", "booked"]);
    expect(await timersOf(old!.id)).toEqual([]);
    expect(await bookingById(office.store.read, fresh!.id)).toMatchObject({
      calendar_id: id,
      moved_from: id,
    });
  });

  it("is not done to what the person has just called off", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const visitor = await signedIn(office, owen);
    const page = await visitor.get(`${path()}?move=${id}`);
    await office.store.write((db) =>
      db.updateTable("booking").set({ status: "cancelled" }).where("id", "=", id).execute(),
    );
    await bookIn(office, maya, owen, "2026-11-26T10:00:00Z");
    const answer = await visitor.send(page, "/book", { slot: slotAt("2026-11-25T09:45:00Z") });
    expect(answer.headers.get("location")).toBe(`${path()}?done=gone`);
    expect((await bookings()).map(({ status }) => status)).toEqual(["cancelled", "booked"]);
  });
});

describe("calling off", () => {
  it.each([
    { why: "adviser", done: "displaced", kind: "displaced" },
    { why: "asked", done: "called-off", kind: "called-off" },
  ])("$why: the person has a text of it", async ({ why, done, kind }) => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const visitor = await signedIn(office, owen);
    const answer = await visitor.send(await visitor.get(`/staff/bookings/${id}`), "/cancel", { why });
    expect(answer.headers.get("location")).toBe(`/staff/day?on=2026-11-24&done=${done}#b-${id}`);
    expect(await timersOf(id)).toEqual([{ kind }]);
    const again = await visitor.send(
      {
        ...(await visitor.get("/staff/day")),
        html: `<form action="/staff/bookings/${id}/cancel">${(await visitor.get("/staff/day")).html.match(/<input type="hidden" name="token"[^>]*>/)![0]}</form>`,
      },
      "/cancel",
      { why },
    );
    expect(again.headers.get("location")).toContain("done=gone");
  });

  it("is not for what has begun", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-23T11:15:00Z");
    office.clock.set(Date.parse("2026-11-23T11:15:00Z"));
    expect(wordsOf(await (await signedIn(office, owen)).get(`/staff/bookings/${id}`))).not.toContain(
      "Call it off",
    );
  });
});

describe("who sees an appointment", () => {
  it("is its adviser by first name, and the person's own worker", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const words = wordsOf(await (await signedIn(office, owen)).get(`/staff/bookings/${id}`));
    expect(words).toMatch(/Maya, careers talk When Tue 24 Nov, 11:15am to 12pm Where Harpurhey With you/);
    expect(words).not.toContain("Sample");
    expect((await (await signedIn(office, ana)).get(`/staff/bookings/${id}`)).status).toBe(200);
  });

  it("is not another adviser of the same person, nor another's PA", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const una = await hire(office, "Una", "connexions_adviser", 812);
    const ben = await hire(office, "Ben", "personal_adviser", 802);
    await bookIn(office, maya, una, "2026-11-25T11:15:00Z");
    for (const worker of [una, ben])
      expect((await (await signedIn(office, worker)).get(`/staff/bookings/${id}`)).status).toBe(403);
    expect(wordsOf(await (await signedIn(office, una)).get(path()))).not.toContain("with Owen");
    expect((await (await signedIn(office, ben)).get(path())).status).toBe(403);
  });

  it.each(["x", "0199aaaa-0000-7000-8000-000000000000"])("is nobody if there is none: %s", async (id) => {
    expect((await (await signedIn(office, owen)).get(`/staff/bookings/${id}`)).status).toBe(404);
  });
});

describe("what helps at appointments", () => {
  const needs = async () => (await accessNeedsOf(office.store.read, office.store.vault, maya.party))?.words;

  it("goes to advisers only once the person has agreed", async () => {
    const visitor = await signedIn(office, ana);
    const refused = await visitor.send(await visitor.get(path()), "/needs", { words: "step-free" });
    expect([refused.status, wordsOf(refused)]).toEqual([
      400,
      expect.stringContaining("tick that they agreed"),
    ]);
    expect(await needs()).toBeUndefined();
    await visitor.send(await visitor.get(path()), "/needs", { words: "step-free", agreed: "yes" });
    expect(await needs()).toBe("step-free");
    await visitor.send(await visitor.get(path()), "/needs", { words: "" });
    expect(await needs()).toBeUndefined();
  });

  it("is written by those who look after them", async () => {
    await bookIn(office, maya, owen, "2026-11-24T11:15:00Z");
    const visitor = await signedIn(office, owen);
    expect(wordsOf(await visitor.get(path()))).not.toContain("What helps");
    const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff")).html)![1]!;
    const answer = await visitor.post(`/staff/people/${maya.party.id}/needs`, {
      token,
      words: "x",
      agreed: "yes",
    });
    expect(answer.status).toBe(403);
  });
});
