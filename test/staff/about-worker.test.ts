import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quietUntil } from "../../src/store/quiet-time.ts";
import type { Row } from "../../src/store/schema.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { type Got, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "./office.ts";
import { auditOf, rowOf, worried } from "./scene.ts";

const CODE = /^staff\.code-text/;
const DAY = 24 * 3_600_000;
const CLOSING = { done: "Spoke to her", shared: "Nobody else" };
const OUTSIDE = { shared: "Police: her address", reason: "serious-crime" };

let office: Office;
let ana: Hired;
let dee: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  dee = await hire(office, "Dee", "duty", 803);
  maya = await keep(office, "Maya", ana, "101");
  desk = await signedIn(office, dee);
});
afterEach(() => office.close());

const path = ({ id }: Row<"concern">) => `/staff/people/${maya.party.id}/concerns/${id}`;
const page = (row: Row<"concern">, visitor = desk): Promise<Got> => visitor.get(path(row));

describe("a concern that may be about their own worker", () => {
  const accused = () =>
    office.store.write((db) =>
      raiseConcern(
        db,
        office.parts,
        {
          party: maya.party,
          level: "urgent",
          kind: "abuse_harm_from_others",
          words: "ana hit me",
          channel: "sms",
          aboutWorker: true,
        },
        office.clock.now(),
      ),
    );

  it("is nowhere on that worker's pages", async () => {
    const row = await accused();
    const visitor = await signedIn(office, ana);
    expect((await page(row, visitor)).status).toBe(403);
    expect((await visitor.get(`/staff/people/${maya.party.id}`)).status).toBe(403);
    for (const at of ["/staff", "/staff/people", "/staff/ring"])
      expect(wordsOf(await visitor.get(at)), at).not.toMatch(new RegExp(`Maya|${row.ref}`));
    expect((await textsTo(office, { worker: ana })).filter((text) => !CODE.test(text))).toEqual([]);
  });

  it("says on its page whom it may be about, and who looks after them", async () => {
    expect(wordsOf(await page(await accused()))).toMatch(
      /This may be about their own worker, Ana.*was not told.*Duty looks after Maya until a manager gives them another worker/,
    );
  });

  it("can be said not to be about them, with how that is known: the person is theirs again", async () => {
    const row = await accused();
    expect((await desk.send(await page(row), "/give-back", { done: " " })).status).toBe(400);
    await desk.send(await page(row), "/give-back", { done: "She meant her landlord, who is called Ana too" });
    expect(wordsOf(await page(row, await signedIn(office, ana)))).toMatch(
      /Given back to their worker by Dee.*She meant her landlord/,
    );
    expect(await rowOf(office, "concern", row.id)).toMatchObject({ about_worker_id: null });
    expect(await auditOf(office, row.id)).toContain(`${dee.id}: concern.given-back {}`);
  });

  it("does not take them from somebody who is their worker by now", async () => {
    const row = await accused();
    const open = await page(row);
    const ben = await hire(office, "Ben", "personal_adviser", 802);
    await office.store.write((db) =>
      db.updateTable("party").set({ worker_id: ben.id }).where("id", "=", maya.party.id).execute(),
    );
    expect(wordsOf(await page(row))).toContain("Maya has another worker by now.");
    const got = await desk.send(open, "/give-back", { done: "A slip" });
    expect([got.status, wordsOf(got).includes("They have another worker by now")]).toEqual([400, true]);
  });

  it("cannot be given back when it never was taken", async () => {
    const row = await worried(office, maya, "he wont let me out");
    const open = await page(row);
    const token = /name="token" value="([^"]*)"/.exec(open.html)![1]!;
    expect((await desk.post(`${path(row)}/give-back`, { token, done: "A slip" })).status).toBe(400);
    expect(open.html).not.toContain("give-back");
  });
});

