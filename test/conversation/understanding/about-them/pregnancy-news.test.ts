import { describe, expect, it } from "vitest";
import { tellsOfSex } from "../../../../src/conversation/understanding/about-them/child-sex.ts";
import {
  type Father,
  isGraveFather,
  readFather,
} from "../../../../src/conversation/understanding/about-them/father.ts";
import {
  readAfterNews,
  readPregnancyNews,
} from "../../../../src/conversation/understanding/about-them/pregnancy-news.ts";

describe("the news of a pregnancy", () => {
  it.each([
    { text: "im pregnant and its early", of: "own", why: "how far" },
    { text: "im pregnant and dont want anyone to know", of: "own", why: "in confidence" },
    { text: "preggo again", of: "own", why: "two words" },
    { text: "ive fell pregnant again and i havent told no one", of: "own", why: "as people talk" },
    { text: "took a test yesterday, its pos. shocked", of: "own", why: "a test" },
    { text: "think im pregnant did 2 tests both positive", of: "own", why: "two tests" },
    { text: "pregnant did two tests and both are positive", of: "own", why: "both" },
    { text: "gf is having my baby", of: "partner", why: "a partner's" },
    { text: "got my gf pregnant and nobody knows", of: "partner", why: "a partner's, in confidence" },
  ])("$text: $of, $why", ({ text, of }) => {
    expect(readPregnancyNews(text)).toEqual({ of });
  });

  it.each([
    { text: "im pregnant and bleeding", why: "the body" },
    { text: "im pregnant and he hits me", why: "danger" },
    { text: "im pregnant and want to die", why: "danger" },
    { text: "im pregnant my dad will kill me if he finds out", why: "fear" },
    { text: "im pregnant by my uncle", why: "who the father is" },
    { text: "im pregnant what money can i get", why: "an ask" },
    { text: "im having my baby now", why: "a birth" },
    { text: "she is gone", why: "nothing of it" },
    { text: "im not pregnant", why: "the opposite" },
    { text: "covid test came back positive", why: "another test" },
  ])("$text is more or none, $why", ({ text }) => {
    expect(readPregnancyNews(text)).toBeUndefined();
  });

  it.each([
    { text: "dont tell no one not even denise", after: "confidence", why: "who may not know" },
    { text: "i havent told anyone", after: "confidence", why: "who does not know" },
    { text: "only telling you", after: "confidence", why: "who does" },
    { text: "youre the first person ive told", after: "confidence", why: "who does, at more length" },
    { text: "made up", after: "glad", why: "happy, in the north" },
    { text: "scared tbh", after: "feeling", why: "how it feels" },
    { text: "im scared of him", after: undefined, why: "a fear of somebody" },
    { text: "i want to die", after: undefined, why: "danger" },
    { text: "nobody cares", after: undefined, why: "despair" },
    { text: "2", after: undefined, why: "an answer" },
  ])("$text after it: $after, $why", ({ text, after }) => {
    expect(readAfterNews(text)).toBe(after);
  });
});

describe("the father", () => {
  it.each([
    { text: "he is 17", father: { age: 17 }, why: "an age" },
    { text: "my bf is 23", father: { age: 23 }, why: "an age" },
    { text: "23", father: { age: 23 }, why: "a bare one" },
    { text: "its my step dads", father: { close: true }, why: "family" },
    { text: "my step bro", father: { close: true }, why: "family, in a word" },
    { text: "my coach got me pregnant", father: { close: true }, why: "somebody with power" },
    { text: "i said no", father: { forced: true }, why: "force" },
    { text: "my dad doesnt know", father: undefined, why: "not the father" },
    { text: "my dad will kill me", father: undefined, why: "not the father" },
    { text: "hes 12 weeks older", father: undefined, why: "no age" },
  ])("$text: $why", ({ text, father }) => {
    expect(readFather(text)).toEqual(father);
  });

  it.each<{ father: Father; age: number | undefined; is: boolean; why: string }>([
    { father: { age: 17 }, age: 14, is: false, why: "no adult" },
    { father: { age: 18 }, age: 15, is: true, why: "an adult with a child" },
    { father: { age: 25 }, age: 16, is: true, why: "nine years" },
    { father: { age: 23 }, age: 16, is: false, why: "seven years" },
    { father: { age: 25 }, age: undefined, is: false, why: "seven years, taken for 18" },
    { father: { age: 26 }, age: undefined, is: true, why: "eight years, taken for 18" },
    { father: { close: true }, age: 20, is: true, why: "family at any age" },
    { father: { forced: true }, age: 20, is: true, why: "force at any age" },
  ])("is for a person the same day: $is, $why", ({ father, age, is }) => {
    expect(isGraveFather(father, age)).toBe(is);
  });
});

it.each([
  { text: "i had sex", is: true, why: "said plainly" },
  { text: "i lost my virginity", is: true, why: "in other words" },
  { text: "we have sex ed today", is: false, why: "a lesson" },
  { text: "i havent had sex", is: false, why: "the opposite" },
])("$text tells of sex: $is, $why", ({ text, is }) => {
  expect(tellsOfSex(text)).toBe(is);
});
