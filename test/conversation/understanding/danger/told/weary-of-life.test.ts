import { describe, expect, it } from "vitest";
import { isWearyOfLife } from "../../../../../src/conversation/understanding/danger/told/weary-of-life.ts";

describe("somebody who is done with life", () => {
  it.each([
    { words: "had enough of life", is: true, why: "of life" },
    { words: "living my best life", is: false, why: "enough of nothing" },
    { words: "tired of living with my nan", is: false, why: "of living there" },
    { words: "cant see a future", is: true, why: "no time to come" },
    { words: "wanna be with my nan in heaven", is: true, why: "with somebody dead" },
    {
      words: "theres no version of my life that is worth carrying on with",
      is: true,
      why: "no version of it",
    },
    { words: "theres nothing in my life worth living for", is: true, why: "nothing in it" },
    { words: "my life isnt worth living", is: true, why: "not worth it" },
    { words: "cant see a future thats worth sticking around for", is: true, why: "none worth staying for" },
    { words: "theres no part of my course worth carrying on with", is: false, why: "a course" },
    { words: "my old phone isnt worth keeping", is: false, why: "a phone" },
    { words: "my life is worth living", is: false, why: "it is" },
    { words: "wanna go with my mate", is: false, why: "who is alive" },
    { words: "couldnt go with my dad before he died", is: false, why: "no wish" },
    { words: "wanna go out but my phone died", is: false, why: "with nobody" },
    {
      words: "wanna go with my mum to the cemetery where nan is in the ground",
      is: false,
      why: "to a grave",
    },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isWearyOfLife(words)).toBe(is);
  });
});
