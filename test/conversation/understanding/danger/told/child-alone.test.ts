import { describe, expect, it } from "vitest";
import { tellsOfChildAlone } from "../../../../../src/conversation/understanding/danger/told/child-alone.ts";

describe("a small child whom nobody is with", () => {
  it.each([
    { words: "she left her 2 year old all alone", is: true, why: "left" },
    { words: "the baby is at home alone", is: true, why: "at home" },
    { words: "the toddler is alone upstairs", is: true, why: "where, after it" },
    { words: "stuck at home alone", is: false, why: "no child is named" },
    { words: "left the kids a pizza in the oven", is: false, why: "left something, not them" },
    { words: "my 19 year old mate lives alone", is: false, why: "no small child" },
    { words: "could a baby be left at home alone", is: false, why: "only asked" },
    { words: "my son is at home alone is it legal", is: false, why: "only asked, of a child of any age" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfChildAlone(words)).toBe(is);
  });
});
