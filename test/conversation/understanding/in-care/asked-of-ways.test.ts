import { describe, expect, it } from "vitest";
import { readAskedOnly } from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";

describe("a call that is too much or costs too much", () => {
  it.each([
    { text: "i cant ring anyone i hate talking", is: "no-call", why: "with the reason" },
    { text: "is there anyone awake i can talk to that isnt phone", is: "no-call", why: "as a question" },
    { text: "cant do phone calls they make me panic", is: "no-call", why: "panic" },
    { text: "i get too anxious to ring", is: "no-call", why: "fear of it" },
    { text: "any way to do it without calling", is: "no-call", why: "another way" },
    { text: "can i text someone instead", is: "no-call", why: "writing" },
    { text: "rather type than talk", is: "no-call", why: "what they would rather" },
    { text: "im deaf so cant ring", is: "no-call", why: "a body that cannot" },
    { text: "I don't have credit for call", is: "no-credit", why: "in a second language" },
    { text: "i no have credit", is: "no-credit", why: "a word order of its own" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readAskedOnly(text)).toEqual([is]);
  });

  it.each([
    { text: "i hate talking to my mum", why: "of somebody" },
    { text: "he hates phones", why: "of another" },
    { text: "i cant ring him hes blocked me", why: "another is rung" },
    { text: "my credit score is bad", why: "another credit" },
    { text: "i scream when he calls", why: "another calls" },
    { text: "im deaf in one ear from him hitting me", why: "harm is told" },
  ])("not $text: $why", ({ text }) => {
    expect(readAskedOnly(text)).toEqual([]);
  });
});
