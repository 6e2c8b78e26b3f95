import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { hasMeansAndWish } from "../../../../../src/conversation/understanding/danger/told/means-and-wish.ts";

describe("a means at hand and the wish to use it", () => {
  it.each([
    { words: "ive got a blade and i want to do it", why: "both" },
    { words: "pills next to me and i wanna take them", why: "the means where it lies" },
    { words: "there is rope in my room and i want use it", why: "as a second language says it" },
    { words: "sat with the belt, dont wanna live", why: "a wish not to live" },
    { words: "cant do this anymore got my tablets here", why: "an end that is not named" },
  ])("$words: $why", ({ words }) => {
    expect(hasMeansAndWish(words)).toBe(true);
    expect(signIn(words)).toMatchObject({ risk: { level: "emergency", kind: "suicide_self_harm" } });
  });

  it.each([
    { words: "i want to do it", why: "no means" },
    { words: "ive got a blade", why: "no wish" },
    { words: "ive got a blade for the planer and i want to do it", why: "a tool" },
    { words: "got the razor to shave and i want to do it", why: "another use" },
    { words: "she has got a blade and i want to do it", why: "in another's hand" },
    { words: "got a knife i want to end it and stab him", why: "for another" },
    { words: "ive got tablets and im gonna take them with my tea", why: "as they are meant" },
  ])("is not in $words: $why", ({ words }) => {
    expect(hasMeansAndWish(words)).toBe(false);
  });
});
