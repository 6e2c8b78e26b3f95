import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { addLeave } from "../../src/store/leave.ts";
import { auditOf } from "../../src/store/records.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import { noteSeen } from "../../src/work/handoffs/relay.ts";
import type { Line } from "../support/line.ts";
import { DENISE, lineFor, MAYA } from "./outgoing.ts";
import { textsTo, words } from "./talk.ts";
import { asked, asks, DUTY, handoffOf, MANAGER, MARTIN, SHABNAM, since } from "./thread.ts";

const url = "https://line.test/staff";
const ELLIS = "+447700900007";

async function workerAt({ store }: Line, mobile: string) {
  return (await workersByMobile(store.read, store.vault, mobile))[0]!;
}

async function onLeave(line: Line, mobile: string, from: string, to = from, cover?: string): Promise<void> {
  const { id } = await workerAt(line, mobile);
  const coverId = cover ? (await workerAt(line, cover)).id : null;
  const days = { firstDay: Day.parse(from), lastDay: Day.parse(to) };
  await line.store.write((db) =>
    addLeave(db, { workerId: id, ...days, coverId, madeBy: id }, line.clock.now()),
  );
}

async function reads(line: Line, mobile: string): Promise<void> {
  const worker = await workerAt(line, mobile);
  const { id } = await handoffOf(line, MAYA);
  await line.store.write((db) => noteSeen(db, line.parts, id, worker));
  await line.settle();
}

