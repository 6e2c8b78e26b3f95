import { describe, expect, it } from "vitest";
import { closerToThem } from "../../../../src/conversation/understanding/in-care/closer-to-them.ts";
import { FRIEND, FRIEND_GONE, OWN_LIFE, PARTNER, reading, USED } from "./concerns.ts";

const read = reading(closerToThem);

describe("whoever harms, closer to them", () => {
  it.each([
    { text: "they came to my school today", told: USED, is: {}, why: "they came" },
    { text: "thats his car", told: PARTNER, is: {}, why: "it is seen" },
    { text: "hes got my mums address", told: USED, is: { level: "urgent" }, why: "it is known" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "they came to my school today", told: OWN_LIFE, why: "nobody harms them" },
    { text: "they came to my school today", told: FRIEND, why: "a friend's case" },
    { text: "they came to my house today", told: FRIEND_GONE, why: "somebody missing" },
    { text: "he doesnt know my address", told: PARTNER, why: "it is not known" },
    { text: "has he got my address", told: PARTNER, why: "a question" },
    { text: "my mum lives in hull", told: USED, why: "nobody came" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
