import { describe, expect, it } from "vitest";
import { offeredByStranger } from "../../../../src/conversation/understanding/in-care/offered-by-stranger.ts";
import {
  BED,
  CHILD_EXPECTING,
  concern,
  DAD,
  FRIEND,
  FRIEND_GONE,
  ILL,
  MISSING,
  NOT_SAID,
  reading,
  YOUNG,
} from "./concerns.ts";

const read = reading(offeredByStranger);
const HARM = { kind: "abuse_harm_from_others" };

describe("a stranger and somebody with no bed", () => {
  it.each([
    {
      text: "some man says i can stay at his if i keep him company",
      told: BED,
      is: HARM,
      why: "for something",
    },
    { text: "my mate says i can have the bed if i share it", told: BED, is: HARM, why: "whoever it is" },
    { text: "this guy said i can crash at his", told: BED, is: HARM, why: "a stranger's bed" },
    { text: "an old guy keeps touching my leg", told: BED, is: HARM, why: "hands on them" },
    { text: "this man is stroking my hair", told: NOT_SAID, is: HARM, why: "whatever was told" },
    {
      text: "this guy said i can crash at his",
      told: concern("destitute_no_food_or_power"),
      is: HARM,
      why: "no money for a bed",
    },
    { text: "this guy said i can crash at his", told: MISSING, is: HARM, why: "away from home" },
    { text: "hes stroking my hair", told: DAD, is: {}, why: "the one who harms, now" },
    {
      text: "his hand is on my leg",
      told: CHILD_EXPECTING,
      is: HARM,
      why: "harm, and no longer a pregnancy alone",
    },
    { text: "his hand is on my leg", told: YOUNG, is: HARM, why: "the same" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "this man from the council said i can stay at the hostel", told: BED, why: "help" },
    { text: "my uncle says i can stay", told: BED, why: "somebody they know" },
    { text: "an old guy keeps touching my leg", told: ILL, why: "nothing of the kind was told" },
    { text: "an old guy kept touching my leg last week", told: BED, why: "not now" },
    { text: "he keeps touching my leg", told: DAD, why: "a habit that was told of" },
    { text: "he was stroking my hair yesterday", told: DAD, why: "not now" },
    { text: "some man says i can stay at his if i keep him company", told: FRIEND, why: "another's" },
    { text: "some man said she can stay at his", told: FRIEND_GONE, why: "a friend's who is missing" },
    { text: "where can i sleep", told: BED, why: "no stranger" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
