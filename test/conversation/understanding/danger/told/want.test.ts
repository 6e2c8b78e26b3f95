import { expect, it } from "vitest";
import { tellsOfWant } from "../../../../../src/conversation/understanding/danger/told/want.ts";

it.each([
  { words: "its freezing", told: true, why: "the weather, to somebody outside" },
  { words: "im so cold", told: true, why: "themselves" },
  { words: "cant get warm", told: true, why: "in other words" },
  { words: "brrrr", told: true, why: "a sound" },
  { words: "everything is soaked", told: true, why: "wet" },
  { words: "so hungry", told: true, why: "without food" },
  { words: "ive got a cold", told: false, why: "an illness of every day" },
  { words: "had a cold drink", told: false, why: "a drink" },
  { words: "im not cold", told: false, why: "a no" },
  { words: "im warm now", told: false, why: "over" },
  { words: "ok", told: false, why: "nothing of it" },
])("$words: $told, $why", ({ words, told }) => expect(tellsOfWant(words)).toBe(told));
