import { describe, expect, it } from "vitest";
import { lateAfter } from "../../../../src/conversation/understanding/in-care/late-after.ts";
import { concern, DAD, OWN_LIFE, PARTNER, reading } from "./concerns.ts";

const read = reading(lateAfter);
const UNCLE = concern("abuse_harm_from_others", { before: "my uncle has sex with me" });
const LATE = { level: "urgent", ofSelf: true, news: "late" };

describe("what follows when somebody used their body", () => {
  it.each([
    { text: "i think im late", why: "a period, not named" },
    { text: "im 2 weeks late", why: "by how much" },
    { text: "period not come", why: "in few words" },
    { text: "havent come on", why: "said so" },
    { text: "think i might be preg", why: "feared" },
    { text: "did a test its positive", why: "known" },
    { text: "he doesnt use condoms", why: "unprotected" },
    { text: "im bleeding down there", why: "hurt" },
    { text: "it hurts when i wee", why: "ill" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, UNCLE)).toEqual(LATE);
  });

  it.each([
    { text: "my period hasnt come", told: DAD, why: "a period says itself" },
    { text: "might be pregnant", told: PARTNER, why: "so does this" },
  ])("is news without more: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual(LATE);
  });

  it.each([
    { text: "im late for college", why: "for a class" },
    { text: "hes late home", why: "he is" },
    { text: "my bus is late", why: "a bus" },
    { text: "sorry im running late", why: "no period" },
    { text: "its late at night", why: "the hour" },
    { text: "my sister is pregnant", why: "hers" },
    { text: "im not pregnant", why: "they are not" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, UNCLE)).toBeUndefined();
  });

  it.each([
    { text: "im late", told: DAD, why: "nothing of a bed was told" },
    { text: "i think im late", told: OWN_LIFE, why: "nobody harms" },
    { text: "i think im late", told: { ...UNCLE, situation: "somebody-else" }, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
