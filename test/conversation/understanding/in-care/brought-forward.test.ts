import { describe, expect, it } from "vitest";
import { broughtForward } from "../../../../src/conversation/understanding/in-care/brought-forward.ts";
import { CUTTING, DAD, MARRIAGE, reading } from "./concerns.ts";

const read = reading(broughtForward);

describe("what a family does, brought forward", () => {
  it.each([
    { text: "they changed it, its this friday", told: CUTTING, why: "another day" },
    { text: "hes brought it forward", told: MARRIAGE, why: "no day" },
    { text: "now they say this saturday", told: MARRIAGE, why: "as a second language says it" },
    { text: "its not december any more its next week", told: MARRIAGE, why: "not as it was" },
  ])("is danger now: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({});
  });

  it.each([
    { text: "hes brought it forward", told: DAD, why: "no family that forces was told of" },
    { text: "i moved my appointment to friday", told: CUTTING, why: "their own day" },
    { text: "she is 11", told: CUTTING, why: "no day" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
