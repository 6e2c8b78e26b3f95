import { describe, expect, it } from "vitest";
import { tellsOfChildMissing } from "../../../../../src/conversation/understanding/danger/told/child-missing.ts";

describe("a child under 16 of whom nobody knows where", () => {
  it.each([
    { words: "my 12 year old has been out all night in the park", is: true, why: "out all night" },
    { words: "my 13 year old hasnt come home its midnight", is: true, why: "not home" },
    { words: "my little brother is 11 and hes been out since last night", is: true, why: "a brother" },
    { words: "my daughter shes 14 ran away this morning", is: true, why: "ran away" },
    { words: "my daughter hasnt come home from nursery yet she is 3", is: true, why: "so small" },
    { words: "cant find her, she is only 9", is: true, why: "she alone" },
    { words: "my 19 year old mate hasnt come home", is: false, why: "grown up" },
    { words: "my son is 12 he was out all night at his mates", is: false, why: "at a mate's" },
    { words: "my 10 year old is at school till 3", is: false, why: "at school" },
    { words: "my little brother is 11 and lost his phone", is: false, why: "a phone" },
    { words: "my dog ran away", is: false, why: "a dog" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfChildMissing(words)).toBe(is);
  });
});
