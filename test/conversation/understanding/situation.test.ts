import { describe, expect, it } from "vitest";
import { readAgeSaid } from "../../../src/conversation/understanding/age-said.ts";
import { readFollowUp } from "../../../src/conversation/understanding/follow-up.ts";
import { hiddenWords } from "../../../src/conversation/understanding/hidden.ts";
import { isOnlyPregnancy, readPregnancy } from "../../../src/conversation/understanding/pregnancy.ts";
import { plainDanger, situationIn } from "../../../src/conversation/understanding/situation.ts";
import type { RiskKind } from "../../../src/conversation/understanding/types.ts";

const at = (kind: RiskKind) => ({ level: "urgent", kind }) as const;

describe("the situation in a message of danger", () => {
  it.each([
    { text: "took 30 paracetamol", is: "overdose", why: "an amount and a name" },
    { text: "ive just overdosed", is: "overdose", why: "the word alone" },
    { text: "my mate took pills", is: "somebody-else", why: "another person's" },
    { text: "my friend wants to kill herself", is: "somebody-else", why: "another person's wish" },
    { text: "my mate took pills and i want to die", is: undefined, why: "their own comes first" },
    { text: "my family want me to be cut", is: "cutting-by-family", why: "not said in its name" },
    { text: "they are making me marry my cousin", is: "forced-marriage", why: "made to" },
    { text: "someone is following me", is: "followed", why: "now" },
    { text: "i cut myself again", is: undefined, why: "nothing of the family's" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(situationIn(text, at("suicide_self_harm"))).toBe(is);
  });

  it("is none where there is no danger", () => {
    expect(situationIn("my mate took pills in a film", { level: "none" })).toBeUndefined();
  });
});

describe("plain danger", () => {
  it.each([
    { text: "they want me to have fgm", level: "urgent", why: "its name" },
    { text: "help im being followed", level: "urgent", why: "now" },
    { text: "doing an essay on fgm and forced marriage", level: "none", why: "a course" },
    { text: "is anyone following me on insta", level: "none", why: "an app" },
    { text: "do i have to get married to get a flat", level: "none", why: "a question of rights" },
  ])("$text: $level, $why", ({ text, level }) => {
    expect(plainDanger(text).level).toBe(level);
  });
});

describe("the age that is said", () => {
  it.each([
    { text: "im 12", age: 12, why: "digits" },
    { text: "i'm only fifteen", age: 15, why: "a word" },
    { text: "in yr 9", age: undefined, why: "nobody's" },
    { text: "im in yr 9", age: 13, why: "the younger age of the year" },
    { text: "im in year 13", age: 17, why: "the last year of school" },
    { text: "im 12 weeks gone", age: undefined, why: "weeks" },
    { text: "im 15 mins away", age: undefined, why: "minutes" },
    { text: "im 10/10", age: undefined, why: "a mark" },
    { text: "im 5ft 2", age: undefined, why: "a height" },
    { text: "my brother is 12", age: undefined, why: "somebody else" },
    { text: "im 30", age: undefined, why: "older than any of ours" },
  ])("$text: $age, $why", ({ text, age }) => {
    expect(readAgeSaid(text)).toBe(age);
  });
});

describe("a pregnancy told", () => {
  it.each([
    { text: "im pregnant", told: { pressed: false }, why: "the plain news" },
    { text: "think im preggers lol", told: { pressed: false }, why: "in slang" },
    { text: "my test came back positive", told: undefined, why: "a test of anything" },
    {
      text: "did a pregnancy test and its positive",
      told: { pressed: false },
      why: "the test named, in passing",
    },
    { text: "my pregnancy test was positive", told: { pressed: false }, why: "the test named" },
    { text: "im pregnant what can i get", told: undefined, why: "asks what there is" },
    { text: "im not pregnant", told: undefined, why: "a no" },
    { text: "im pregnant and he says i have to get rid of it", told: { pressed: true }, why: "pressure" },
    { text: "im pregnant hes 34", told: { pressed: true }, why: "a much older partner" },
    { text: "im pregnant hes 20", told: { pressed: false }, why: "a partner of about their age" },
  ])("$text: $told, $why", ({ text, told }) => {
    expect(readPregnancy(text, 18)).toEqual(told);
  });

  it.each([
    { text: "omg im pregnant lol", only: true, why: "the news in a few words" },
    { text: "im pregnant and bleeding", only: false, why: "an illness beside it" },
    { text: "im pregnant and he hits me", only: false, why: "danger beside it" },
  ])("$text, and nothing else: $only, $why", ({ text, only }) => {
    expect(isOnlyPregnancy(text)).toBe(only);
  });
});

describe("hidden words", () => {
  const coded = (text: string) => Buffer.from(text).toString("base64");
  it.each([
    { text: coded("i want to die"), words: ["i want to die"], why: "base64 alone" },
    { text: `hi ${coded("please help me now")} x`, words: ["please help me now"], why: "beside words" },
    {
      text: coded("i want to die tonight in my room").replace(/(.{20})/g, "$1\n"),
      words: ["i want to die tonight in my room"],
      why: "in lines",
    },
    { text: "thankyousomuchforthat", words: [], why: "a long word" },
    { text: coded("die"), words: [], why: "too short to tell from a word" },
    {
      text: Buffer.from([0, 1, 2, 250, 251, 252, 1, 2, 3, 4, 5, 6]).toString("base64"),
      words: [],
      why: "not text",
    },
  ])("$words in $why", ({ text, words }) => {
    expect(hiddenWords(text)).toEqual(expect.arrayContaining(words));
    if (words.length === 0) expect(hiddenWords(text)).toEqual([]);
  });
});

describe("what is said after danger was told", () => {
  it.each([
    { text: "dont tell any1", is: "keep-secret", why: "a wish for secrecy" },
    { text: "fuck off dont tell my mum", is: "keep-secret", why: "which comes before anger" },
    { text: "jk lol", is: "taken-back", why: "taken back" },
    { text: "leave it", is: "wants-peace", why: "let be" },
    { text: "are u real", is: "asks-if-real", why: "asks who answers" },
    { text: "no one cares", is: "hopeless", why: "no wish for peace" },
    { text: "thanks", is: "thanks", why: "thanks" },
    { text: "hello??", is: "are-you-there", why: "asks for somebody" },
    { text: "my room is cold", is: "other", why: "anything" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readFollowUp(text)).toBe(is);
  });
});
