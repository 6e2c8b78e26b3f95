import { describe, expect, it } from "vitest";
import { asksSomething } from "../../../../src/conversation/understanding/in-care/asks-something.ts";

describe("whether a message asks something", () => {
  it.each([
    { text: "she is ok?", is: true, why: "a mark at its end" },
    { text: "she is ok?!?! ", is: true, why: "more marks and a space after it" },
    { text: `she is ok?${".".repeat(9)}`, is: true, why: "nine marks after it" },
    { text: `she is ok?${".".repeat(10)}`, is: false, why: "ten: no mark of its end" },
    { text: "why him", is: true, why: "it begins with why" },
    { text: "him? he left", is: false, why: "they answer it themselves" },
    { text: "is she ok", is: true, why: "it begins as a question" },
    { text: "ok so what happens now", is: true, why: "after a word or two" },
    { text: "she is coming or not", is: true, why: "it ends as one" },
    { text: "she is ok", is: false, why: "it tells" },
    { text: "were here waiting", is: false, why: "we are here, as it is written" },
    { text: "were they told", is: true, why: "it was of others" },
    { text: "why", is: false, why: "a word alone" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(asksSomething(text)).toBe(is);
  });
});
