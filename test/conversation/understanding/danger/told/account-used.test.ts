import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import {
  isAccountUsed,
  isUnpaidByThreat,
} from "../../../../../src/conversation/understanding/danger/told/account-used.ts";

describe("Used for gain", () => {
  it.each([
    { words: "someones using my bank account and wont let me stop", is: true, why: "it is used" },
    { words: "lads run money through my acc", is: true, why: "money through it" },
    { words: "they put my wages into my account", is: false, why: "wages" },
    { words: "put money in my account", is: false, why: "by nobody" },
    { words: "they closed my account", is: false, why: "no money" },
  ])("$words: an account used, $is, $why", ({ words, is }) => {
    expect(isAccountUsed(words)).toBe(is);
  });

  it.each([
    { words: "boss not give me money and say he tell immigration", is: true, why: "no pay, and a threat" },
    { words: "boss not give me money", is: false, why: "no threat" },
    { words: "he say he tell immigration", is: false, why: "no work" },
  ])("$words: unpaid and threatened, $is, $why", ({ words, is }) => {
    expect(isUnpaidByThreat(words)).toBe(is);
  });

  it("is exploitation", () => {
    const found = { risk: { level: "urgent", kind: "exploitation" }, certain: true };
    expect(signIn("lads run money through my acc")).toEqual(found);
    expect(signIn("boss not give me money and say he tell immigration")).toEqual(found);
  });
});

describe("An overdose of somebody else", () => {
  it.each([
    {
      words: "my mate took too many of her tablets",
      kind: "suicide_self_harm",
      why: "not said to be by chance",
    },
    { words: "my mate took too many of her tablets by mistake", kind: "medical", why: "by mistake" },
    {
      words: "my girl took too many tablets shes not making sense",
      kind: "suicide_self_harm",
      why: "sense is not denied",
    },
  ])("$words: $kind, $why", ({ words, kind }) => {
    expect(signIn(words)?.risk).toEqual({ level: "emergency", kind });
  });

  it.each([
    { words: "my ex says shell burn my flat", kind: "domestic_abuse", why: "an ex" },
    { words: "he says hell torch my flat", kind: "abuse_harm_from_others", why: "nobody is named" },
  ])("$words: fire, $kind, $why", ({ words, kind }) => {
    expect(signIn(words)?.risk).toEqual({ level: "urgent", kind });
  });
});
