import { describe, expect, it } from "vitest";
import { addressLookup, partyByAddress, setOptedOut } from "../../src/store/parties.ts";
import { phoneInstead } from "../../src/work/concerns/alarm.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import type { Line } from "../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, textsTo } from "./talk.ts";
import { DUTY } from "./thread.ts";

const VISIT = "visitor-7";
const PHONE_THEM = /phone them/i;

async function visitorOf({ store }: Line) {
  return (await partyByAddress(store.read, addressLookup(store.vault, "web", VISIT)))!;
}

/** Danger told by somebody who has stopped texts. */
async function toldOn(line: Line, channel: "sms" | "web"): Promise<void> {
  const { id } = await partyOf(line.store, MAYA);
  await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
  const party = await partyOf(line.store, MAYA);
  const concern = { party, level: "urgent" as const, kind: "domestic_abuse", words: "help", channel };
  await line.store.write((db) => raiseConcern(db, line.parts, concern, line.clock.now()));
  await line.settle();
}

describe("danger told by somebody whose texts are stopped", () => {
  it.each([
    { channel: "sms", phone: true, why: "no answer could go by text" },
    { channel: "web", phone: false, why: "the chat has answered" },
  ] as const)("on $channel the alert asks to phone: $phone, $why", async ({ channel, phone }) => {
    const line = await lineFor();
    await toldOn(line, channel);
    expect(PHONE_THEM.test(textsTo(line, DENISE).join())).toBe(phone);
    expect(await all(line, "phone_task")).toHaveLength(1);
  });

  it("without a phone is nobody to ring: no task, and no alert that asks for it", async () => {
    const line = await lineFor();
    await line.say(VISIT, "i want to kill myself", { channel: "web" });
    const { id } = await visitorOf(line);
    await line.store.write((db) => phoneInstead(db, line.parts, id, line.clock.now()));
    await line.settle();
    expect(await all(line, "phone_task")).toEqual([]);
    expect(textsTo(line, DUTY).join()).not.toMatch(PHONE_THEM);
  });
});
