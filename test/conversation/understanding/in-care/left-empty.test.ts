import { describe, expect, it } from "vitest";
import { leftEmpty } from "../../../../src/conversation/understanding/in-care/left-empty.ts";
import { DAD, FRIEND, OWN_LIFE, reading, USED } from "./concerns.ts";

const read = reading(leftEmpty);
const THEIRS = { kind: "suicide_self_harm", situation: "somebody-else" };

describe("what shows that a friend may have taken something", () => {
  it.each([
    { text: "she just sent me pic of empty packets", why: "a picture" },
    { text: "he sent a snap of loads of pills", why: "a picture of what they have" },
    { text: "theres empty packets all over her room", why: "what was found" },
    { text: "found empty blister packs next to him", why: "in other words" },
    { text: "the packets are empty", why: "said of what is there" },
    { text: "all the packets next to her bed are empty", why: "with where" },
    { text: "empty pill bottle on the floor", why: "a bottle" },
    { text: "all her tablets are gone", why: "none is left" },
    { text: "all my mums paracetamol is missing", why: "somebody else's" },
    { text: "her strips are all finished", why: "used up" },
    { text: "box of paracetamol empty in the bin", why: "in the bin" },
  ])("is heard in $text: $why", ({ text }) => {
    expect(read(text, FRIEND)).toEqual({ ...THEIRS, ofSelf: true, news: "may-have-taken" });
  });

  it.each([
    { text: "empty packets of crisps everywhere", told: FRIEND, why: "food" },
    { text: "the packets are not gone she never took any", told: FRIEND, why: "she took none" },
    { text: "she sent me a pic of her dog", told: FRIEND, why: "another picture" },
    { text: "her room is empty", told: FRIEND, why: "a room" },
    { text: "shes gone now", told: FRIEND, why: "no packet" },
    { text: "empty packets all over his room", told: DAD, why: "nobody's life was told of" },
    { text: "the packets are empty", told: USED, why: "of others, and of no life" },
    { text: "the packets are empty", told: OWN_LIFE, why: "of whoever writes" },
    { text: "i flushed them the packets are empty now", told: FRIEND, why: "put out of reach" },
    { text: "i hid them all her tablets are gone", told: FRIEND, why: "out of reach as well" },
  ])("is not heard in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
