import { describe, expect, it } from "vitest";
import {
  tellsOfFire,
  tellsOfGas,
} from "../../../../../src/conversation/understanding/danger/told/at-home-now.ts";

describe("an alarm for what burnt gas gives off", () => {
  it.each([
    { words: "the co detector is beeping", is: true, why: "it beeps" },
    { words: "fitted a new carbon monoxide detector and it beeped", is: false, why: "it is being tried" },
    { words: "the smoke detector is beeping", is: false, why: "another alarm" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfGas(words)).toBe(is);
  });
});

describe("a fire where they are", () => {
  it.each([
    { words: "my kitchen is on fire", is: true, why: "a room" },
    { words: "smoke coming under my door", is: true, why: "smoke" },
    { words: "my kitchen was on fire last year", is: false, why: "long ago" },
    { words: "my kitchen is on fire in the sims", is: false, why: "a game" },
    { words: "im gonna set my kitchen on fire", is: false, why: "what they mean to do is read elsewhere" },
    { words: "my kitchen is cold", is: false, why: "no fire" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfFire(words)).toBe(is);
  });
});
