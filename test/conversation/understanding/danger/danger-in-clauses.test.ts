import { describe, expect, it } from "vitest";
import { understander } from "../subject.ts";

describe("danger in a clause beside something ordinary", () => {
  it.each([
    { text: "my pa never turns up, feel like ending it", why: "beside a complaint" },
    { text: "denise never rings me back and i end up cutting", why: "the same" },
    { text: "1 star. wish id never woke up", why: "beside feedback" },
    { text: "wanna cancel thurs coz he hit me and im bleeding", why: "the reason for a no" },
    { text: "feedback: the event was rubbish and i went home and cut myself", why: "beside feedback" },
    { text: "that event was ok but some man there touched me", why: "after but" },
    { text: "my new number is 07700900321 he smashed the old one and he hits me", why: "after a number" },
    { text: "tell denise cheers for everything, goodbye everyone", why: "beside thanks" },
  ])("$text: $why", ({ text }) => {
    expect(understander.screen(text).level).not.toBe("none");
  });

  it.each([
    { text: "my pa never turns up, feel like giving up on this service", why: "tired of us" },
    { text: "1 star. wish id never signed up", why: "a poor mark" },
    { text: "wanna cancel thurs coz im working", why: "a plain reason" },
    { text: "feedback: the event was rubbish and i went home early", why: "a dull day" },
    { text: "i cut my hair, new photo for the event?", why: "a haircut" },
    { text: "my phone died so what time was it", why: "a flat battery" },
    { text: "tell denise cheers for everything, see her after the holidays", why: "a plain goodbye" },
  ])("$text is ordinary: $why", ({ text }) => {
    expect(understander.screen(text).level).toBe("none");
  });
});
