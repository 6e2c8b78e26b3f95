import { describe, expect, it } from "vitest";
import { readSafeWish } from "../../../../src/conversation/understanding/reach/safe-wish.ts";

describe("a text that is told of", () => {
  it.each([
    { text: "she just text me shes fine", why: "of whom they told" },
    { text: "my mum just text me shes coming", why: "of kin" },
    { text: "my mate just call me back", why: "a call" },
    { text: "i just text him", why: "one of their own" },
    { text: "she just text me. he just text me", why: "of two" },
    { text: "nadia just text me shes ok", why: "by a name" },
  ])("is no wish in $text: $why", ({ text }) => {
    expect(readSafeWish(text)).toBeUndefined();
  });

  it.each([
    { text: "just text me", only: "text", why: "asked of us" },
    { text: "im with my mum just text me", only: "text", why: "she is only near" },
    { text: "my phone can only text", only: "text", why: "of their phone" },
    { text: "he is here so just text", only: "text", why: "after why" },
    { text: "just ring me", only: "ring", why: "the other way" },
  ])("leaves a wish be in $text: $why", ({ text, only }) => {
    expect(readSafeWish(text)?.wish.only).toBe(only);
  });
});
