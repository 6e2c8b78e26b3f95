import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bookingById } from "../../src/store/bookings.ts";
import { queueMessage } from "../../src/store/outbox.ts";
import { partyById } from "../../src/store/parties.ts";
import { workerById } from "../../src/store/workers.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { bookIn } from "./diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { auditOf } from "./scene.ts";

let office: Office;
let ana: Hired;
let ben: Hired;
let mo: Hired;
let maya: Kept;
let kofi: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
  kofi = await keep(office, "Kofi", ana, "102");
});
afterEach(() => office.close());

const ofAna = () => `/staff/team/${ana.id}`;

async function turnOff(visitor: Visitor) {
  return await visitor.send(await visitor.get(ofAna()), "/off");
}

async function passAll(visitor: Visitor) {
  return await visitor.send(await visitor.get(ofAna()), `${ofAna()}/transfer`, { to: ben.id });
}

const isActive = async () => (await workerById(office.store.read, office.store.vault, ana.id))?.active;

describe("switching somebody off", () => {
  it("is refused while people depend on them, with how many and what to do", async () => {
    await office.store.write((db) =>
      db.updateTable("worker").set({ cover_id: ana.id }).where("id", "=", ben.id).execute(),
    );
    const answer = await turnOff(await signedIn(office, mo));
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toMatch(
      /2 young people: give them to another worker first 1 colleague to stand in for: name another cover for them/,
    );
    expect(await isActive()).toBe(true);
  });

  it("is done once all of them are passed on, each with an introduction to come", async () => {
    const visitor = await signedIn(office, mo);
    expect((await passAll(visitor)).headers.get("location")).toBe(`${ofAna()}?done=passed`);
    for (const { party } of [maya, kofi])
      expect((await partyById(office.store.read, party.id))?.worker_id).toBe(ben.id);
    const timers = await office.store.read
      .selectFrom("timer")
      .select("kind")
      .where("kind", "=", "transfer")
      .execute();
    expect(timers).toHaveLength(2);
    expect((await turnOff(visitor)).headers.get("location")).toBe(`${ofAna()}?done=off`);
    expect(await isActive()).toBe(false);
    expect((await auditOf(office, ana.id)).at(-1)).toBe(`${mo.id}: worker.left {}`);
  });

  it("can call off the appointments in its way, once it has said how many there are", async () => {
    const owen = await hire(office, "Owen", "connexions_adviser", 811);
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    const visitor = await signedIn(office, mo);
    const path = `/staff/team/${owen.id}`;
    const refused = await visitor.send(await visitor.get(path), "/off");
    expect([refused.status, wordsOf(refused)]).toEqual([
      400,
      expect.stringContaining("Call off 1 and switch off"),
    ]);
    expect((await bookingById(office.store.read, id))?.status).toBe("booked");
    const done = await visitor.send(refused, "/off", { appointments: "call-off" });
    expect(done.headers.get("location")).toBe(`${path}?done=off`);
    expect((await bookingById(office.store.read, id))?.status).toBe("cancelled");
    const timers = await office.store.read.selectFrom("timer").select(["kind", "state"]).execute();
    expect(timers).toContainEqual({ kind: "displaced", state: "waiting" });
  });

  it("ends their session with the next page, and their code opens nothing", async () => {
    const anas = await signedIn(office, ana);
    expect((await anas.get("/staff")).status).toBe(200);
    const visitor = await signedIn(office, mo);
    await passAll(visitor);
    await turnOff(visitor);
    const answer = await anas.get("/staff");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/staff/sign-in"]);
    const form = await anas.post(`/staff/people/${maya.party.id}/note`, { words: "half a note" });
    expect([form.status, wordsOf(form)]).toEqual([401, expect.stringContaining("half a note")]);
  });

  it("holds back what was on its way to them", async () => {
    const row = (await workerById(office.store.read, office.store.vault, ana.id))!;
    const to = { kind: "worker" as const, id: ana.id, data_key: row.dataKey };
    const message = {
      to,
      channel: "sms" as const,
      address: ana.mobile,
      class: "notice" as const,
      body: { text: "x" },
    };
    await office.store.write((db) => queueMessage(db, office.store.vault, message, office.clock.now()));
    const visitor = await signedIn(office, mo);
    await passAll(visitor);
    await turnOff(visitor);
    const rows = await office.store.read
      .selectFrom("outbox")
      .select(["state", "error"])
      .where("worker_id", "=", ana.id)
      .where("class", "=", "notice")
      .execute();
    expect(rows).toEqual([{ state: "held", error: "has left" }]);
  });

  it.each([
    { who: () => ana, why: "a PA may not" },
    { who: () => hire(office, "Dee", "duty", 803), why: "nor may duty" },
  ])("is for managers: $why", async ({ who }) => {
    const visitor = await signedIn(office, await who());
    const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff")).html)![1]!;
    expect((await visitor.post(`/staff/team/${ben.id}/off`, { token })).status).toBe(403);
  });

  it("cannot be done to oneself", async () => {
    const visitor = await signedIn(office, mo);
    const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff")).html)![1]!;
    expect((await visitor.post(`/staff/team/${mo.id}/off`, { token })).status).toBe(403);
    expect((await visitor.get(`/staff/team/${mo.id}`)).html).not.toContain("Switch off");
  });
});
