import { expect, it } from "vitest";
import { ABOUT_TO } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { weaponNear } from "../../../../src/conversation/understanding/in-care/weapon-near.ts";
import { BED, concern, OWN_LIFE, reading, VIOLENT } from "./concerns.ts";

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

const BIDDEN = concern("medical", { level: "emergency", situation: "unreal" });

it.each([
  { text: "i got the knife on me rn", told: VIOLENT, is: ABOUT_TO, why: "they threatened, and have it" },
  { text: "shank in my bag already got a blade", told: VIOLENT, is: ABOUT_TO, why: "two of them" },
  { text: "ive got a knife", told: BIDDEN, is: ABOUT_TO, why: "a voice bids them" },
  {
    text: "ive got a knife",
    told: { ...BED, threatens: true as const },
    is: ABOUT_TO,
    why: "they threatened before",
  },
  { text: "he has got a knife", told: VIOLENT, is: {}, why: "whom they threaten has it" },
  { text: "my brother has got a knife", told: VIOLENT, is: {}, why: "a brother has it" },
  {
    text: "ive got a knife",
    told: { ...VIOLENT, situation: "others-plan" },
    is: {},
    why: "the plan is another's",
  },
])("a weapon in $text, $told.situation: $why", ({ text, told, is }) => {
  expect(read(text, told)).toEqual(is);
});

it.each([
  { text: "he has got a dog", why: "no weapon" },
  { text: "hes got a knife but he put it away", why: "it is put away" },
  { text: "hes got a nerf gun", why: "a toy" },
])("there is none in $text: $why", ({ text }) => {
  expect(read(text, VIOLENT)).toBeUndefined();
});
