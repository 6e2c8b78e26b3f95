import { describe, expect, it } from "vitest";
import {
  fearsForTheirChild,
  isArmedNear,
  robbedAtHome,
  sentToFight,
  tellsOfOthersPlan,
} from "../../../../../src/conversation/understanding/danger/told/others-plans.ts";

describe("what somebody else plans, with a weapon or without", () => {
  it.each([
    { words: "my cousin is gonna stab someone", plan: true, near: false, why: "a plan" },
    { words: "my cousin is gonna see someone", plan: false, near: false, why: "a visit" },
    { words: "ok gonna stab someone", plan: false, near: false, why: "it may be their own plan" },
    { words: "my cousin is gonna burn toast", plan: false, near: false, why: "nobody is hurt" },
    { words: "my cousin is gonna stab someone for me", plan: false, near: false, why: "they are part of it" },
    { words: "my cousin is gonna kill someone in minecraft", plan: false, near: false, why: "a game" },
    { words: "my cousin and me mate im gonna stab him", plan: false, near: false, why: "they mean to" },
    {
      words: "my cousin is gonna stab him and i have a knife",
      plan: false,
      near: false,
      why: "they are armed",
    },
    {
      words: "my cousin is gonna stab him im holding the knife",
      plan: false,
      near: false,
      why: "they hold it",
    },
    { words: "my brother has got a knife and went out", plan: true, near: false, why: "armed, and off" },
    { words: "my brother has got a knife", plan: false, near: true, why: "armed, and here" },
    { words: "my brother went out", plan: false, near: false, why: "without a weapon" },
    { words: "my brother has got a knife in his game", plan: false, near: false, why: "a toy" },
    { words: "my brother has got a knife and im holding the gun", plan: false, near: false, why: "both are" },
  ])("$words: plan $plan, near $near, $why", ({ words, plan, near }) => {
    expect([tellsOfOthersPlan(words), isArmedNear(words)]).toEqual([plan, near]);
  });
});

it.each([
  { words: "my uncle wants me to go and fight in the war", is: true, why: "a war" },
  { words: "my uncle wants me to fight in the boxing gym against them", is: false, why: "a sport" },
  { words: "my uncle wants me to eat", is: false, why: "no fight" },
])("sent to fight, $words: $is, $why", ({ words, is }) => {
  expect(sentToFight(words)).toBe(is);
});

it.each([
  { words: "will they take my baby", is: true, why: "their fear" },
  { words: "social services said theyre taking her off me", is: true, why: "whose doing it is" },
  { words: "dont let my ex take my baby", is: false, why: "an ex" },
  { words: "they are taking her off me my ex and him", is: false, why: "an ex again" },
  { words: "will they take my bins", is: false, why: "bins" },
])("a child taken into care, $words: $is, $why", ({ words, is }) => {
  expect(fearsForTheirChild(words)).toBe(is);
});

it.each([
  { words: "got robbed at my hostel", is: true, why: "and still lives there" },
  { words: "got robbed in town", is: false, why: "not where they live" },
  { words: "my hostel is nice", is: false, why: "nothing was taken" },
  { words: "got robbed at my hostel and kicked out", is: false, why: "no room any more" },
])("robbed at home, $words: $is, $why", ({ words, is }) => {
  expect(robbedAtHome(words)).toBe(is);
});
