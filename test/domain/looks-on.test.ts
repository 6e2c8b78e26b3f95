import { describe, expect, it } from "vitest";
import { saysLooksOn } from "../../src/domain/looks-on.ts";
import { saysOthersRead } from "../../src/domain/unsafe-phone.ts";

describe("somebody looks on as it is written", () => {
  it.each([
    { text: "one of ems reading over me shoulder", why: "one of several" },
    { text: "One of the olders is peering at my screen", why: "named by what they are" },
    { text: "someone's looking at what im writing", why: "nobody known" },
    { text: "she is beside me and watch my phone", why: "in a second language" },
    { text: "he is next to me reading", why: "where they are, and not what they read" },
    { text: "my brother just looked at my phone", why: "a moment ago" },
    { text: "hes stood behind me", why: "from there it is read" },
    { text: "hes got his eyes on my phone", why: "another word for it" },
    { text: "he just read that", why: "the last line was read" },
    { text: "dont send owt bad hes reading them", why: "the reason after it" },
  ])("$text: $why", ({ text }) => {
    expect(saysLooksOn(text)).toBe(true);
    expect(saysOthersRead(text)).toBe(true);
  });

  it.each([
    { text: "is someone reading this", why: "asked of us" },
    { text: "can they see my screen", why: "asked of us" },
    { text: "the man in the shop is looking at my phone to fix it", why: "it is mended" },
    { text: "im always looking over my shoulder", why: "fear, and nobody there" },
    { text: "hes stood outside my door", why: "nothing is seen from there" },
    { text: "my mates with me reading a book", why: "something else is read" },
    { text: "the doctor looked at my leg", why: "no phone" },
    { text: "shes watching telly next to me", why: "something else is watched" },
    { text: "i was sat with nan", why: "nobody reads" },
    { text: `${"so ".repeat(100)}he is reading this`, why: "past 300 letters it is not read" },
  ])("not $text: $why", ({ text }) => {
    expect(saysLooksOn(text)).toBe(false);
  });
});

it("a question whether somebody reads this is no reader", () => {
  expect(saysOthersRead("is someone reading this")).toBe(false);
  expect(saysOthersRead("someone is reading this")).toBe(true);
});
