import { describe, expect, it } from "vitest";
import { failuresOf } from "../../src/store/alert-failures.ts";
import { acknowledge, concernById, openConcern } from "../../src/store/concerns.ts";
import { setOptedOut } from "../../src/store/parties.ts";
import { auditOf } from "../../src/store/records.ts";
import type { Row } from "../../src/store/schema.ts";
import {
  climbAlarm,
  climbAlarms,
  climbAtOnce,
  phoneInstead,
  takeConcerns,
} from "../../src/work/concerns/alarm.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { watchAt } from "../../src/work/concerns/watch.ts";
import { keepDutyDesk } from "../../src/work/handoffs/duty-desk.ts";
import type { Line } from "../support/line.ts";
import { DESK, LEAD, raised, steps, told } from "./alarms.ts";
import { onLeave } from "./away.ts";
import { DENISE, lineFor, MAYA, partyOf, START } from "./outgoing.ts";
import { all, CHANTELLE, textsTo, words } from "./talk.ts";
import { DUTY, handoffOf, MANAGER } from "./thread.ts";

const MINUTE = 60_000;
const NOW = Date.parse(START);
const url = "https://line.test/staff";

/** What is written to the log of errors from now on. */
function errorsOf(line: Line): [string, unknown][] {
  const errors: [string, unknown][] = [];
  const log = { ...line.parts.log, error: (name: string, what: unknown) => errors.push([name, what]) };
  Object.assign(line.parts, { log });
  return errors;
}

const actionsOf = async (line: Line, id: string) =>
  (await auditOf(line.store.read, id)).map(({ actor, action, detail }) => `${actor} ${action} ${detail}`);
const concern = async (line: Line, id: string) => (await concernById(line.store.read, id))!;
const climb = (line: Line, id: string, now = line.clock.now()) =>
  line.store.write((db) => climbAlarm(db, line.parts, id, now));
const mailsTo = (line: Line, who: string) =>
  line.gone.filter(({ to, channel }) => channel === "email" && to.startsWith(who));

describe("the first alert", () => {
  it("is worded by its level, with a reference, by text and by mail", async () => {
    for (const level of ["emergency", "urgent"] as const) {
      const line = await lineFor();
      const { ref } = await raised(line, level);
      expect(textsTo(line, DENISE)).toEqual([words(line, `notice.${level}-text`, { ref, url })]);
      const [mail] = mailsTo(line, "denise");
      expect(mail?.subject).toBe(words(line, `notice.${level}-subject`, { ref }));
      expect(mail?.text).toBe(words(line, `notice.${level}-mail`, { ref, url }));
    }
  });

  it("leaves as safeguarding, and is on the trail with what was told and where it stands", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    expect(new Set((await all(line, "outbox")).map((row) => row.class))).toEqual(new Set(["safeguarding"]));
    const lines = await actionsOf(line, id);
    expect(lines[0]).toBe('service concern.opened {"level":"emergency","kind":"suicide_self_harm"}');
    expect(lines.filter((one) => one.startsWith("service worker.told"))).toHaveLength(4);
    expect(lines.at(-1)).toBe('service concern.told {"told":2,"rung":0}');
    expect(await concern(line, id)).toMatchObject({ rung: 0, rung_at: NOW, next_at: NOW + 5 * MINUTE });
    expect(await failuresOf(line.store.read, id)).toEqual([]);
  });

  it("asks for a call, and makes it a task, where they had stopped texts before", async () => {
    const line = await lineFor();
    const { id: partyId } = await partyOf(line.store, MAYA);
    await line.store.write((db) => setOptedOut(db, partyId, NOW));
    const { ref } = await raised(line);
    expect(textsTo(line, DENISE)).toEqual([words(line, "notice.phone-them-emergency-text", { ref, url })]);
    const [mail] = mailsTo(line, "denise");
    expect(mail?.subject).toBe(words(line, "notice.emergency-subject", { ref }));
    expect(mail?.text).toBe(words(line, "alarm.phone-them-mail", { ref, url }));
    expect((await all(line, "phone_task")).map(({ why }) => why)).toEqual(["cannot-text"]);
  });

  it("makes no call of it otherwise", async () => {
    const line = await lineFor();
    await raised(line);
    expect(await all(line, "phone_task")).toEqual([]);
  });

  it("stands as a failure, in the log too, where there is nobody to tell", async () => {
    const line = await lineFor();
    const errors = errorsOf(line);
    await line.store.write((db) => db.updateTable("worker").set({ active: 0 }).execute());
    const { id } = await raised(line);
    expect(errors).toContainEqual(["concern-nobody-to-tell", { id }]);
    expect(await failuresOf(line.store.read, id)).toMatchObject([
      { worker_id: null, why: "nobody-to-tell", at: NOW },
    ]);
    expect((await actionsOf(line, id)).at(-1)).toBe('service concern.told {"told":0,"rung":0}');
  });

  it("counts nobody who has no way to be told", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const { id } = await raised(line);
    expect((await actionsOf(line, id)).at(-1)).toBe('service concern.told {"told":3,"rung":0}');
    expect(told(line)).toMatchObject({ desk: 1 });
  });
});

