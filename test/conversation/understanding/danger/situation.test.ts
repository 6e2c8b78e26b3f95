import { describe, expect, it } from "vitest";
import { readAgeSaid } from "../../../../src/conversation/understanding/about-them/age-said.ts";
import {
  isOnlyPregnancy,
  readPregnancy,
} from "../../../../src/conversation/understanding/about-them/pregnancy.ts";
import { plainDanger, situationIn } from "../../../../src/conversation/understanding/danger/situation.ts";
import { readFollowUp } from "../../../../src/conversation/understanding/in-care/follow-up.ts";
import type { RiskKind } from "../../../../src/conversation/understanding/types.ts";
import { hiddenWords } from "../../../../src/conversation/understanding/words/hidden.ts";

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
    { text: "father say he break my legs if i dont marry him", is: "forced-marriage", why: "threatened" },
    { text: "someone is following me", is: "followed", why: "now" },
    { text: "i cut myself again", is: undefined, why: "nothing of the family's" },
    { text: "someone\u2019s following me", is: "followed", why: "a curly apostrophe" },
    { text: "over\u200bdosed", is: "overdose", why: "a character that nobody sees" },
    { text: "\uff46\uff47\uff4d", is: "cutting-by-family", why: "full-width letters" },
    {
      text: "they are making me marry, someone is following me",
      is: "forced-marriage",
      why: "the graver of two",
    },
    { text: "fgm, and they are making me marry", is: "cutting-by-family", why: "the gravest of two" },
    {
      text: "my friend overdosed and someone is following me",
      is: "somebody-else",
      why: "another person's comes first",
    },
    {
      text: "my friend is here and someone is following me",
      is: "followed",
      why: "nothing is wrong with the other",
    },
    { text: "i took tablets, someone is following me", is: "overdose", why: "danger now before danger" },
    { text: `${"x ".repeat(799)}fgm`, is: undefined, why: "cut off at 1,600 letters" },
    { text: `${"x ".repeat(798)} fgm`, is: "cutting-by-family", why: "just within them" },
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
    { text: "they are making me marry my cousin", level: "urgent", why: "made to" },
    { text: "someone is following me in a film", level: "none", why: "no real thing" },
  ])("$text: $level, $why", ({ text, level }) => {
    expect(plainDanger(text)).toEqual({ level, ...(level !== "none" && { kind: "abuse_harm_from_others" }) });
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
    { text: "aged 14", age: 14, why: "that alone" },
    { text: "went into care aged 9", age: undefined, why: "how old they were then" },
    { text: "im 10 years older than her", age: undefined, why: "a difference" },
    { text: "im 9 to 5 tomorrow", age: undefined, why: "hours" },
    { text: "im 30", age: undefined, why: "older than any of ours" },
  ])("$text: $age, $why", ({ text, age }) => {
    expect(readAgeSaid(text)).toBe(age);
  });
});

describe("a pregnancy told", () => {
  it.each([
    { text: "im pregnant", told: { pressed: false }, why: "the plain news" },
    { text: "think im preggers lol", told: { pressed: false }, why: "in slang" },
    { text: "my test came back positive", told: { pressed: false }, why: "likeliest this one" },
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
    { text: "im preg and my bf is 30", told: { pressed: true }, why: "by what he is called" },
    { text: "my period is 6 weeks overdue", told: { pressed: false }, why: "in another word" },
    { text: "im pregnant hes 20", told: { pressed: false }, why: "a partner of about their age" },
    { text: "did a test n its got 2 lines", told: { pressed: false }, why: "a test" },
    { text: "my covid test was positive", told: undefined, why: "another test" },
    { text: "im havin a baby", told: { pressed: false }, why: "in another word" },
    { text: "i want a termination", told: { pressed: false }, why: "wants to end it" },
    { text: "termination of my tenancy", told: undefined, why: "of something else" },
    { text: "how do i get an abortion", told: { pressed: false }, why: "asks, and for nothing for parents" },
  ])("$text: $told, $why", ({ text, told }) => {
    expect(readPregnancy(text, 18)).toEqual(told);
  });

  it.each([
    { age: 22, pressed: false, why: "seven years between them" },
    { age: 21, pressed: true, why: "eight" },
    { age: undefined, pressed: true, why: "nobody knows how old they are, and they may be 18" },
  ])("with a partner of 29 is pressed, $pressed: $why", ({ age, pressed }) => {
    expect(readPregnancy("im pregnant hes 29", age)).toEqual({ pressed });
  });

  it.each([
    { text: "omg im pregnant lol", only: true, why: "the news in a few words" },
    { text: "im 17 and pregnant", only: true, why: "with how old they are" },
    { text: "im 16 n i think im pregnant", only: true, why: "the same, not sure yet" },
    { text: "im 17 and pregnant and bleeding", only: false, why: "an illness beside it" },
    { text: "im pregnant and bleeding", only: false, why: "an illness beside it" },
    { text: "im pregnant and he hits me", only: false, why: "danger beside it" },
    { text: "im pregnant and i dont want it", only: true, why: "not wanted is no wish to die" },
    { text: "im pregnant and i dont want to be here", only: false, why: "that is" },
  ])("$text, and nothing else: $only, $why", ({ text, only }) => {
    expect(isOnlyPregnancy(text)).toBe(only);
  });
});

describe("a baby that is born", () => {
  it.each([
    { text: "had my baby last nite!!", good: true, why: "the news" },
    { text: "just had a little girl xx", good: true, why: "another way" },
    { text: "ive given birth", good: true, why: "in its name" },
    { text: "had my baby and im bleeding loads", good: false, why: "an illness" },
    { text: "had my baby and they might take her", good: false, why: "a fear" },
    { text: "had my baby what money can i get", good: false, why: "an ask" },
    { text: "had the baby weighed", good: false, why: "no birth" },
    { text: "had my baby 2 years ago", good: false, why: "no news" },
  ])("$text: $good, $why", ({ text, good }) => {
    expect(isOnlyPregnancy(text)).toBe(good);
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
    { text: "don\u2019t tell anyone", is: "keep-secret", why: "a curly apostrophe" },
    { text: "\uff54hanks", is: "thanks", why: "a full-width letter" },
    { text: `${"x ".repeat(147)}thanks`, is: "thanks", why: "the last word that is read" },
    { text: `${"x ".repeat(150)}thanks`, is: "other", why: "too far on to be read" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readFollowUp(text)).toBe(is);
  });
});
