import { describe, expect, it } from "vitest";
import { familyHarmIn } from "../../../../../src/conversation/understanding/danger/told/family-harm.ts";

describe("what a family plans, without its name", () => {
  it.each([
    { words: "scared mum is taking me to the ceremony", is: "cutting", why: "a ceremony that is feared" },
    { words: "mum is taking me to the ceremony", is: undefined, why: "not feared" },
    { words: "scared mum is taking me to a graduation ceremony", is: undefined, why: "another ceremony" },
    { words: "scared of what they do to girls in my country", is: "cutting", why: "what is done there" },
    { words: "scared of what they do to girls at that club", is: undefined, why: "no country" },
    {
      words: "aunty wants to take my baby sister to gambia for her ceremony",
      is: "cutting",
      why: "a girl, a country and a ceremony of hers",
    },
    {
      words: "they take my little brother to gambia for his ceremony",
      is: undefined,
      why: "a boy's",
    },
    {
      words: "taking my sister to gambia for her graduation ceremony",
      is: undefined,
      why: "a graduation there",
    },
    { words: "scared of the dark", is: undefined, why: "fear alone" },
    { words: "i brought shame on the family theyll kill me", is: "honour", why: "shame that is punished" },
    { words: "i brought shame on the family", is: undefined, why: "shame alone" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(familyHarmIn(words)?.what).toBe(is);
  });
});

describe("what is said of a marriage or of cutting, and to whom", () => {
  const own = (what: string) => ({ what, toAnother: false, soon: false });
  const anothers = (what: string) => ({ what, toAnother: true, soon: false });
  it.each([
    { words: "my family are making me marry my cousin", is: own("marriage"), why: "made to" },
    { words: "theyre making my sister marry", is: anothers("marriage"), why: "a sister made to" },
    { words: "theyre making me and my sister marry", is: own("marriage"), why: "both, so whoever writes" },
    { words: "my cousin is getting married", is: undefined, why: "gladly, as far as it is said" },
    {
      words: "mum said my boyfriend wants me to get married",
      is: undefined,
      why: "asked by their own partner",
    },
    {
      words: "dad booked flights to pakistan for my cousins wedding",
      is: undefined,
      why: "somebody else's wedding",
    },
    {
      words: "dad booked flights to pakistan for my cousins wedding im scared",
      is: own("marriage"),
      why: "the wedding of somebody else, and fear",
    },
    {
      words: "they want to take my little sister back home to get cut like they done me",
      is: anothers("cutting"),
      why: "a sister, as it was done to them",
    },
    { words: "i am having fgm", is: own("cutting"), why: "cutting by its name" },
    {
      words: "nan is sending my cousin to sierra leone for the ritual",
      is: anothers("cutting"),
      why: "a ritual, and a cousin's",
    },
    { words: "they want to take my sister to somalia for fgm", is: anothers("cutting"), why: "a sister's" },
  ])("$words: $why", ({ words, is }) => {
    expect(familyHarmIn(words)).toEqual(is);
  });
});
