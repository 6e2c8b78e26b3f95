import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { hasDrugsInside } from "../../../../../src/conversation/understanding/danger/told/drugs-inside.ts";

describe("drugs in the body", () => {
  it.each([
    { words: "they made me plug it, been up there 2 days n i dont feel well", why: "as it is called" },
    { words: "ive got drugs inside me and feel sick", why: "inside" },
    { words: "i plugged it and my stomach is killing me", why: "and pain" },
    { words: "swallowed a package for them and now im being sick", why: "swallowed" },
    { words: "got a wrap up my bum and i cant get it out", why: "stuck" },
    { words: "they made me stuff it up there and its burst i think", why: "burst" },
    { words: "i swallowed the wraps when the police came", why: "in haste" },
    { words: "ive banked it n it wont come out, pain", why: "another word" },
    { words: "carrying it inside me been days", why: "for days" },
  ])("$words: $why", ({ words }) => {
    expect(hasDrugsInside(words)).toBe(true);
    expect(signIn(words)).toEqual({
      risk: { level: "emergency", kind: "medical" },
      certain: true,
      toWriter: true,
    });
  });

  it.each([
    { words: "i plugged it in but it wont charge", why: "a plug" },
    { words: "they made me plug the event", why: "an event" },
    { words: "stuffed up my exam", why: "an exam" },
    { words: "plugged it and off we went", why: "nothing of a body" },
    { words: "swallowed a packet of crisps whole for lunch", why: "lunch" },
    { words: "my stomach hurts", why: "no drugs" },
  ])("$words is none: $why", ({ words }) => {
    expect(hasDrugsInside(words)).toBe(false);
  });
});
