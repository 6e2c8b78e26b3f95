import { describe, expect, it } from "vitest";
import {
  tellsOfMedicine,
  tellsOfOverdose,
} from "../../../../../src/conversation/understanding/danger/told/taken.ts";

describe("more swallowed than is safe", () => {
  it.each([
    { words: "took a whole packet of paracetamol", is: true, why: "a packet" },
    { words: "took 2 paracetamol", is: false, why: "as the packet says" },
    { words: "never took a whole packet of paracetamol", is: false, why: "not done" },
    { words: "drank some bleach", is: true, why: "poison, however little" },
    { words: "drank some squash", is: false, why: "no poison" },
    { words: "took a can of petrol to his house", is: false, why: "for his house, and not drunk" },
    { words: "took stuff and now im dizzy", is: true, why: "unnamed, and ill" },
    { words: "took stuff to the tip", is: false, why: "nothing is swallowed" },
    { words: "💊💊💊", is: true, why: "told in signs" },
    { words: "💊💊💊 never took any", is: true, why: "signs before a denial" },
    { words: "💊", is: false, why: "one sign is a tablet" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfOverdose(words)).toBe(is);
  });
});

describe("anything swallowed, beside harm to themselves", () => {
  it.each([
    { words: "took my tablets", is: true, why: "medicine, as much as it was" },
    { words: "drank some bleach", is: true, why: "poison is more than that" },
    { words: "swallowed something", is: true, why: "unnamed" },
    { words: "swallowed some of it on the bus", is: false, why: "unnamed, and out and about" },
    { words: "took my dog out", is: false, why: "nothing swallowed" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfMedicine(words)).toBe(is);
  });
});
