import { describe, expect, it } from "vitest";
import { readAgeAsked } from "../../../../src/conversation/understanding/about-them/age-asked.ts";

describe("an age under 16 that is asked about", () => {
  it.each([
    { text: "do u help people in care thats 14", age: 14, why: "whoever asks may be 14" },
    { text: "are you for people in care who are 13", age: 13, why: "the same" },
    { text: "can 11 yr olds use this", age: 11, why: "an age" },
    { text: "is this for 15 year olds", age: 15, why: "an age" },
    { text: "am i too young if im like fifteen", age: 15, why: "in words" },
    { text: "what age do u help, is twelve ok", age: 12, why: "in words" },
    { text: "what age do u help, is ten ok", age: 10, why: "in words" },
    { text: "what age do u help, is eleven ok", age: 11, why: "in words" },
    { text: "what age do u help, is thirteen ok", age: 13, why: "in words" },
    { text: "what age do u help, is fourteen ok", age: 14, why: "in words" },
    { text: " Year 9", age: 13, why: "with a blank before it" },
    { text: "Year 9", age: 13, why: "a school year and no more" },
    { text: "yr seven", age: 11, why: "in words" },
  ])("$text: $age, $why", ({ text, age }) => {
    expect(readAgeAsked(text)).toBe(age);
  });

  it.each([
    { text: "do you help 19 year olds", why: "no child" },
    { text: "do u only do 16 plus", why: "not under 16" },
    { text: "do you have anything at 14 on monday", why: "an hour" },
    { text: "can my sister who is 14 use this", why: "somebody else" },
    { text: "is it for 15 people", why: "how many" },
    { text: "people of 14 were there", why: "nothing is asked" },
    { text: "does it carry on if u are in year 12", why: "a school year" },
    { text: "what is 14", why: "nobody's age" },
    { text: "year 9 was the worst", why: "told of the past" },
  ])("$text: none, $why", ({ text }) => {
    expect(readAgeAsked(text)).toBeUndefined();
  });
});
