import { describe, expect, it } from "vitest";
import { illnessGrows } from "../../../../src/conversation/understanding/in-care/illness-grows.ts";
import { concern, DAD, EXPECTING, FRIEND, ILL, OVERDOSE, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(illnessGrows);
const NO_INSULIN = { ...ILL, before: "no insulin since monday" };
const NO_FOOD = concern("destitute_no_food_or_power");
const AS_ILLNESS = { kind: "medical" };

describe("an illness that grows after it was told", () => {
  it.each([
    { text: "my heart keeps skipping beats", told: ILL, is: {}, why: "a heart, in somebody ill" },
    { text: "heart feels all fluttery", told: OWN_LIFE, is: AS_ILLNESS, why: "one who starves is ill now" },
    { text: "can only get out a few words", told: ILL, is: {}, why: "no air to talk with" },
    { text: "i cant finish a sentence", told: ILL, is: {}, why: "the same" },
    { text: "i have to stop for breath", told: ILL, is: {}, why: "the same" },
    { text: "getting black spots", told: NO_FOOD, is: AS_ILLNESS, why: "whoever has no food is ill now" },
    { text: "too weak to stand", told: NO_FOOD, is: AS_ILLNESS, why: "the same" },
    { text: "everything goes dark", told: EXPECTING, is: AS_ILLNESS, why: "a pregnancy is an illness then" },
    { text: "my heart is fluttering", told: OVERDOSE, is: {}, why: "after a dose the dose has the words" },
    { text: "shes too weak to sit up", told: FRIEND, is: {}, why: "of a friend, it stays with them" },
    { text: "im wheezing and i feel worse", told: ILL, is: {}, why: "an illness" },
    { text: "so thirsty and ive been sick", told: ILL, is: {}, why: "sickness and thirst together" },
    { text: "im so thirsty", told: NO_INSULIN, is: {}, why: "either, without insulin" },
    { text: "been sick twice", told: NO_INSULIN, is: {}, why: "the same" },
    { text: "my belly hurts", told: NO_INSULIN, is: {}, why: "pain, without insulin" },
    { text: "it says 28", told: NO_INSULIN, is: {}, why: "a reading" },
    { text: "no insulin and im being sick", told: OWN_LIFE, is: AS_ILLNESS, why: "named with it" },
  ])("is danger now: $text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "my heart keeps skipping beats", told: DAD, why: "nothing of a body was told" },
    { text: "my heart skips a beat when i see him", told: ILL, why: "a way to say it" },
    { text: "my heart is broken", told: OWN_LIFE, why: "the same" },
    { text: "my hearts not skipping now", told: ILL, why: "it is none" },
    { text: "feeling better, not so thirsty or sick", told: NO_INSULIN, why: "it eases" },
    { text: "so thirsty", told: ILL, why: "thirst alone, and no word of insulin" },
    { text: "been sick twice", told: ILL, why: "sickness alone" },
    { text: "im wheezing and i feel worse", told: OWN_LIFE, why: "an illness nobody told of" },
    { text: "so thirsty and ive been sick", told: OWN_LIFE, why: "the same" },
    { text: "im sick of doctors", told: NO_INSULIN, why: "a way to say it" },
    { text: "the chemist opens at 3", told: NO_INSULIN, why: "no word of a body" },
    { text: "i see stars in the sky", told: OWN_LIFE, why: "the sky" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
