import { describe, expect, it } from "vitest";
import { othersAtRisk } from "../../../../src/conversation/understanding/in-care/others-at-risk.ts";

const told = (kind: string) => ({ level: "urgent", kind, harmers: [], before: "", isFresh: true }) as const;
const HARMED = told("abuse_harm_from_others");

describe("others near whoever harms", () => {
  it.each([
    { words: "he still fosters", why: "children are placed with him" },
    { words: "theres other kids there still", why: "in the same house" },
    { words: "he lives with my auntie and her two little girls now", why: "a new home" },
    { words: "my little sister is still there", why: "a child of the family" },
    { words: "hes coaching the under nines now", why: "a club" },
  ])("$words: $why", ({ words }) => {
    expect(othersAtRisk(words, HARMED)).toEqual({ level: "urgent" });
  });

  it.each([
    { words: "my sister doesnt live there anymore", why: "she is gone" },
    { words: "i have two kids", why: "their own, and not there" },
    { words: "my little sister is lovely", why: "nothing of where" },
  ])("$words tells of none: $why", ({ words }) => {
    expect(othersAtRisk(words, HARMED)).toBeUndefined();
  });

  it("is none where nobody harms", () => {
    expect(othersAtRisk("theres other kids there still", told("suicide_self_harm"))).toBeUndefined();
  });

  it.each([
    { words: "he does it to my little brother aswell", why: "a brother, too" },
    { words: "my brother too", why: "in three words" },
    { words: "he hits my mum", why: "a mother" },
    { words: "he do same to my brother", why: "in few words of English" },
    { words: "its not just me", why: "not said who" },
    { words: "hes doing it to someone else", why: "nor here" },
    { words: "i sleep in shop with 3 girl", why: "others who are kept" },
    { words: "two other girls live here as well", why: "and others again" },
    { words: "there is 3 girls here", why: "how many" },
  ])("$words is news of others: $why", ({ words }) => {
    expect(othersAtRisk(words, HARMED)).toEqual({ level: "urgent", ofSelf: true });
  });

  it.each([
    { words: "my brother is at school", why: "no harm" },
    { words: "he took my brother to football", why: "kindly meant" },
    { words: "he makes my brother his tea", why: "a meal" },
    { words: "i live with my aunt", why: "a home" },
    { words: "there are 3 shops", why: "no people" },
    { words: "my friend said to tell you", why: "a word" },
  ])("$words is no news of others: $why", ({ words }) => {
    expect(othersAtRisk(words, HARMED)).toBeUndefined();
  });

  it.each([
    {
      words: "hes been beating my mum for years",
      told: told("violence_to_others"),
      is: { level: "urgent", beside: true },
      why: "told beside a threat",
    },
    {
      words: "he hits my mum",
      told: { ...HARMED, level: "emergency" } as const,
      is: { ofSelf: true },
      why: "as grave as it was",
    },
    {
      words: "theres other kids there still",
      told: { ...HARMED, level: "emergency" } as const,
      is: {},
      why: "so of others in the house",
    },
    {
      words: "he hits my mum",
      told: { ...HARMED, situation: "somebody-else" },
      is: undefined,
      why: "the harm told of is another's",
    },
    { words: "he hits my mum", told: told("medical"), is: undefined, why: "an illness was told" },
  ])("$words: $why", ({ words, told: before, is }) => {
    expect(othersAtRisk(words, before)).toEqual(is);
  });
});
