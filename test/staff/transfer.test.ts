import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { keepAboutMe } from "../../src/store/about-me.ts";
import { addLeave } from "../../src/store/leave.ts";
import { partyById } from "../../src/store/parties.ts";
import { plannedById, planText } from "../../src/store/planned-texts.ts";
import { lastTransfer } from "../../src/store/transfers.ts";
import { formOf, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, auditOf, rowOf, worried } from "./scene.ts";

let office: Office;
let ana: Hired;
let ben: Hired;
let mo: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const person = () => `/staff/people/${maya.party.id}`;

async function pass(visitor: Visitor, to: Hired, back = "") {
  const page = await visitor.get(`${person()}/transfer`);
  return await visitor.send(page, "/transfer", { to: to.id, back });
}

const workerNow = async () => (await partyById(office.store.read, maya.party.id))?.worker_id;

async function away(worker: Hired, last: string): Promise<void> {
  const leave = { workerId: worker.id, firstDay: Day.parse("2026-11-23"), lastDay: Day.parse(last) };
  await office.store.write((db) =>
    addLeave(db, { ...leave, coverId: null, madeBy: worker.id }, office.clock.now()),
  );
}

describe("passing somebody on", () => {
  it.each([
    { by: () => ana, who: "their own worker" },
    { by: () => mo, who: "a manager" },
  ])("can be done by $who", async ({ by }) => {
    const answer = await pass(await signedIn(office, by()), ben);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/staff/transferred"]);
    expect(await workerNow()).toBe(ben.id);
    expect(await auditOf(office, maya.party.id)).toContainEqual(
      expect.stringMatching(new RegExp(`^${by().id}: person.transferred .*"to":"${ben.id}"`)),
    );
  });

  it.each([
    { by: () => ben, who: "another PA" },
    { by: () => hire(office, "Dee", "duty", 803), who: "duty" },
    { by: () => hire(office, "Saf", "safeguarding_lead", 807), who: "the safeguarding lead" },
  ])("cannot be done by $who", async ({ by }) => {
    const visitor = await signedIn(office, await by());
    expect((await visitor.get(`${person()}/transfer`)).status).toBe(403);
    expect(await workerNow()).toBe(ana.id);
  });

  it("shows a manager the name and nothing that was said", async () => {
    await askedFor(office, maya, "handoff words");
    const page = await (await signedIn(office, mo)).get(`${person()}/transfer`);
    expect(wordsOf(page)).toMatch(/Pass Maya Sample to another worker Ana is their worker now/);
    expect(page.html).not.toContain("handoff words");
  });

  it("takes what waits along, and leaves the old worker nothing", async () => {
    const handoff = await askedFor(office, maya, "rent");
    const anas = await signedIn(office, ana);
    await pass(anas, ben);
    expect((await rowOf(office, "handoff", handoff.id)).worker_id).toBe(ben.id);
    expect((await anas.get(person())).status).toBe(403);
    expect(wordsOf(await anas.get("/staff"))).not.toContain("Maya");
  });

  it.each([
    { to: () => ana, says: "Ana is their worker already", why: "nothing would change" },
    {
      to: () => hire(office, "Con", "connexions_adviser", 806),
      says: "Con does not look after young people here",
      why: "not their role",
    },
    { to: () => ({ id: "nobody", mobile: "" }), says: "Choose a worker", why: "nobody was chosen" },
  ])("is refused with a reason: $why", async ({ to, says }) => {
    const answer = await pass(await signedIn(office, mo), await to());
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toContain(says);
    expect(await workerNow()).toBe(ana.id);
  });

  it.each([
    { back: "", ok: false, why: "no day was named" },
    { back: "2026-11-23", ok: false, why: "today is no day to come back" },
    { back: "2026-11-27", ok: false, why: "the last day of the leave" },
    { back: "2026-11-28", ok: true, why: "the day after the leave" },
    { back: "next week", ok: false, why: "no day at all" },
  ])("to somebody who is away, back $back: $ok, $why", async ({ back, ok }) => {
    await away(ben, "2026-11-27");
    const answer = await pass(await signedIn(office, ana), ben, back);
    expect(answer.status).toBe(ok ? 303 : 400);
    expect(await workerNow()).toBe(ok ? ben.id : ana.id);
    if (ok) expect((await lastTransfer(office.store.read, maya.party.id))?.back_on).toBe(back);
  });
});

