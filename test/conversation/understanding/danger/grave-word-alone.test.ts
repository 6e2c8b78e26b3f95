import { describe, expect, it } from "vitest";
import { saidAlone } from "../../../../src/conversation/understanding/danger/said-alone.ts";

describe("a grave word alone", () => {
  it.each([
    { words: "cant go on", is: { level: "urgent", kind: "suicide_self_harm" }, why: "plain" },
    {
      words: "hi self harm again",
      is: { level: "urgent", kind: "suicide_self_harm", doubtful: true },
      why: "it may be a question",
    },
    {
      words: "i was raped pls",
      is: { level: "urgent", kind: "abuse_harm_from_others", doubtful: true },
      why: "by others",
    },
    { words: "essay on self harm", is: undefined, why: "more stands before it" },
    { words: "self harm training day", is: undefined, why: "more stands after it" },
    { words: "the word raped", is: undefined, why: "it is spoken of" },
    { words: "raped by a plot twist in a book club read", is: undefined, why: "more than who it was" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(saidAlone(words)).toEqual(is);
  });
});
