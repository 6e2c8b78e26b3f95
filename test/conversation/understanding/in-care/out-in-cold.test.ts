import { describe, expect, it } from "vitest";
import { outInCold } from "../../../../src/conversation/understanding/in-care/out-in-cold.ts";
import { BED, DAD, FRIEND_GONE, MISSING, reading } from "./concerns.ts";

const read = reading(outInCold);
const COLD = { level: "urgent", ofSelf: true, news: "cold" };

describe("out in the cold", () => {
  it.each([
    { text: "im cold", why: "a word" },
    { text: "so cold now", why: "and more" },
    { text: "freezing", why: "short" },
    { text: "my hands are numb", why: "hands" },
    { text: "its raining", why: "rain" },
    { text: "im soaked", why: "wet" },
    { text: "cant get warm", why: "no way to be warm" },
    { text: "brr", why: "hardly a word" },
    { text: "got no coat", why: "no coat" },
    { text: "cant feel my feet", why: "feet" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, BED)).toEqual(COLD);
  });

  it.each([{ text: "im cold", told: MISSING, why: "gone from home" }])(
    "is news of whoever ran away: $text: $why",
    ({ text, told }) => {
      expect(read(text, told)).toEqual(COLD);
    },
  );

  it.each([
    { text: "im not cold", why: "they are not" },
    { text: "got a cold", why: "an illness" },
    { text: "cold but im warm now", why: "it is over" },
    { text: "hes a cold person", why: "him" },
    { text: "where do i go", why: "asked" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, BED)).toBeUndefined();
  });

  it.each([
    { text: "im cold", told: DAD, why: "at home" },
    { text: "its raining", told: FRIEND_GONE, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
