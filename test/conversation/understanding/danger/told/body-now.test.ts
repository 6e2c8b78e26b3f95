import { describe, expect, it } from "vitest";
import {
  tellsOfNothingKeptDown,
  tellsOfStillBaby,
} from "../../../../../src/conversation/understanding/danger/told/body-now.ts";

describe("a baby who moves less before it is born", () => {
  it.each([
    { words: "im 30 weeks and the baby hasnt moved", is: true, why: "it moves no more" },
    { words: "im pregnant and havent felt any kicks", is: true, why: "none is felt" },
    { words: "im pregnant theres less movement", is: true, why: "less of it" },
    { words: "im 30 weeks and the baby is moving loads", is: false, why: "it moves" },
    { words: "the bus hasnt moved it isnt moving", is: false, why: "nobody is pregnant" },
    { words: "baby isnt moving much at 6 weeks old", is: false, why: "it is born" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfStillBaby(words)).toBe(is);
  });
});

describe("nothing that stays down", () => {
  it.each([
    { words: "cant keep anything down", is: true, why: "all comes up" },
    { words: "nothing drunk for 3 days", is: true, why: "nothing goes in" },
    { words: "cant keep food down its the alcohol", is: false, why: "drink" },
    { words: "not drank in 3 days proper sober", is: false, why: "no drink, of the other sort" },
    { words: "cant keep the noise down", is: false, why: "noise" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfNothingKeptDown(words)).toBe(is);
  });
});
