import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { tellsOfGas } from "../../../../../src/conversation/understanding/danger/told/at-home-now.ts";
import { roughWithChild } from "../../../../../src/conversation/understanding/danger/told/rough-with-child.ts";

describe("A small child who was set down hard", () => {
  it.each([
    { words: "i put him down hard this morning and he went quiet", is: true, why: "gone quiet since" },
    { words: "i put my son down too rough", is: true, why: "the child is named" },
    { words: "slammed my baby down in the pram hard", is: true, why: "without an I" },
    { words: "i put him down hard", is: false, why: "nobody says that he is small, nor still" },
    { words: "i put him down hard at judo and he went quiet", is: false, why: "a sport" },
    { words: "put the baby down and she went quiet", is: false, why: "not hard" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(roughWithChild(words)).toBe(is);
  });

  it("is looked at however well it seems", () => {
    expect(signIn("i put him down hard this morning and he went quiet")).toEqual({
      risk: { level: "emergency", kind: "violence_to_others" },
      situation: "child-hurt",
      certain: true,
    });
  });

  it.each([
    { words: "cos she wouldnt stop screaming", is: false, why: "'cos' is no gas" },
    { words: "the co alarms going off", is: true, why: "the alarm is" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfGas(words)).toBe(is);
  });
});
