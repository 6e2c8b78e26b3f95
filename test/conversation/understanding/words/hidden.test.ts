import { describe, expect, it } from "vitest";
import { hiddenWords } from "../../../../src/conversation/understanding/words/hidden.ts";

const coded = (text: string): string => Buffer.from(text).toString("base64");
const inLines = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{${width}})`, "g"), "$1\r\n");

describe("words that came as base64", () => {
  it.each([
    { text: coded("i want to die"), words: ["i want to die"], why: "alone, with two = at its end" },
    { text: coded("i want to die!"), words: ["i want to die!"], why: "with one = at its end" },
    {
      text: coded("want to die!"),
      words: ["want to die!"],
      why: "sixteen letters of it, with no = at its end",
    },
    { text: coded("to die no"), words: [], why: "shorter than that it may be any word" },
    { text: `hi ${coded("please help me")} ok`, words: ["please help me"], why: "among words" },
    {
      text: inLines(coded("i want to die tonight in my room"), 20),
      words: ["i want to die tonight in my room", "i want to die t", "onight in my ro"],
      why: "in lines, and each line that stands for itself",
    },
    {
      text: inLines(coded("i want to die tonight"), 7),
      words: ["i want to die tonight"],
      why: "in short lines",
    },
    { text: coded("  i want to die\n"), words: ["i want to die"], why: "without the space around it" },
    {
      text: coded("je veux mourir, ça va pas 💔"),
      words: ["je veux mourir, ça va pas 💔"],
      why: "letters with marks, and signs",
    },
    { text: coded("i want\r\nto die"), words: ["i want\r\nto die"], why: "over two lines" },
    {
      text: coded("i wan\u200dt to die"),
      words: ["i wan\u200dt to die"],
      why: "with a character that nobody sees",
    },
    { text: coded("want  to  die"), words: ["want  to  die"], why: "with more than a space between" },
    { text: coded("die die"), words: [], why: "two words too short to tell" },
    { text: coded("suicidetonightplease"), words: [], why: "one word" },
    { text: coded("1234 5678 9012 3456"), words: [], why: "numbers" },
    { text: coded("die 4567890123 now1"), words: [], why: "no two words beside each other" },
    { text: coded("i want to \u0007 die tonight"), words: [], why: "a bell in it" },
    { text: "thankyousomuchforthatx", words: [], why: "a long word" },
    {
      text: Buffer.from([105, 32, 119, 255, 254, 32, 105, 32, 119, 97, 110, 116]).toString("base64"),
      words: [],
      why: "no UTF-8",
    },
    { text: "", words: [], why: "nothing" },
  ])("$text: $words, $why", ({ text, words }) => {
    expect(hiddenWords(text)).toEqual(words);
  });

  it("counts the same words once, and each of several", () => {
    const [one, two] = [coded("i want to die now"), coded("please help me now")];
    expect(hiddenWords(`${one} . ${two} . ${one}`)).toEqual(["i want to die now", "please help me now"]);
  });

  it("reads eight of them at the most, so that a long message costs little", () => {
    const many = Array.from({ length: 10 }, (_, i) => `${coded(`i want to die n${i}`)} .`).join(" ");
    expect(hiddenWords(many)).toHaveLength(8);
  });
});
