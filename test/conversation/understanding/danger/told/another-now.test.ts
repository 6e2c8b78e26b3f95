import { describe, expect, it } from "vitest";
import {
  kindOf,
  plainDanger,
  situationIn,
} from "../../../../../src/conversation/understanding/danger/situation.ts";
import { tellsOfAnotherNow } from "../../../../../src/conversation/understanding/danger/told/another-now.ts";
import { tellsOfAnotherOutside } from "../../../../../src/conversation/understanding/danger/told/another-outside.ts";
import { leftByParent } from "../../../../../src/conversation/understanding/danger/told/left-by-parent.ts";

describe("somebody else in danger now", () => {
  it.each([
    { words: "my mate tash on the roof of the carpark", is: true, why: "a roof" },
    { words: "my mate is on the roof fixing tiles", is: false, why: "at work" },
    { words: "theres a girl on the footbridge she wont talk to me", is: true, why: "a stranger" },
    { words: "shes stood on the train track", is: true, why: "a track" },
    { words: "my gf is on the train line to bury", is: false, why: "a journey" },
    { words: "im on the roof", is: false, why: "they themselves" },
    { words: "found my flatmate in the bath with blood", is: true, why: "found hurt" },
    { words: "found my brother on the floor playing xbox", is: false, why: "found well" },
    {
      words: "found my mate at last and we went all the way into town and back for a cold drink",
      is: false,
      why: "cold, a long way on, is the drink",
    },
    { words: "my ex says hes got a rope round his neck", is: true, why: "a rope" },
    { words: "my dad has a rope swing in his garden", is: false, why: "a swing" },
    { words: "my mate just sent me a pic of loads of tablets", is: true, why: "a picture of the means" },
    { words: "he sent me a pic of his new puppy and a knife block", is: false, why: "a pet" },
    { words: "he wont open his door and he left a note", is: true, why: "a note, and no answer" },
    { words: "she left a note on the fridge", is: false, why: "an ordinary note" },
    { words: "my sister posted goodbye and shes locked in her room", is: true, why: "a farewell" },
    { words: "my cousin posted goodbye manchester", is: false, why: "a move" },
    { words: "he says he wont be alive by friday", is: true, why: "told outright" },
    { words: "shes locked herself in the bathroom with a razor", is: true, why: "with the means" },
    { words: "my girlfriend is threatening to jump", is: true, why: "a threat of it" },
    { words: "my mate was threatening to jump in the pool", is: false, why: "a swim" },
    { words: "he put a rope round his dog and hit me", is: false, why: "it is done to them" },
    { words: "my uncle left a suicide note last year", is: false, why: "long over" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfAnotherNow(words)).toBe(is);
  });

  it("has the words for them, whatever kind was found", () => {
    const text = "my ex says he's got a rope round his neck";
    expect(plainDanger(text)).toEqual({ level: "emergency", kind: "suicide_self_harm" });
    const read = { level: "emergency", kind: "domestic_abuse" } as const;
    expect(kindOf(text, read)).toBe("suicide_self_harm");
    expect(situationIn(text, read)).toBe("somebody-else");
  });
});

describe("somebody else with nowhere to sleep", () => {
  it.each([
    { words: "my mate is sleeping in the park", is: true, why: "outside" },
    { words: "my little brother has been kicked out", is: true, why: "put out" },
    { words: "my mate is camping in the park this weekend", is: false, why: "for fun" },
    { words: "my mate kicked me out hes sleeping in the park", is: false, why: "they themselves are" },
    { words: "my brother got kicked out of class", is: false, why: "a class" },
    { words: "a fox is sleeping in the park", is: false, why: "nobody" },
    { words: "people are sleeping rough all over town", is: false, why: "nobody they know" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfAnotherOutside(words)).toBe(is);
  });
});

describe("children whom a parent has not come back to", () => {
  it.each([
    { words: "im 15 looking after my brothers mum not been back no food", is: "hungry", why: "no food" },
    { words: "dad went out on friday its just me and my sister", is: "alone", why: "nobody there" },
    { words: "mum has gone out for the weekend", is: undefined, why: "nobody is left" },
    { words: "mum went on holiday for a week im looking after my brother", is: undefined, why: "a holiday" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(leftByParent(words)).toBe(is);
  });
});
