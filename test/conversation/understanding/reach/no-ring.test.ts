import { describe, expect, it } from "vitest";
import { refusesCall, withoutRefusedCall } from "../../../../src/conversation/understanding/reach/no-ring.ts";
import { readSafeWish } from "../../../../src/conversation/understanding/reach/safe-wish.ts";
import { asksForNoCall } from "../../../../src/conversation/understanding/who-writes/no-call.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("a call that is refused", () => {
  it.each([
    { text: "i dont want to talk on the phone he will hear", why: "who would hear" },
    { text: "i dont wanna speak on the phone hell hear me", why: "who would hear, in slang" },
    { text: "cant talk on the phone she might hear", why: "who may hear" },
    { text: "please no call phone", why: "two words for it" },
    { text: "pls not phone me", why: "no verb before it" },
    { text: "no ring phone husband hear", why: "the reason after it" },
    { text: "no phone me he hear", why: "the shortest reason" },
    { text: "please you not call", why: "put to us" },
    { text: "no make phone call", why: "a verb that English would not use" },
    { text: "sorry no phone calls my husband is home", why: "who is in" },
    { text: "plz no ring. he beat me if phone ring", why: "two sentences" },
    { text: "NO CALL HE IS LISTEN", why: "in capitals" },
    { text: "please dont calling me", why: "an ending" },
    { text: "i dont want a phone call", why: "plain English" },
    { text: "i dont want u to ring me", why: "of us" },
    { text: "id rather not be rung", why: "politely" },
    { text: "dont make my phone ring", why: "what is feared" },
    { text: "cant have phone going off he'll hear", why: "the same" },
    { text: "calling not safe", why: "of safety" },
    { text: "not good you call me", why: "of safety, in few words" },
    { text: "not by phone", why: "the way alone" },
    { text: "do not telephone", why: "an old word" },
    { text: "he will hear if you ring", why: "what would come of it" },
    { text: "if phone ring he hear", why: "the other way round" },
    { text: "if you ring me hes gonna go mad", why: "anger" },
  ])("is no ask for one, and a wish: $text, $why", ({ text }) => {
    expect(readSafeWish(text)).toEqual({ wish: { not: "ring" }, plain: true });
    expect(asksForNoCall(text)).toBe(true);
  });

  it.each([
    { text: "he no call me", why: "of somebody else" },
    { text: "nobody call me", why: "of nobody" },
    { text: "my mum not call me since friday", why: "since when" },
    { text: "how come you not call yet", why: "asked why" },
    { text: "husband no let me call", why: "what another forbids" },
    { text: "no call police please", why: "of the police" },
    { text: "no call my husband please", why: "of whoever harms" },
    { text: "dont want you to call my mum", why: "of kin" },
    { text: "i have no phone", why: "of a thing" },
    { text: "no calls for jobs lately", why: "of work" },
    { text: "i dont want to make a phone call to uc", why: "of another office" },
    { text: "not good at calling people", why: "of a fear" },
    { text: "no call centre job for me", why: "of a job" },
    { text: "not called me back", why: "a complaint" },
    { text: "he heard when i called you", why: "a story" },
  ])("is not seen in $text: $why", ({ text }) => {
    expect(readSafeWish(text)?.wish.not).toBeUndefined();
    expect(refusesCall(plainWords(text))).toBe(false);
    expect(withoutRefusedCall(plainWords(text))).toBe(plainWords(text));
  });

  it("leaves a call that is asked for beside it", () => {
    expect(asksForNoCall("please no call phone. call me on the landline")).toBe(false);
  });

  it("is a refusal without being a wish where it may be a complaint", () => {
    expect(asksForNoCall("u no call me")).toBe(true);
    expect(readSafeWish("u no call me")).toBeUndefined();
  });
});
