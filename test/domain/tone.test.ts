import { describe, expect, it } from "vitest";
import { Templates } from "../../src/domain/template.ts";
import { doesOf } from "../../src/domain/tone.ts";

const templates = Templates.parse([
  { id: "good", title: "Well done", text: "Hi {firstName}, you worked for that.", tone: "encouraging" },
  { id: "rang", title: "I tried to ring", text: "Hi {firstName}, I rang (twice).", tone: "chasing" },
  { id: "late", title: "Late", text: "Hi {firstName}, thank you for waiting.", tone: "plain" },
]);

describe("what a text does", () => {
  const [encourages, chases] = [
    { encourages: true, chases: false },
    { encourages: false, chases: true },
  ];
  const neither = { encourages: false, chases: false };
  const both = { encourages: true, chases: true };
  it.each([
    { text: "Ana says: See you at 3", does: neither, why: "most texts" },
    { text: "Ana says: Well done, Maya", does: encourages, why: "own words" },
    { text: "Ana says: you need to send the form", does: chases, why: "own words" },
    { text: "Well done. Please reply by Friday", does: both, why: "it does both" },
    { text: "I haven’t heard from you", does: chases, why: "a curly apostrophe is the same" },
    { text: "That is a good workshop", does: neither, why: "a word that only begins alike" },
    {
      text: "Ana says: Hi Maya, you worked for that.",
      does: encourages,
      why: "a ready text with a name in it",
    },
    { text: "Ana says: Hi, you worked for that.", does: encourages, why: "with no name" },
    {
      text: "Hi Maya, I rang (twice). Good luck tomorrow",
      does: both,
      why: "a ready text and own words after it",
    },
    { text: "Hi Maya, thank you for waiting.", does: neither, why: "a plain ready text stays plain" },
    { text: "Hi Maya, you worked for that?", does: neither, why: "a ready text that was changed" },
  ])("$text: $why", ({ text, does }) => {
    expect(doesOf(text, templates)).toEqual(does);
  });
});
