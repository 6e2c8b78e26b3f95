import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addAlertFailure } from "../../src/store/alert-failures.ts";
import { setOptedOut } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import { climbAlarm, phoneInstead } from "../../src/work/concerns/alarm.ts";
import { type Got, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { auditOf, contactsWith, rowOf, told, worried, wrote } from "./scene.ts";

const MINUTE = 60_000;

let office: Office;
let ana: Hired;
let maya: Kept;
let concern: Row<"concern">;
let desk: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  await wrote(office, maya.phone, "hiya");
  concern = await worried(office, maya, "he wont let me out");
  desk = await signedIn(office, ana);
});
afterEach(() => office.close());

const path = () => `/staff/people/${maya.party.id}/concerns/${concern.id}`;
const page = (visitor = desk): Promise<Got> => visitor.get(path());
const climb = () => office.store.write((db) => climbAlarm(db, office.parts, concern.id, office.clock.now()));
const CLOSING = { done: "Spoke at 10:15, safe at her aunt's", shared: "Dee of duty: all of it" };

describe("the page of a concern", () => {
  it("shows the words, what was said, how to reach them, and the record", async () => {
    await told(office, maya, "I'm an automated service. Ana has been told.");
    const words = wordsOf(await page());
    expect(words).toMatch(/Concern \w{4}: domestic abuse.*Emergency Nobody has it/);
    expect(words).toMatch(/What they wrote he wont let me out/);
    expect(words).toMatch(/Phone: 07700 900101.*They can be texted/);
    expect(words).toMatch(/What was said around it.*hiya.*Ana has been told/);
    expect(words).toMatch(/The record Who Maya Sample What and why An emergency: domestic abuse/);
  });

  it("says truly that nobody was told, and after the alert who was, when and by what", async () => {
    expect(wordsOf(await page())).toContain("Nobody has been told by the service.");
    await climb();
    const words = wordsOf(await page());
    expect(words).toMatch(/Who has been told Ana by text today, 10am , waiting to be sent Ana by e-mail/);
    expect(words).toMatch(
      /If nobody takes it: there is nobody to tell: ring round yourself, today, 10:05am \./,
    );
  });

  it("notes each opening with the reason, and takes nothing up", async () => {
    await page();
    expect(await auditOf(office, concern.id)).toEqual([`${ana.id}: concern.read {"as":"own"}`]);
    expect((await rowOf(office, "concern", concern.id)).status).toBe("open");
  });

  it.each([
    { role: "duty" as const, status: 200, why: "duty acts for everyone" },
    { role: "safeguarding_lead" as const, status: 200, why: "the lead reads concerns" },
    { role: "manager" as const, status: 403, why: "a manager sees that it waits, not the words" },
    { role: "personal_adviser" as const, status: 403, why: "somebody else's young person" },
    { role: "connexions_adviser" as const, status: 403, why: "another agency" },
  ])("answers $status to $role: $why", async ({ role, status }) => {
    const visitor = await signedIn(office, await hire(office, "Sam", role, 815));
    const got = await page(visitor);
    expect(got.status).toBe(status);
    expect(got.html.includes("he wont let me out")).toBe(status === 200);
  });

  it("is not found under another person", async () => {
    const kofi = await keep(office, "Kofi", ana, "102");
    expect((await desk.get(`/staff/people/${kofi.party.id}/concerns/${concern.id}`)).status).toBe(404);
  });
});

describe("taking a concern", () => {
  it("puts a name on it, stops the ladder and takes what else is open about them", async () => {
    const second = await worried(office, maya, "help", "urgent");
    await climb();
    await desk.send(await page(), "/take");
    for (const { id } of [concern, second])
      expect(await rowOf(office, "concern", id)).toMatchObject({
        status: "acknowledged",
        acknowledged_by: ana.id,
        next_at: null,
      });
    expect((await desk.send(await page(), "/close", {})).status).toBe(400);
  });

  it("is counted once", async () => {
    const open = await page();
    await desk.send(open, "/take");
    expect((await desk.send(open, "/take")).headers.get("location")).toContain("taken-before");
  });
});

