import { describe, expect, it } from "vitest";
import { readAskedOnly } from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";

describe("what is asked of how it is passed on", () => {
  it.each([
    { text: "who will you pass it on to", is: "who-reads", why: "who has it next" },
    { text: "who you passing this to", is: "who-reads", why: "a word is left out" },
    { text: "who it go to", is: "who-reads", why: "in a second language" },
    { text: "where u send this", is: "who-reads", why: "a place for a person" },
    { text: "how many people see this", is: "who-reads", why: "how many" },
    { text: "is it just denise that knows", is: "who-reads", why: "whether it is one person" },
    { text: "can u let denise know for me", is: "worker-knows", why: "a wish that she hears" },
    { text: "make sure my pa sees it", is: "worker-knows", why: "as an order" },
    { text: "what time is someone in on monday", is: "when", why: "a day is named" },
    { text: "do you need her name", is: "name", why: "of another" },
    { text: "shall i tell you his name", is: "name", why: "of who harms" },
    { text: "should i say who it is", is: "name", why: "without the word" },
    { text: "u want my name", is: "name", why: "their own" },
    { text: "you need to know where i am", is: "name", why: "a place" },
    { text: "what details u need", is: "name", why: "of all of it" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readAskedOnly(text, "Denise")).toEqual([is]);
  });

  it.each([
    { text: "do they know where i live", why: "feared of those who harm" },
    { text: "they want to know where i am", why: "told of those who harm" },
    { text: "u know my name now", why: "what we know" },
    { text: "he wants my name", why: "another asks" },
    { text: "who gave him my number", why: "of what was" },
    { text: "they passed my form to housing", why: "told" },
  ])("not $text: $why", ({ text }) => {
    expect(readAskedOnly(text, "Denise")).toEqual([]);
  });
});
