import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { nearlyHurtChild } from "../../../../../src/conversation/understanding/danger/told/nearly-hurt-child.ts";

describe("What they nearly did to a child", () => {
  it.each([
    { words: "shes cried since 2 i nearly threw her", is: true, why: "she cries, so it is a child" },
    { words: "this close to shaking him", is: true, why: "babies are shaken" },
    { words: "nearly chucked her on the bed", is: true, why: "and thrown down" },
    { words: "i nearly dropped him on purpose", is: true, why: "meant" },
    { words: "almost put the pillow on his face", is: true, why: "a pillow" },
    { words: "felt like i was going to hit my toddler", is: true, why: "a child is named" },
    { words: "nearly lost it with the baby", is: true, why: "no deed is named, but whom" },
    { words: "my boyfriend is asleep i nearly hit the baby", is: true, why: "he is only there" },
    {
      words: "i nearly hit him he was screaming at me",
      is: false,
      why: "a grown person screams at somebody",
    },
    { words: "nearly shook my boyfriend", is: false, why: "a grown person" },
    { words: "nearly hit him", is: false, why: "it may be anybody" },
    { words: "my ex nearly hit the baby", is: false, why: "somebody else's deed" },
    { words: "nearly dropped the baby he was so slippy lol", is: false, why: "a slip" },
    { words: "nearly threw her dummy out", is: false, why: "a thing of hers" },
    { words: "nearly threw the babys dummy out", is: false, why: "the same, by whose it is" },
    { words: "i would never even nearly hurt my baby", is: false, why: "denied" },
    { words: "the baby nearly fell", is: false, why: "nobody did it" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(nearlyHurtChild(words)).toBe(is);
  });

  it.each([
    { words: "i nearly shook my baby", situation: "may-hurt-child", why: "nearly" },
    { words: "almost put the pillow on his face", situation: "may-hurt-child", why: "a pillow" },
    { words: "gonna hurt the kids", situation: "may-hurt-child", why: "about to" },
    { words: "i shook my baby", situation: "child-hurt", why: "done comes first" },
  ])("$words is $situation, $why", ({ words, situation }) => {
    expect(signIn(words)).toEqual({
      risk: { level: "emergency", kind: "violence_to_others" },
      situation,
      certain: true,
    });
  });
});
