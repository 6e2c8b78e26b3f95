import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { switchOff } from "../../src/store/leavers.ts";
import { queueMessage } from "../../src/store/outbox.ts";
import { keepWorker, type Worker, workersByMobile } from "../../src/store/workers.ts";
import { transferAll } from "../../src/work/handoffs/transfer.ts";
import { type Line, startLine } from "../support/line.ts";
import { DENISE, MAYA } from "./outgoing.ts";
import { all, textsTo, words } from "./talk.ts";

const SHABNAM = "+447700900803";
const DUTY = "+447700900851";
const url = "https://line.test/staff";
const WISH = "can you come to the housing meeting with me on weds";

let line: Line;
let denise: Worker;
let shabnam: Worker;

beforeEach(async () => {
  line = await startLine("2026-11-23T08:50:00Z");
  denise = await workerAt(DENISE);
  shabnam = await workerAt(SHABNAM);
});
afterEach(() => line.close());

const workerAt = async (mobile: string): Promise<Worker> =>
  (await workersByMobile(line.store.read, line.store.vault, mobile))[0]!;

/** Denise leaves; her people go to Shabnam first, unless they were forgotten. */
async function leaves({ passedOn }: { passedOn: boolean }): Promise<void> {
  await line.store.write(async (db) => {
    if (passedOn) await transferAll(db, line.parts, { from: denise, to: shabnam, by: denise });
    await switchOff(db, denise.id, "service", line.clock.now());
  });
}

async function asksForPa(): Promise<string[]> {
  await line.say(MAYA, "can i talk to my pa");
  return await line.say(MAYA, WISH);
}

describe("a PA who left at 09:00", () => {
  it.each([
    { passedOn: true, to: SHABNAM, said: "Shabnam will read it", why: "the new worker has it" },
    { passedOn: false, to: SHABNAM, said: "Shabnam will read it", why: "the cover has it" },
  ])("gets nothing of a message at 09:01: $why", async ({ passedOn, to, said }) => {
    await line.moveTo("2026-11-23T09:00:00Z");
    await leaves({ passedOn });
    await line.moveTo("2026-11-23T09:01:00Z");
    const answer = (await asksForPa()).join();
    expect(answer).toContain(said);
    expect(textsTo(line, DENISE)).toEqual([]);
    expect(textsTo(line, to).some((text) => text.includes("a message is waiting"))).toBe(true);
  });

  it("gets nothing, and duty does, when there is no cover either", async () => {
    await line.moveTo("2026-11-23T09:00:00Z");
    await leaves({ passedOn: false });
    await line.store.write((db) => switchOff(db, shabnam.id, "service", line.clock.now()));
    await line.moveTo("2026-11-23T09:01:00Z");
    expect((await asksForPa()).join()).toMatch(/the duty team will read it/);
    expect([textsTo(line, DENISE), textsTo(line, SHABNAM)]).toEqual([[], []]);
    expect(textsTo(line, DUTY)).toHaveLength(1);
  });

  it("hears no more of a talk that was going on, and the person is told who reads it now", async () => {
    await asksForPa();
    const ref = /ref ([A-Z0-9]{4})/.exec(textsTo(line, DENISE)[0]!)![1]!;
    await line.say(DENISE, `${ref} yes, i'm on my last day though`);
    await line.moveTo("2026-11-23T09:00:00Z");
    await leaves({ passedOn: true });
    const before = textsTo(line, DENISE).length;
    await line.moveTo("2026-11-23T09:01:00Z");
    expect((await line.say(MAYA, "oh no. who comes with me then")).join()).toContain("Shabnam will read it");
    expect(textsTo(line, DENISE)).toHaveLength(before);
    expect(textsTo(line, SHABNAM)).toContain(words(line, "notice.more-text", { ref, url }));
  });

  it("is sent nothing that was queued before, whoever queued it", async () => {
    await line.store.write(async (db) => {
      await switchOff(db, denise.id, "service", line.clock.now());
      const to = { kind: "worker" as const, id: denise.id, data_key: denise.dataKey };
      const base = { to, channel: "sms" as const, address: DENISE, class: "notice" as const };
      await queueMessage(db, line.store.vault, { ...base, body: { text: "too late" } }, line.clock.now());
    });
    await line.settle();
    expect(textsTo(line, DENISE)).toEqual([]);
    expect((await all(line, "outbox")).map(({ state, error }) => [state, error])).toEqual([
      ["held", "has left"],
    ]);
  });
});

describe("a text from the work mobile of somebody who has left", () => {
  it("goes to nobody's young person and is not answered; duty is told, once a day", async () => {
    await asksForPa();
    const ref = /ref ([A-Z0-9]{4})/.exec(textsTo(line, DENISE)[0]!)![1]!;
    await line.moveTo("2026-11-23T10:00:00Z");
    await leaves({ passedOn: true });
    await line.moveTo("2026-11-23T10:00:01Z");
    const [hers, mayas] = [textsTo(line, DENISE).length, textsTo(line, MAYA).length];
    expect(await line.say(DENISE, `${ref} ring me on my own number`)).toEqual([]);
    expect(await line.say(DENISE, "hello?")).toEqual([]);
    expect([textsTo(line, DENISE).length, textsTo(line, MAYA).length]).toEqual([hers, mayas]);
    expect(textsTo(line, DUTY)).toEqual([words(line, "leaver-notice.text", {})]);
    expect((await all(line, "party")).filter(({ kind }) => kind === "visitor")).toEqual([]);
  });

  it("that tells of danger is taken for somebody else's, and answered", async () => {
    await leaves({ passedOn: true });
    const answer = (await line.say(DENISE, "i want to kill myself")).join();
    expect(answer).toContain("Samaritans");
    expect(await all(line, "concern")).toHaveLength(1);
  });

  it.each([
    { days: 89, answered: false, why: "the phone may still lie in a drawer" },
    { days: 91, answered: true, why: "somebody else may have the number" },
  ])("$days days later is answered $answered: $why", async ({ days, answered }) => {
    await leaves({ passedOn: true });
    line.clock.advance(days * 24 * 3_600_000);
    expect((await line.say(DENISE, "hello")).length > 0).toBe(answered);
  });

  it("is a colleague's when the phone was handed on", async () => {
    await leaves({ passedOn: true });
    const { role, active, profile } = shabnam;
    const kept = { recordRef: "PA-03", role, active, profile: { ...profile, mobile: DENISE } };
    await line.store.write((db) => keepWorker(db, line.store.vault, kept, line.clock.now()));
    expect(await line.say(DENISE, "hello")).toEqual([words(line, "worker.which")]);
  });
});
