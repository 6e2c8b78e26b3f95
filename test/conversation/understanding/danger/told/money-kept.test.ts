import { describe, expect, it } from "vitest";
import { kindOf } from "../../../../../src/conversation/understanding/danger/situation.ts";
import { keepsTheirMoney } from "../../../../../src/conversation/understanding/danger/told/money-kept.ts";

describe("Who keeps their money", () => {
  it.each([
    { words: "my boyfriend has all my money", is: true, why: "a partner" },
    { words: "he goes thru my phone and keeps my bank card", is: true, why: "nobody is named but he" },
    { words: "hes not a bad dad but he keeps my card", is: true, why: "a bad dad is no father of theirs" },
    { words: "bf takes everything on payday", is: true, why: "all of it" },
    { words: "cant go home he said next time hell make sure", is: true, why: "kept from home by him" },
    { words: "he keeps my bank card til i work it off", is: false, why: "a debt is worked off" },
    { words: "he has my bank card and uses my account for drug money", is: false, why: "a trade" },
    { words: "my dad keeps my bank card", is: false, why: "no partner" },
    { words: "boss keeps my wages", is: false, why: "work" },
    { words: "he keeps my charger", is: false, why: "no money" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(keepsTheirMoney(words)).toBe(is);
  });

  it.each([
    { kind: "exploitation", text: "he takes my wages off me", is: "domestic_abuse" },
    { kind: "domestic_abuse", text: "he takes my wages off me", is: "domestic_abuse" },
    { kind: "abuse_harm_from_others", text: "he keeps my bank card", is: "domestic_abuse" },
    { kind: "destitute_no_food_or_power", text: "he keeps my bank card", is: "domestic_abuse" },
    { kind: "exploitation", text: "the lads keep my bank card", is: "exploitation" },
  ] as const)("$text, read as $kind, is $is", ({ kind, text, is }) => {
    expect(kindOf(text, { level: "urgent", kind })).toBe(is);
  });

  it.each([
    { text: "i want to kill myself over this", is: "suicide_self_harm", why: "nobody else is named" },
    { text: "i want to kill myself and him", is: "violence_to_others", why: "another is" },
  ])("$text, read as harm to others, is $is: $why", ({ text, is }) => {
    expect(kindOf(text, { level: "urgent", kind: "violence_to_others" })).toBe(is);
  });
});