describe("a text that the worker before had planned", () => {
  let id: string;
  let bens: Visitor;
  beforeEach(async () => {
    const { store, clock } = office;
    const text = { authorId: ana.id, words: "see you at 3", sendAt: clock.now() + 3_600_000 };
    id = await store.write((db) => planText(db, store.vault, maya.party, text, clock.now()));
    await pass(await signedIn(office, ana), ben);
    bens = await signedIn(office, ben);
  });
  const rowNow = async () => (await plannedById(office.store.read, id))!;

  it("is on the card, and kept or dropped on the page behind it", async () => {
    const card = await bens.get(person());
    expect(wordsOf(card)).toMatch(
      /Planned before you came For today, 11am , by Ana see you at 3 None of it leaves unless you keep it/,
    );
    await bens.send(card, "/card/read");
    const page = await bens.get(person());
    expect(wordsOf(page)).toMatch(/by Ana see you at 3 Waits for you .*Keep this text Drop this text/);
    await bens.send(page, `${id}/keep`);
    expect(await rowNow()).toMatchObject({ author_id: ben.id, held_for: null, state: "waiting" });
    const kept = wordsOf(await bens.get(`${person()}?done=kept-planned`));
    expect(kept).toMatch(/leaves at its time, with your first name.*by Ben see you at 3 Cancel this text/);
    expect(await auditOf(office, maya.party.id)).toContainEqual(`${ben.id}: text.kept {"id":"${id}"}`);
  });

  it("can be dropped", async () => {
    await bens.send(await bens.get(person()), "/card/read");
    await bens.send(await bens.get(person()), `${id}/cancel`);
    expect(await rowNow()).toMatchObject({ state: "cancelled", ended_by: ben.id });
  });

  it("cannot be kept before the card is read", async () => {
    const { hidden } = formOf((await bens.get(person())).html, "/card/read");
    const answer = await bens.post(`${person()}/planned/${id}/keep`, { token: hidden["token"]! });
    expect(answer.headers.get("location")).toBe(`${person()}?done=card-first`);
    expect((await rowNow()).held_for).toBe(ben.id);
  });
});

describe("the card comes first", () => {
  it("for the new worker, who is on record as having read it", async () => {
    await office.store.write((db) =>
      keepAboutMe(db, office.store.vault, maya.party, ["I hate being rung"], office.clock.now()),
    );
    await askedFor(office, maya, "rent words");
    await pass(await signedIn(office, ana), ben);
    const visitor = await signedIn(office, ben);
    const card = await visitor.get(person());
    expect(wordsOf(card)).toMatch(/Read this first: Maya Sample .*from Ana.*I hate being rung.*rent words/);
    expect(card.html).not.toContain("Send answer");
    expect((await visitor.send(card, "/card/read")).status).toBe(303);
    expect(wordsOf(await visitor.get(person()))).toMatch(/Send answer/);
    const transfer = await lastTransfer(office.store.read, maya.party.id);
    expect(transfer?.read_at).toBe(office.clock.now());
    expect((await auditOf(office, maya.party.id)).join("\n")).toMatch(
      new RegExp(`${ben.id}: card.read[\\s\\S]*${ben.id}: about-me.read`),
    );
  });

  it("but not before danger", async () => {
    await pass(await signedIn(office, ana), ben);
    await worried(office, maya, "concern words");
    expect(wordsOf(await (await signedIn(office, ben)).get(person()))).toMatch(/concern words/);
  });
});
