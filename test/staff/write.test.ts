import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setAddress, setOptedOut } from "../../src/store/parties.ts";
import { plannedOf } from "../../src/store/planned-texts.ts";
import { formOf, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { type Hired, hire, type Kept, type Office, textsTo } from "./office.ts";
import { askedFor, auditOf, contactsWith, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const path = () => `/staff/people/${maya.party.id}`;
const thread = () => desk.get(path());
const handoffs = () => office.store.read.selectFrom("handoff").selectAll().execute();

describe("writing first", () => {
  it("sends once, opens a thread that the answer comes back to, and counts as an attempt", async () => {
    const page = await thread();
    const sent = [
      await desk.send(page, "/write", { words: "How did the interview go?" }),
      await desk.send(page, "/write", { words: "How did the interview go?" }),
    ];
    expect(sent.map(({ headers }) => headers.get("location"))).toEqual(
      Array(2).fill(`${path()}?done=written`),
    );
    expect(await textsTo(office, maya)).toEqual(["Ana says: How did the interview go?"]);
    expect(await handoffs()).toMatchObject([
      { reason: "written-to", status: "answered", answered_by: ana.id },
    ]);
    expect(await contactsWith(office, maya)).toMatchObject([{ kind: "attempt", channel: "sms" }]);
    expect(office.lanes).toContain(`sms|${maya.party.id}`);
  });

  it("goes into the thread that is open already", async () => {
    const page = await thread();
    const { id } = await askedFor(office, maya, "ring me");
    await desk.send(page, "/write", { words: "I'm here" });
    expect((await handoffs()).map((row) => row.id)).toEqual([id]);
  });

  it.each([
    { change: "stopped" as const, says: "They cannot be sent texts. Phone them" },
    { change: "doubtful" as const, says: "may not be their phone any more" },
  ])("keeps the words and leaves nothing behind when the number is $change", async ({ change, says }) => {
    const page = await thread();
    await office.store.write((db) =>
      change === "stopped"
        ? setOptedOut(db, maya.party.id, office.clock.now())
        : setAddress(db, maya.lookup, { state: "doubtful" }),
    );
    const answered = await desk.send(page, "/write", { words: "How are you?" });
    expect(answered.status).toBe(400);
    expect(wordsOf(answered)).toContain(says);
    expect(wordsOf(answered)).toContain("How are you?");
    expect([await handoffs(), await textsTo(office, maya)]).toEqual([[], []]);
  });

  it("is for the person's own worker: another gets no further", async () => {
    const ben = await signedIn(office, await hire(office, "Ben", "personal_adviser", 802));
    const token = /name="token" value="([^"]*)"/.exec((await ben.get("/staff")).html)![1]!;
    for (const action of [
      "write",
      "plan",
      "note",
      "contact",
      "safe",
      "safe/drop",
      "about-me/read",
      "calls/x",
    ])
      expect(
        (
          await ben.post(`${path()}/${action}`, {
            token,
            key: "k".repeat(43),
            words: "x",
            what: "spoke",
            from: "09:00",
            to: "10:00",
            rang: "spoke",
            day: "2026-11-24",
            time: "10:00",
          })
        ).status,
        action,
      ).toBe(403);
  });

  it("starts from a ready text with the names in it", async () => {
    const page = await desk.get(`${path()}?template=who-i-am`);
    expect(page.html).toMatch(/<textarea[^>]*id="words-write"[^>]*>Hi Maya, I&#39;m Ana\./);
  });

  it("greets without a name where nobody knows it", async () => {
    await wrote(office, "+447700900150", "rent help");
    const { id } = await office.store.read
      .selectFrom("party")
      .selectAll()
      .where("kind", "=", "visitor")
      .executeTakeFirstOrThrow();
    const duty = await signedIn(office, await hire(office, "Dee", "duty", 803));
    const page = await duty.get(`/staff/people/${id}?template=how-are-you`);
    expect(page.html).toMatch(/id="words-write"[^>]*>Hi, just checking in/);
  });
});

describe("a text for later", () => {
  const plan = async (day: string, time: string, words = "See you at 3") =>
    await desk.send(await thread(), "/plan", { words, day, time });
  const waiting = () => plannedOf(office.store.read, maya.party.id, 0);

  it.each([
    { day: "2026-11-23", time: "10:00", status: 400, why: "this very moment has gone" },
    { day: "2026-11-23", time: "10:01", status: 303, why: "the first minute to come" },
    { day: "2026-11-24", time: "08:59", status: 400, why: "a minute before texts may leave" },
    { day: "2026-11-24", time: "09:00", status: 303, why: "the first minute in which they may" },
    { day: "2026-11-28", time: "19:59", status: 303, why: "the last one, on a Saturday" },
    { day: "2026-11-28", time: "20:00", status: 400, why: "a minute too late in the evening" },
    { day: "2027-01-22", time: "10:00", status: 303, why: "sixty days ahead" },
    { day: "2027-01-22", time: "10:01", status: 400, why: "more than that" },
    { day: "2026-02-30", time: "10:00", status: 400, why: "there is no such day" },
    { day: "2026-11-24", time: "", status: 400, why: "no time was chosen" },
  ])("on $day at $time is answered $status: $why", async ({ day, time, status }) => {
    const answered = await plan(day, time);
    expect(answered.status).toBe(status);
    expect((await waiting()).length).toBe(status === 303 ? 1 : 0);
    if (status === 400) expect(answered.html).toContain(">See you at 3</textarea>");
  });

  it("is planned once however often the form is sent, and again from a fresh form", async () => {
    const page = await thread();
    const typed = { words: "See you at 3", day: "2026-11-24", time: "10:00" };
    for (const each of [page, page, await thread()]) await desk.send(each, "/plan", typed);
    expect((await waiting()).length).toBe(2);
  });

  it("is kept out of the outbox and sealed until its time, and can be cancelled once", async () => {
    await plan("2026-11-24", "10:00", "a-canary-text");
    const page = await thread();
    expect(wordsOf(page)).toMatch(/Planned for Tue 24 Nov, 10am , by Ana a-canary-text/);
    expect(await textsTo(office, maya)).toEqual([]);
    expect(JSON.stringify(await waiting())).not.toContain(Buffer.from("a-canary-text").toString("hex"));
    const cancelled = [await desk.send(page, "/cancel"), await desk.send(page, "/cancel")];
    expect(cancelled.map(({ headers }) => headers.get("location")!.split("=")[1])).toEqual([
      "called-off",
      "gone-before",
    ]);
    expect(await waiting()).toEqual([]);
  });

  it("is not planned for somebody who has stopped texts", async () => {
    const page = await thread();
    await office.store.write((db) => setOptedOut(db, maya.party.id, office.clock.now()));
    const { action, hidden } = formOf(page.html, "/plan");
    const answered = await desk.post(action, { ...hidden, words: "hi", day: "2026-11-24", time: "10:00" });
    expect(wordsOf(answered)).toContain("They cannot be sent texts");
  });

  it("keeps to the hours they called safe", async () => {
    await desk.send(await thread(), "/safe", { from: "10:00", to: "12:00", words: "not when dad is in" });
    expect(wordsOf(await thread())).toMatch(/Safe now: 10am to noon\. not when dad is in/);
    expect((await plan("2026-11-24", "12:00")).status).toBe(400);
    expect((await plan("2026-11-24", "11:59")).status).toBe(303);
    office.clock.advance(2 * 3_600_000);
    desk = await signedIn(office, ana);
    expect(wordsOf(await thread())).toMatch(/Not now\. They call 10am to noon safe/);
    await desk.send(await thread(), "/safe/drop");
    expect(wordsOf(await thread())).not.toContain("They call");
  });

  it("refuses safe hours that end before they start", async () => {
    const answered = await desk.send(await thread(), "/safe", { from: "12:00", to: "10:00" });
    expect([answered.status, wordsOf(answered).includes("Choose an end that is after the start")]).toEqual([
      400,
      true,
    ]);
  });
});

describe("a note", () => {
  it("stands in the thread for staff, looks like no message, and goes nowhere", async () => {
    await desk.send(await thread(), "/note", { words: "Seemed low. Asked her to ring on Friday." });
    const page = await thread();
    expect(page.html).toMatch(/staff-message--note[\s\S]*Private note by Ana[\s\S]*Seemed low/);
    expect(wordsOf(page)).toContain("only staff see this; it is never sent");
    expect([
      await textsTo(office, maya),
      office.lanes.filter((lane) => lane.endsWith(maya.party.id)),
    ]).toEqual([[], []]);
  });

  it("must have words", async () => {
    expect((await desk.send(await thread(), "/note", { words: " " })).status).toBe(400);
  });
});

describe("a contact", () => {
  it.each([
    {
      what: "spoke",
      days: "0",
      kind: "spoken",
      channel: "phone",
      minutes: 20,
      why: "a call that was answered",
    },
    { what: "met", days: "1", kind: "face_to_face", channel: "visit", minutes: 20, why: "a visit yesterday" },
    {
      what: "no-answer",
      days: "0",
      kind: "attempt",
      channel: "phone",
      minutes: null,
      why: "nobody spoke, so it has no length",
    },
  ])("is noted as what it was: $why", async ({ what, days, kind, channel, minutes }) => {
    await desk.send(await thread(), "/contact", { what, days, minutes: "20" });
    expect(await contactsWith(office, maya)).toMatchObject([{ kind, channel, minutes, worker_id: ana.id }]);
    expect((await auditOf(office, maya.party.id)).at(-1)).toContain("contact.logged");
  });

  it.each([
    { days: "7", status: 303, why: "a week ago" },
    { days: "8", status: 400, why: "longer ago than the form offers" },
    { days: "-1", status: 400, why: "still to come" },
  ])("$days days back is answered $status: $why", async ({ days, status }) => {
    expect((await desk.send(await thread(), "/contact", { what: "met", days, minutes: "20" })).status).toBe(
      status,
    );
  });
});
