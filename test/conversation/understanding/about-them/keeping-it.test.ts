import { describe, expect, it } from "vitest";
import { saysWhetherToKeep } from "../../../../src/conversation/understanding/about-them/keeping-it.ts";
import {
  isGoodBirthNews,
  readPregnancy,
} from "../../../../src/conversation/understanding/about-them/pregnancy.ts";
import { readAfterNews } from "../../../../src/conversation/understanding/about-them/pregnancy-news.ts";

describe("whether a pregnancy is kept", () => {
  it.each([
    { words: "im not keepin it i dont think", is: true, why: "not kept" },
    { words: "dont want it", is: true, why: "not wanted" },
    { words: "i cant keep it", is: true, why: "not able to" },
    { words: "not sure i want it", is: true, why: "unsure" },
    { words: "im keeping it", is: true, why: "kept" },
    { words: "i dont know if i want to keep it", is: true, why: "undecided" },
    { words: "not sure if i wanna keep it", is: true, why: "undecided, in text speak" },
    { words: "cant decide if im keeping it", is: true, why: "undecided, in their words" },
    { words: "i dont know if i want to live", is: false, why: "their life, in the same words" },
    { words: "i want to keep it secret", is: false, why: "of who knows" },
    { words: "i want an abortion", is: true, why: "in its name" },
    { words: "what are my options", is: true, why: "asked" },
    { words: "he doesnt want it", is: true, why: "of the father" },
    { words: "my bf doesnt know", is: true, why: "who does not know" },
    { words: "dont want to live", is: false, why: "their life" },
    { words: "dont want to be here", is: false, why: "their life, in hints" },
    { words: "he makes me keep it or hell hurt me", is: false, why: "force" },
    { words: "i took pills to get rid of it", is: false, why: "a danger to the body" },
    { words: "i dont want him touching me", is: false, why: "harm by another" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(saysWhetherToKeep(words)).toBe(is);
    expect(readAfterNews(words) === "keeping").toBe(is);
  });
});

describe("a pregnancy told by hints, and a birth", () => {
  it.each([
    { words: "im 15 and late", is: true, why: "an age, and late" },
    { words: "3 weeks late", is: true, why: "how late" },
    { words: "im late", is: false, why: "for the bus" },
    { words: "rent is 3 weeks late", is: false, why: "money" },
    { words: "i havent come on for ages", is: true, why: "no period" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(readPregnancy(words, 15) !== undefined).toBe(is);
  });

  it.each([
    { words: "ive had my baby", is: true, why: "theirs" },
    { words: "my cousin just had a baby boy", is: false, why: "a cousin's" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isGoodBirthNews(words)).toBe(is);
  });
});
