import { describe, expect, it } from "vitest";
import {
  fearsForAnother,
  tellsOfGirlsCut,
  wasCutAsChild,
} from "../../../../../src/conversation/understanding/danger/told/girls-cut.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("girls who are to be cut", () => {
  it.each([
    { text: "grans cousins are doing the cut on my niece on sunday", why: "the cut, and on whom" },
    { text: "theyre gonna cut my sister in the holidays", why: "when it is done" },
    { text: "my cousins next to be cut", why: "whose turn it is" },
    { text: "aunty wants tahara for my daughter", why: "by another name" },
    { text: "my mother in law says our daughter must be circumcised", why: "by its name, of a daughter" },
    { text: "they will do sunna on my baby sister", why: "another name, done on somebody" },
    { text: "they want to do the ceremony on me", why: "a ceremony done on somebody" },
    { text: "his family want our baby girl cut when we visit", why: "to have a girl cut" },
    { text: "how do i stop my husband family cutting our little girl", why: "in-laws as doers" },
    { text: "my girl is not clean until she is cut, nan says", why: "the reason that is given" },
    { text: "auntie booked a lady to do my cousin at home, down there", why: "where on the body" },
    { text: "shes 7 and theyre doing it to her in the hols", why: "a child, and the time of year" },
    { text: "my aunt is flying in to do my baby daughter", why: "a relation who comes to do it" },
    { text: "my brother is off to get my sister circumcised", why: "a boy is named and a girl too" },
    { text: "they want to cut me", why: "what is wanted, with no blade named" },
    { text: "nan cut me", why: "a woman of the family" },
    { text: "nans taking my sister to egypt to be made a woman", why: "what it is said to make of her" },
  ])("$text: $why", ({ text }) => {
    expect(tellsOfGirlsCut(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "my baby boy is booked in for his circumcision", why: "a boy" },
    { text: "my auntie is doing the cutting of my sisters hair", why: "hair" },
    { text: "i had a c section and they cut me down there, its sore", why: "a birth" },
    { text: "itch down there what clinic do i do", why: "nobody does it" },
    { text: "my sister cut the cake at the ceremony", why: "a cake" },
    { text: "they cut my hours at work", why: "work" },
    { text: "what do i do about a rash down there", why: "nobody is said to do it" },
    { text: "my dad has cut me", why: "a wound" },
    { text: "they just cut me", why: "a wound by more than one" },
  ])("$text is none: $why", ({ text }) => {
    expect(tellsOfGirlsCut(plainWords(text))).toBe(false);
  });
});

describe("whoever was cut as a child", () => {
  it.each([
    { text: "they did fgm on me when i was small and it hurts", why: "long ago and sore" },
    { text: "i was cut when i was a little girl", why: "as a child" },
    { text: "i was circumcised and now im pregnant", why: "matters now" },
  ])("$text: $why", ({ text }) => {
    expect(wasCutAsChild(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "i was cut by my ex with a knife and it hurts", why: "a knife" },
    { text: "i was cut off in the middle of a call", why: "a call" },
    { text: "i was cut open for a c section and it hurts", why: "a birth" },
    { text: "i was circumcised", why: "nothing else is told" },
    { text: "it hurts when i wee", why: "no cutting" },
  ])("$text is none: $why", ({ text }) => {
    expect(wasCutAsChild(plainWords(text))).toBe(false);
  });
});

describe("another girl who may be next", () => {
  it.each([
    { text: "i was cut as a girl and my sister is 6", is: true, why: "a sister" },
    { text: "i was cut as a girl", is: false, why: "nobody but them" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(fearsForAnother(plainWords(text))).toBe(is);
  });
});
