import { describe, expect, it } from "vitest";
import { harmPlanned } from "../../../../../src/conversation/understanding/danger/told/harm-planned.ts";
import { heldNow } from "../../../../../src/conversation/understanding/danger/told/held-now.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("held or hit at this minute", () => {
  it.each([
    { text: "im stuck in his house and he wont let me leave", held: true, why: "held" },
    { text: "she wont stop hitting me with a pan", held: true, why: "hit now" },
    { text: "he locked me in and went to work", held: true, why: "locked in, though work is named" },
    { text: "he drove somewhere and wont give phones back", held: true, why: "taken somewhere" },
    { text: "the teacher wont give phones back", held: false, why: "nowhere else" },
    { text: "mum wont let me go out", held: false, why: "it has words of its own" },
    { text: "we drove to some town", held: false, why: "a trip" },
    { text: "we drove to some town with the lads", held: false, why: "a trip, and they have their phones" },
    { text: "dunno where but wont give my keys back", held: false, why: "nobody is named" },
    { text: "in his flat and he wont let me leave the game lol", held: false, why: "a game" },
    { text: "she wont stop hitting the snooze button", held: false, why: "a clock" },
  ])("$text: $held, $why", ({ text, held }) => {
    expect(heldNow(plainWords(text))).toBe(held);
  });
});

describe("poison or fire for others", () => {
  it.each([
    { text: "i wanna poison my step dads dinner", planned: true, why: "poison" },
    { text: "gonna poison the weeds out back", planned: false, why: "nobody" },
    { text: "i had food poisoning in my uncles flat", planned: false, why: "an illness" },
    { text: "my nan will burn the house down with her candles", planned: false, why: "by chance" },
    { text: "my mate can put bleach in his hair", planned: false, why: "a dye" },
    { text: "dad is burning down the old shed behind his house", planned: false, why: "nobody lives there" },
    { text: "i wanna poison the ants and then see him", planned: false, why: "ants" },
    { text: "i wanna poison something", planned: false, why: "nobody is named" },
    { text: "going to see him later", planned: false, why: "a visit" },
    { text: "thinking bout burning the childrens home down", planned: true, why: "fire" },
    { text: "gonna burn the house down in minecraft", planned: false, why: "a game" },
    { text: "gonna burn calories", planned: false, why: "no house" },
  ])("$text: $planned, $why", ({ text, planned }) => {
    expect(harmPlanned(plainWords(text))).toBe(planned);
  });
});