describe("closing a concern", () => {
  it.each([
    { typed: { ...CLOSING, done: " \n " }, says: "Write what was done", why: "nothing was done" },
    { typed: { ...CLOSING, shared: "" }, says: "Write who was told", why: "nobody is named" },
    { typed: { ...CLOSING, done: "x".repeat(4001) }, says: "Shorten", why: "one character too many" },
  ])("is refused, and gives back what was typed, when $why", async ({ typed, says }) => {
    const got = await desk.send(await page(), "/close", typed);
    expect([got.status, wordsOf(got).includes(says)]).toEqual([400, true]);
    expect(got.html).toContain((typed.shared || typed.done).slice(0, 10));
    expect((await rowOf(office, "concern", concern.id)).status).toBe("open");
  });

  it("keeps who did what, who was told, why, and what was kept back", async () => {
    const typed = { ...CLOSING, reason: "threat-to-life", withheld: "Her aunt: not told why" };
    await desk.send(await page(), "/close", typed);
    expect((await rowOf(office, "concern", concern.id)).status).toBe("closed");
    expect(wordsOf(await page())).toMatch(
      /Closed by Ana, today, 10am What was done Spoke at 10:15.*Dee of duty: all of it.*serious harm Kept back, and why Her aunt: not told why/,
    );
    expect((await auditOf(office, concern.id)).map((line) => line.replace(ana.id, "Ana"))).toEqual([
      'Ana: concern.read {"as":"own"}',
      "Ana: concern.acknowledged {}",
      "Ana: concern.closed {}",
      'Ana: concern.read {"as":"own"}',
    ]);
  });

  it("says that nothing was kept back when nothing was", async () => {
    await desk.send(await page(), "/close", CLOSING);
    expect(wordsOf(await page())).toContain("Kept back, and why Nothing");
  });

  it("gives the note back when a colleague closed it first", async () => {
    const open = await page();
    await desk.send(open, "/close", CLOSING);
    const second = await desk.send(open, "/close", { done: "second note", shared: "nobody" });
    expect(wordsOf(second)).toMatch(/A colleague closed this concern while you wrote.*second note/);
  });

  it("can be undone with a reason, by somebody who has it from then on; the first closing stays", async () => {
    await desk.send(await page(), "/close", CLOSING);
    expect((await desk.send(await page(), "/reopen", { done: "" })).status).toBe(400);
    await desk.send(await page(), "/reopen", { done: "He is back" });
    expect(await rowOf(office, "concern", concern.id)).toMatchObject({
      status: "acknowledged",
      acknowledged_by: ana.id,
      closed_at: null,
    });
    expect(wordsOf(await page())).toMatch(/Spoke at 10:15.*Opened again by Ana.*He is back/);
  });

  it("is not for somebody whose case it is not", async () => {
    const other = await signedIn(office, await hire(office, "Ben", "personal_adviser", 802));
    const token = /name="token" value="([^"]*)"/.exec((await other.get("/staff")).html)![1]!;
    for (const action of ["take", "share", "close", "reopen"])
      expect((await other.post(`${path()}/${action}`, { token, ...CLOSING })).status, action).toBe(403);
  });
});

describe("the record of a concern", () => {
  it("takes what was shared before it is closed, and only with something in it", async () => {
    expect((await desk.send(await page(), "/share", { shared: "" })).status).toBe(400);
    await desk.send(await page(), "/share", { shared: "Police: her address", reason: "serious-crime" });
    expect(wordsOf(await page())).toMatch(/Added to the record by Ana.*Police: her address.*A serious crime/);
  });

  it("takes no reason that is not on the list", async () => {
    await desk.send(await page(), "/share", { shared: "Police", reason: "because" });
    expect(wordsOf(await page())).not.toContain("because");
  });
});

/** The page that all staff see first, as words. */
const home = async (visitor = desk) => wordsOf(await visitor.get("/staff"));

