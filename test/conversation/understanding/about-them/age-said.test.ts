import { describe, expect, it } from "vitest";
import { readAgeSaid } from "../../../../src/conversation/understanding/about-them/age-said.ts";

describe("the age that somebody gives, however they write it", () => {
  it.each([
    { text: "14yo. they hit me", age: 14, why: "text-speak" },
    { text: "15 y/o from bolton", age: 15, why: "with a stroke" },
    { text: "15yr old here", age: 15, why: "run together" },
    { text: "hi im a 14 year old girl", age: 14, why: "in full" },
    { text: "twelve years old and hungry", age: 12, why: "in words" },
    { text: "13f dad hits me", age: 13, why: "with a letter for a girl" },
    { text: "m15 kicked out", age: 15, why: "with the letter first" },
    { text: "15m here", age: 15, why: "with a letter for a boy" },
    { text: "am thirteen theres no food", age: 13, why: "without an I" },
    { text: "14 and pregnant", age: 14, why: "what they are comes after" },
    { text: "13 here", age: 13, why: "alone" },
    { text: "im 16/17 kicked out", age: 16, why: "the younger of two" },
    { text: "i turn 16 next week", age: 15, why: "not yet" },
    { text: "im nearly 16", age: 15, why: "not yet either" },
    { text: "i turned 16 yesterday", age: 16, why: "now they are" },
    { text: "year 9 here, stepdad hits us", age: 13, why: "the younger age in a school year" },
    { text: "in year six and i feel sick", age: 10, why: "a year in words" },
    { text: "Y10 student. he wont leave me alone", age: 14, why: "a short year" },
    { text: "im a year 7", age: 11, why: "said as what they are" },
    { text: "im in primary school", age: 10, why: "the oldest there" },
    { text: "tengo 14 años y mi papá me golpea", age: 14, why: "Spanish" },
    { text: "j'ai 15 ans", age: 15, why: "French" },
    { text: "mam 13 lat", age: 13, why: "Polish" },
    { text: "im under 16 can i talk", age: 15, why: "the oldest that may be" },
  ])("$text is $age: $why", ({ text, age }) => expect(readAgeSaid(text)).toBe(age));

  it.each([
    { text: "my 14 year old sister is missing", why: "somebody else" },
    { text: "my 3yo is ill", why: "a child of theirs" },
    { text: "14yo brother is missing", why: "a brother" },
    { text: "16 year old from my hostel went missing", why: "somebody they know" },
    { text: "15m walk from the bus", why: "minutes or metres" },
    { text: "14f high street", why: "a flat" },
    { text: "13 of us", why: "a count" },
    { text: "14 and 15", why: "a choice" },
    { text: "10 and a half", why: "a size" },
    { text: "my daughter is in year 3", why: "her year" },
    { text: "my son's in year 9 does he get free meals", why: "his year" },
    { text: "when i was in year 9 he hit me", why: "long ago" },
    { text: "since i turned 14", why: "long ago as well" },
    { text: "im in year 2 of college", why: "no school" },
    { text: "year 9", why: "nobody's" },
    { text: "am 10 mins late", why: "minutes" },
    { text: "im 10/10", why: "a mark" },
    { text: "i turned nineteen and need lenses", why: "no nine" },
  ])("$text is no age of theirs under 16: $why", ({ text }) => {
    expect(readAgeSaid(text) ?? 19).toBeGreaterThan(15);
  });
});
