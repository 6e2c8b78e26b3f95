import { describe, expect, it } from "vitest";
import { isEveryday } from "../../../../src/conversation/understanding/danger/everyday.ts";
import { isOnlySaidSo } from "../../../../src/conversation/understanding/danger/only-said-so.ts";
import { signIn } from "../../../../src/conversation/understanding/danger/signs.ts";
import { wantsToDieForReal } from "../../../../src/conversation/understanding/danger/told/wants-to-die.ts";

describe("Harm that is only said so", () => {
  it.each([
    { words: "he killed me thru the wall on fortnite", is: true, why: "a game" },
    { words: "fortnite mate shot me again", is: true, why: "the game first" },
    { words: "he killed me on fortnite then he hit me", is: false, why: "and he hit" },
    { words: "he hit me playing fortnite", is: false, why: "nobody hits in it" },
    { words: "top boy is mad, they stab everyone", is: true, why: "a series" },
    { words: "top boy is mad, they stab everyone round here", is: false, why: "here" },
    { words: "top boy is good", is: false, why: "no deed" },
    { words: "they stab everyone", is: false, why: "no series" },
    { words: "this is wei housemate he not here", is: true, why: "who is on the phone" },
    { words: "this is wei housemate he not breathing", is: false, why: "more than out" },
    { words: `he killed me on fortnite${" ha".repeat(22)}`, is: true, why: "90 characters" },
    { words: `he killed me on fortnite ${" ha".repeat(22)}`, is: false, why: "longer ones say more" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isOnlySaidSo(words)).toBe(is);
  });

  it.each([
    { words: "that dress is to die for", is: true, why: "praise" },
    { words: "want to hit something thats not a person lol", is: true, why: "a punch bag" },
    { words: "want to hit something thats not a person before i kill him", is: false, why: "him" },
    { words: "gonna hit her up on insta", is: true, why: "a message" },
    { words: "gonna shoot him a text", is: true, why: "a message" },
    { words: "about to wash her face and put her down", is: true, why: "a child's face" },
    { words: "he killed me on fortnite", is: true, why: "a game" },
  ])("$words is everyday: $is, $why", ({ words, is }) => {
    expect(isEveryday(words)).toBe(is);
  });

  it.each([
    { words: "i want to die for real", is: true, why: "they mean it" },
    { words: "want to die fr", is: true, why: "in short" },
    { words: "i want to die", is: false, why: "it has words of its own" },
    { words: "i want to die for real lol", is: false, why: "a laugh: it is weighed" },
    { words: "i dont want to die for real", is: false, why: "denied" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(wantsToDieForReal(words)).toBe(is);
  });

  it("is a wish that somebody hears of today", () => {
    expect(signIn("i want to die for real")).toEqual({
      risk: { level: "urgent", kind: "suicide_self_harm" },
      certain: true,
    });
  });
});
