import { describe, expect, it } from "vitest";
import { isOwnNeed, saysItIsThem } from "../../../../src/conversation/understanding/about-them/own-need.ts";
import { beginsOwnStory } from "../../../../src/conversation/understanding/about-them/own-story.ts";

describe("the beginning of their own story", () => {
  it.each([
    { text: "its about my carer", why: "a carer of theirs" },
    { text: "need to talk about what my brother does", why: "what somebody does" },
    { text: "its to do with my key worker", why: "staff" },
    { text: "bout my stepdad", why: "shortly" },
  ])("$text: $why", ({ text }) => {
    expect(beginsOwnStory(text)).toBe(true);
  });

  it.each([
    { text: "this is tashas mum", why: "somebody says who they are" },
    { text: "its my mums phone", why: "whose phone it is" },
    { text: "its my sisters birthday", why: "a day" },
    { text: "about a young person of ours", why: "somebody at work" },
  ])("$text is none: $why", ({ text }) => {
    expect(beginsOwnStory(text)).toBe(false);
  });
});

describe("a need of whoever writes", () => {
  it.each([
    { text: "im 16", is: true, why: "the first person" },
    { text: "how do i get help then", is: true, why: "asks for help" },
    { text: "can I talk to a human", is: true, why: "wants a person" },
    { text: "CALL ME", is: true, why: "the word for it" },
    { text: "what is this about", is: false, why: "asks what we are" },
    { text: "i dont know who this is", is: false, why: "says so" },
    { text: "i want to know what u told her", is: false, why: "asks what was told" },
    { text: "when is it", is: false, why: "anybody may ask that" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(isOwnNeed(text)).toBe(is);
  });
});

it.each([
  { text: "its me, that was my ex", is: true, why: "says so" },
  { text: "got my phone back", is: true, why: "has it again" },
  { text: "soz it was my mate", is: true, why: "says who it was" },
  { text: "its lowri", is: true, why: "gives their name" },
  { text: "its lowris mum", is: false, why: "is somebody else" },
  { text: "what time is it", is: false, why: "says nothing of it" },
])("$text says that it is them: $is, $why", ({ text, is }) => {
  expect(saysItIsThem(text, "Lowri")).toBe(is);
});
