import { expect, it } from "vitest";
import { tellsOfColdChild } from "../../../../../src/conversation/understanding/danger/told/cold-child.ts";

it.each([
  { words: "tell denise my boiler has packed in and my baby is cold", told: true, why: "in passing" },
  { words: "the kids are freezing in here", told: true, why: "several" },
  { words: "my little girl hasnt eaten since yesterday", told: true, why: "hunger" },
  { words: "my baby has a cold", told: false, why: "an illness of every day" },
  { words: "what if my baby is cold at night", told: false, why: "it has not happened" },
  { words: "im cold", told: false, why: "no child" },
])("$words: $told, $why", ({ words, told }) => expect(tellsOfColdChild(words)).toBe(told));
