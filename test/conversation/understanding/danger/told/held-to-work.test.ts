import { describe, expect, it } from "vitest";
import { heldToWork } from "../../../../../src/conversation/understanding/danger/told/held-to-work.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("somebody who is kept in a house, for their papers or their work", () => {
  it.each([
    { text: "a man keep me in his flat, my papers with him", held: true, why: "papers are kept" },
    { text: "madam not let me go out i cook and wash no money", held: true, why: "work without pay" },
    { text: "boss lock the door, we clean for nothing", held: true, why: "behind a lock" },
    { text: "i must stay in her house she keep my passport", held: true, why: "told to stay" },
    { text: "im being held in a house they took my id", held: true, why: "nobody named, but they" },
    { text: "im held up and they have my passport", held: false, why: "a delay" },
    { text: "they brought me here to work and keep my documents", held: false, why: "free to leave" },
    { text: "madam not let me go out", held: false, why: "neither papers nor work" },
    { text: "i cook for her no money", held: false, why: "nobody keeps them in" },
    { text: "madam not let me go out, cleaning today", held: false, why: "work alone may be a chore" },
    { text: "she wont let me out til i clean for her", held: true, why: "not out, and made to work" },
    { text: "hostel staff wont let us out and have my id", held: false, why: "a rule of the house" },
    { text: "they wont let me leave the tenancy and have my documents", held: false, why: "a contract" },
    { text: "i cant go out i cook all day for no pay", held: false, why: "nobody is there who keeps them" },
  ])("$text, $held: $why", ({ text, held }) => {
    expect(heldToWork(plainWords(text))).toBe(held);
  });
});
