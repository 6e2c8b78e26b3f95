import { describe, expect, it } from "vitest";
import { COMPLAINT } from "../../../src/store/complaints.ts";
import type { Row } from "../../../src/store/schema.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { takeConcerns } from "../../../src/work/concerns/alarm.ts";
import { closeWithConcern, sayTaken, seeWithConcern } from "../../../src/work/concerns/concern-taken.ts";
import type { Line } from "../../support/line.ts";
import { raised } from "../alarms.ts";
import { DENISE, lineFor, MAYA } from "../outgoing.ts";
import { all, CHANTELLE, textsTo, words } from "../talk.ts";
import { handoffOf } from "../thread.ts";

const DANGER = "i wanna die";

async function idOf({ store }: Line, mobile: string): Promise<string> {
  return (await workersByMobile(store.read, store.vault, mobile))[0]!.id;
}

const set = (line: Line, id: string, change: Partial<Row<"handoff">>) =>
  line.store.write((db) => db.updateTable("handoff").set(change).where("id", "=", id).execute());

const audits = async (line: Line, action: string) =>
  (await all(line, "audit")).filter((row) => row.action === action);

describe("what came with a concern, once somebody has taken it", () => {
  const since = async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await line.say(MAYA, "call me");
    const by = await idOf(line, DENISE);
    const [concern] = await all(line, "concern");
    const sees = () => line.store.write((db) => seeWithConcern(db, concern!, by, line.clock.now()));
    const thread = (await all(line, "handoff")).find(({ reason }) => reason !== "concern")!;
    return { line, by, sees, thread, waits: async () => (await handoffOf(line, MAYA)).waits_since !== null };
  };

  it("waits for nobody any more, what was written since too", async () => {
    const { line, sees } = await since();
    await sees();
    const threads = await all(line, "handoff");
    expect(threads.map(({ status, waits_since }) => [status, waits_since])).toEqual([
      ["seen", null],
      ["seen", null],
    ]);
  });

  it.each([
    { change: { reason: COMPLAINT }, why: "a complaint may be about who took it" },
    { change: { status: "closed" }, why: "it is closed" },
    { change: { id: "0" }, why: "it was there before, about something else" },
  ] as const)("leaves a thread as it is where $why", async ({ change }) => {
    const { line, sees, thread } = await since();
    await set(line, thread.id, change);
    await sees();
    const id = "id" in change ? change.id : thread.id;
    expect((await all(line, "handoff")).find((one) => one.id === id)).toMatchObject({
      status: "status" in change ? change.status : thread.status,
      waits_since: thread.waits_since,
    });
  });

  it("is noted as seen once, and again when it has waited again", async () => {
    const { line, by, sees, thread } = await since();
    const noted = async () =>
      (await audits(line, "handoff.seen")).filter(({ subject_id }) => subject_id === thread.id);
    await sees();
    await sees();
    expect((await noted()).map(({ actor }) => actor)).toEqual([by]);
    await set(line, thread.id, { waits_since: line.clock.now() });
    await sees();
    expect(await noted()).toHaveLength(2);
  });
});

describe("the thread of a concern that is closed", () => {
  const closes = async (line: Line, partyId: string, id: string) => {
    const by = await idOf(line, DENISE);
    await line.store.write(async (db) => {
      await db.updateTable("concern").set({ status: "closed" }).where("id", "=", id).execute();
      await closeWithConcern(db, partyId, by, line.clock.now());
    });
  };

  it("stays while another concern is live", async () => {
    const line = await lineFor();
    const { party_id } = await raised(line);
    const [first] = await all(line, "concern");
    await line.store.write((db) => db.updateTable("concern").set({ status: "closed" }).execute());
    const second = await raised(line);
    await line.store.write((db) =>
      db.updateTable("concern").set({ status: "open" }).where("id", "=", first!.id).execute(),
    );
    await closes(line, party_id, second.id);
    expect((await handoffOf(line, MAYA)).status).not.toBe("closed");
    await closes(line, party_id, first!.id);
    await closes(line, party_id, first!.id);
    expect((await handoffOf(line, MAYA)).status).toBe("closed");
    expect(await audits(line, "handoff.closed")).toHaveLength(1);
  });
});

describe("that a named person has it", () => {
  const takes = async (line: Line, mobile: string, change: Partial<Row<"concern">> = {}) => {
    const by = await idOf(line, mobile);
    for (const row of await all(line, "concern"))
      await line.store.write(async (db) => {
        await takeConcerns(db, row.party_id, by, line.clock.now());
        await sayTaken(db, line.parts, { ...row, ...change }, by, line.clock.now());
      });
    await line.settle();
  };
  const onIt = (line: Line, who: string) => words(line, "seen.on-it", { who });
  const heard = (line: Line, address: string, who: string) =>
    textsTo(line, address).filter((text) => text === onIt(line, who)).length;

  it("is said to each of two people, and noted", async () => {
    const line = await lineFor();
    for (const phone of [MAYA, CHANTELLE]) await line.say(phone, DANGER);
    await takes(line, DENISE);
    expect([heard(line, MAYA, "Denise"), heard(line, CHANTELLE, "Denise")]).toEqual([1, 1]);
    expect((await audits(line, "person.told-on-it")).map(({ actor }) => actor)).toEqual([
      "service",
      "service",
    ]);
  });

  it("is said once, and noted once", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    for (const _ of [1, 2]) await takes(line, DENISE);
    expect(heard(line, MAYA, "Denise")).toBe(1);
    expect(await audits(line, "person.told-on-it")).toHaveLength(1);
  });

  it("is a text where nobody knows by what way it was told", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await takes(line, DENISE, { channel: null });
    expect(heard(line, MAYA, "Denise")).toBe(1);
  });

  it.each([
    { text: "my bf reads my texts", why: "they say so" },
    { text: "its her bf", why: "another writes from it" },
    { text: "he goes through my phone", why: "he looks into it" },
  ])("is not said to a phone that another reads: $why", async ({ text }) => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await line.say(MAYA, text);
    await takes(line, DENISE);
    expect(heard(line, MAYA, "Denise")).toBe(0);
  });
});
