import { describe, expect, it } from "vitest";
import { picturesOfChild } from "../../../../src/conversation/understanding/in-care/pictures-of-child.ts";
import { concern, OWN_LIFE, PARTNER, reading } from "./concerns.ts";

const read = reading(picturesOfChild);
const POSTED = { ...PARTNER, before: "my ex is posting my nudes" };
const YOUNG = { level: "urgent", ofSelf: true, news: "pictures-young" };

describe("pictures of a child", () => {
  it.each([
    { text: "was 16 in them", why: "how old they were" },
    { text: "i was only 14 when he took them", why: "when taken" },
    { text: "they were taken when i was 15", why: "so as well" },
    { text: "16 in the pics", why: "short" },
    { text: "i was underage", why: "not how old" },
    { text: "i was in year 10 then", why: "by the year at school" },
    { text: "im 16", why: "they are a child now" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, POSTED)).toEqual(YOUNG);
  });

  it.each([
    {
      text: "i was 15",
      told: concern("exploitation", { situation: "pictures-held" }),
      why: "held over them",
    },
  ])("is news where pictures are held: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual(YOUNG);
  });

  it.each([
    { text: "im 19 now", why: "grown up" },
    { text: "i was 16 when we met", why: "a meeting" },
    { text: "hes 16", why: "he is" },
    { text: "my mate was 15", why: "a friend" },
    { text: "i wasnt 16", why: "they were not" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, POSTED)).toBeUndefined();
  });

  it.each([
    { text: "i was 15", told: PARTNER, why: "nothing of pictures" },
    { text: "was 16 in them", told: OWN_LIFE, why: "nobody harms" },
    { text: "was 16 in them", told: { ...POSTED, situation: "somebody-else" }, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
