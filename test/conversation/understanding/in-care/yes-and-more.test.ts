import { describe, expect, it } from "vitest";
import { isYesAndMore } from "../../../../src/conversation/understanding/in-care/yes-and-more.ts";

describe("a yes with something else behind it", () => {
  it.each([
    { text: "yes it hurts so much", is: true, why: "of how it is" },
    { text: "ok i will try sleep", is: true, why: "of what they do now" },
    { text: "yeah its all too much", is: true, why: "of it all" },
    { text: "ok please i am so scared", is: true, why: "fear, though a please is in it" },
    { text: "yes", is: false, why: "a yes alone" },
    { text: "yes please", is: false, why: "a plain one" },
    { text: "ok ask her", is: false, why: "they agree" },
    { text: "yes i need it for college", is: false, why: "they want it" },
    { text: "yes how does it work", is: false, why: "they ask on" },
    { text: "ok 2", is: false, why: "a choice" },
    { text: "it hurts so much", is: false, why: "no yes in it" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(isYesAndMore(text)).toBe(is);
  });
});
