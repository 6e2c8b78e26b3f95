import { describe, expect, it } from "vitest";
import {
  saysNobodyIsThere,
  saysTheyAreGone,
  saysTheyAreThere,
} from "../../../../src/conversation/understanding/reach/who-is-there.ts";

describe("whether whoever they fear is there", () => {
  it.each([
    { words: "dont reply hes here", there: true, gone: false, why: "here" },
    { words: "my dad is back dont text", there: true, gone: false, why: "back" },
    { words: "she is right next to me", there: true, gone: false, why: "beside them" },
    { words: "im in the house with him now", there: true, gone: false, why: "with him" },
    { words: "ok hes gone", there: false, gone: true, why: "gone" },
    { words: "he just went out ok to text now", there: false, gone: true, why: "an answer is safe" },
    { words: "im on my own now", there: false, gone: true, why: "alone" },
    { words: "hes asleep", there: false, gone: true, why: "asleep" },
    { words: "ok he went out now", there: false, gone: true, why: "went" },
    { words: "shes popped to the shop", there: false, gone: true, why: "a while away" },
    { words: "wait till hes gone", there: false, gone: false, why: "not yet" },
    { words: "i am tired", there: false, gone: false, why: "nothing of it" },
  ])("$words: there $there, gone $gone: $why", ({ words, there, gone }) => {
    expect([saysTheyAreThere(words), saysTheyAreGone(words)]).toEqual([there, gone]);
  });
});

it.each([
  { words: "hes gone out now", is: true, why: "whoever it is has gone" },
  { words: "im alone now", is: true, why: "alone" },
  { words: "its safe now", is: true, why: "safe" },
  { words: "coast is clear", is: true, why: "clear" },
  { words: "nobody is here", is: true, why: "nobody" },
  { words: "its ok now", is: false, why: "anybody may write it" },
  { words: "you can text", is: false, why: "an answer is fine" },
  { words: "get me out", is: false, why: "a plea" },
  { words: "wait till hes gone", is: false, why: "not yet" },
])("nobody is with them, $words: $is, $why", ({ words, is }) => {
  expect(saysNobodyIsThere(words)).toBe(is);
});
