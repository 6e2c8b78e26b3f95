import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { climbAlarm } from "../../src/work/concerns/alarm.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { climb } from "../../src/work/concerns/ladder.ts";
import { handOff } from "../../src/work/handoffs/handoff.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";

const MINUTE = 60_000;

let office: Office;
let ana: Hired;
let dee: Hired;
let mo: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  dee = await hire(office, "Dee", "duty", 803);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const base = () => ({ party: maya.party, channel: "sms" as const, inboxId: crypto.randomUUID() });

async function asked(reason: "asked" | "complaint" = "asked"): Promise<{ id: string; ref: string }> {
  const to = reason === "complaint" ? ("duty" as const) : ("pa" as const);
  const wanted = { ...base(), reason, to, words: "handoff words" };
  await office.store.write((db) => handOff(db, office.parts, wanted, office.clock.now()));
  return await office.store.read.selectFrom("handoff").select(["id", "ref"]).executeTakeFirstOrThrow();
}

/** How every message to a worker by one way has gone. */
async function went(worker: Hired, channel: "sms" | "email", provider_state: string, error: string | null) {
  await office.store.write((db) =>
    db
      .updateTable("outbox")
      .set({ state: "sent", provider_state, error })
      .where("worker_id", "=", worker.id)
      .where("channel", "=", channel)
      .execute(),
  );
}

const trail = async (visitor: Visitor, ref: string) =>
  wordsOf(await visitor.get(`/staff/trail/${ref}`)).replace(/^.*the oldest first\. /, "");

describe("the trail of a message", () => {
  it("says who was told when by what, whether it got there, who saw it and who answered", async () => {
    const { id, ref } = await asked();
    await went(ana, "sms", "delivered", null);
    await went(ana, "email", "undelivered", "550");
    office.clock.advance(90 * MINUTE);
    await office.store.write((db) => climb(db, office.parts, id, office.clock.now()));
    const desk = await signedIn(office, dee);
    const page = await desk.get(`/staff/people/${maya.party.id}`);
    await desk.send(page, `${id}/seen`);
    office.clock.advance(MINUTE);
    await desk.send(page, `${id}/answer`, { words: "ring you at two" });
    await desk.send(page, `${id}/close`);
    expect(await trail(desk, ref)).toMatch(
      new RegExp(
        [
          "^A person was asked for, due to be read today, 12pm today, 10am",
          "To Ana by text today, 10am , delivered",
          "To Ana by e-mail today, 10am , Not delivered the network gave no reason that helps",
          "Nobody had read it: the same person was told again today, 11:30am",
          "To Ana by text today, 11:30am , waiting to be sent",
          "To Ana by e-mail today, 11:30am , waiting to be sent",
          "Dee read it today, 11:30am They were told that it has been read today, 11:30am",
          "Dee answered today, 11:31am Dee closed it today, 11:31am $",
        ].join(" "),
      ),
    );
  });

  it("shows a manager all of it, and neither whose it is nor what was written", async () => {
    const { ref } = await asked();
    const page = await (await signedIn(office, mo)).get(`/staff/trail/${ref}`);
    expect(wordsOf(page)).toMatch(/To Ana by text.*To Ana by e-mail/);
    expect(page.html).not.toMatch(/Maya|handoff words|staff\/people/);
  });

  it("leads back to the person for whoever may read them, and from there to it", async () => {
    const { ref } = await asked();
    const visitor = await signedIn(office, ana);
    expect((await visitor.get(`/staff/trail/${ref.toLowerCase()}`)).html).toContain(
      `/staff/people/${maya.party.id}`,
    );
    expect((await visitor.get(`/staff/people/${maya.party.id}`)).html).toContain(`/staff/trail/${ref}`);
  });

  it("is still to be found once the talk is closed", async () => {
    const { id, ref } = await asked();
    const visitor = await signedIn(office, ana);
    await visitor.send(await visitor.get(`/staff/people/${maya.party.id}`), `${id}/close`);
    const page = await visitor.get(`/staff/people/${maya.party.id}`);
    expect(wordsOf(page)).toMatch(/Closed before Maya asked to talk to their worker today, 10am/);
    expect(page.html).toContain(`/staff/trail/${ref}`);
  });

  it.each([
    { reason: "asked", who: () => ana, status: 200, why: "her own young person" },
    { reason: "asked", who: () => mo, status: 200, why: "a manager sees that it waits" },
    { reason: "asked", who: () => hire(office, "Ben", "personal_adviser", 802), status: 404, why: "not his" },
    {
      reason: "asked",
      who: () => hire(office, "Saf", "safeguarding_lead", 807),
      status: 404,
      why: "no concern",
    },
    { reason: "complaint", who: () => ana, status: 404, why: "it may be about her" },
    { reason: "complaint", who: () => mo, status: 200, why: "a manager deals with it" },
  ] as const)("of $reason is $status: $why", async ({ reason, who, status }) => {
    const { ref } = await asked(reason);
    const page = await (await signedIn(office, await who())).get(`/staff/trail/${ref}`);
    expect(page.status).toBe(status);
    expect(/To (?:Ana|Dee) by text/.test(page.html)).toBe(status === 200);
  });

  it("is not there for a code that names nothing", async () => {
    expect((await (await signedIn(office, dee)).get("/staff/trail/Z9Z9")).status).toBe(404);
  });

  it("puts who has looked at it on record", async () => {
    const { id, ref } = await asked();
    await (await signedIn(office, mo)).get(`/staff/trail/${ref}`);
    const rows = await office.store.read
      .selectFrom("audit")
      .select("actor")
      .where("subject_id", "=", id)
      .where("action", "=", "trail.read")
      .execute();
    expect(rows).toEqual([{ actor: mo.id }]);
  });
});

describe("the trail of a concern", () => {
  const raise = async () =>
    await office.store.write(async (db) => {
      const about = { level: "emergency" as const, kind: "domestic_abuse" as const, words: "concern words" };
      await raiseConcern(db, office.parts, { ...base(), ...about }, office.clock.now());
      return await db.selectFrom("concern").selectAll().executeTakeFirstOrThrow();
    });

  it("shows each step of the ladder and who took it, and a manager not what it is about", async () => {
    const { id, ref } = await raise();
    office.clock.advance(5 * MINUTE);
    await office.store.write((db) => climbAlarm(db, office.parts, id, office.clock.now()));
    const desk = await signedIn(office, dee);
    await desk.send(await desk.get(`/staff/people/${maya.party.id}/concerns/${id}`), "/take");
    const page = await (await signedIn(office, mo)).get(`/staff/trail/${ref}`);
    expect(wordsOf(page)).toMatch(
      /To Ana by text .*To Dee by text .*The first alert was given .*Nobody had taken it: duty was told today, 10:05am.*Dee opened it .*Dee took it up/,
    );
    expect(page.html).not.toMatch(/Maya|concern words|abuse|harm/);
  });
});
