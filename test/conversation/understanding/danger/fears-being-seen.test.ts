import { describe, expect, it } from "vitest";
import { fearsBeingSeen } from "../../../../src/conversation/understanding/danger/told/fears-being-seen.ts";
import { isPhoneUnsafe } from "../../../../src/conversation/understanding/reach/phone-unsafe.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("fear of what comes of being seen to write to us", () => {
  it.each([
    { text: "delete my number. if he sees these texts im dead", partner: true, why: "asked beside it" },
    {
      text: "can he see these texts? cos if he does im gonna get it",
      partner: true,
      why: "after a question",
    },
    { text: "if my dad finds out ive been on here hell kill me", partner: false, why: "of a parent" },
    { text: "he said hed set fire to me if i spoke to u", partner: true, why: "a threat for talking" },
    { text: "my fella will go mental if he sees this", partner: true, why: "what follows is told first" },
    { text: "if they see i talk to you they beat me", partner: true, why: "second-language English" },
  ])("$text: $why", ({ text, partner }) => {
    expect(fearsBeingSeen(plainWords(text))).toEqual({ byPartner: partner });
    expect(isPhoneUnsafe(text)).toBe(true);
  });

  it.each([
    { text: "if you see this text me back", why: "nobody is feared" },
    { text: "if he sees the messages is that ok", why: "nothing follows on it" },
    { text: "if he finds out i broke his console hell kill me", why: "not of what they wrote" },
    { text: "if he sees this hell go mental its his birthday surprise", why: "of a present" },
    { text: "hell go mental", why: "nothing of being seen" },
    { text: "can he see this", why: "a question alone" },
    { text: "he said he would hurt my feelings", why: "not for talking to us" },
  ])("is not in: $text, $why", ({ text }) => {
    expect(fearsBeingSeen(plainWords(text))).toBeUndefined();
  });
});

describe("a phone that answers are not safe on", () => {
  it.each([
    { text: "he reads my texts", unsafe: true, why: "another reads it" },
    { text: "my ex put a tracker on my phone", unsafe: true, why: "it is tracked" },
    { text: "he opens all my letters", unsafe: true, why: "whatever comes is opened" },
    { text: "i opened my letters", unsafe: false, why: "their own" },
    { text: "is there a tracker for my parcel", unsafe: false, why: "of a parcel" },
  ])("$text: $why", ({ text, unsafe }) => {
    expect(isPhoneUnsafe(text)).toBe(unsafe);
  });
});
