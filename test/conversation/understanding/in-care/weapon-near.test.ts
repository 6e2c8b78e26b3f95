import { expect, it } from "vitest";
import { weaponNear } from "../../../../src/conversation/understanding/in-care/weapon-near.ts";
import { BED, OWN_LIFE, reading, VIOLENT } from "./concerns.ts";

const read = reading(weaponNear);
const BY_OTHERS = { kind: "abuse_harm_from_others" };

it.each([
  { text: "ive got a knife", told: BED, is: {}, why: "it is their own" },
  { text: "he has got a knife and i ran", told: BED, is: BY_OTHERS, why: "it is another's, though they run" },
  { text: "he has got a knife", told: VIOLENT, is: {}, why: "violence was told of, and has its own words" },
  { text: "theres a knife here", told: OWN_LIFE, is: {}, why: "they want to die, and it is there" },
])("a weapon in $text is danger: $why", ({ text, told, is }) => {
  expect(read(text, told)).toEqual(is);
});

it.each([
  { text: "he has got a dog", why: "no weapon" },
  { text: "hes got a knife but he put it away", why: "it is put away" },
  { text: "hes got a nerf gun", why: "a toy" },
])("there is none in $text: $why", ({ text }) => {
  expect(read(text, VIOLENT)).toBeUndefined();
});
