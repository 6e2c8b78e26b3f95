import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { setCover } from "../../src/store/import-workers.ts";
import { addLeave, leaveOf } from "../../src/store/leave.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, keep, type Office, openOffice } from "./office.ts";

let office: Office;
let ana: Hired;
let ben: Hired;
let mo: Hired;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  mo = await hire(office, "Mo", "manager", 804);
  await hire(office, "Dee", "duty", 803);
  await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

interface Wanted {
  readonly first?: string;
  readonly last?: string;
  readonly cover?: string;
}

async function asks(
  visitor: Visitor,
  { first = "2026-11-30", last = "2026-12-04", cover = "usual" }: Wanted,
) {
  const page = await visitor.get("/staff/leave");
  return await visitor.send(page, `/staff/team/${ana.id}/leave`, { first, last, cover });
}

const anasLeave = () => leaveOf(office.store.read, ana.id);

async function benAway(first: string, last: string, cover: Hired | null = null): Promise<void> {
  const days = { firstDay: Day.parse(first), lastDay: Day.parse(last) };
  const leave = { workerId: ben.id, ...days, coverId: cover?.id ?? null, madeBy: ben.id };
  await office.store.write((db) => addLeave(db, leave, office.clock.now()));
}

describe("a worker's own leave", () => {
  it("is noted with who stands in", async () => {
    const answer = await asks(await signedIn(office, ana), { cover: ben.id });
    expect(answer.headers.get("location")).toBe("/staff/leave?done=added");
    expect(await anasLeave()).toMatchObject([
      { firstDay: "2026-11-30", lastDay: "2026-12-04", coverId: ben.id, madeBy: ana.id },
    ]);
  });

  it("needs nobody else when there is a usual cover", async () => {
    await office.store.write((db) => setCover(db, ana.id, ben.id));
    expect((await asks(await signedIn(office, ana), {})).status).toBe(303);
    expect(await anasLeave()).toMatchObject([{ coverId: null }]);
  });

  it.each([
    { wanted: {}, says: "1 young person depends on this worker. Choose who stands in", why: "nobody named" },
    { wanted: { cover: "duty" }, says: "Only a manager can leave it to duty", why: "not theirs to say" },
    { wanted: { first: "" }, says: "Enter the first and the last day", why: "half a form" },
    { wanted: { last: "2026-11-29" }, says: "The last day is before the first", why: "turned round" },
    { wanted: { first: "2026-11-16", last: "2026-11-22" }, says: "These days have gone", why: "yesterday" },
  ])("is refused and stays in the form: $why", async ({ wanted, says }) => {
    const answer = await asks(await signedIn(office, ana), wanted);
    expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining(says)]);
    expect(await anasLeave()).toEqual([]);
  });

  it.each([
    { first: "2026-12-04", ok: false, why: "the last day is shared" },
    { first: "2026-12-05", ok: true, why: "the day after" },
  ])("cannot be covered by somebody away from $first: $why", async ({ first, ok }) => {
    await benAway(first, "2026-12-11");
    const answer = await asks(await signedIn(office, ana), { cover: ben.id });
    expect(answer.status).toBe(ok ? 303 : 400);
    if (!ok) expect(wordsOf(answer)).toContain("Ben Example is on leave on 2026-12-04 too");
  });

  it("is refused to whoever stands in for somebody in these days: no circle", async () => {
    const cas = await hire(office, "Cas", "personal_adviser", 805);
    await benAway("2026-12-02", "2026-12-03", ana);
    const answer = await asks(await signedIn(office, ana), { cover: cas.id });
    expect(wordsOf(answer)).toContain("You stand in for Ben Example on 2026-12-02");
  });

  it("cannot lie on other leave", async () => {
    const visitor = await signedIn(office, ana);
    await asks(visitor, { cover: ben.id });
    const answer = await asks(visitor, { first: "2026-12-04", last: "2026-12-07", cover: ben.id });
    expect(wordsOf(answer)).toContain("There is leave on some of these days already");
  });

  it("is taken out before it begins, and ends the day before when they are back", async () => {
    const visitor = await signedIn(office, ana);
    await asks(visitor, { first: "2026-11-23", cover: ben.id });
    office.clock.advance(2 * 24 * 3_600_000);
    const again = await signedIn(office, ana);
    await again.send(await again.get("/staff/leave"), "/end");
    expect(await anasLeave()).toMatchObject([{ lastDay: "2026-11-24" }]);
    await asks(again, { cover: ben.id });
    await again.send(await again.get("/staff/leave"), "/end");
    expect(await anasLeave()).toHaveLength(1);
  });

  it("is nobody else's to enter, but a manager's", async () => {
    const bens = await signedIn(office, ben);
    const form = await bens.get("/staff/leave");
    const token = /name="token" value="([^"]*)"/.exec(form.html)![1]!;
    const typed = { token, first: "2026-11-30", last: "2026-11-30", cover: "usual" };
    expect((await bens.post(`/staff/team/${ana.id}/leave`, typed)).status).toBe(403);
    expect(await anasLeave()).toEqual([]);
  });
});

describe("a manager", () => {
  it("enters leave for whoever is ill and leaves it to duty", async () => {
    const visitor = await signedIn(office, mo);
    const page = await visitor.get(`/staff/team/${ana.id}`);
    const typed = { first: "2026-11-23", last: "2026-11-24", cover: "duty" };
    await visitor.send(page, "/leave", typed);
    expect(await anasLeave()).toMatchObject([{ dutyCovers: true, coverId: null, madeBy: mo.id }]);
    expect(wordsOf(await visitor.get("/staff/team"))).toContain("No gaps: somebody is there for everybody");
  });

  it("sees leave that nobody covers, and who has how many people", async () => {
    const leave = { workerId: ana.id, firstDay: Day.parse("2026-11-26"), lastDay: Day.parse("2026-11-30") };
    await office.store.write((db) =>
      addLeave(db, { ...leave, coverId: null, madeBy: "service" }, office.clock.now()),
    );
    const words = wordsOf(await (await signedIn(office, mo)).get("/staff/team"));
    expect(words).toMatch(/Ana Example is on leave and nobody stands in Thu 26 Nov to Mon 30 Nov: 1 young/);
    expect(words).toMatch(/Ana Example Personal Adviser, 1 young person .*Dee Example Duty/);
  });

  it("names who stands in as a rule, from those who may", async () => {
    const con = await hire(office, "Con", "connexions_adviser", 806);
    const visitor = await signedIn(office, mo);
    const page = await visitor.get(`/staff/team/${ana.id}`);
    expect((await visitor.send(page, "/cover", { cover: con.id })).status).toBe(404);
    expect((await visitor.send(page, "/cover", { cover: ben.id })).status).toBe(303);
    expect(wordsOf(await visitor.get("/staff/team"))).toContain("cover: Ben Example");
  });

  it("is the only one who sees the team", async () => {
    const visitor = await signedIn(office, ana);
    expect((await visitor.get("/staff/team")).status).toBe(403);
    expect((await visitor.get(`/staff/team/${ben.id}`)).status).toBe(403);
  });
});
