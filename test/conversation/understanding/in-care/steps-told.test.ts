import { describe, expect, it } from "vitest";
import { stepsTold } from "../../../../src/conversation/understanding/in-care/steps-told.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";
import { DAD, OVERDOSE, OWN_LIFE, PARTNER, VIOLENT } from "./concerns.ts";

describe("how far it has gone", () => {
  it.each([
    { text: "they've just stabbed me", told: DAD, steps: ["blood"], why: "a wound" },
    { text: "hes in. hes got me by the hair", told: DAD, steps: ["inside", "hands-on"], why: "two at once" },
    { text: "he's kicked the door down", told: PARTNER, steps: ["inside", "near"], why: "he is through" },
    { text: "he hit me", told: DAD, steps: ["hands-on"], why: "where he is now is not said" },
    { text: "hes outside", told: DAD, steps: ["near"], why: "he has come" },
    { text: "he hit my little sister", told: DAD, steps: ["hands-on-another"], why: "another is hurt" },
    { text: "his hands round my sisters neck", told: DAD, steps: ["hands-on-another"], why: "by the neck" },
    { text: "took the rest now", told: OVERDOSE, steps: ["dose", "dose-more"], why: "more was taken" },
    { text: "gone. all of them", told: OWN_LIFE, steps: ["dose-gone"], why: "all was taken" },
    { text: "i have it on my neck", told: OWN_LIFE, steps: ["on-neck"], why: "a means in use" },
    { text: "im stood on the edge", told: OWN_LIFE, steps: ["edge", "stands-there"], why: "they are there" },
    { text: "ive stabbed him", told: VIOLENT, steps: ["harm-done"], why: "it is done" },
    {
      text: "ive done it",
      told: VIOLENT,
      steps: ["harm-done", "done"],
      why: "it is done, and not said what",
    },
    {
      text: "im outside his door with the knife",
      told: VIOLENT,
      steps: ["weapon", "near", "there"],
      why: "they are there, and armed",
    },
    { text: "they will kill me", told: DAD, steps: ["death-threat"], why: "death is threatened" },
    { text: "he has my passport", told: DAD, steps: ["papers"], why: "papers are kept" },
    { text: "i want to cut so deep theres loads of blood", told: OWN_LIFE, steps: [], why: "a wish" },
    { text: "im gonna jump off the bridge", told: OWN_LIFE, steps: [], why: "a plan" },
    { text: "im hiding in the bathroom", told: PARTNER, steps: ["near"], why: "from somebody near" },
    { text: "hes got the baby", told: PARTNER, steps: ["hands-on-another"], why: "a child is taken" },
    { text: "i drank petrol", told: DAD, steps: ["dose"], why: "taken, whatever was told before" },
    { text: "slit my wrist", told: DAD, steps: ["blood"], why: "a wound of their own" },
    { text: "i slashed her", told: DAD, steps: ["harm-done"], why: "they hurt somebody" },
    { text: "i shook him", told: DAD, steps: ["harm-done", "body"], why: "a child may be hurt" },
    { text: "what if she passed out", told: DAD, steps: [], why: "it may come" },
    { text: "dont want to live", told: DAD, steps: [], why: "a wish to die is no deed" },
    { text: "count me in", told: DAD, steps: [], why: "nobody has come in" },
    { text: "im going anyway", told: VIOLENT, steps: ["goes-ahead"], why: "held back in vain" },
    { text: "im not going", told: VIOLENT, steps: [], why: "given up" },
    { text: "so sleepy now", told: OVERDOSE, steps: ["asleep"], why: "the dose tells on them" },
    { text: "sleepy", told: OVERDOSE, steps: ["asleep"], why: "in a word" },
    { text: "he hit me and my sister too", told: DAD, steps: ["others", "hands-on"], why: "each is a step" },
    { text: "thank you", told: DAD, steps: [], why: "nothing is done" },
  ])("by $text is $steps: $why", ({ text, told, steps }) => {
    expect(stepsTold(plainWords(text), told)).toEqual(steps);
  });
});
