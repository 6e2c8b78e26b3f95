import { describe, expect, it } from "vitest";
import { withMedicinesSpelt } from "../../../../src/conversation/understanding/words/medicine-names.ts";
import { mended } from "../../../../src/conversation/understanding/words/mended.ts";

describe("the name of a medicine", () => {
  it.each([
    ["ive had 30 paracetomol", "ive had 30 paracetamol", "one letter"],
    ["taken 24 parasitamole", "taken 24 paracetamol", "three in a long name"],
    ["20 ibruprofens", "20 ibuprofen", "two in a shorter one"],
    ["took 15 sertralene and 3 propanalol", "took 15 sertraline and 3 propranolol", "each of two"],
    ["6 diazipam", "6 diazepam", "one in a short name"],
    ["all my antidepresants", "all my antidepressants", "what they are called together"],
  ])("%s: %s, %s", (words, meant) => {
    expect(withMedicinesSpelt(words)).toBe(meant);
  });

  it.each([
    ["went parachuting", "another word that begins so"],
    ["6 diozipam", "two letters in a short name are too many"],
    ["a propeller and a prop", "no medicine"],
    ["zaracetamol", "it does not begin so"],
    ["serpentine road", "too far"],
    ["paracetamol", "spelt right"],
  ])("leaves %s: %s", (words) => {
    expect(withMedicinesSpelt(words)).toBe(words);
  });

  it.each([
    ["had 20 codiene", "had 20 codeine"],
    ["a box of co codomol", "a box of cocodamol"],
    ["took asprins", "took aspirin"],
    ["ive had 30 paracetomol", "ive had 30 paracetamol"],
    ["i hate coding", "i hate coding"],
  ])("is put right where danger is looked for: %s", (text, plain) => {
    expect(mended(text)).toBe(plain);
  });
});
