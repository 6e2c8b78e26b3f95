import { describe, expect, it } from "vitest";
import { readAfterDanger } from "../../../../src/conversation/understanding/in-care/after-danger.ts";
import { wearyOfIt } from "../../../../src/conversation/understanding/in-care/weary.ts";
import { DAD, FRIEND, OVERDOSE, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(wearyOfIt);

describe("no hope, beside a wish to die", () => {
  it.each([
    { text: "just tired of it all", told: OWN_LIFE, why: "weary, and not sleepy" },
    { text: "so tired of everything", told: OVERDOSE, why: "after a dose as well" },
    { text: "nothing gets better", told: OWN_LIFE, why: "no change" },
    { text: "i have no more power to continue", told: OWN_LIFE, why: "as a second language says it" },
    { text: "no one would notice", told: OWN_LIFE, why: "nobody who cares" },
  ])("is told to staff: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({ level: "urgent" });
    expect(readAfterDanger(text)).not.toContain("sleep");
  });

  it.each([
    { text: "just tired of it all", told: DAD, why: "no wish to die was told" },
    { text: "just tired of it all", told: FRIEND, why: "another's wish" },
    { text: "im tired of the rain", told: OWN_LIFE, why: "the weather" },
    { text: "tired of talking to a bot", told: OWN_LIFE, why: "of us" },
    { text: "im so tired", told: OWN_LIFE, why: "sleepy, for all that is said" },
  ])("is not in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });

  it("leaves sleepiness what it is", () => {
    expect(readAfterDanger("im so tired")).toContain("sleep");
  });
});