describe("the thread for the answer", () => {
  it("is opened with the concern, for the worker, and looked after like any other", async () => {
    const line = await lineFor();
    await raised(line);
    const { id: workerId } = (await all(line, "worker")).find(({ record_ref }) => record_ref === "PA-01")!;
    const by = Date.parse("2026-11-23T12:00:00Z");
    const thread = await handoffOf(line, MAYA);
    expect(thread).toMatchObject({ reason: "concern", worker_id: workerId, promised_by: by });
    const timers = (await all(line, "timer")).filter(({ subject_id }) => subject_id === thread.id);
    expect(timers).toMatchObject([{ kind: "handoff-unseen", due_at: by }]);
  });

  it("is the one that is open already", async () => {
    const line = await lineFor();
    await raised(line);
    await raised(line);
    expect(await all(line, "handoff")).toHaveLength(1);
  });
});

describe("climbing", () => {
  it.each([
    { rung: 0, minutes: 5, mobile: DUTY, says: "again", why: "duty read it" },
    { rung: 1, minutes: 10, mobile: MANAGER, says: "find", why: "a manager finds somebody who may" },
    { rung: 1, minutes: 10, mobile: LEAD, says: "again", why: "the lead may read it" },
    { rung: 2, minutes: 15, mobile: MANAGER, says: "ring", why: "everyone rings round" },
  ])("from rung $rung says $says: $why", async ({ rung, minutes, mobile, says }) => {
    const line = await lineFor();
    const { id, ref } = await raised(line);
    const rungAt = NOW + (minutes - 5) * MINUTE;
    await line.store.write((db) =>
      db.updateTable("concern").set({ rung, rung_at: rungAt }).where("id", "=", id).execute(),
    );
    line.clock.set(NOW + minutes * MINUTE + 29_000);
    await climb(line, id);
    await line.settle();
    const args = { level: "EMERGENCY", ref, minutes: String(minutes), url };
    expect(textsTo(line, mobile).at(-1)).toBe(words(line, `alarm.${says}-text`, args));
    const mail = line.gone.findLast(({ channel, subject }) => channel === "email" && subject !== undefined);
    expect(mail).toBeDefined();
    const mails = line.gone
      .filter(({ channel }) => channel === "email")
      .map(({ subject, text }) => [subject, text]);
    expect(mails).toContainEqual([
      words(line, `alarm.${says}-subject`, args),
      words(line, `alarm.${says}-mail`, args),
    ]);
    expect(await concern(line, id)).toMatchObject({ rung: rung + 1, rung_at: line.clock.now() });
  });

  it("rings a task round at the last rung alone, and notes it once", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    for (const [i, minutes] of [5, 10, 15, 30].entries()) {
      line.clock.set(NOW + minutes * MINUTE);
      await climb(line, id);
      expect(await all(line, "phone_task")).toHaveLength(i < 2 ? 0 : 1);
    }
    const made = (await actionsOf(line, id)).filter((one) => one.includes("phone-task"));
    expect(made).toEqual(["service phone-task.made {}"]);
    const climbed = (await actionsOf(line, id)).filter((one) => one.includes("not-taken"));
    expect(climbed[0]).toBe('service concern.not-taken {"to":"duty","rung":1,"told":1}');
    expect(await failuresOf(line.store.read, id)).toEqual([]);
  });

  it("rings the duty phone without going up, and says again that nobody has it", async () => {
    const line = await lineFor("2026-11-23T22:00:00Z");
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const { id, opened_at } = await raised(line);
    line.clock.set(opened_at + 5 * MINUTE);
    await climb(line, id);
    await line.settle();
    expect(textsTo(line, DESK).at(-1)).toContain("nobody has taken it in 5 minutes. Read it now");
    expect(await concern(line, id)).toMatchObject({
      rung: 0,
      rung_at: opened_at,
      next_at: opened_at + 10 * MINUTE,
    });
  });

  it("stands as a failure where a rung has nobody", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    await line.store.write((db) => db.updateTable("worker").set({ active: 0 }).execute());
    line.clock.set(NOW + 5 * MINUTE);
    await climb(line, id);
    expect(await failuresOf(line.store.read, id)).toMatchObject([{ why: "nobody-to-tell" }]);
    expect(await steps(line, id)).toEqual(["11-23T10:05 nobody"]);
  });

  it.each([
    { status: "acknowledged", why: "somebody has it" },
    { status: "closed", why: "it is closed" },
  ] as const)("does nothing where $why", async ({ status }) => {
    const line = await lineFor();
    const { id } = await raised(line);
    await line.store.write((db) => db.updateTable("concern").set({ status }).where("id", "=", id).execute());
    const before = [await concern(line, id), await actionsOf(line, id)];
    for (const act of [climbAlarm, climbAtOnce])
      await line.store.write((db) => act(db, line.parts, id, NOW + 5 * MINUTE));
    expect([await concern(line, id), await actionsOf(line, id)]).toEqual(before);
  });

  it("does nothing with one that is not there", async () => {
    const line = await lineFor();
    for (const act of [climbAlarm, climbAtOnce])
      await line.store.write((db) => act(db, line.parts, "no-such-id", NOW));
    expect(await all(line, "outbox")).toEqual([]);
  });

  it("begins with the first alert where that has not been given", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    await line.store.write((db) =>
      db.updateTable("concern").set({ rung: -1 }).where("id", "=", id).execute(),
    );
    line.clock.set(NOW + 3 * MINUTE);
    await climb(line, id);
    expect(await concern(line, id)).toMatchObject({ rung: 0, rung_at: NOW + 3 * MINUTE });
    expect(await steps(line, id)).toEqual([]);
  });
});