describe("a message that nobody reads", () => {
  it("climbs in working hours: its PA again, cover, duty, a manager, then everyone each day", async () => {
    const { line, ref, before } = await asked();
    const unseen = words(line, "notice.unseen-text", { ref, url });
    const told = (mobile: string) => textsTo(line, mobile).filter((text) => text === unseen).length;
    await line.moveTo("2026-11-23T11:59:59Z");
    expect(told(DENISE)).toBe(0);
    await line.moveTo("2026-11-23T12:00:00Z");
    expect([told(DENISE), told(SHABNAM)]).toEqual([1, 0]);
    await line.moveTo("2026-11-23T13:00:00Z");
    expect([told(DENISE), told(SHABNAM), told(DUTY)]).toEqual([1, 1, 0]);
    await line.moveTo("2026-11-23T14:00:00Z");
    expect([told(DUTY), textsTo(line, MANAGER).length]).toEqual([1, 0]);
    await line.moveTo("2026-11-23T15:00:00Z");
    expect(textsTo(line, MANAGER)).toEqual([words(line, "notice.waits-text", { ref, url })]);
    expect(since(line, before).map((text) => text.slice(0, 80))).toEqual([
      expect.stringContaining("told Shabnam too"),
      expect.stringContaining("told the duty team too"),
      expect.stringContaining("told a manager"),
    ]);
    await line.moveTo("2026-11-23T16:00:00Z");
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(textsTo(line, MANAGER).length).toBeGreaterThan(1);
    const last = since(line, before).at(-1);
    expect(since(line, before)).toHaveLength(4);
    expect(last).toContain("nobody has answered you yet. I have told everyone who is in");
    expect(last).toContain("ask them again at 9am tomorrow");
    for (const day of ["25", "26"]) await line.moveTo(`2026-11-${day}T09:00:00Z`);
    expect(since(line, before)).toHaveLength(4);
  });

  it("waits over a weekend: the hour counts only when somebody is at work", async () => {
    const line = await lineFor("2026-11-27T16:30:00Z");
    const ref = await asks(line);
    const unseen = words(line, "notice.unseen-text", { ref, url });
    await line.moveTo("2026-11-30T10:29:00Z");
    expect(textsTo(line, DENISE)).not.toContain(unseen);
    await line.moveTo("2026-11-30T10:30:00Z");
    expect(textsTo(line, DENISE)).toContain(unseen);
    expect(textsTo(line, SHABNAM)).toEqual([]);
  });

  it.each([
    {
      at: "2026-11-25T15:00:00Z",
      unread: ["2026-11-25T17:00:00Z"],
      next: DENISE,
      why: "the PA has gone home until Monday: cover at once",
    },
    {
      at: "2026-11-26T10:00:00Z",
      unread: ["2026-11-26T12:00:00Z", "2026-11-26T13:00:00Z"],
      next: SHABNAM,
      why: "the cover has it, and the PA is no cover's cover before Monday",
    },
  ])("does not wait for a part-time PA's next day: $why", async ({ at, unread, next }) => {
    const line = await lineFor(at);
    const ref = await asks(line, ELLIS);
    const martin = textsTo(line, MARTIN).length;
    for (const time of unread) await line.moveTo(time);
    expect(textsTo(line, next)).toContain(words(line, "notice.unseen-text", { ref, url }));
    expect(textsTo(line, MARTIN)).toHaveLength(martin);
    expect(textsTo(line, ELLIS).at(-1)).not.toContain("Mon 30 Nov");
  });

  it("climbs no further once somebody has read it", async () => {
    const { line, ref } = await asked();
    await line.moveTo("2026-11-23T12:00:00Z");
    await reads(line, DENISE);
    await line.moveTo("2026-11-25T12:00:00Z");
    expect(textsTo(line, SHABNAM)).toEqual([]);
    expect(textsTo(line, MANAGER)).toEqual([]);
    expect((await handoffOf(line, MAYA)).waits_since).toBeNull();
    expect(ref).toMatch(/^[A-Z]\d/);
  });

  it("passes over those who are away", async () => {
    const { line, ref } = await asked();
    for (const mobile of [DENISE, SHABNAM, DUTY]) await onLeave(line, mobile, "2026-11-23");
    await line.moveTo("2026-11-23T12:00:00Z");
    expect([SHABNAM, DUTY].map((mobile) => textsTo(line, mobile).length)).toEqual([0, 0]);
    expect(textsTo(line, MANAGER)).toContain(words(line, "notice.waits-text", { ref, url }));
  });

  it("never shows a manager what it says", async () => {
    const { line } = await asked();
    for (const at of ["12", "13", "14", "15"]) await line.moveTo(`2026-11-23T${at}:00:00Z`);
    const mails = line.gone.filter(({ to }) => to.startsWith("ifeoma")).map(({ text }) => text);
    expect(mails.length).toBeGreaterThan(0);
    for (const text of [...mails, ...textsTo(line, MANAGER)]) expect(text).not.toContain("housing meeting");
  });

  it("tells the young person the truth when everybody is out", async () => {
    const line = await lineFor();
    for (const mobile of [DENISE, SHABNAM, DUTY, MANAGER])
      await onLeave(line, mobile, "2026-11-23", "2026-11-24");
    await asks(line);
    expect(textsTo(line, MAYA).at(-1)).toContain("Nobody is in to read it just now");
    expect(textsTo(line, MAYA).at(-1)).toContain("I will ask everyone again at 9am on Wed 25 Nov");
    await line.moveTo("2026-11-24T09:00:00Z");
    await line.moveTo("2026-11-25T09:05:00Z");
    expect(textsTo(line, DUTY)).toHaveLength(1);
  });

  it("of a complaint never goes to the worker's cover", async () => {
    const line = await lineFor();
    await line.say(MAYA, "i want to make a complaint");
    await line.say(MAYA, "my worker never turns up and nobody says why");
    for (const at of ["12", "13", "14"]) await line.moveTo(`2026-11-23T${at}:00:00Z`);
    expect([DENISE, SHABNAM].map((mobile) => textsTo(line, mobile).length)).toEqual([0, 0]);
    expect(textsTo(line, MANAGER).length).toBeGreaterThan(0);
  });
});

