import { describe, expect, it } from "vitest";
import { aboutMeOf } from "../../src/store/about-me.ts";
import { openCallOf } from "../../src/store/calls.ts";
import { addressLookup, setAddress } from "../../src/store/parties.ts";
import type { Line } from "../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all } from "./talk.ts";
import { asked } from "./thread.ts";

const kept = async ({ store }: Line) =>
  (await aboutMeOf(store.read, store.vault, await partyOf(store, MAYA)))?.lines ?? [];
const FIVE = ["I like tea", "I like walks", "I like dogs", "I like films", "I like rice"];

describe("about me", () => {
  it("takes all five lines in one message, and is done", async () => {
    const line = await lineFor();
    await line.say(MAYA, "about me");
    expect((await line.say(MAYA, FIVE.join("\n"))).join()).toContain("That's all 5.");
    expect(await kept(line)).toEqual(FIVE);
  });

  it.each([
    { text: [...FIVE, "I like maps"].join("\n"), says: "I have saved none of it", why: "six lines" },
    {
      text: "la ".repeat(53).concat("la"),
      says: "161 characters, and 160 is the most",
      why: "a character too long",
    },
  ])("keeps nothing in part: $why", async ({ text, says }) => {
    const line = await lineFor();
    await line.say(MAYA, "about me");
    expect((await line.say(MAYA, text)).join()).toContain(says);
    expect(await kept(line)).toEqual([]);
  });

  it("is sealed: the words are in no column", async () => {
    const line = await lineFor();
    await line.say(MAYA, "about me");
    await line.say(MAYA, "I like canaries");
    const [row] = await all(line, "about_me");
    expect(row?.body.toString("latin1")).not.toContain("canaries");
  });

  it("is neither shown nor taken on a number that may be somebody else's", async () => {
    const line = await lineFor();
    await line.say(MAYA, "about me");
    await line.say(MAYA, "I like tea");
    await line.say(MAYA, "done");
    const lookup = addressLookup(line.store.vault, "sms", MAYA);
    await line.store.write((db) => setAddress(db, lookup, { state: "doubtful" }));
    expect((await line.say(MAYA, "about me")).join()).not.toContain("tea");
    expect(await kept(line)).toEqual(["I like tea"]);
  });

  it("follows a clear wish a while after the question, and does not take it for a line", async () => {
    const line = await lineFor("2026-11-23T10:00:00Z");
    await line.say(MAYA, "about me");
    await line.moveTo("2026-11-23T10:15:01Z");
    await line.say(MAYA, "can i book a careers appointment");
    expect(await kept(line)).toEqual([]);
  });
});

it("CALL ME to a worker who holds the talk puts them on the list, and the service keeps quiet", async () => {
  const { line, ref } = await asked();
  await line.say(DENISE, `${ref} hello, I'm here`);
  expect(await line.say(MAYA, "call me")).toEqual([]);
  const { id } = await partyOf(line.store, MAYA);
  expect(await openCallOf(line.store.read, id)).toMatchObject({ asked_by: "text", closed_at: null });
});