describe("a look before its time", () => {
  it("goes no higher, counted from the rung that was reached", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    const reached = { rung: 1, rung_at: NOW + 5 * MINUTE };
    await line.store.write((db) => db.updateTable("concern").set(reached).where("id", "=", id).execute());
    line.clock.set(NOW + 7 * MINUTE);
    await climb(line, id);
    expect(await concern(line, id)).toMatchObject(reached);
  });
});

describe("when nothing got there", () => {
  const atOnce = (line: Line, id: string) =>
    line.store.write((db) => climbAtOnce(db, line.parts, id, line.clock.now()));
  it.each([
    { rung: -1, goes: -1, why: "nobody has been told yet: that is tried again by itself" },
    { rung: 0, goes: 1, why: "the next is not waited for" },
    { rung: 2, goes: 3, why: "nor the last" },
    { rung: 3, goes: 3, why: "there is nobody further up, so the usual time holds" },
  ])("at rung $rung goes to $goes: $why", async ({ rung, goes }) => {
    const line = await lineFor();
    const { id } = await raised(line);
    await line.store.write((db) => db.updateTable("concern").set({ rung }).where("id", "=", id).execute());
    await atOnce(line, id);
    expect((await concern(line, id)).rung).toBe(goes);
    expect(await steps(line, id)).toHaveLength(goes === rung ? 0 : 1);
  });
});

/** Nothing that names this reference can be said. */
function cannotSay(line: Line, ref: string): void {
  const { wording } = line.parts.content;
  const render: typeof wording.render = (said) => {
    if ((said as { args?: { ref?: string } }).args?.ref === ref) throw new Error("cannot be said");
    return wording.render(said);
  };
  Object.assign(line.parts, { content: { ...line.parts.content, wording: { ...wording, render } } });
}