describe("when somebody outside is told", () => {
  it.each([
    { there: ["safeguarding_lead", "manager"] as const, hears: "Rhys", why: "the lead before all" },
    { there: ["duty", "manager"] as const, hears: "Dot", why: "another of duty where there is no lead" },
    { there: ["manager"] as const, hears: "Mo", why: "a manager where there is nobody else" },
  ])("a second person hears of it by reference: $hears, $why", async ({ there, hears }) => {
    const NAMES = { safeguarding_lead: "Rhys", duty: "Dot", manager: "Mo" };
    const hired = new Map<string, Hired>();
    for (const [i, role] of there.entries())
      hired.set(NAMES[role], await hire(office, NAMES[role], role, 850 + i));
    const row = await worried(office, maya, "he wont let me out");
    await desk.send(await page(row), "/share", OUTSIDE);
    expect(wordsOf(await page(row))).toMatch(
      new RegExp(`second person told of that ${hears} by text, today, 10am , waiting to be sent`),
    );
    for (const [name, worker] of hired)
      expect(await textsTo(office, { worker }), name).toHaveLength(name === hears ? 2 : 0);
    expect((await textsTo(office, { worker: hired.get(hears)! })).join()).not.toMatch(/Maya|Police/);
  });

  it("says so when there is nobody else", async () => {
    const row = await worried(office, maya, "he wont let me out");
    await desk.send(await page(row), "/share", OUTSIDE);
    expect(wordsOf(await page(row))).toContain("Nobody: there was nobody else. Tell a colleague yourself.");
    expect((await textsTo(office, { worker: dee })).filter((text) => !CODE.test(text))).toEqual([]);
  });

  it("tells nobody when only colleagues were told", async () => {
    const lead = await hire(office, "Rhys", "safeguarding_lead", 853);
    const row = await worried(office, maya, "he wont let me out");
    await desk.send(await page(row), "/share", { shared: "Ana: all of it" });
    expect(await textsTo(office, { worker: lead })).toEqual([]);
    expect(wordsOf(await page(row))).not.toContain("second person");
  });

  it("goes for what is written when it is closed as well", async () => {
    const lead = await hire(office, "Rhys", "safeguarding_lead", 853);
    const row = await worried(office, maya, "he wont let me out");
    await desk.send(await page(row), "/close", { ...CLOSING, ...OUTSIDE });
    expect(await textsTo(office, { worker: lead })).toHaveLength(2);
  });
});

describe("the fortnight without reminders and news", () => {
  const until = () => quietUntil(office.store.read, maya.party.id);
  const closed = async (words: string): Promise<Row<"concern">> => {
    const row = await worried(office, maya, words);
    await desk.send(await page(row), "/close", CLOSING);
    return row;
  };

  it("ends early for a reason that is written down", async () => {
    const row = await closed("he wont let me out");
    expect(await until()).toBe(office.clock.now() + 14 * DAY);
    expect(wordsOf(await page(row))).toContain("no reminders and no news, until Mon 7 Dec");
    expect((await desk.send(await page(row), "/unfreeze", { done: "" })).status).toBe(400);
    await desk.send(await page(row), "/unfreeze", { done: "She asked for her reminders" });
    expect(await until()).toBeUndefined();
    const words = wordsOf(await page(row));
    expect(words).toMatch(/Reminders and news let go again by Dee.*Why She asked for her reminders/);
    expect(words).not.toContain("no reminders and no news");
  });

  it("ends for every concern that was closed before, and begins again with the next", async () => {
    await closed("one");
    await desk.send(await page(await closed("two")), "/unfreeze", { done: "She asked" });
    expect(await until()).toBeUndefined();
    office.clock.advance(DAY);
    desk = await signedIn(office, dee);
    await closed("three");
    expect(await until()).toBe(office.clock.now() + 14 * DAY);
  });

  it("begins again when the concern is opened and closed again", async () => {
    const row = await closed("he wont let me out");
    await desk.send(await page(row), "/unfreeze", { done: "She asked" });
    await desk.send(await page(row), "/reopen", { done: "He is back" });
    await desk.send(await page(row), "/close", CLOSING);
    expect(await until()).toBe(office.clock.now() + 14 * DAY);
  });

  it("is not ended on a page that somebody opened again meanwhile", async () => {
    const row = await closed("he wont let me out");
    const open = await page(row);
    await desk.send(open, "/reopen", { done: "He is back" });
    const got = await desk.send(open, "/unfreeze", { done: "She asked" });
    expect([got.status, wordsOf(got).includes("This concern is open again")]).toEqual([400, true]);
  });

  it("is not spoken of once it is over", async () => {
    const row = await closed("he wont let me out");
    office.clock.advance(14 * DAY);
    const visitor = await signedIn(office, dee);
    expect(wordsOf(await page(row, visitor))).not.toContain("no reminders and no news");
  });
});
