import { describe, expect, it } from "vitest";
import { isWearyOfLife } from "../../../../../src/conversation/understanding/danger/told/weary-of-life.ts";

describe("somebody who is done with life", () => {
  it.each([
    { words: "had enough of life", is: true, why: "of life" },
    { words: "living my best life", is: false, why: "enough of nothing" },
    { words: "tired of living with my nan", is: false, why: "of living there" },
    { words: "cant see a future", is: true, why: "no time to come" },
    { words: "wanna be with my nan in heaven", is: true, why: "with somebody dead" },
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