describe("an alert that fails", () => {
  it("is tried again in a minute, from where it stands, and is noted", async () => {
    const line = await lineFor();
    const errors = errorsOf(line);
    const { id, ref } = await raised(line);
    cannotSay(line, ref);
    line.clock.set(NOW + 5 * MINUTE);
    await climb(line, id);
    expect(await concern(line, id)).toMatchObject({ rung: 0, rung_at: NOW, next_at: NOW + 6 * MINUTE });
    expect(await failuresOf(line.store.read, id)).toMatchObject([
      { worker_id: null, why: "not-told", at: NOW + 5 * MINUTE },
    ]);
    expect((await actionsOf(line, id)).at(-1)).toBe("service concern.not-told {}");
    expect(errors).toContainEqual(["alert-failed", { id, error: new Error("cannot be said") }]);
  });

  it("keeps the time at which its rung was reached, and troubles no desk that is not there", async () => {
    const line = await lineFor();
    const errors = errorsOf(line);
    const { id, ref } = await raised(line);
    const reached = { rung: 1, rung_at: NOW + 5 * MINUTE };
    await line.store.write((db) => db.updateTable("concern").set(reached).where("id", "=", id).execute());
    cannotSay(line, ref);
    await climb(line, id, NOW + 10 * MINUTE);
    expect(await concern(line, id)).toMatchObject({ ...reached, next_at: NOW + 11 * MINUTE });
    expect(errors.map(([name]) => name)).toEqual(["alert-failed"]);
  });

  it("is told to the desk alone, and when that fails too, stands in the log", async () => {
    const line = await lineFor();
    const errors = errorsOf(line);
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const { id, ref } = await raised(line);
    cannotSay(line, ref);
    await climb(line, id, NOW + 5 * MINUTE);
    expect(errors).toContainEqual(["duty-desk-not-told", { id, error: new Error("cannot be said") }]);
  });

  it("is told to the desk in the words of the first alert", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyPhone: DESK, dutyEmail: "desk@council.example" });
    const [denise] = (await all(line, "worker")).filter(({ record_ref }) => record_ref === "PA-01");
    await line.store.write((db) =>
      db
        .updateTable("worker")
        .set({ profile: Buffer.from("broken"), changed_at: 1 })
        .where("id", "=", denise!.id)
        .execute(),
    );
    const { id, ref } = await raised(line, "urgent");
    expect(textsTo(line, DESK)).toEqual([words(line, "notice.urgent-text", { ref, url })]);
    expect((await all(line, "outbox")).map((row) => [row.class, row.dedupe_key])).toEqual([
      ["safeguarding", expect.stringMatching(`^concern:${id}:desk:`)],
      ["safeguarding", expect.stringMatching(`^concern:${id}:desk:`)],
    ]);
    const [mail] = mailsTo(line, "desk");
    expect(mail?.subject).toBe(words(line, "notice.urgent-subject", { ref }));
    expect(mail?.text).toBe(words(line, "notice.urgent-mail", { ref, url }));
    expect((await actionsOf(line, id)).some((one) => one.startsWith("service worker.told"))).toBe(true);
  });

  it("keeps no other back, when even its failure cannot be written", async () => {
    const line = await lineFor();
    const errors = errorsOf(line);
    const [bad, good] = [await raised(line), await raised(line, "emergency", CHANTELLE)];
    const { write } = line.store;
    const once = [true];
    const failing = async (job: Parameters<typeof write>[0]) => {
      if (once.pop()) throw new Error("the disk is full");
      return await line.store.write(job);
    };
    line.clock.set(NOW + 5 * MINUTE);
    const store = new Proxy(line.store, {
      get: (of, name) => (name === "write" ? failing : Reflect.get(of, name, of)),
    });
    await climbAlarms({ ...line.parts, store });
    const failed = errors.filter(([name]) => name === "alarm-failed");
    expect(failed).toEqual([
      ["alarm-failed", { id: expect.any(String), error: new Error("the disk is full") }],
    ]);
    const reached = await Promise.all([bad, good].map(async ({ id }) => (await concern(line, id)).rung));
    expect(reached.sort()).toEqual([0, 1]);
  });
});

/** A second live concern, as two records that were made one leave it. */
async function merged(line: Line): Promise<Row<"concern">> {
  const party = await partyOf(line.store, MAYA);
  const told = { party, level: "urgent", kind: "medical", words: "x" } as const;
  return await line.store.write((db) => openConcern(db, line.store.vault, told, line.clock.now()));
}

