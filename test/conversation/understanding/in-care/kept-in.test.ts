import { describe, expect, it } from "vitest";
import { fearsBeingKept } from "../../../../src/conversation/understanding/in-care/kept-in.ts";

describe("the fear of being kept in", () => {
  it.each([
    { text: "do i have to go to hospital will they section me", is: true, why: "two questions" },
    { text: "can they lock me up if i go", is: true, why: "in other words" },
    { text: "do i have to stay overnight", is: true, why: "for a night" },
    { text: "i dont wanna end up on a psych ward", is: true, why: "no question" },
    { text: "i was sectioned last year", is: false, why: "that is past" },
    { text: "he locks me in", is: false, why: "that is harm" },
    { text: "keep me updated", is: false, why: "another thing" },
    { text: `section me ${"so ".repeat(23)}`.trim(), is: true, why: "25 words" },
    { text: `section me ${"so ".repeat(24)}`.trim(), is: false, why: "26 words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(fearsBeingKept(text)).toBe(is);
  });
});
