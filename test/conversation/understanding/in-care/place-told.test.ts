import { describe, expect, it } from "vitest";
import { placeTold } from "../../../../src/conversation/understanding/in-care/place-told.ts";
import { BED, concern, DAD, PARTNER, reading } from "./concerns.ts";

const read = reading(placeTold);
const NOW = concern("domestic_abuse", { level: "emergency" });
const CHILD_OUT = concern("homeless_tonight", { isChild: true });
const PLACE = { ofSelf: true, news: "place" };

describe("a place told while danger is live", () => {
  it.each([
    { text: "flat 4 12 mill lane", why: "a flat" },
    { text: "Ashby Road", why: "a road alone" },
    { text: "park road at 8", why: "and when" },
    { text: "its 44a high lane chorlton", why: "a number and a town" },
    { text: "number 9 beech road", why: "said as a number" },
    { text: "room 12 the lodge hostel", why: "a room" },
    { text: "m14 6qt", why: "a postcode" },
    { text: "im behind the church", why: "by a mark" },
    { text: "outside kfc on market street", why: "by a mark on a road" },
    { text: "by the library", why: "by another" },
    { text: "salford quays car park top floor", why: "a place that has a name" },
    { text: "the flats by the canal", why: "some flats" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, NOW)).toEqual(PLACE);
  });

  it("is news in twelve words", () => {
    expect(read("im in the car park behind the big asda on mill lane", NOW)).toEqual(PLACE);
  });

  it.each([
    { text: "im at the one by the library", told: CHILD_OUT, why: "in a park" },
    {
      text: "near the station",
      told: { ...CHILD_OUT, kind: "missing_or_trafficked" },
      why: "who has run away",
    },
  ])("is news of a child who is out: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({ level: "urgent", ofSelf: true, news: "place-of-child" });
  });

  it.each([
    { text: "no way", why: "no street" },
    { text: "i used to live on mill lane", why: "it was" },
    { text: "he works on park road", why: "not theirs" },
    { text: "wheres the nearest refuge", why: "asked" },
    { text: "what road", why: "asked as well" },
    { text: "can i go to a hotel", why: "asked, with can" },
    { text: "im on the road to nowhere", why: "a turn of phrase" },
    { text: "hes at work", why: "his" },
    { text: "i took 30 mg", why: "no number of a house" },
    { text: "in a bit", why: "no place" },
    { text: "i love this park", why: "no place to send to" },
    { text: "im in the car park behind the big asda on mill lane ok", why: "a word too long" },
    { text: "a very long story with all that he did and said to me on mill lane", why: "too long" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, NOW)).toBeUndefined();
  });

  it.each([
    { text: "mill lane", told: PARTNER, why: "no danger now" },
    { text: "mill lane", told: { ...NOW, isFresh: false }, why: "a day later" },
    { text: "im by the library", told: BED, why: "somebody grown up, out" },
    { text: "im by the library", told: { ...DAD, isChild: true as const }, why: "a child at home" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
