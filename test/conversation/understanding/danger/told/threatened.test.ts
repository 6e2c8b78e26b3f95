import { describe, expect, it } from "vitest";
import { threatIn } from "../../../../../src/conversation/understanding/danger/told/threatened.ts";

describe("by whom somebody is threatened", () => {
  it.each([
    { words: "hes got a knife", by: "partner", why: "an unnamed he may be one" },
    { words: "hes got a knife outside college", by: "stranger", why: "in public he is a stranger" },
    { words: "my ex has got a knife outside college", by: "partner", why: "named, wherever it is" },
    { words: "some lad has got a knife", by: "stranger", why: "called one" },
    { words: "my uncle has got a knife", by: "neither", why: "family" },
    { words: "some lads said theyre gonna stab me", by: "neither", why: "strangers who carry nothing" },
    { words: "my ex has got a knife and two lads with him", by: "partner", why: "a partner is among them" },
  ])("$words: $by, $why", ({ words, by }) => {
    const found = threatIn(words);
    expect({ byPartner: found?.byPartner, byStranger: found?.byStranger }).toEqual({
      byPartner: by === "partner",
      byStranger: by === "stranger",
    });
  });
});

describe("whether a threat is for now", () => {
  it.each([
    { words: "my dad is gonna batter me", isNow: false, why: "at no hour" },
    { words: "my dad is gonna batter me tonight", isNow: true, why: "tonight" },
    { words: "hes got a knife", isNow: true, why: "a weapon is there" },
    { words: "im scared of my ex now", isNow: false, why: "fear, of nobody near" },
    { words: "im scared of my ex hes outside", isNow: true, why: "fear of somebody near" },
    { words: "my dad is at the shop", isNow: undefined, why: "no threat" },
    { words: "mum will kill me if im late", isNow: undefined, why: "a turn of phrase" },
    { words: "my boss is gonna murder me if im late can we do 4", isNow: undefined, why: "of a boss" },
    {
      words: "my manager is going to slaughter me if i miss another shift",
      isNow: undefined,
      why: "a shift",
    },
    { words: "nan would kill me if i forget the shopping", isNow: undefined, why: "the shopping" },
    { words: "my ex is gonna kill me if im late", isNow: false, why: "a partner may mean it" },
    { words: "my stepdad is gonna kill me if im late", isNow: false, why: "so may a stepdad" },
    { words: "my boss is gonna kill me if i tell anyone", isNow: false, why: "so that nobody is told" },
    {
      words: "i might stab him, my dad is gonna batter me",
      isNow: undefined,
      why: "a threat of their own",
    },
  ])("$words: $isNow, $why", ({ words, isNow }) => {
    expect(threatIn(words)?.isNow).toBe(isNow);
  });
});
