import { describe, expect, it } from "vitest";
import { holdOf } from "../../src/store/holds.ts";
import type { Line } from "../support/line.ts";
import { live } from "./diary.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";
import { CHANTELLE } from "./talk.ts";

const ASK = "book careers longsight fri 27 nov 2:15pm";
const at = (line: Line, clock: string) => line.moveTo(`2026-11-23T${clock}Z`);

describe("a time that somebody has picked", () => {
  it("is kept from the others for ten minutes", async () => {
    const line = await lineFor();
    await line.say(MAYA, ASK);
    expect((await line.say(CHANTELLE, ASK)).join()).toMatch(/None then/);
    await at(line, "10:10:00");
    expect((await line.say(CHANTELLE, ASK)).join()).toMatch(/2:15pm with Nadia at Longsight\. Kept/);
  });

  it.each([
    { clock: "10:09:59.999", first: true, why: "a kept time lives while now is before its end" },
    { clock: "10:10:00", first: true, why: "late, and nobody has taken it: it is theirs all the same" },
  ])("is booked at $clock: $why", async ({ clock }) => {
    const line = await lineFor();
    await line.say(MAYA, ASK);
    await at(line, clock);
    expect(await line.say(MAYA, "1")).toEqual([expect.stringMatching(/^Booked:/)]);
  });

  it("goes to one of two who confirm at once, and the other has the nearest", async () => {
    const line = await lineFor();
    await line.say(MAYA, ASK);
    await at(line, "10:10:00");
    await line.say(CHANTELLE, ASK);
    await at(line, "10:20:00");
    const [one, other] = await Promise.all([line.say(MAYA, "1"), line.say(CHANTELLE, "1")]);
    const said = [one.join(), other.join()];
    expect(said.filter((text) => text.startsWith("Booked:"))).toHaveLength(1);
    expect(said.filter((text) => /gone.*\n1 .*\n2 .*\n3 /s.test(text))).toHaveLength(1);
    expect([...(await live(line)), ...(await live(line, CHANTELLE))]).toHaveLength(1);
  });

  it("is booked once, however often it is confirmed", async () => {
    const line = await lineFor();
    await line.say(MAYA, ASK);
    await Promise.all([line.say(MAYA, "1"), line.say(MAYA, "1"), line.say(MAYA, "yes")]);
    expect(await live(line)).toHaveLength(1);
  });

  it.each([
    { text: "STOP", why: "nothing more is texted" },
    { text: "leave it", why: "they have changed their mind" },
  ])("is free again after $text: $why", async ({ text }) => {
    const line = await lineFor();
    await line.say(MAYA, ASK);
    await line.say(MAYA, text);
    const { id } = await partyOf(line.store, MAYA);
    expect(await holdOf(line.store.read, id, line.clock.now())).toBeUndefined();
    expect(await live(line)).toEqual([]);
  });
});
