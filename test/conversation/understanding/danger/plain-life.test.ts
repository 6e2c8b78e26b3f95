import { describe, expect, it } from "vitest";
import { isEverydayWont } from "../../../../src/conversation/understanding/danger/everyday-wont.ts";
import {
  isMatch,
  isPlainLife,
  isTripToWedding,
} from "../../../../src/conversation/understanding/danger/plain-life.ts";

describe("what will not stop, or is not let", () => {
  it.each([
    { words: "they wont let me enrol without id", is: true, why: "a rule of an office" },
    { words: "college wont let me change course", is: true, why: "a rule too" },
    { words: "the app wont let me in", is: true, why: "a screen that is stuck" },
    { words: "the hostel wont let me in", is: false, why: "nowhere to sleep" },
    { words: "the app wont let me leave", is: false, why: "what somebody needs" },
    { words: "he wont let me register at college", is: false, why: "somebody, and no office" },
    { words: "they wont let me leave", is: false, why: "kept in" },
    { words: "they wont let me claim i want to die", is: false, why: "danger beside it" },
    { words: "baby wont stop smiling", is: true, why: "good cheer" },
    { words: "baby wont stop kicking tonight", is: true, why: "before it is born" },
    { words: "he wont stop kicking me", is: false, why: "that is harm" },
    { words: "my phone wont stop ringing", is: true, why: "a phone" },
    { words: "my ex wont stop ringing me", is: false, why: "an ex" },
    { words: "the bleeding wont stop", is: false, why: "a wound" },
    { words: "she wont stop fitting", is: false, why: "an illness" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isEverydayWont(words)).toBe(is);
  });
});

describe("plain life", () => {
  it.each([
    { words: "listening to kill em all by metallica", is: true, why: "a record" },
    { words: "listening to sad songs by myself i wanna go", is: false, why: "not theirs alone" },
    { words: "got hit by a lad", is: false, why: "no song" },
    { words: "12 hour shift im dead", is: true, why: "worn out" },
    { words: "been at work all day im dead inside", is: false, why: "more than worn out" },
    { words: "im dead", is: false, why: "of what is not said" },
    { words: "twins teething no sleep at all", is: true, why: "a baby's teeth" },
    { words: "no sleep on the floor with the baby", is: false, why: "no bed" },
    { words: "i am fasting no food until night", is: true, why: "a fast" },
    { words: "no food until friday", is: false, why: "no fast" },
    { words: "fasting cos theres no money", is: false, why: "for want of money" },
    { words: "flying to lagos for my cousins wedding so excited", is: true, why: "they are glad" },
    { words: "flying to lagos for my wedding so excited they say", is: false, why: "their own" },
    { words: "going for my cousins wedding and im scared", is: false, why: "they are not" },
    { words: "hes choking in every final", is: true, why: "a match" },
    { words: "hes choking at the match", is: false, why: "in earnest" },
    { words: "they raided my village on clash of clans", is: true, why: "a game" },
    { words: "they raided my flat after the game", is: false, why: "their home" },
    { words: "had a few beers sat nothing mad", is: true, why: "a night out" },
    { words: "had a few drinks sat and woke up in his bed", is: false, why: "no night out" },
    { words: "on the roof terrace at the pub", is: true, why: "a terrace" },
    { words: "on the roof terrace near the edge", is: false, why: "an edge" },
    { words: "took the whole day off", is: true, why: "a day" },
    { words: "drank the whole bottle of squash", is: true, why: "squash" },
    { words: "drank the whole bottle of squash with pills", is: false, why: "and more" },
    { words: "took my tablets this morning", is: true, why: "as they should" },
    { words: "took my tablets", is: false, why: "how many is not said" },
    { words: "edge of my seat", is: true, why: "a film" },
    { words: "my sister is staying at her mates tonight", is: true, why: "somebody has a bed" },
    { words: "im staying at her mates tonight", is: false, why: "theirs may be the last" },
    { words: "gonna shoot some hoops", is: true, why: "a ball" },
    { words: "i wont be in tues im at college", is: true, why: "away, and where" },
    { words: "my bf kissed me when i got the job", is: true, why: "good news" },
    { words: "my bf kissed me when i got in and i didnt want it", is: false, why: "not wanted" },
    { words: "i wont be here tomorrow", is: false, why: "where is not said" },
    { words: `took the day off ${"and so on ".repeat(12)}`, is: false, why: "too long to be sure of" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isPlainLife(words)).toBe(is);
  });

  it("knows a match and a wedding by themselves", () => {
    expect(isMatch("arsenal bottled it again")).toBe(true);
    expect(isTripToWedding("cant wait for my brothers wedding, at my brothers wedding all week")).toBe(true);
    expect(isTripToWedding("cant wait")).toBe(false);
    expect(isTripToWedding("off to my brothers wedding")).toBe(false);
  });

  it.each([
    { length: 110, is: true, why: "short" },
    { length: 111, is: false, why: "too long to be sure of" },
  ])("in $length letters is $is: $why", ({ length, is }) => {
    expect(isPlainLife("edge of my seat ".padEnd(length, "x"))).toBe(is);
  });
});
