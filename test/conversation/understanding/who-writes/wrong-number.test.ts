import { describe, expect, it } from "vitest";
import {
  isOtherNumber,
  notByMistake,
  saysWrongNumber,
} from "../../../../src/conversation/understanding/who-writes/wrong-number.ts";
import { understander } from "../subject.ts";
import { SUNDAY } from "../when-table.ts";

describe("words about another number, or about telling the wrong person", () => {
  it.each([
    { text: "i havent got her number", why: "has none to ring" },
    { text: "dont have denises number", why: "by name" },
    { text: "whats the number for the council", why: "asks for one" },
    { text: "they gave me the wrong number", why: "another number was wrong" },
    { text: "number you gave me doesnt work", why: "the same" },
    { text: "wrong person to tell prob", why: "doubts whom to tell" },
    { text: "trusted the wrong person", why: "tells of somebody" },
    { text: "this number any use to someone whos not ok", why: "asks what we are for" },
    { text: "is this number for kids who got kicked out", why: "the same" },
    { text: "he doesnt know i got this number", why: "of whoever must not find them" },
  ])("$text: $why", ({ text }) => {
    expect(isOtherNumber(text)).toBe(true);
    expect(saysWrongNumber(text)).toBe(false);
    expect(understander.understand(text, { today: SUNDAY }).intent).not.toBe("wrong_number");
  });

  it.each([
    { text: "wrong number mate", says: true, why: "says so" },
    { text: "sorry u have wrong number", says: true, why: "shortly" },
    { text: "i think you've got the wrong person", says: true, why: "in full" },
    { text: "this isnt my number its my new sim", says: false, why: "in other words" },
    { text: "i dont know this number", says: false, why: "our own number" },
    { text: "not me pal", says: false, why: "denies it" },
  ])("$text may be a wrong number, $why", ({ text, says }) => {
    expect(isOtherNumber(text)).toBe(false);
    expect(saysWrongNumber(text)).toBe(says);
  });

  it("leaves any other intent as it was read", () => {
    const read = { intent: "talk_to_pa", sure: true } as const;
    expect(notByMistake(read, "whats the number for my pa")).toEqual(read);
    expect(notByMistake({ intent: "wrong_number", sure: true } as const, "wrong number")).toMatchObject({
      sure: true,
    });
  });
});

describe("a stop and a start that were read by mistake", () => {
  it.each([
    { intent: "start", text: "oi i said stop", is: { intent: "stop", sure: true }, why: "said once more" },
    {
      intent: "start",
      text: "start my texts again",
      is: { intent: "start", sure: false },
      why: "texts again",
    },
    {
      intent: "stop",
      text: "please remove my message",
      is: { intent: "unclear", sure: false },
      why: "their words are to go",
    },
    {
      intent: "stop",
      text: "pls stop msging",
      is: { intent: "stop", sure: false },
      why: "texts are to stop",
    },
  ] as const)("$text is $is.intent: $why", ({ intent, text, is }) => {
    expect(notByMistake({ intent, sure: false } as const, text)).toEqual(is);
  });
});

describe("a wrong number that was read by mistake", () => {
  it.each([
    { text: "i havent got her number", is: { intent: "unclear", sure: false }, why: "has none to ring" },
    { text: "wrong number mate", is: { intent: "wrong_number", sure: true }, why: "says so" },
  ] as const)("$text: $is.intent, $why", ({ text, is }) => {
    expect(notByMistake({ intent: "wrong_number", sure: true } as const, text)).toEqual(is);
  });
});
