import { describe, expect, it } from "vitest";
import { turnOfPhrase } from "../../../../src/conversation/understanding/danger/turn-of-phrase.ts";

const isTurnOfPhrase = turnOfPhrase(["photos", "wedding", "drowning", "coursework"]);

describe("a pattern of danger as a turn of phrase", () => {
  it.each([
    { text: "shot 200 photos at the wedding", p: 0.01, is: true, why: "words that the classifier knows" },
    { text: "drowning in coursework", p: 0.049, is: true, why: "just below the mark" },
    { text: "drowning in coursework", p: 0.05, is: false, why: "at the mark" },
    { text: "chce umrzec", p: 0.01, is: false, why: "another language, of which it knows nothing" },
    { text: "photos umrzec", p: 0.01, is: true, why: "half of the long words known" },
    { text: "photos umrzec smierc", p: 0.01, is: false, why: "more than half not known" },
    { text: "k m s", p: 0.01, is: false, why: "letters one by one" },
    { text: "i m so bad", p: 0.01, is: true, why: "two letters before a word" },
    { text: "idk what u c", p: 0.01, is: true, why: "two letters after a word" },
    { text: "morir", p: 0.01, is: false, why: "five letters, which it should have met" },
    { text: "quer", p: 0.01, is: true, why: "four, too short to tell" },
    { text: "im ok", p: 0.01, is: true, why: "no long word at all" },
  ])("is $is for $text at $p: $why", ({ text, p, is }) => {
    expect(isTurnOfPhrase(text, text.split(" "), p)).toBe(is);
  });
});
