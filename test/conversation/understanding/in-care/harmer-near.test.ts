import { describe, expect, it } from "vitest";
import { ABOUT_TO } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { harmerNear } from "../../../../src/conversation/understanding/in-care/harmer-near.ts";
import {
  BED,
  concern,
  DAD,
  EXPECTING,
  ILL,
  MISSING,
  PARTNER,
  reading,
  USED,
  VIOLENT,
  YOUNG,
} from "./concerns.ts";

const read = reading(harmerNear);
const A_PARTNER = concern("domestic_abuse");
const SOMEBODY = concern("abuse_harm_from_others");

describe("whoever harms them is near", () => {
  it.each(["ex", "babys dad", "bf", "boyfriend", "fella", "gf", "girlfriend", "husband", "hubby", "wife"])(
    "as a partner is, by whatever word: my %s is outside",
    (who) => {
      expect(read(`my ${who} is outside`, A_PARTNER)).toEqual({});
    },
  );

  it.each([
    { text: "dads home", told: { ...PARTNER, harmers: ["dad"] }, why: "named, beside a partner" },
    { text: "hes literally outside", told: PARTNER, why: "with a word between" },
    { text: "in the back of a van", told: USED, why: "taken by those who use them" },
    { text: "in the back of a van", told: MISSING, why: "taken, and gone" },
    {
      text: "im outside his house",
      told: { ...VIOLENT, situation: "others-plan" },
      why: "whom others threaten is near",
    },
    { text: "he come", told: USED, why: "in a second language" },
    { text: "pls she come here now", told: USED, why: "in a second language, and where" },
    { text: "he come with other man", told: USED, why: "and not alone" },
    { text: "he enter my room", told: DAD, why: "he is in" },
    {
      text: "they just texted they coming round now",
      told: { ...BED, before: "they want to stab me i cant go home" },
      why: "threatened, though a bed was what they asked for",
    },
  ])("$text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({});
  });

  it("is harm by somebody, and no longer a pregnancy alone", () => {
    expect(read("hes outside", YOUNG)).toEqual({ kind: "abuse_harm_from_others" });
  });

  it.each([
    { text: "is he coming to my house", told: PARTNER, why: "asked" },
    { text: "would he get bail and just come back", told: PARTNER, why: "asked of what may be" },
    { text: "what time they coming", told: VIOLENT, why: "asked of whoever comes to help" },
    { text: "the police are they coming", told: VIOLENT, why: "the police are no target" },
    { text: "police are here they got me a bed", told: DAD, why: "a bed that was found for them" },
    { text: "they found me somewhere safe", told: DAD, why: "a place that was" },
    { text: "nobody cares if im here", told: VIOLENT, why: "nobody waits for anybody" },
    { text: "my boyfriend is outside", told: DAD, why: "nobody said that he harms" },
    { text: "the bins are outside", told: A_PARTNER, why: "nobody is" },
    { text: "i see the boss", told: VIOLENT, why: "nobody says that it is he" },
    { text: "he not come", told: USED, why: "he is not there" },
    { text: "the bus come now", told: USED, why: "nobody who harms" },
    { text: "the bins are outside", told: SOMEBODY, why: "nobody was named, and nobody is there" },
    { text: "hes back at his mums", told: PARTNER, why: "elsewhere" },
    { text: "in the back of a van", told: PARTNER, why: "nobody takes them away" },
    { text: "im at home with him", told: { ...YOUNG, harmers: [] }, why: "nobody harms her" },
    { text: "im at home with him", told: { ...EXPECTING, harmers: ["boyfriend"] }, why: "she is no child" },
  ])("but not in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});

it.each([
  { told: { ...BED, before: "my mum put me out" }, why: "nobody threatened them" },
  { told: { ...ILL, before: "they want to stab me" }, why: "of an illness" },
])("is nobody where it was not told: $why", ({ told }) => {
  expect(read("theyre coming round now", told)).toBeUndefined();
});

it("they are near whom they threaten themselves", () => {
  expect(read("hes just walked past", VIOLENT)).toEqual(ABOUT_TO);
  expect(read("hes fine", VIOLENT)).toBeUndefined();
});
