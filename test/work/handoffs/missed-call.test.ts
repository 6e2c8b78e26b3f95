import { describe, expect, it } from "vitest";
import { openCallOf } from "../../../src/store/calls.ts";
import { setOptedOut } from "../../../src/store/parties.ts";
import { canRingBack, takeCall } from "../../../src/work/handoffs/missed-call.ts";
import type { Line } from "../../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "../outgoing.ts";
import { all, textsTo } from "../talk.ts";

const LANDLINE = "+441614960123";
const STRANGER = "+447700900150";
const EVENING = "2026-11-23T21:00:00Z";

let calls = 0;
/** Somebody rings. @returns what they hear */
async function rings(line: Line, from: string, callSid = `CA${++calls}`): Promise<string> {
  const heard = await takeCall(line.parts, line.turns, { from, callSid });
  await line.settle();
  return heard;
}

const waits = async ({ store }: Line, phone: string) =>
  await openCallOf(store.read, (await partyOf(store, phone)).id);

describe("a call to our number", () => {
  it("is answered with who sees it by when, and the lines for danger; the list, the worker and a text follow", async () => {
    const line = await lineFor(EVENING);
    expect(await rings(line, MAYA)).toBe(
      "Hello, this is In Touch. We can't take calls here, but we know that you rang, and we'll ask someone to ring you back. They will see it by 11am tomorrow. In danger, ring 999. To talk to someone now, ring Samaritans, free, on 116 123.",
    );
    expect(await waits(line, MAYA)).toMatchObject({ asked_by: "call", times: 1, closed_at: null });
    expect(textsTo(line, MAYA).join("\n")).toMatch(
      /I missed your call[\s\S]*Denise will read it by 11am tomorrow/,
    );
    expect(textsTo(line, DENISE)).toHaveLength(1);
    expect(await all(line, "handoff")).toMatchObject([{ reason: "callback" }]);
  });

  it("counts once, however often it is reported", async () => {
    const line = await lineFor(EVENING);
    await rings(line, MAYA, "CA-same");
    await rings(line, MAYA, "CA-same");
    expect((await waits(line, MAYA))?.times).toBe(1);
    expect(await all(line, "handoff")).toHaveLength(1);
  });

  it("again and again makes one entry and one thread, and one text an hour", async () => {
    const line = await lineFor("2026-11-23T10:00:00Z");
    await rings(line, MAYA);
    await line.moveTo("2026-11-23T10:59:59Z");
    await rings(line, MAYA);
    expect(textsTo(line, MAYA)).toHaveLength(1);
    await line.moveTo("2026-11-23T11:59:59Z");
    await rings(line, MAYA);
    expect(textsTo(line, MAYA)).toHaveLength(2);
    expect((await waits(line, MAYA))?.times).toBe(3);
    expect(await all(line, "handoff")).toHaveLength(1);
  });

  it("from a number nobody knows goes to duty's list, and names nobody", async () => {
    const line = await lineFor("2026-11-23T10:00:00Z");
    const heard = await rings(line, STRANGER);
    expect(await waits(line, STRANGER)).toBeDefined();
    expect(`${heard} ${textsTo(line, STRANGER).join(" ")}`).not.toMatch(/Denise|Maya/);
    expect(await all(line, "handoff")).toMatchObject([{ reason: "callback", worker_id: null }]);
  });

  it("from a landline is put on the list and gets no text, which would not arrive", async () => {
    const line = await lineFor("2026-11-23T10:00:00Z");
    expect(await rings(line, LANDLINE)).toContain("They will see it by");
    expect(textsTo(line, LANDLINE)).toEqual([]);
    expect(await waits(line, LANDLINE)).toBeDefined();
  });

  it("from somebody who stopped texts still puts them on the list, and sends them nothing", async () => {
    const line = await lineFor("2026-11-23T10:00:00Z");
    const { id } = await partyOf(line.store, MAYA);
    await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
    await rings(line, MAYA);
    expect(await waits(line, MAYA)).toBeDefined();
    expect(textsTo(line, MAYA)).toEqual([]);
  });

  it("with a hidden number promises nothing and makes nobody up", async () => {
    const line = await lineFor(EVENING);
    const before = (await all(line, "party")).length;
    expect(await rings(line, "anonymous")).toMatch(
      /we can't see your number, so we can't ring you back.*999.*116 123/,
    );
    expect((await all(line, "party")).length).toBe(before);
  });

  it("of a member of staff is not taken for a text of theirs", async () => {
    const line = await lineFor(EVENING);
    expect(await rings(line, DENISE)).toMatch(/please text us/);
    expect(textsTo(line, DENISE)).toEqual([]);
  });
});

it.each([
  { from: "+447700900001", can: true, why: "a mobile" },
  { from: LANDLINE, can: true, why: "a landline" },
  { from: "+33612345678", can: true, why: "a number abroad" },
  { from: "anonymous", can: false, why: "a word" },
  { from: "+266696687", can: false, why: "the word anonymous on a telephone's keys" },
  { from: "+7378742833", can: false, why: "restricted" },
  { from: "80800", can: false, why: "a short code" },
  { from: "+0", can: false, why: "no number" },
])("$from can be rung back: $can, $why", ({ from, can }) => {
  expect(canRingBack(from)).toBe(can);
});
