import { describe, expect, it } from "vitest";
import { readSafeTimes } from "../../../../src/conversation/understanding/reach/safe-times.ts";
import { readSafeWish } from "../../../../src/conversation/understanding/reach/safe-wish.ts";

describe("no wish of how to be reached", () => {
  it.each([
    { text: "my mum had a stroke she cant talk", why: "a voice that fails" },
    { text: "had an asthma attack n i cant talk", why: "no breath" },
    { text: "tongue swelling cant talk on the phone", why: "of the body, though a phone is named" },
    { text: "my nan cant speak on the phone now", why: "somebody else" },
    { text: "i work every night in her house, no pay, no phone", why: "counted out" },
    { text: "No call no visit no money, only work for her", why: "the same, first in the line" },
    { text: "they say no call police or they hurt my sister", why: "whom they may not ring" },
    { text: "police not find him 2 week no call", why: "none has come" },
    { text: "not been able to talk properly since monday", why: "a day since when" },
    { text: "my mate not answering calls since friday", why: "another, and since when" },
    { text: "landlord not answering my texts on friday", why: "another's answers" },
    { text: "cant talk to anyone about this", why: "nobody to tell" },
  ])("is in: $text, $why", ({ text }) => {
    expect(readSafeWish(text)).toBeUndefined();
  });
});

describe("a wish all the same", () => {
  it.each([
    { text: "no calls please", wish: { not: "ring" }, why: "asked of us" },
    { text: "please no texts", wish: { not: "text" }, why: "the other way" },
    { text: "i cant answer calls at work", wish: { not: "ring" }, why: "of where they are" },
    { text: "pls not ring me", wish: { not: "ring" }, why: "second-language English" },
    { text: "ring me only when his car is gone", wish: { onlyWhen: true }, why: "what must be so first" },
    {
      text: "dont text me unless hes at work",
      wish: { onlyWhen: true },
      why: "the same the other way round",
    },
  ])("$text: $why", ({ text, wish }) => {
    expect(readSafeWish(text)).toEqual({ wish, plain: true });
  });
});

describe("an hour with its reason", () => {
  it.each([
    { words: "after 6 not before cos mum is in", times: { from: "18:00" }, why: "the reason shuts nothing" },
    { words: "hes home after 4", times: { to: "16:00" }, why: "the reason is all there is" },
    { words: "tonight after 8", times: { from: "20:00" }, why: "eight tonight is of the evening" },
    { words: "after 8", times: { from: "08:00" }, why: "with no evening it is as it stands" },
  ])("$words: $why", ({ words, times }) => {
    expect(readSafeTimes(words)).toEqual(times);
  });
});
