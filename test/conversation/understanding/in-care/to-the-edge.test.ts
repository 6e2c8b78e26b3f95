import { describe, expect, it } from "vitest";
import { AT_THE_EDGE } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { toTheEdge } from "../../../../src/conversation/understanding/in-care/to-the-edge.ts";
import { BED, CHILD, FRIEND, NOT_SAID, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(toTheEdge);
const OF_LIFE = { kind: "suicide_self_harm" };

describe("an edge or a farewell", () => {
  it.each([
    { text: "hes jumped", told: FRIEND, is: {}, why: "a friend's" },
    { text: "found a note", told: FRIEND, is: {}, why: "what a friend left" },
    { text: "tell my mum i love her", told: NOT_SAID, is: OF_LIFE, why: "a farewell says what it was" },
    { text: "up on the roof", told: NOT_SAID, is: OF_LIFE, why: "so does an edge" },
    { text: "im on the bridge by the station", told: OWN_LIFE, is: AT_THE_EDGE, why: "come away from it" },
    { text: "everythings ready", told: OWN_LIFE, is: {}, why: "ready" },
    { text: "im on the bridge", told: OWN_LIFE, is: AT_THE_EDGE, why: "an edge" },
    { text: "ive written the letters", told: OWN_LIFE, is: {}, why: "what they leave" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "everythings ready", told: FRIEND, why: "their own day, not the friend's" },
    { text: "everythings ready", told: NOT_SAID, why: "nobody knows what for" },
    { text: "found a note", told: CHILD, why: "a child that swallowed something" },
    { text: "hello", told: NOT_SAID, why: "a greeting" },
    { text: "hello", told: OWN_LIFE, why: "a greeting still" },
    {
      text: "everythings ready",
      told: { ...OWN_LIFE, isFresh: false },
      why: "days later it is another thing",
    },
    { text: "sometimes i think about jumping", told: OWN_LIFE, why: "a thought, and no place" },
    { text: "up on the roof", told: BED, why: "where somebody sleeps" },
    { text: "i wrote a letter to my landlord", told: OWN_LIFE, why: "a letter of every day" },
  ])("is not in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});

describe("a bare bye", () => {
  it.each([
    { text: "bye", told: { ...OWN_LIFE, before: "ive got a rope" }, is: {}, why: "after a means" },
    {
      text: "k bye",
      told: { ...OWN_LIFE, before: "", level: "emergency" as const },
      is: {},
      why: "after danger now",
    },
    {
      text: "bye",
      told: { ...OWN_LIFE, before: "feeling low", level: "urgent" as const },
      is: undefined,
      why: "nothing of how",
    },
    { text: "bye for now", told: NOT_SAID, is: undefined, why: "what was told is not known" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(toTheEdge(text, told)).toEqual(is);
  });
});
