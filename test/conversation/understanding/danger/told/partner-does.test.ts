import { describe, expect, it } from "vitest";
import { kindOf } from "../../../../../src/conversation/understanding/danger/situation.ts";
import {
  partnerDoes,
  partnerPresses,
} from "../../../../../src/conversation/understanding/danger/told/partner-does.ts";

describe("What a partner does", () => {
  it.each([
    { words: "my boyfriend tracks me all day", does: true, presses: false, why: "named, and keeps watch" },
    { words: "my bf pressures me for sex", does: true, presses: true, why: "and presses" },
    {
      words: "he makes me do stuff in bed",
      does: true,
      presses: true,
      why: "nobody is named, and a bed shared",
    },
    { words: "my bf makes me have sex for money", does: true, presses: false, why: "it pays" },
    { words: "the kids dad keeps threatening me", does: true, presses: false, why: "he was a partner" },
    { words: "he tracks me all day", does: false, presses: false, why: "nobody is named" },
    { words: "my uncle makes me have sex in bed", does: false, presses: false, why: "family" },
    { words: "my mums boyfriend hits me", does: false, presses: false, why: "hers" },
    { words: "my boyfriend is nice", does: false, presses: false, why: "nothing is done" },
  ])("$words: $does, for sex $presses, $why", ({ words, does, presses }) => {
    expect(partnerDoes(words)).toBe(does);
    expect(partnerPresses(words)).toBe(presses);
  });

  it.each([
    {
      text: "my boyfriend tracks me all day",
      kind: "abuse_harm_from_others",
      is: "domestic_abuse",
      why: "his",
    },
    { text: "my boyfriend tracks me all day", kind: "domestic_abuse", is: "domestic_abuse", why: "it stays" },
    { text: "my bf pressures me for sex", kind: "exploitation", is: "domestic_abuse", why: "no gain" },
    { text: "my bf makes me sell for him", kind: "exploitation", is: "exploitation", why: "for gain" },
    {
      text: "my dad tracks me all day",
      kind: "abuse_harm_from_others",
      is: "abuse_harm_from_others",
      why: "dad",
    },
    {
      text: "my husband forces me, and dad says i have to marry him",
      kind: "abuse_harm_from_others",
      is: "abuse_harm_from_others",
      why: "a family that forces",
    },
    { text: "my bf hits me", kind: "medical", is: "domestic_abuse", why: "plain by itself" },
  ] as const)("$text, read as $kind, is $is, $why", ({ text, kind, is }) => {
    expect(kindOf(text, { level: "urgent", kind })).toBe(is);
  });
});
