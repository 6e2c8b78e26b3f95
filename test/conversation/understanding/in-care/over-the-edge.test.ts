import { describe, expect, it } from "vitest";
import { AT_THE_EDGE } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { overTheEdge } from "../../../../src/conversation/understanding/in-care/over-the-edge.ts";
import { FRIEND, OWN_LIFE, PARTNER, reading } from "./concerns.ts";

const read = reading(overTheEdge);
const AT_BRIDGE = { ...OWN_LIFE, before: "im on a bridge and i want to jump" };

describe("over an edge, or on the way to it", () => {
  it.each([
    { text: "im climbing over", why: "over what, was told before" },
    { text: "climbin up bridge now", why: "in few words" },
    { text: "climbed over the railing", why: "the railing" },
    { text: "swinging my legs over", why: "legs first" },
    { text: "im goin over the fence", why: "a fence" },
    { text: "got over the rail now", why: "done" },
    { text: "cant hold on any more", why: "strength goes" },
    { text: "my hands are slipping", why: "and hold" },
    { text: "im holding on to the railing", why: "hardly held" },
  ])("is danger now: $text: $why", ({ text }) => {
    expect(read(text, OWN_LIFE)).toEqual(AT_THE_EDGE);
  });

  it.each([
    { text: "im over", why: "short" },
    { text: "im stood on the chair", why: "raised" },
    { text: "at the top", why: "there" },
    { text: "im nearly there", why: "on the way" },
    { text: "left the house", why: "gone out" },
  ])("is so where an edge was named: $text: $why", ({ text }) => {
    expect(read(text, AT_BRIDGE)).toEqual({});
  });

  it.each([{ text: "hes climbing over", why: "he goes" }])("is so of a friend: $text: $why", ({ text }) => {
    expect(read(text, FRIEND)).toEqual({});
  });

  it.each([
    { text: "im climbing back over", why: "back" },
    { text: "ive climbed down", why: "down" },
    { text: "im over him", why: "a love" },
    { text: "the climbing wall was fun", why: "a sport" },
    { text: "im going home", why: "away from it" },
    { text: "im nearly done", why: "no place" },
    { text: "ok", why: "nothing" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, AT_BRIDGE)).toBeUndefined();
  });

  it.each([
    { text: "im over", told: OWN_LIFE, why: "no edge was named" },
    { text: "im climbing over", told: PARTNER, why: "no wish to die" },
    { text: "im climbing over", told: { ...OWN_LIFE, isFresh: false }, why: "a day later" },
    { text: "nearly there", told: { ...FRIEND, before: AT_BRIDGE.before }, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
