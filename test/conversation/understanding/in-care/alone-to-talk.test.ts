import { describe, expect, it } from "vitest";
import { saysAloneToTalk } from "../../../../src/conversation/understanding/in-care/alone-to-talk.ts";

describe("nobody looks on", () => {
  it.each([
    { text: "ok i am alone now", why: "with nothing else" },
    { text: "i am now alone", why: "in another order" },
    { text: "on me own rn", why: "in slang" },
    { text: "im home alone now", why: "with where" },
    { text: "in the bathroom on my own now", why: "with where, first" },
    { text: "im alone for an hour", why: "for how long" },
    { text: "by myself now no one here", why: "said twice" },
    { text: "ok on my own now can talk", why: "and they can talk" },
    { text: "nobody is home now so i can talk", why: "of the others" },
    { text: "ok, i am alone now!", why: "with marks" },
  ])("$text: $why", ({ text }) => {
    expect(saysAloneToTalk(text)).toBe(true);
  });

  it.each([
    { text: "im so alone", why: "lonely" },
    { text: "im all alone", why: "not since now" },
    { text: "im alone with him now", why: "he is there" },
    { text: "im alone and scared now", why: "more than that" },
    { text: "nobody here cares", why: "unheard" },
    { text: "leave me alone now", why: "a wish for peace" },
    { text: "i cant be on my own now", why: "in need" },
    { text: `ok im alone now ${"so ".repeat(9)}`, why: "it goes on with no end" },
  ])("not $text: $why", ({ text }) => {
    expect(saysAloneToTalk(text)).toBe(false);
  });
});
