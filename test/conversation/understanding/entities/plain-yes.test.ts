import { describe, expect, it } from "vitest";
import { isPlainYes } from "../../../../src/conversation/understanding/entities/plain-yes.ts";

describe("a plain yes", () => {
  it.each(["yes", "Yeah pls", "1", "yh go on", "aye", "yes please x", "sure"])("is %s", (text) => {
    expect(isPlainYes(text)).toBe(true);
  });

  it.each([
    { text: "ok cool", why: "thanks" },
    { text: "ok", why: "heard, not agreed" },
    { text: "yes thanks has he replied", why: "another question" },
    { text: "yes?", why: "a question" },
    { text: "did she say yes", why: "somebody else's yes" },
    { text: "yeah but not every month", why: "a condition" },
    { text: "idk", why: "no answer" },
  ])("is not: $text ($why)", ({ text }) => {
    expect(isPlainYes(text)).toBe(false);
  });
});
