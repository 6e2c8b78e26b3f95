import { describe, expect, it } from "vitest";
import { asksNotAtHome } from "../../../../src/conversation/understanding/reach/meet-away.ts";

describe("a wish to be met away from home", () => {
  it.each([
    { words: "can my worker meet me at college not at home", is: true, why: "where, and where not" },
    { words: "meet me at college not home", is: true, why: "in fewer words" },
    { words: "dont come to my house come to the library", is: true, why: "where not, first" },
    { words: "come anywhere but my home", is: true, why: "anywhere else" },
    { words: "no home visits pls", is: true, why: "by its name" },
    { words: "pls not at my house", is: true, why: "the end of a talk about where" },
    { words: "he said dont come home", is: false, why: "said by another" },
    { words: "i dont come home till 6", is: false, why: "told of themselves" },
    { words: "im not at home", is: false, why: "where they are" },
    { words: "meet me at home", is: false, why: "the other way round" },
    { words: "dont tell my mum", is: false, why: "of another thing" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(asksNotAtHome(words)).toBe(is);
  });
});
