import { describe, expect, it } from "vitest";
import { doseBegun } from "../../../../src/conversation/understanding/in-care/dose-begun.ts";
import { concern, DAD, FRIEND, ILL, NOT_SAID, OVERDOSE, OWN_LIFE, PARTNER, reading } from "./concerns.ts";

const read = reading(doseBegun);
const WITH_PILLS = { ...OWN_LIFE, before: "i want to die i have tablets here" };
const NOW = concern("suicide_self_harm", { level: "emergency" });
const NOW_WITH_PILLS = { ...NOW, before: WITH_PILLS.before };
const DOSE = { kind: "suicide_self_harm", situation: "overdose" };

describe("a dose that has begun", () => {
  it.each([
    { text: "ive started taking them", why: "begun" },
    { text: "started takin em", why: "short" },
    { text: "i start take the tablets", why: "in few words of English" },
    { text: "im swallowing them", why: "while they write" },
    { text: "taking them one at a time", why: "slowly" },
    { text: "starting with the paracetamol", why: "which first" },
    { text: "first ones gone", why: "the first" },
    { text: "5 down", why: "counted" },
    { text: "took 1st lot", why: "the first of it" },
    { text: "just had one", why: "one of them" },
    { text: "got some in my mouth", why: "not yet swallowed" },
  ])("is a dose: $text: $why", ({ text }) => {
    expect(read(text, WITH_PILLS)).toEqual(DOSE);
  });

  it.each([
    {
      text: "im taking them now",
      told: { ...PARTNER, before: "he left pills here" },
      why: "after harm by others",
    },
    {
      text: "ive had two",
      told: { ...NOT_SAID, before: "looking at the pills" },
      why: "in a case of no kind",
    },
    { text: "im taking them now", told: OVERDOSE, why: "after a dose" },
    { text: "im taking them now", told: { ...DAD, before: "pills are here" }, why: "after harm at home" },
    { text: "ive started", told: NOW_WITH_PILLS, why: "danger was now" },
  ])("is a dose where tablets were named: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual(DOSE);
  });

  it.each([
    { text: "ive started", why: "not said what" },
    { text: "taking them", why: "not said what" },
  ])("is danger now: $text: $why", ({ text }) => {
    expect(read(text, NOW)).toEqual({});
  });

  it.each([
    { text: "shes started taking them", why: "she has begun" },
    { text: "hes necking them now", why: "he goes on" },
  ])("is a friend's dose: $text: $why", ({ text }) => {
    expect(read(text, FRIEND)).toEqual({ kind: "suicide_self_harm", situation: "somebody-else" });
  });

  it.each([
    { text: "im taking them back to the chemist", why: "given back" },
    { text: "im taking it easy", why: "no dose" },
    { text: "im taking the bus", why: "a journey" },
    { text: "i havent taken any", why: "none taken" },
    { text: "im not taking them", why: "nor will they" },
    { text: "i started my meds again like the doctor said", why: "as they should" },
    { text: "im drinking tea", why: "no medicine" },
    { text: "im taking the tablets the doctor gave me", why: "as they are meant" },
    { text: "ive started crying", why: "nothing is taken" },
    { text: "ive started", why: "no danger now was told" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, WITH_PILLS)).toBeUndefined();
  });

  it.each([
    { text: "ive had two", told: PARTNER, why: "no tablets were named" },
    { text: "im taking them now", told: NOT_SAID, why: "no tablets were named" },
    { text: "im taking the pills", told: ILL, why: "medicine for an illness" },
    { text: "ive started", told: { ...NOW, isFresh: false }, why: "a day later" },
    { text: "im taking them now", told: { ...OWN_LIFE, isFresh: false }, why: "a day later" },
    { text: "ive started", told: { ...PARTNER, level: "emergency" as const }, why: "no wish to die" },
    {
      text: "shes started taking them",
      told: { ...FRIEND, kind: "domestic_abuse" },
      why: "of somebody who is harmed",
    },
    { text: "shes ok now", told: FRIEND, why: "nothing of a dose" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
