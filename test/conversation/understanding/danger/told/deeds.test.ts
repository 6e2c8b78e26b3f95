import { expect, it } from "vitest";
import {
  CHILDREN,
  deedsNamed,
  PEOPLE,
} from "../../../../../src/conversation/understanding/danger/told/deeds.ts";

it.each([
  { word: "stabbed", is: [{ act: "grave", isPast: true }], why: "done" },
  { word: "stab", is: [{ act: "grave", isPast: false }], why: "to be done" },
  {
    word: "chucked",
    is: [
      { act: "blow", isPast: true },
      { act: "by-means", isPast: true },
      { act: "with-thing", isPast: true },
    ],
    why: "somebody, or something at somebody",
  },
  { word: "kettle", is: [], why: "a thing" },
])("$word: $why", ({ word, is }) => {
  expect(deedsNamed(word)).toEqual(is);
});

it.each([
  { word: "toddler", child: true, other: false, why: "a child" },
  { word: "uncle", child: false, other: true, why: "kin" },
  { word: "kid", child: true, other: true, why: "their own, or another in the street" },
  { word: "kettle", child: false, other: false, why: "a thing" },
])("$word: $why", ({ word, child, other }) => {
  expect([CHILDREN.has(word), PEOPLE.has(word)]).toEqual([child, other]);
});
