import { describe, expect, it } from "vitest";
import { phoneUnsafe } from "../../../src/work/concerns/phone-safety.ts";
import type { Line } from "../../support/line.ts";
import { lineFor, MAYA, partyOf } from "../outgoing.ts";
import { tells } from "./telling.ts";

const HOUR_MS = 3_600_000;
const unsafe = async (line: Line) => {
  const { id } = await partyOf(line.store, MAYA);
  return await phoneUnsafe(line.store.read, line.store.vault, id, line.clock.now());
};
const passes = (line: Line, hours: number) => line.clock.set(line.clock.now() + hours * HOUR_MS);

const READ = "my mum reads my texts";

describe("a phone that is not to be rung blind", () => {
  it.each([
    { text: READ, is: "read", why: "they say so" },
    { text: "its her bf", is: undefined, why: "nobody is to be rung about danger" },
    { text: "hello", is: undefined, why: "nothing is said of it" },
    { text: "mum wants to see my phone", is: undefined, why: "and nothing is to be hidden" },
  ])("with nothing told, after $text is $is: $why", async ({ text, is }) => {
    const line = await lineFor();
    await line.say(MAYA, text);
    expect(await unsafe(line)).toBe(is);
  });

  it.each([
    { words: "its her bf", is: "other-hands", why: "he says so" },
    { words: "its kai her boyfriend", is: "other-hands", why: "by name" },
    { words: "whos this", is: "other-hands", why: "she knows whose number it is" },
    { words: "who are you", is: undefined, why: "she may ask that" },
    { words: "who u texting babe", is: "other-hands", why: "asked of her, by whoever has it" },
    { words: READ, is: "read", why: "they say so" },
    { words: "yeah see u at college (my dads here)", is: "read", why: "they write for other eyes" },
    { words: "he hit me", is: undefined, why: "nothing is said of the phone" },
  ])("with a concern in the words $words is $is: $why", async ({ words, is }) => {
    const line = await lineFor();
    await line.say(MAYA, "hello");
    await tells(line, { words });
    expect(await unsafe(line)).toBe(is);
  });

  it.each([
    { hours: 23.9, is: "read", why: "within the day" },
    { hours: 24.1, is: undefined, why: "a day ago" },
  ])("is $is $hours hours after they said so: $why", async ({ hours, is }) => {
    const line = await lineFor();
    await line.say(MAYA, READ);
    passes(line, hours);
    expect(await unsafe(line)).toBe(is);
  });

  it.each([
    { hours: 23.9, is: "read", why: "within the day before it" },
    { hours: 24.1, is: undefined, why: "longer before it" },
  ])("counts from a day before the oldest live concern, $hours hours: $why", async ({ hours, is }) => {
    const line = await lineFor();
    await line.say(MAYA, READ);
    passes(line, hours);
    await tells(line);
    passes(line, 40);
    expect(await unsafe(line)).toBe(is);
  });

  it("is nobody's who is not there", async () => {
    const line = await lineFor();
    expect(await phoneUnsafe(line.store.read, line.store.vault, "nobody", 0)).toBeUndefined();
  });
});
