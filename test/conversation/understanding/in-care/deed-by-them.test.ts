import { describe, expect, it } from "vitest";
import { deedByThem } from "../../../../src/conversation/understanding/in-care/deed-by-them.ts";
import { DAD, OWN_LIFE, reading, VIOLENT } from "./concerns.ts";

const read = reading(deedByThem);

it("is a child's hurt where a child was feared for", () => {
  expect(read("i hit him", { ...VIOLENT, situation: "may-hurt-child" })).toEqual({
    kind: "violence_to_others",
    situation: "child-hurt",
  });
});

describe("a deed of whoever said that they might harm", () => {
  it.each([
    { text: "i cut her", told: VIOLENT, done: true, why: "a blade" },
    { text: "ive just hit him", told: VIOLENT, done: true, why: "a blow" },
    { text: "omg i done it", told: VIOLENT, done: true, why: "it is done, and not said what" },
    {
      text: "i stabbed my stepdad in the leg hes screaming",
      told: VIOLENT,
      done: true,
      why: "and how he is",
    },
    { text: "i cut him off", told: VIOLENT, done: false, why: "a turn of phrase" },
    { text: "i havent hit him", told: VIOLENT, done: false, why: "not done" },
    { text: "im gonna hit him", told: VIOLENT, done: false, why: "not yet" },
    { text: "i cut her", told: DAD, done: false, why: "somebody harms them" },
    { text: "i done it", told: OWN_LIFE, done: false, why: "it is of themselves" },
  ])("$text, $done: $why", ({ text, told, done }) => {
    expect(read(text, told)).toEqual(
      done ? { kind: "violence_to_others", situation: "harm-done" } : undefined,
    );
  });
});
