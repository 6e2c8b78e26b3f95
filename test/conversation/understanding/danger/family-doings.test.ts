import { describe, expect, it } from "vitest";
import { isFamilyDoing } from "../../../../src/conversation/understanding/danger/family-doings.ts";

describe("what somebody near them does on any day", () => {
  it.each([
    { words: "my husband works nights", why: "work" },
    { words: "dad is painting my room", why: "a room that is done up" },
    { words: "he picks me up from work", why: "a lift" },
    { words: "my mate is cutting my hair tonight", why: "hair" },
    { words: "my boyfriend is in my room playing xbox", why: "a game" },
    { words: "my uncle is a taxi driver he take me", why: "in a second language" },
    { words: "my dad is in hospital with his knee", why: "an operation" },
    { words: "dad said he will pay for driving lessons", why: "a gift" },
    { words: "hes locked us out by accident the numpty", why: "a door by chance" },
    { words: "locked myself out for five mins but my flatmate let me in now", why: "in again" },
  ])("is no danger in $words: $why", ({ words }) => {
    expect(isFamilyDoing(words)).toBe(true);
  });

  it.each([
    { words: "my husband works nights and locks me in", why: "more is told" },
    { words: "he picks me up from work and checks my phone", why: "more is told" },
    { words: "he is putting up a camera in my bedroom", why: "no shelf" },
    { words: "my uncle takes me to meet men", why: "not to college" },
    { words: "my stepdad plays xbox in my room every night", why: "a room by night" },
    { words: "my mate is cutting tonight", why: "no hair" },
    { words: "he cut my hair off", why: "done to them" },
    { words: "my boyfriend makes me work nights", why: "made to" },
    { words: "he cooks dinner then hits me", why: "a word of harm" },
    { words: "hes locked me out again lol", why: "not by chance" },
    { words: "locked out and nowhere to go lol", why: "no bed" },
    { words: "he locked me out", why: "no chance in it" },
  ])("may be danger in $words: $why", ({ words }) => {
    expect(isFamilyDoing(words)).toBe(false);
  });
});