describe("somebody who can no longer be texted", () => {
  const stop = async () => {
    await office.store.write(async (db) => {
      await setOptedOut(db, maya.party.id, office.clock.now());
      await phoneInstead(db, office.parts, maya.party.id, office.clock.now());
    });
  };

  it("is a call to make at once, in red on every page, and on the concern's own", async () => {
    await stop();
    expect(await home()).toContain("Ring them now: 1 call to make");
    expect(wordsOf(await page())).toContain("Phone them now: no text reaches them any more.");
    expect(wordsOf(await desk.get("/staff/ring"))).toMatch(/No text reaches them: \w{4}.*07700 900101/);
  });

  it.each([
    { rang: "spoke", kind: "spoken", waits: false, why: "they spoke" },
    { rang: "no-answer", kind: "attempt", waits: true, why: "nobody answered: it is tried again" },
  ])("is rung: $why", async ({ rang, kind, waits }) => {
    await stop();
    const list = await desk.get("/staff/ring");
    const action = /action="(\/staff\/ring\/[^"]*)"/.exec(list.html)![1]!;
    await desk.send(list, action, { rang });
    expect((await home()).includes("Ring them now")).toBe(waits);
    expect(await contactsWith(office, maya)).toMatchObject([{ kind, channel: "phone", worker_id: ana.id }]);
  });

  it("shows a manager that a call waits, and not whose", async () => {
    await stop();
    const words = wordsOf(
      await (await signedIn(office, await hire(office, "Mo", "manager", 804))).get("/staff/ring"),
    );
    expect(words).toContain("Their own worker or duty phones them.");
    expect(words).not.toMatch(/Maya|900101/);
  });

  it("is nothing to another agency", async () => {
    await stop();
    const visitor = await signedIn(office, await hire(office, "Cy", "connexions_adviser", 816));
    expect(await home(visitor)).not.toContain("Ring them now");
    expect(wordsOf(await visitor.get("/staff/ring"))).toContain("There is nothing to ring about.");
  });
});

describe("a concern that nobody takes", () => {
  it("becomes a task to ring round on the pages of duty and managers, until one takes it", async () => {
    const dee = await hire(office, "Dee", "duty", 803);
    const mo = await hire(office, "Mo", "manager", 804);
    await climb();
    for (const minutes of [5, 10, 15]) {
      office.clock.set(concern.opened_at + minutes * MINUTE);
      await climb();
    }
    for (const worker of [dee, mo]) {
      const visitor = await signedIn(office, worker);
      expect(await home(visitor)).toContain("Ring them now: 1 call to make");
      expect(wordsOf(await visitor.get("/staff/ring"))).toMatch(
        /Nobody has taken \w{4}.*Whom to ring, in this order Dee Example : 07700 900803 Duty Mo Example : 07700 900804 Manager/,
      );
    }
    await desk.send(await page(), "/take");
    expect(await home(await signedIn(office, mo))).not.toContain("Ring them now");
  });
});

describe("an alert that could not be delivered", () => {
  it("stands in red on every staff page with whom to ring, until somebody takes the concern", async () => {
    const failure = { concern_id: concern.id, worker_id: ana.id, why: "not-delivered" as const };
    await office.store.write((db) => addAlertFailure(db, failure, office.clock.now()));
    const other = await signedIn(office, await hire(office, "Cy", "connexions_adviser", 816));
    const says = `An alert could not be delivered: ring Ana on 07700 900801 . Emergency, ref ${concern.ref}`;
    for (const visitor of [desk, other]) expect(await home(visitor)).toContain(says);
    expect(await home(other)).not.toMatch(/Maya|wont let me/);
    await desk.send(await page(), "/take");
    expect(await home(other)).not.toContain("An alert could not be delivered");
  });

  it.each([
    { minutes: 2, stuck: false, why: "it may be on its way" },
    { minutes: 3, stuck: true, why: "providers are down" },
  ])("is seen from alerts that have not left for $minutes minutes: $why", async ({ minutes, stuck }) => {
    await climb();
    office.clock.advance(minutes * MINUTE);
    expect((await home()).includes("Alerts are not leaving. The oldest has waited 3 minutes")).toBe(stuck);
  });
});
