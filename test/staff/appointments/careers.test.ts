import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { referralOf } from "../../../src/store/education-referrals.ts";
import { noteMeetingAnswer, noteMeetingOffered } from "../../../src/store/first-meeting.ts";
import { addContact } from "../../../src/store/records.ts";
import { signedIn, wordsOf } from "../browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "../office.ts";

const DAY = 24 * 3_600_000;

let office: Office;
let ana: Hired;
let owen: Hired;
let edu: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  owen = await hire(office, "Owen", "connexions_adviser", 811);
  edu = await hire(office, "Edu", "education_worker", 821);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const list = async (worker: Hired) => wordsOf(await (await signedIn(office, worker)).get("/staff/careers"));
const book = () => `/staff/people/${maya.party.id}/book`;

async function talked(count: number, minutes: number): Promise<void> {
  for (let i = 0; i < count; i++)
    await office.store.write((db) =>
      addContact(
        db,
        { partyId: maya.party.id, workerId: owen.id, kind: "spoken", channel: "phone", minutes },
        office.clock.now() - (i + 1) * DAY,
      ),
    );
}

describe("below Tier 1", () => {
  it.each([
    { count: 5, minutes: 10, below: true, why: "five talks" },
    { count: 6, minutes: 10, below: false, why: "six talks" },
    { count: 2, minutes: 90, below: false, why: "three hours" },
  ])("$why: $below", async ({ count, minutes, below }) => {
    await talked(count, minutes);
    const shown = (await list(ana)).split("Below Tier 1")[1]!;
    expect(shown.includes("Maya Sample")).toBe(below);
    if (below) expect(shown).toContain("5 talks and 50 minutes in 12 months");
  });

  it("is counted on the first page", async () => {
    expect(wordsOf(await (await signedIn(office, ana)).get("/staff"))).toContain(
      "Careers advice : 1 has not met a careers adviser, 1 below Tier 1",
    );
  });

  it("is of one's own people alone", async () => {
    const ben = await hire(office, "Ben", "personal_adviser", 802);
    expect(await list(ben)).not.toContain("Maya");
    expect((await (await signedIn(office, owen)).get("/staff/careers")).status).toBe(403);
  });
});

describe("a first meeting", () => {
  it("is offered with one tap, by text, and not twice", async () => {
    const visitor = await signedIn(office, ana);
    await visitor.send(await visitor.get("/staff/careers"), "/meeting");
    const timers = await office.store.read
      .selectFrom("timer")
      .select("kind")
      .where("party_id", "=", maya.party.id)
      .execute();
    expect(timers).toEqual([{ kind: "first-meeting" }]);
    const page = await visitor.get("/staff/careers");
    expect(wordsOf(page)).toContain("Was offered a first meeting, and has not answered");
    expect(page.html).not.toContain("Offer a first meeting");
  });

  it("that came to nothing brings in the education worker, who is told and sees whom", async () => {
    await office.store.write((db) => noteMeetingOffered(db, maya.party.id, ana.id, office.clock.now()));
    office.clock.advance(7 * DAY);
    const visitor = await signedIn(office, ana);
    await visitor.send(await visitor.get(book()), "/education");
    expect(await referralOf(office.store.read, maya.party.id)).toMatchObject({
      worker_id: edu.id,
      asked_by: ana.id,
    });
    expect((await textsTo(office, { worker: edu })).join()).toContain("education-notice.asked");
    expect((await textsTo(office, { worker: edu })).join()).not.toContain("Maya");
    const theirs = await signedIn(office, edu);
    expect(wordsOf(await theirs.get("/staff"))).toMatch(/You are asked to see Maya Ana asked today/);
    expect((await theirs.get(book())).status).toBe(200);
    await theirs.send(await theirs.get("/staff"), "/education/end", { outcome: "seen" });
    expect(await referralOf(office.store.read, maya.party.id)).toMatchObject({ outcome: "seen" });
    expect((await theirs.get(book())).status).toBe(403);
    expect(wordsOf(await visitor.get("/staff/careers"))).toContain("Edu has seen them");
  });

  it("they would rather not have brings in the education worker at once", async () => {
    await office.store.write(async (db) => {
      await noteMeetingOffered(db, maya.party.id, ana.id, office.clock.now());
      await noteMeetingAnswer(db, maya.party.id, "no", office.clock.now());
    });
    expect(await list(ana)).toMatch(/said not now Ask the education worker to see Maya Sample/);
  });

  it("is nobody's to arrange who does not look after them", async () => {
    const visitor = await signedIn(office, owen);
    const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff")).html)![1]!;
    for (const what of ["meeting", "education"])
      expect((await visitor.post(`/staff/people/${maya.party.id}/${what}`, { token })).status).toBe(403);
  });

  it("is ended by the education worker who was asked, not by another", async () => {
    const eve = await hire(office, "Eve", "education_worker", 822);
    await office.store.write((db) => noteMeetingOffered(db, maya.party.id, ana.id, office.clock.now()));
    office.clock.advance(7 * DAY);
    const visitor = await signedIn(office, ana);
    await visitor.send(await visitor.get(book()), "/education");
    const other = await signedIn(office, eve);
    const token = /name="token" value="([^"]*)"/.exec((await other.get("/staff")).html)![1]!;
    expect(
      (await other.post(`/staff/people/${maya.party.id}/education/end`, { token, outcome: "seen" })).status,
    ).toBe(403);
    expect(await referralOf(office.store.read, maya.party.id)).toMatchObject({ outcome: null });
  });
});
