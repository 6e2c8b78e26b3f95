import { describe, expect, it } from "vitest";
import { tellsOfChildAlone } from "../../../../../src/conversation/understanding/danger/told/child-alone.ts";

describe("a small child whom nobody is with", () => {
  it.each([
    { words: "she left her 2 year old all alone", is: true, why: "left" },
    { words: "the baby is at home alone", is: true, why: "at home" },
    { words: "the toddler is alone upstairs", is: true, why: "where, after it" },
    { words: "i left him on his own for a bit last night. hes 2", is: true, why: "his age after it" },
    { words: "shes 1 and i left her alone for 20 mins", is: true, why: "her age before it" },
    { words: "left her in bed on her own last nite shes 18 months", is: true, why: "in months" },
    { words: "went shop n left her sleeping shes 6 months", is: true, why: "asleep" },
    { words: "i left him on his own hes 30", is: false, why: "grown up" },
    { words: "i left my dog and left him on his own hes 2", is: false, why: "a dog" },
    { words: "left her at nursery shes 2", is: false, why: "with people" },
    { words: "can i leave him on his own hes 9", is: false, why: "only asked, of him" },
    { words: "stuck at home alone", is: false, why: "no child is named" },
    { words: "left the kids a pizza in the oven", is: false, why: "left something, not them" },
    { words: "my 19 year old mate lives alone", is: false, why: "no small child" },
    { words: "could a baby be left at home alone", is: false, why: "only asked" },
    { words: "my son is at home alone is it legal", is: false, why: "only asked, of a child of any age" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfChildAlone(words)).toBe(is);
  });
});
