import { describe, expect, it } from "vitest";
import { bodyFails } from "../../../../src/conversation/understanding/in-care/body-fails.ts";
import {
  CHILD,
  DAD,
  FRIEND,
  FRIEND_GONE,
  FRIEND_TOOK,
  ILL,
  NOT_SAID,
  OVERDOSE,
  OWN_LIFE,
  reading,
  VIOLENT,
} from "./concerns.ts";

const read = reading(bodyFails);
const GONE_LONG = { ...FRIEND_GONE, level: "emergency" as const };

describe("a body that fails", () => {
  it.each([
    { text: "i collapsed", told: ILL, is: {}, why: "an ill person" },
    { text: "i collapsed", told: NOT_SAID, is: { kind: "medical" }, why: "nothing of a body was told" },
    { text: "i collapsed", told: OWN_LIFE, is: { kind: "medical" }, why: "the words of an illness" },
    { text: "i collapsed", told: OVERDOSE, is: {}, why: "the words after a dose" },
    { text: "his hands are freezing", told: ILL, is: {}, why: "cold, of somebody ill" },
    { text: "his hands are freezing", told: NOT_SAID, is: {}, why: "cold, of nobody knows what" },
    {
      text: "found her shes cold",
      told: FRIEND_GONE,
      is: { situation: "somebody-else" },
      why: "she is found",
    },
    { text: "shes cold", told: FRIEND, is: {}, why: "a friend who wants to die" },
    { text: "he isnt answering", told: CHILD, is: {}, why: "a child that is ill" },
    { text: "hes not replying", told: FRIEND, is: {}, why: "silence that begins" },
    { text: "i shook him", told: VIOLENT, is: { kind: "medical" }, why: "a baby that was shaken" },
    { text: "cant stop shaking", told: OVERDOSE, is: {}, why: "their own body, after a dose" },
    { text: "hes asleep", told: CHILD, is: {}, why: "asleep, after what was swallowed" },
    { text: "shes drowsy", told: FRIEND_TOOK, is: {}, why: "drowsy after a dose" },
    { text: "he wont come round", told: FRIEND_TOOK, is: {}, why: "he does not wake" },
    { text: "shes not coming to", told: FRIEND_TOOK, is: {}, why: "she does not wake" },
    { text: "can u tell ana not to come round", told: OWN_LIFE, is: undefined, why: "a visit" },
    { text: "she has not come round", told: FRIEND_TOOK, is: {}, why: "she does not wake" },
    { text: "can u not come round", told: OWN_LIFE, is: undefined, why: "a visit" },
    { text: "dont come round", told: OWN_LIFE, is: undefined, why: "a visit" },
    { text: "he isnt coming round tonight", told: DAD, is: undefined, why: "a visit" },
    { text: "she wont come round to mine", told: FRIEND, is: undefined, why: "a visit" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "i fell over laughing", told: ILL, why: "no fall of that kind" },
    { text: "shes freezing", told: OWN_LIFE, why: "the weather" },
    { text: "cant stop shaking", told: DAD, why: "fear, and no body was told of" },
    { text: "shes freezing", told: DAD, why: "the same" },
    { text: "shes asleep", told: GONE_LONG, why: "she is found, and nothing was taken" },
    { text: "shes drowsy", told: FRIEND, why: "nothing was taken" },
    { text: "her phones off", told: FRIEND_GONE, why: "as it is with somebody missing" },
    { text: "he is talking to me", told: FRIEND, why: "no silence" },
    { text: "its not fair", told: FRIEND, why: "no word of them" },
  ])("is not in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
