import { describe, expect, it } from "vitest";
import { doseTaken } from "../../../../src/conversation/understanding/in-care/dose-taken.ts";
import { DAD, FRIEND, ILL, NOT_SAID, OVERDOSE, OWN_LIFE, reading, USED } from "./concerns.ts";

const read = reading(doseTaken);
const OWN = { kind: "suicide_self_harm", situation: "overdose" };
const THEIRS = { kind: "suicide_self_harm", situation: "somebody-else" };
const LONG_AGO = { isFresh: false };

describe("a dose that was taken", () => {
  it.each([
    { text: "ended up taking them all", told: OWN_LIFE, is: OWN, why: "with words before it" },
    { text: "took my tablets", told: OWN_LIFE, is: OWN, why: "named, after a wish to die" },
    { text: "took some more", told: { ...OVERDOSE, ...LONG_AGO }, is: OWN, why: "more of it, a day on" },
    { text: "done it", told: OVERDOSE, is: OWN, why: "more was planned" },
    { text: "done it", told: OWN_LIFE, is: {}, why: "whatever was meant" },
    { text: "swallowed them he told me to", told: OWN_LIFE, is: OWN, why: "theirs, though another is named" },
    { text: "she took em", told: FRIEND, is: THEIRS, why: "the friend's, by a word" },
    { text: "swallowed the lot she did", told: FRIEND, is: THEIRS, why: "the friend's, named last" },
    { text: "swallowed the lot he did", told: FRIEND, is: THEIRS, why: "the same of a boy" },
    { text: "swallowed the lot shes in a state", told: FRIEND, is: THEIRS, why: "she is spoken of" },
    { text: "swallowed the lot hes in a state", told: FRIEND, is: THEIRS, why: "he is" },
    { text: "took em", told: { ...DAD, before: "dads got pills here" }, is: OWN, why: "pills were named" },
    { text: "swallowed the lot", told: FRIEND, is: OWN, why: "nobody else is spoken of" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "nearly swallowed them", told: OWN_LIFE, why: "not yet" },
    { text: "swallowed them with my toast", told: OWN_LIFE, why: "food" },
    { text: "took them round the park", told: OWN_LIFE, why: "others, on a walk" },
    { text: "took em", told: { ...ILL, before: "the pills for my chest" }, why: "as an ill person does" },
    { text: "took em", told: { ...OWN_LIFE, ...LONG_AGO }, why: "days after the wish" },
    { text: "took my tablets", told: { ...USED, before: "he has pills" }, why: "their own, and no wish" },
    { text: "took em", told: DAD, why: "nobody said what" },
    { text: "done it", told: NOT_SAID, why: "nobody knows what" },
  ])("is not in $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
