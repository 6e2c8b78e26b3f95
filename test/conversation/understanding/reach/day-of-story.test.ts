import { expect, it } from "vitest";
import { readSafeWish } from "../../../../src/conversation/understanding/reach/safe-wish.ts";

it.each([
  {
    text: "He pushed me down the stairs on Sunday. I'm ok now. Don't ring me he checks",
    why: "the day of it",
  },
  { text: "he battered me friday night pls dont call", why: "before the wish" },
  { text: "dont call me he hit me on monday", why: "after the wish" },
  { text: "my dad kicked me last thurs dnt ring he listens", why: "last thursday" },
  { text: "Saturday. dont ring he looks at it", why: "he looks on any day" },
])("$text shuts every day: $why", ({ text }) => {
  expect(readSafeWish(text)?.wish).toEqual({ not: "ring" });
});

it.each([
  { text: "dont ring me on friday", notOn: ["fri"], why: "a day of the wish" },
  { text: "never ring on a sunday", notOn: ["sun"], why: "every sunday" },
  { text: "dont call on saturday he is home", notOn: ["sat"], why: "he is in that day" },
  { text: "dont ring on sundays he checks my phone", notOn: ["sun"], why: "sundays are named as such" },
  { text: "dont ring mon or tues", notOn: ["mon", "tue"], why: "two days" },
  { text: "dont text at weekends he is home", notOn: ["sat", "sun"], why: "weekends" },
])("$text keeps its days: $why", ({ text, notOn }) => {
  expect(readSafeWish(text)?.wish.notOn).toEqual(notOn);
});
