import { describe, expect, it } from "vitest";
import { leftNumber, toldOfAsker } from "../../../src/conversation/care/third-party-told.ts";
import { ctxFor } from "../scene.ts";

describe("who is told that somebody asks", () => {
  const asked = { do: "hand-off", reason: "third-party", words: "is maya with you" };
  const thread = (reason: string) => ({ id: "h", status: "open", reason }) as const;
  it.each([
    { known: {}, effect: { ...asked, to: "pa" }, why: "the worker of whoever has the number" },
    { known: { person: undefined }, effect: { ...asked, to: "duty" }, why: "duty, for a number of nobody's" },
    {
      known: { handoff: thread("third-party") },
      effect: { do: "add-to-thread", handoffId: "h" },
      why: "whoever has been told before",
    },
    {
      known: { handoff: thread("asked") },
      effect: { ...asked, to: "pa" },
      why: "a thread of their own is none",
    },
  ])("is $effect: $why", ({ known, effect }) => {
    expect(toldOfAsker(ctxFor({ text: "is maya with you", known }))).toEqual(effect);
  });
});

describe("a number to ring back on", () => {
  it.each([
    { text: "07700 900123", is: true, why: "as it is written here" },
    { text: "ring me on +44 (0)7700-900123 pls", is: true, why: "as it is written anywhere" },
    { text: "call123456789", is: false, why: "the end of a word" },
    { text: "123456789", is: true, why: "nine figures" },
    { text: "12345678", is: false, why: "eight are none" },
    { text: "123456789012345678", is: true, why: "eighteen" },
    { text: "1234567890123456789", is: false, why: "more are something else" },
    { text: "07700900123x", is: false, why: "the beginning of a word" },
    { text: "i have 2 kids and 3 cats", is: false, why: "counts" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(leftNumber(text)).toBe(is);
  });
});
