import { describe, expect, it } from "vitest";
import { isMedicineAway } from "../../../../../src/conversation/understanding/danger/told/medicine-away.ts";

describe("medicine that they cannot get to", () => {
  it.each([
    {
      words: "landlord changed locks all my stuff inside incl my insulin",
      is: true,
      why: "with their things",
    },
    { words: "kicked out and my inhaler is in the house", is: true, why: "left behind" },
    { words: "cant get my meds hes locked me out", is: true, why: "locked out" },
    { words: "hes got my epilepsy tablets", is: true, why: "he keeps them" },
    { words: "put out on the street without my medication", is: true, why: "without" },
    { words: "im locked out", is: false, why: "no medicine" },
    { words: "i took all my meds in the house", is: false, why: "taken, and told as that" },
    { words: "my meds are working", is: false, why: "at hand" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isMedicineAway(words)).toBe(is);
  });
});
