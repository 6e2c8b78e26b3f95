import { expect, it } from "vitest";
import { lengthOf, linesIn } from "../../src/domain/about-me.ts";

it.each([
  { text: "one", lines: ["one"], why: "a line" },
  { text: "one\ntwo\r\nthree", lines: ["one", "two", "three"], why: "line ends of any browser" },
  { text: "\n  \none  two\n", lines: ["one two"], why: "empty ones are nothing" },
  {
    text: "1. one\n2) two\n3: three",
    lines: ["one", "two", "three"],
    why: "numbers in front are ours to give",
  },
  { text: "2 kids and a dog", lines: ["2 kids and a dog"], why: "a number that belongs to the words" },
  { text: "10am is too early", lines: ["10am is too early"], why: "a time" },
  { text: "\u200b\u0007", lines: [], why: "signs that nobody sees" },
  {
    text: "\u{1F468}\u200d\u{1F467}",
    lines: ["\u{1F468}\u200d\u{1F467}"],
    why: "an emoji of two parts stays whole",
  },
])("reads $lines from $text: $why", ({ text, lines }) => {
  expect(linesIn(text)).toEqual(lines);
});

it.each([
  { line: "a".repeat(160), length: 160 },
  { line: "\u{1F468}\u200d\u{1F467}", length: 1 },
  { line: "e\u0301", length: 1 },
])("counts as a reader does: $length", ({ line, length }) => {
  expect(lengthOf(line)).toBe(length);
});
