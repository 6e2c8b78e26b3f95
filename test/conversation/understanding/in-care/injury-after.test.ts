import { describe, expect, it } from "vitest";
import { injuryAfter } from "../../../../src/conversation/understanding/in-care/injury-after.ts";
import { DAD, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(injuryAfter);
const INJURY = { level: "urgent", ofSelf: true, news: "injury" };

describe("a body that shows what was done", () => {
  it.each([
    { text: "my arm looks weird", why: "an arm" },
    { text: "wrist is swollen", why: "swollen" },
    { text: "cant move my fingers", why: "not to be moved" },
    { text: "i think its broken", why: "perhaps broken" },
    { text: "it hurts to breathe", why: "ribs" },
    { text: "head is banging", why: "the head" },
    { text: "my eye wont open", why: "an eye" },
    { text: "got a big lump on my head", why: "a lump" },
    { text: "im seeing double", why: "sight" },
    { text: "cant walk", why: "the legs" },
    { text: "feel sick since", why: "sick from it" },
    { text: "my arm hurt very much", why: "in few words" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, DAD)).toEqual(INJURY);
  });

  it.each([
    { text: "my heart is broken", why: "a feeling" },
    { text: "my phone screen is cracked", why: "a thing" },
    { text: "i broke up with him", why: "no bone" },
    { text: "my arm is fine", why: "well" },
    { text: "i cant move out yet", why: "a home" },
    { text: "cant walk away from him", why: "leaving" },
    { text: "hes got a broken arm", why: "his" },
    { text: "is my arm broken", why: "asked" },
    { text: "my head hurts from crying", why: "from crying" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, DAD)).toBeUndefined();
  });

  it.each([
    { text: "my arm looks weird", told: OWN_LIFE, why: "nobody harms" },
    { text: "my arm looks weird", told: { ...DAD, situation: "somebody-else" }, why: "of somebody else" },
    { text: "my arm looks weird", told: { ...DAD, isFresh: false }, why: "a day later" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
