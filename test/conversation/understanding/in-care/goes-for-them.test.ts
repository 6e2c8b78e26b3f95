import { describe, expect, it } from "vitest";
import { ABOUT_TO } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { goesForThem } from "../../../../src/conversation/understanding/in-care/goes-for-them.ts";
import { concern, OWN_LIFE, PARTNER, reading, VIOLENT } from "./concerns.ts";

const read = reading(goesForThem);
const BIDDEN = concern("medical", { level: "emergency", situation: "unreal" });

describe("whoever may hurt somebody", () => {
  it.each([
    { text: "im going to the kitchen now to sort it", why: "they set out" },
    { text: "im outside his door now", why: "at the door" },
    { text: "stood at his door", why: "in few words" },
    { text: "im in his room", why: "in the room" },
    { text: "going up there now", why: "on the way" },
    { text: "walking to her room now", why: "on the way to her" },
    { text: "they told me to go in now", why: "bidden" },
    { text: "im going to his house to sort him out", why: "what for" },
    { text: "i have to do it now", why: "the deed" },
    { text: "fuck it im doing it tonight", why: "its hour" },
    { text: "getting it from the drawer", why: "what it needs" },
    { text: "im going in", why: "they go in" },
    { text: "im bringing it to school", why: "they take it along" },
    { text: "stood outside my flatmates room", why: "whose room" },
  ])("goes for them by $text: $why", ({ text }) => {
    expect(read(text, BIDDEN)).toEqual(ABOUT_TO);
    expect(read(text, VIOLENT)).toEqual(ABOUT_TO);
  });

  it.each([
    { text: "going to the kitchen to make tea", told: BIDDEN, why: "for tea" },
    { text: "im in the kitchen", told: BIDDEN, why: "where they are" },
    { text: "going to my room", told: BIDDEN, why: "to their own" },
    { text: "im not going in there now", told: VIOLENT, why: "they do not go" },
    { text: "going to college now", told: VIOLENT, why: "elsewhere" },
    { text: "going home now", told: VIOLENT, why: "home" },
    { text: "going to bed now", told: BIDDEN, why: "to sleep" },
    { text: "i did it for her", told: VIOLENT, why: "no deed of now" },
    { text: "im outside his door now", told: PARTNER, why: "they threatened nobody" },
    { text: "im doing it now", told: OWN_LIFE, why: "it is of their own life" },
  ])("does not by $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
