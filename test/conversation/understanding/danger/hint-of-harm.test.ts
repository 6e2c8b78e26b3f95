import { describe, expect, it } from "vitest";
import { isBareTime } from "../../../../src/conversation/understanding/danger/bare-time.ts";
import { isEveryday } from "../../../../src/conversation/understanding/danger/everyday.ts";
import { hintOfHarm } from "../../../../src/conversation/understanding/danger/hint-of-harm.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

const hintIn = (text: string) => hintOfHarm(plainWords(text));

describe("a hint of harm in what reads like an ordinary ask", () => {
  it.each([
    { text: "he keeps hitting me", kind: "abuse_harm_from_others", why: "a word between" },
    {
      text: "my dad has been hitting me since i went back to live with him",
      kind: "abuse_harm_from_others",
      why: "in a longer line",
    },
    { text: "no reason to live no visa no job", kind: "suicide_self_harm", why: "beside a paper" },
    { text: "i want finish my life here no money", kind: "suicide_self_harm", why: "second language" },
    { text: "woke up in a hotel my jeans were on the floor", kind: "abuse_harm_from_others", why: "clothes" },
    { text: "is it ok if he takes my clothes off for a pic", kind: "abuse_harm_from_others", why: "asked" },
    {
      text: "my cousin is getting circumcised she is 6",
      kind: "abuse_harm_from_others",
      why: "family words",
    },
    { text: "if i go to uni he will set me on fire", kind: "abuse_harm_from_others", why: "a threat" },
    { text: "my tooth got kicked out can i get a dentist", kind: "abuse_harm_from_others", why: "a wound" },
    { text: "want to leave my fella safely", kind: "domestic_abuse", why: "leaving is the danger" },
    { text: "the boss keeps my passport", kind: "exploitation", why: "what is theirs is held" },
    { text: "my carer gets me to give him my pip", kind: "exploitation", why: "made to" },
    { text: "no pay no phone only work", kind: "exploitation", why: "counted out" },
    { text: "can i stop them taking my passport", kind: "missing_or_trafficked", why: "to be taken" },
    { text: "diabetic pump broke and sugars r 28", kind: "medical", why: "of the body" },
    { text: "gave my baby a shake", kind: "medical", why: "of a child" },
    { text: "uni evicting me at 5pm nowhere lined up", kind: "homeless_tonight", why: "of tonight" },
  ])("$text: $why", ({ text, kind }) => {
    expect(hintIn(text)).toBe(kind);
  });

  it.each([
    { text: "my tutor asked me to bring my passport to enrol", why: "for the college" },
    { text: "my landlord wants me to pay by standing order", why: "how rent is paid" },
    { text: "do i have to give them my bank details", why: "a form" },
    { text: "what counts as income for uc", why: "of money" },
    { text: "can i take my clothes off the list lol", why: "a joke" },
    { text: "i want to leave my job can i get uc", why: "a job" },
    { text: `${"and then i went to town ".repeat(12)}he hit me`, why: "too long for a hint" },
    { text: "the council keeps losing my form", why: "an office" },
  ])("is not in: $text, $why", ({ text }) => {
    expect(hintIn(text)).toBeUndefined();
  });
});

describe("an hour by itself", () => {
  it.each([
    { text: "tonight after 8", is: true, why: "a time for a call" },
    { text: "after 6 not before", is: true, why: "with what is not" },
    { text: "8", is: false, why: "a number may be anything" },
    { text: "tonight please", is: false, why: "no hour" },
    { text: "i do it tonight at 8", is: false, why: "somebody does something" },
    { text: "mon or tue at 8 or at 9 or 10 or 11", is: false, why: "too much for an hour" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(isBareTime(text)).toBe(is);
    expect(isEveryday(text)).toBe(is);
  });
});

it.each([
  { words: 60, kind: "abuse_harm_from_others", why: "short enough" },
  { words: 61, kind: undefined, why: "so long a message says what it is" },
])("is read in $words words as $kind: $why", ({ words, kind }) => {
  expect(hintOfHarm(`he hit me ${"ok ".repeat(words - 3)}`.trim())).toBe(kind);
});

it("is not in a child who was taken, which is no thing of theirs", () => {
  expect(hintIn("they took my baby")).toBeUndefined();
});

it.each([
  { words: "at 8", is: true, why: "two words" },
  { words: "8", is: false, why: "one, which may be a number of a list" },
  { words: " - 8, ok.", is: true, why: "two, among marks" },
  { words: "yes tonight or tomorrow at 8 or 9", is: true, why: "eight words" },
  { words: "yes tonight or tomorrow at 8 or 9 pm", is: false, why: "nine" },
  { words: "", is: false, why: "none" },
])("an hour and nothing besides, $words: $is, $why", ({ words, is }) => {
  expect(isBareTime(words)).toBe(is);
});
