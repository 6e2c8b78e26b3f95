import { describe, expect, it } from "vitest";
import { situationIn } from "../../../src/conversation/understanding/danger/situation.ts";
import { tellsOfFloppyChild } from "../../../src/conversation/understanding/danger/told/floppy-child.ts";
import { keptFrom } from "../../../src/conversation/understanding/danger/told/kept-from.ts";
import { unnamedPlanIn } from "../../../src/conversation/understanding/danger/told/plan-unnamed.ts";
import { isMeantToBurn, isPouredOn } from "../../../src/conversation/understanding/danger/told/poured-on.ts";
import { tellsOfIntruder } from "../../../src/conversation/understanding/danger/told/threatened.ts";

describe("what they are kept from", () => {
  it.each([
    { words: "mum wont let me eat", is: { byPartner: false }, why: "food" },
    { words: "my husband wont let me talk to anyone", is: { byPartner: true }, why: "people" },
    { words: "my stepmum locks the fridge", is: { byPartner: false }, why: "food again" },
    { words: "mum wont let me eat in my room", is: undefined, why: "a rule of the house" },
    { words: "they wont let me eat before the operation", is: undefined, why: "for their health" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(keptFrom(words)).toEqual(is);
  });
});

describe("a plan that names no deed", () => {
  it.each([
    {
      words: "going to do it when the staff go bed at 11",
      is: "emergency suicide_self_harm",
      why: "its hour",
    },
    {
      words: "doing it tonight while my flatmates at work",
      is: "emergency suicide_self_harm",
      why: "with nobody about",
    },
    { words: "gonna do it when my mum goes out, the hoovering", is: undefined, why: "a chore" },
    {
      words: "im gonna do something i regret",
      is: "urgent suicide_self_harm",
      why: "to themselves, perhaps",
    },
    { words: "im gonna do something stupid to him", is: "urgent violence_to_others", why: "to somebody" },
    { words: "gonna do something stupid with my hair", is: undefined, why: "hair" },
    { words: "ill shake this baby in a minute", is: "emergency violence_to_others", why: "a child" },
    { words: "gonna throw my kid a party", is: undefined, why: "a party" },
    { words: "i would never hit my kid if he cries, could never hurt him", is: undefined, why: "never" },
    { words: "gonna jump", is: "emergency suicide_self_harm", why: "and no more is said" },
    { words: "gonna jump in the shower", is: undefined, why: "a shower" },
    { words: "gonna do it", is: undefined, why: "what, is not said at all" },
  ])("$words: $is, $why", ({ words, is }) => {
    const found = unnamedPlanIn(words);
    expect(found && `${found.level} ${found.kind}`).toBe(is);
  });
});

describe("what burns", () => {
  it.each([
    { words: "he poured petrol on me", on: true, why: "at them" },
    { words: "they put petrol through our letterbox", on: true, why: "into their home" },
    { words: "i poured bleach down the sink", on: false, why: "cleaning" },
    { words: "ive poured petrol through the door", on: false, why: "their own doing" },
  ])("$words: $on, $why", ({ words, on }) => {
    expect(isPouredOn(words)).toBe(on);
  });

  it("is not drunk", () => {
    expect(isMeantToBurn("he had petrol and a lighter")).toBe(true);
    expect(isMeantToBurn("i drank petrol")).toBe(false);
    const harm = { level: "emergency", kind: "suicide_self_harm" } as const;
    expect(situationIn("he had petrol and a lighter", harm)).toBeUndefined();
  });
});

describe("a child who is limp or blue", () => {
  it.each([
    { words: "floppy newborn wont feed", is: true, why: "limp" },
    { words: "baby lips gone blue", is: true, why: "blue" },
    { words: "my little girl wont wake up", is: true, why: "not to be woken" },
    { words: "my son wont wake up for school", is: false, why: "a lie-in" },
    { words: "baby has a floppy hat", is: false, why: "a hat" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfFloppyChild(words)).toBe(is);
  });
});

describe("who kicks the door", () => {
  it.each([
    { words: "theres 4 of them outside my flat kicking the door", is: true, why: "a few of them" },
    { words: "some men outside kicking the front door", is: true, why: "men" },
    { words: "five lads banging my door", is: true, why: "lads" },
    { words: "he was banging on my door yesterday", is: false, why: "over" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfIntruder(words)).toBe(is);
  });
});

describe("something taken, beside harm to themselves", () => {
  const harm = { level: "emergency", kind: "suicide_self_harm" } as const;

  it.each([
    { text: "took the whole box bout 20 min ago feel weird", is: "overdose", why: "a box" },
    { text: "i have swallowed something and i dont want to be found", is: "overdose", why: "something" },
    { text: "emptied the packet down my neck", is: "overdose", why: "a packet" },
    { text: "ive had 40 of em", is: "overdose", why: "forty" },
    { text: "its in me now", is: "overdose", why: "in them" },
    { text: "took a bus to the bridge", is: undefined, why: "a bus" },
    { text: "took a bottle of water to the bridge", is: undefined, why: "water" },
    { text: "i never took the lot", is: undefined, why: "never" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(situationIn(text, harm)).toBe(is);
  });
});
