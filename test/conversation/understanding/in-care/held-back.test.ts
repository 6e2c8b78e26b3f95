import { describe, expect, it } from "vitest";
import { readHeldBack } from "../../../../src/conversation/understanding/in-care/held-back.ts";

describe("what holds somebody back from help", () => {
  it.each([
    { text: "I not have insurance", is: "papers", why: "in a second language" },
    { text: "my visa expired", is: "papers", why: "papers that are no more" },
    { text: "im illegal here", is: "papers", why: "what they are" },
    { text: "the hospital will tell home office", is: "papers", why: "who may hear" },
    { text: "I try to call but they not understand me", is: "language", why: "999 did not" },
    { text: "my english is too bad to call", is: "language", why: "before they try" },
    { text: "they hung up on me", is: "language", why: "cut off" },
    { text: "i rang and they hung up", is: "language", why: "rung, and not understood" },
    { text: "how much is ambulance", is: "cost", why: "a question" },
    { text: "no money for ambulance", is: "cost", why: "a statement" },
    { text: "were not ringing anyone shell get in trouble", is: "wont", why: "for a friend" },
    { text: "i aint going a&e", is: "wont", why: "in slang" },
    { text: "shell sleep it off", is: "wont", why: "it is made little of" },
    { text: "if i call 999 ill get kicked out", is: "wont", why: "for fear" },
    { text: "my mum says wait til morning", is: "wont", why: "somebody talks them out of it" },
    { text: "he reckons its nothing", is: "wont", why: "the same" },
    { text: "my mum says hello", is: undefined, why: "nothing of help in it" },
    { text: "not ringing again i called 999", is: undefined, why: "they rang" },
    { text: "i dont want no ambulance, mum called them", is: undefined, why: "somebody rang" },
    { text: "ambulance is here", is: undefined, why: "it came" },
    { text: "do you understand me", is: undefined, why: "asked of us" },
    { text: "cant find my keys", is: undefined, why: "no help in it" },
    { text: "on paper it sounds bad", is: undefined, why: "no papers that they lack" },
    { text: "her accent is strong", is: undefined, why: "nobody is rung" },
    { text: "no ta", is: undefined, why: "no help that is refused" },
    { text: "should i go a&e", is: undefined, why: "asked, not refused" },
    { text: `no ambulance ${"so ".repeat(20)}`.trim(), is: "wont", why: "22 words" },
    { text: `no ambulance ${"so ".repeat(21)}`.trim(), is: undefined, why: "23 words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readHeldBack(text)).toBe(is);
  });
});
