import { describe, expect, it } from "vitest";
import {
  isPieceOfDose,
  tellsDoseInPieces,
} from "../../../../../src/conversation/understanding/danger/told/dose-in-pieces.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("a dose told in lines of which none tells it", () => {
  it.each([
    { lines: "i drank some | the bleach", is: true, why: "swallowed, and a poison" },
    { lines: "a bottle | the bleach", is: false, why: "a poison, and nothing swallowed" },
    { lines: "i swallowed it | ok", is: false, why: "swallowed, and nobody knows what" },
    { lines: "i fucked up | the lot", is: true, why: "regret, and how much" },
    { lines: "i fucked up | i took it | feel dizzy", is: true, why: "regret, swallowed, and ill" },
    { lines: "i fucked up | i took it | my sleeping tablets", is: true, why: "regret, swallowed, and what" },
    { lines: "i fucked up | i took it", is: false, why: "regret, and it may be anything" },
    { lines: "i fucked up | feel dizzy", is: false, why: "regret, and ill of it" },
    { lines: "i fucked up | my sleeping tablets", is: false, why: "regret, and nothing taken" },
    { lines: "about 30 | my mums tablets", is: true, why: "how many, and of what" },
    { lines: "i took it | my mums tablets", is: false, why: "what may be one, as it should be" },
    { lines: "hello | my mums tablets", is: false, why: "medicine alone" },
    { lines: "the whole strip | feel dizzy", is: true, why: "a packet, and ill" },
    { lines: "the whole strip | ok", is: false, why: "a packet alone" },
    { lines: "all of them | feel dizzy", is: false, why: "all of what is not said" },
    { lines: "i fucked up | the whole box | of celebrations", is: false, why: "something harmless is named" },
    { lines: "i fucked up | never took it | all of them", is: false, why: "it was not done" },
    { lines: "shouldnt have done it | all of them", is: true, why: "a no that is regret" },
    { lines: "dont be mad | had 30 of em", is: true, why: "a no that begs" },
    { lines: "i done something stupid | lost all of them", is: false, why: "something else was done" },
  ])("$lines: $is, $why", ({ lines, is }) => {
    expect(tellsDoseInPieces(lines.split(" | ").map(plainWords))).toBe(is);
  });

  it.each([
    { text: "ive had about 20", is: true, why: "how many" },
    { text: "of my nans", is: true, why: "whose" },
    { text: "omg i done it", is: true, why: "a cry before it" },
    { text: "i done something stupid", is: true, why: "regret" },
    { text: "all of them tonight", is: true, why: "how many, and when" },
    { text: "the medicine cupboard", is: true, why: "where from" },
    { text: "under the sink", is: true, why: "where a poison is kept" },
    { text: "14 dec", is: false, why: "a day" },
    { text: "can i see denise on thursday", is: false, why: "an ask" },
  ])("$text is a piece: $is, $why", ({ text, is }) => {
    expect(isPieceOfDose(plainWords(text))).toBe(is);
  });
});