describe("leave", () => {
  it("sends what comes to the cover that was named, and the words say so", async () => {
    const line = await lineFor();
    await onLeave(line, DENISE, "2026-11-23", "2026-11-27", SHABNAM);
    await asks(line);
    expect(textsTo(line, MAYA).at(-1)).toContain(
      "Denise may not see it today, so Shabnam will read it by noon today",
    );
    expect(textsTo(line, DENISE)).toEqual([]);
    expect(textsTo(line, SHABNAM)).toHaveLength(1);
  });

  it("is refused when it ends before it starts, covers itself, or lies on other leave", async () => {
    const line = await lineFor();
    await onLeave(line, DENISE, "2026-11-23", "2026-11-27");
    await expect(onLeave(line, DENISE, "2026-11-27")).rejects.toMatchObject({ code: "leave/invalid" });
    await expect(onLeave(line, SHABNAM, "2026-11-27", "2026-11-26")).rejects.toMatchObject({
      code: "leave/invalid",
    });
    await expect(onLeave(line, DUTY, "2026-12-01", "2026-12-01", DUTY)).rejects.toMatchObject({
      code: "leave/invalid",
    });
  });
});

describe("the trail of a handoff", () => {
  it("says who was told by what, who read it and who answered", async () => {
    const { line, ref } = await asked();
    await line.moveTo("2026-11-23T12:00:00Z");
    await reads(line, DENISE);
    await line.say(DENISE, `${ref} yes of course`);
    const { id } = await handoffOf(line, MAYA);
    const denise = (await workerAt(line, DENISE)).id;
    const trail = (await auditOf(line.store.read, id)).map(({ actor, action, detail }) => {
      const { worker, by, to } = JSON.parse(detail);
      return [
        actor === denise ? "Denise" : actor,
        action,
        worker === denise ? "Denise" : worker,
        to ?? by,
      ].filter((part) => typeof part === "string");
    });
    expect(trail).toEqual([
      ["service", "handoff.opened"],
      ["service", "worker.told", "Denise", "sms"],
      ["service", "worker.told", "Denise", "email"],
      ["service", "handoff.unseen", "reader"],
      ["service", "worker.told", "Denise", "sms"],
      ["service", "worker.told", "Denise", "email"],
      ["Denise", "handoff.seen"],
      ["service", "person.told-seen"],
      ["Denise", "handoff.answered"],
    ]);
  });
});

describe("the young person hears that it was read", () => {
  it("once, with the first name and the time", async () => {
    const { line, before } = await asked();
    await line.moveTo("2026-11-23T10:02:00Z");
    await reads(line, DENISE);
    await reads(line, SHABNAM);
    expect(since(line, before)).toEqual(["Denise saw your message at 10:02."]);
  });

  it("in the morning when it was read at night", async () => {
    const { line, before } = await asked();
    line.clock.set(Date.parse("2026-11-23T23:10:00Z"));
    await reads(line, DENISE);
    expect(since(line, before)).toEqual([]);
    await line.moveTo("2026-11-24T08:59:00Z");
    expect(since(line, before)).toEqual([]);
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(since(line, before)).toEqual(["Denise saw your message on Mon 23 Nov at 23:10."]);
  });

  it("at night too while they are writing", async () => {
    const line = await lineFor("2026-11-23T23:00:00Z");
    await asks(line);
    const before = textsTo(line, MAYA).length;
    line.clock.advance(5 * 60_000);
    await reads(line, DENISE);
    expect(since(line, before)).toEqual(["Denise saw your message at 23:05."]);
  });

  it("not any more when it was answered in the night", async () => {
    const { line, ref, before } = await asked();
    line.clock.set(Date.parse("2026-11-23T23:10:00Z"));
    await reads(line, DENISE);
    await line.say(DENISE, `${ref} yes of course`);
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(since(line, before)).toEqual(["Denise: yes of course"]);
  });

  it("without a name on a number that nobody knows", async () => {
    const line = await lineFor();
    const stranger = "+447700900977";
    await line.say(stranger, "can i talk to someone");
    await line.say(stranger, "its jo, can someone ring me about my form");
    const before = textsTo(line, stranger).length;
    const worker = await workerAt(line, DUTY);
    const { id } = await handoffOf(line, stranger);
    await line.store.write((db) => noteSeen(db, line.parts, id, worker));
    await line.settle();
    expect(textsTo(line, stranger).slice(before)).toEqual(["Someone in the team saw your message at 10:00."]);
  });
});
