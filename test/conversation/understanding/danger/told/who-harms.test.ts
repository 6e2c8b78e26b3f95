import { describe, expect, it } from "vitest";
import { kindOf } from "../../../../../src/conversation/understanding/danger/situation.ts";
import {
  isByNoPartner,
  isByPartner,
} from "../../../../../src/conversation/understanding/danger/told/who-harms.ts";

describe("who does harm", () => {
  it.each([
    { words: "its about my keyworker she slaps us", is: true, why: "staff, told in two messages" },
    { words: "foster carer he hurts me", is: true, why: "a carer" },
    { words: "my dad goes through my phone he belts me", is: true, why: "family" },
    { words: "my mums boyfriend punches me", is: true, why: "her partner, not theirs" },
    { words: "its about my bf he hits me", is: false, why: "a partner" },
    { words: "he hits me", is: false, why: "nobody is named" },
    { words: "i told my carer he hits me", is: false, why: "the one who was told" },
    { words: "my mum says leave him he hits me", is: false, why: "the one who says so" },
    {
      ...{ words: `my dad ${"and so ".repeat(5)}and then he hits`, is: true },
      why: "a message of sixteen words is still short",
    },
    {
      ...{ words: `my dad ${"and so on ".repeat(5)} he hits me`, is: false },
      why: "a long message names others as well",
    },
    { words: "living with my nan and he hits me", is: false, why: "where they live" },
  ])("$words: no partner $is, $why", ({ words, is }) => {
    expect(isByNoPartner(words)).toBe(is);
  });

  it.each([
    { words: "my ex punches me", is: true, why: "one who was" },
    { words: "my mums ex punches me", is: false, why: "hers, not theirs" },
    { words: "somebody punches me", is: false, why: "nobody is named" },
  ])("$words: a partner $is, $why", ({ words, is }) => {
    expect(isByPartner(words)).toBe(is);
  });

  it("sets a partner's kind right", () => {
    const read = { level: "urgent", kind: "domestic_abuse" } as const;
    expect(kindOf("my carer hurts me", read)).toBe("abuse_harm_from_others");
    expect(kindOf("my ex hurts me", read)).toBe("domestic_abuse");
  });
});
