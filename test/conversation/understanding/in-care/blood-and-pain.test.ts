import { describe, expect, it } from "vitest";
import { bloodOrPain } from "../../../../src/conversation/understanding/in-care/blood-and-pain.ts";
import {
  BED,
  CHILD_EXPECTING,
  concern,
  DAD,
  EXPECTING,
  ILL,
  OVERDOSE,
  OWN_LIFE,
  PARTNER,
  reading,
} from "./concerns.ts";

const read = reading(bloodOrPain);
const MEDICAL = { kind: "medical" };

const UNBORN = concern("domestic_abuse", { situation: "unborn-hurt" });
describe("blood that comes, or pain that grows", () => {
  it.each([
    { text: "its bleeding loads", told: BED, is: MEDICAL, why: "no body was told of" },
    { text: "its bleeding loads", told: PARTNER, is: {}, why: "harm by others goes with it" },
    {
      text: "its bleeding loads",
      told: CHILD_EXPECTING,
      is: MEDICAL,
      why: "a pregnancy, whoever harmed her",
    },
    {
      text: "theres blood everywhere",
      told: OWN_LIFE,
      is: { situation: "own-wound" },
      why: "their own doing: press on it",
    },
    {
      text: "my head is bleeding loads",
      told: PARTNER,
      is: { situation: "wounded-by" },
      why: "a wound by somebody: press on it",
    },
    { text: "im coughing up loads of blood", told: OWN_LIFE, is: {}, why: "nothing to press on" },
    { text: "theres blood everywhere", told: OVERDOSE, is: {}, why: "a dose has its words" },
    { text: "theres blood everywhere", told: ILL, is: {}, why: "no wound was told of" },
    { text: "waters have broke", told: CHILD_EXPECTING, is: MEDICAL, why: "the same" },
    { text: "slit my wrists", told: OWN_LIFE, is: {}, why: "a cut that is opened" },
    { text: "its getting worse", told: EXPECTING, is: MEDICAL, why: "a pregnancy" },
    { text: "its getting worse", told: CHILD_EXPECTING, is: MEDICAL, why: "a child's" },
    { text: "its getting worse", told: OVERDOSE, is: {}, why: "a dose" },
    { text: "everything is getting worse", told: ILL, is: {}, why: "in the middle of a line" },
    { text: "theres loads of blood", told: UNBORN, is: MEDICAL, why: "a pregnancy that was hurt" },
    { text: "waters have broke", told: UNBORN, is: MEDICAL, why: "the same" },
    { text: "my arm hurts so bad", told: OWN_LIFE, is: {}, why: "a part that was harmed" },
    { text: "my ribs hurt so bad", told: PARTNER, is: {}, why: "a part that others harmed" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "cut my arm on a tin", told: DAD, why: "an accident" },
    { text: "i opened my arm last year", told: OWN_LIFE, why: "of another day" },
    { text: "the pain is not as bad", told: ILL, why: "it eases" },
    { text: "it hurts so much", told: OWN_LIFE, why: "a pain of the heart" },
    { text: "my back hurts so bad", told: BED, why: "nobody harmed them" },
    { text: "everything is getting worse", told: OWN_LIFE, why: "how life goes" },
  ])("is not in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
