import { describe, expect, it } from "vitest";
import { readSafeTakenBack } from "../../../../src/conversation/understanding/in-care/safe-taken-back.ts";
import { wantsToTalk } from "../../../../src/conversation/understanding/in-care/wants-to-talk.ts";

describe("a wish for a living voice", () => {
  it.each([
    { text: "i need to talk", is: true, why: "no more is said" },
    { text: "give me a person", is: true, why: "in other words" },
    { text: "i want speak someone woman", is: true, why: "second-language English" },
    { text: "i wanna speak to Denise", is: true, why: "their worker by name" },
    { text: "talk to a counsellor", is: true, why: "hardly a word" },
    { text: "can i see denise", is: true, why: "to be seen is to be heard" },
    { text: " i need to talk", is: true, why: "a space before it" },
    { text: `i need to talk${"!".repeat(66)}`, is: true, why: "80 characters" },
    { text: `i need to talk${"!".repeat(67)}`, is: false, why: "one more" },
    { text: "he wants to talk to me", is: false, why: "somebody else's" },
    { text: "i dont want to talk", is: false, why: "the opposite" },
    { text: "can u talk", is: false, why: "asked of us" },
    { text: "denise", is: false, why: "a name alone" },
    { text: `i need to talk ${"please ".repeat(12)}`, is: false, why: "too long" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(wantsToTalk(text, "Denise")).toBe(is);
  });

  it("knows no name where there is no worker", () => {
    expect(wantsToTalk("i wanna speak to denise")).toBe(false);
    expect(wantsToTalk("i wanna speak to someone")).toBe(true);
  });
});

describe("what takes it back that they are safe", () => {
  it.each([
    { text: "well no", says: "not-safe", why: "a no after all" },
    { text: "actually im not", says: "not-safe", why: "they are not" },
    { text: "i lied", says: "not-safe", why: "it was not so" },
    { text: "not really", says: "not-safe", why: "no" },
    { text: "i dont feel safe", says: "not-safe", why: "the word itself" },
    { text: "well not sure", says: "unsure", why: "they do not know" },
    { text: "for now", says: "unsure", why: "it may not last" },
    { text: "well no!!", says: "not-safe", why: "loudly" },
    { text: "well...no", says: "not-safe", why: "after a pause" },
    { text: "well - no", says: "not-safe", why: "after another" },
    { text: "i lied i only said that so u wont ring", says: "not-safe", why: "ten words" },
    { text: "i lied i only said that so u wont ring me", says: undefined, why: "eleven" },
    { text: "no", says: undefined, why: "they were asked what they need" },
    { text: "no thanks", says: undefined, why: "nothing is needed" },
    { text: "not really i just wanted to ask about the bus pass and my rent", says: undefined, why: "long" },
  ])("$text: $says, $why", ({ text, says }) => {
    expect(readSafeTakenBack(text)).toBe(says);
  });

  it("is no bare no where another question waits", () => {
    expect(readSafeTakenBack("well no", true)).toBeUndefined();
    expect(readSafeTakenBack("well im not", true)).toBe("not-safe");
  });
});
