import { describe, expect, it } from "vitest";
import { childInHands } from "../../../../src/conversation/understanding/in-care/child-in-hands.ts";
import { concern, DAD, FRIEND, OWN_LIFE, reading, VIOLENT } from "./concerns.ts";

const read = reading(childInHands);
const FEARED = concern("violence_to_others", { situation: "may-hurt-child" });
const NAMED = { ...VIOLENT, before: "i want to hurt my baby cousin" };
const MISREAD = { ...OWN_LIFE, before: "i keep imagining throwing my nephew at the wall" };
const MAY_HURT_CHILD = { kind: "violence_to_others", situation: "may-hurt-child" };

describe("a child in the hands of whoever fears to hurt it", () => {
  it.each([
    { text: "im minding her now til 3", told: VIOLENT, is: MAY_HURT_CHILD, why: "only a child is minded" },
    { text: "hes with me all weekend", told: FEARED, is: MAY_HURT_CHILD, why: "the child that was told of" },
    { text: "got him till 5", told: NAMED, is: MAY_HURT_CHILD, why: "named in the words before" },
    { text: "my kid is with me now", told: VIOLENT, is: MAY_HURT_CHILD, why: "named in these" },
    { text: "just me and her", told: NAMED, is: MAY_HURT_CHILD, why: "alone with it" },
    { text: "her mum doesnt get back till 8", told: NAMED, is: MAY_HURT_CHILD, why: "nobody else is there" },
    { text: "got him till 5", told: MISREAD, is: MAY_HURT_CHILD, why: "whatever it was taken for" },
    { text: "hes crying again", told: FEARED, is: MAY_HURT_CHILD, why: "what brings it on" },
    { text: "she wont stop crying", told: FEARED, is: MAY_HURT_CHILD, why: "and goes on" },
    { text: "she woke up", told: NAMED, is: MAY_HURT_CHILD, why: "a child named just before" },
    { text: "baby is screaming", told: MISREAD, is: MAY_HURT_CHILD, why: "whatever it was taken for" },
    { text: "just me and her in the house", told: VIOLENT, is: {}, why: "alone with a grown-up" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "got him till 5", told: VIOLENT, why: "no child was told of" },
    { text: "hes crying again", told: VIOLENT, why: "no child cries" },
    { text: "shes crying", told: { ...OWN_LIFE, before: "my baby is here" }, why: "a child, and no fear" },
    { text: "my mum is crying", told: FEARED, why: "no child either" },
    { text: "hes asleep", told: FEARED, why: "quiet" },
    { text: "just me here", told: VIOLENT, why: "away from a grown-up" },
    { text: "hes not with me", told: FEARED, why: "away from it" },
    { text: "mum has got him now", told: FEARED, why: "safe with another" },
    { text: "can someone have him till 5?", told: FEARED, why: "a question" },
    { text: "just me and him that fight", told: VIOLENT, why: "a way to say it" },
    { text: "got him till 5", told: OWN_LIFE, why: "no fear of it was told" },
    {
      text: "got him till 5",
      told: { ...OWN_LIFE, before: "my nephew is here" },
      why: "a child, and no fear",
    },
    { text: "minding her till 3", told: FRIEND, why: "somebody else was told of" },
    { text: "minding her till 3", told: DAD, why: "no fear of harm by them" },
    {
      text: "minding her till 3",
      told: concern("violence_to_others", { situation: "others-plan" }),
      why: "another means it",
    },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
