import { describe, expect, it } from "vitest";
import { meansAtHand } from "../../../../src/conversation/understanding/in-care/means-at-hand.ts";
import { BED, CHILD, FRIEND, ILL, OWN_LIFE, reading, USED, VIOLENT } from "./concerns.ts";

const read = reading(meansAtHand);

const LAID = { ofSelf: true, news: "means" };

describe("medicine that is laid by", () => {
  it.each([
    { text: "well i did save up some of me tablets but thats just in case", why: "in case" },
    { text: "ive got some pills saved up", why: "saved" },
    { text: "got a stash of tablets", why: "a stash" },
    { text: "keeping my nans meds for when i need it", why: "for when" },
    { text: "been hoarding paracetamol", why: "hoarded" },
  ])("is told by $text: $why", ({ text }) => {
    expect(read(text, OWN_LIFE)).toEqual(LAID);
  });

  it.each([
    { text: "i keep tablets in case of headaches", told: OWN_LIFE, why: "for a headache" },
    { text: "i gave my nan the tablets i saved up", told: OWN_LIFE, why: "given away" },
    { text: "im saving up for a car", told: OWN_LIFE, why: "money" },
    { text: "i take my meds at night", told: OWN_LIFE, why: "nothing laid by" },
    { text: "ive been hoarding pills", told: VIOLENT, why: "no wish to die was told" },
    { text: "ive been stashing pills", told: FRIEND, why: "a friend's wish was told" },
  ])("is not told by $text: $why", ({ text, told }) => {
    expect(read(text, told)?.news).toBeUndefined();
  });
});

describe("what somebody could harm themselves with is at hand", () => {
  it.each([
    { text: "pills in my hand", told: OWN_LIFE, is: {}, why: "where they are" },
    { text: "ive got some razors", told: OWN_LIFE, is: {}, why: "that they have them" },
    {
      text: "shes got the tablets out",
      told: { ...FRIEND, isFresh: false },
      is: {},
      why: "a friend has them, on whatever day",
    },
    { text: "rope in my bag", told: BED, is: { kind: "suicide_self_harm" }, why: "whatever was told before" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "ive got the tablets locked away", told: OWN_LIFE, why: "out of reach" },
    { text: "ive got a razor sharp memory", told: OWN_LIFE, why: "a figure of speech" },
    { text: "its raining", told: OWN_LIFE, why: "nothing is named" },
    { text: "ive got some razors", told: { ...OWN_LIFE, isFresh: false }, why: "days later they shave" },
    { text: "theyre lined up", told: FRIEND, why: "nobody says who has what" },
    { text: "got the tablets from the nurse", told: CHILD, why: "a child that is cared for" },
    { text: "tablets on the side", told: ILL, why: "an ill person's own" },
    { text: "tablets on the side", told: USED, why: "what they are made to sell" },
    { text: "rope in my bag", told: VIOLENT, why: "meant for somebody else" },
  ])("but not $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