describe("taking", () => {
  const take = async (line: Line, row: Row<"concern">) => {
    const [worker] = await all(line, "worker");
    const { id } = worker!;
    return [
      id,
      await line.store.write((db) => takeConcerns(db, row.party_id, id, line.clock.now())),
    ] as const;
  };

  it("has all that is open, ends the round of calls, and is noted for each; the second time there is nothing", async () => {
    const line = await lineFor();
    const [one, two] = [await raised(line), await merged(line)];
    for (const minutes of [5, 10, 15]) {
      line.clock.set(NOW + minutes * MINUTE);
      await climb(line, one.id);
    }
    const [worker, taken] = await take(line, one);
    expect(taken).toBe(true);
    for (const { id } of [one, two])
      expect((await actionsOf(line, id)).at(-1)).toBe(`${worker} concern.acknowledged {}`);
    expect(await all(line, "phone_task")).toMatchObject([{ why: "nobody-has-it", done_by: worker }]);
    expect((await take(line, one))[1]).toBe(false);
  });

  it("notes nothing more of one that somebody has", async () => {
    const line = await lineFor();
    const [one, two] = [await raised(line), await merged(line)];
    await line.store
      .write((db) => acknowledge(db, one.id, (one.acknowledged_by ?? "w") as string, NOW))
      .catch(() => {});
    const worker = (await all(line, "worker"))[0]!.id;
    await line.store.write((db) => acknowledge(db, one.id, worker, NOW));
    expect((await take(line, two))[1]).toBe(true);
    expect((await actionsOf(line, one.id)).filter((line_) => line_.includes("acknowledged"))).toEqual([]);
  });
});

describe("what can no longer be texted", () => {
  const stop = (line: Line, partyId: string) =>
    line.store.write((db) => phoneInstead(db, line.parts, partyId, line.clock.now()));

  it("is a call for each concern, told at once and once", async () => {
    const line = await lineFor();
    const { id, ref, party_id } = await raised(line);
    line.clock.set(NOW + MINUTE);
    await stop(line, party_id);
    await line.settle();
    expect(textsTo(line, DENISE)).toHaveLength(2);
    await stop(line, party_id);
    await line.settle();
    expect(await all(line, "phone_task")).toMatchObject([{ concern_id: id, why: "cannot-text" }]);
    expect((await actionsOf(line, id)).filter((one) => one.includes("phone-task"))).toEqual([
      "service phone-task.made {}",
    ]);
    const call = words(line, "notice.phone-them-emergency-text", { ref, url });
    for (const mobile of [DENISE, DUTY]) expect(textsTo(line, mobile).slice(1)).toEqual([call]);
    expect(mailsTo(line, "denise").at(-1)?.text).toBe(words(line, "alarm.phone-them-mail", { ref, url }));
  });

  it("is nothing for somebody who is not there, or has no concern", async () => {
    const line = await lineFor();
    await stop(line, "no-such-party");
    await stop(line, (await partyOf(line.store, MAYA)).id);
    expect(await all(line, "phone_task")).toEqual([]);
  });
});

describe("who could be told", () => {
  it.each([
    { desk: {}, has: false, why: "there is no desk" },
    { desk: { dutyPhone: DESK }, has: true, why: "the desk has a phone" },
    { desk: { dutyEmail: "desk@council.example" }, has: false, why: "the desk has e-mail alone" },
  ])("has a duty phone, $has: $why", async ({ desk, has }) => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, desk);
    const watch = await watchAt(line.store.read, line.parts, NOW);
    expect(watch.dutyPhoneId !== undefined).toBe(has);
    expect(watch.outOfHours).toBe("not-read");
    expect(watch.times).toBe(line.parts.content.service.alertTimes);
  });

  it("is whoever stands in for a worker who is away, and all of duty", async () => {
    const line = await lineFor();
    await onLeave(line, DENISE, "2026-11-23");
    await raised(line);
    expect(told(line)).toMatchObject({ denise: 0, duty: 1, manager: 0 });
  });
});

describe("a concern about nobody's person", () => {
  it("is duty's alone", async () => {
    const line = await lineFor();
    const party = { ...(await partyOf(line.store, MAYA)), worker_id: null };
    const given = { party, level: "urgent" as const, kind: "not_said", words: "x", channel: "sms" };
    const row = await line.store.write((db) => raiseConcern(db, line.parts, given, NOW));
    await line.settle();
    expect(told(line)).toMatchObject({ denise: 0, duty: 1 });
    expect(await handoffOf(line, MAYA)).toMatchObject({ worker_id: null });
    expect(row).toMatchObject({ about_worker_id: null });
  });
});
