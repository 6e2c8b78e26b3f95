import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { tellsOfChildStruck } from "../../../../../src/conversation/understanding/danger/told/child-struck.ts";

describe("A child of the writer who is hit by somebody else", () => {
  it.each([
    { words: "my boyfriend hit my little girl yesterday shes 2", is: true, why: "with the day and the age" },
    { words: "my bf slapped my baby", is: true, why: "short" },
    { words: "he smacked my toddler round the face", is: true, why: "he alone" },
    { words: "my partner beats my son hes 4", is: true, why: "again and again" },
    { words: "her dad hit my daughter with a belt", is: true, why: "her father" },
    { words: "he keeps hitting my kids", is: true, why: "more than one child" },
    { words: "my ex hurt our lil boy", is: true, why: "of both" },
    { words: "my mum hit my son at the weekend", is: true, why: "a grandmother, and a day that is no game" },
    { words: "he punched my 3 year old son", is: true, why: "the age before the child" },
    { words: "she hits her kid hes 5", is: true, why: "a child by the age" },
    {
      words: "my babys dad smacked her round the head shes only 2",
      is: true,
      why: "how small is said after",
    },
    { words: "my babys dad hit her shes only 2", is: true, why: "the baby's father" },
    { words: "my ex shook her shes just a baby", is: true, why: "small in a word" },
    { words: "the babysitter hits her and shes only 4", is: true, why: "somebody who minds her" },
    { words: "my babys dad hit my baby", is: true, why: "the child by name" },
    { words: "i smacked her round the head shes only 2", is: false, why: "by the writer, and small" },
    { words: "he hit me and shes only 2", is: false, why: "the writer is hit" },
    { words: "he hit her shes only 2 months pregnant", is: false, why: "a woman" },
    { words: "he hit her with a balloon shes only 2", is: false, why: "play, and small" },
    { words: "my boyfriend pushed her shes only 2 on the swing", is: false, why: "a swing" },
    { words: "she hits her son", is: false, why: "another's, who may be grown" },
    { words: "my boyfriend hit my car", is: false, why: "a thing" },
    { words: "my boyfriend hit my mate", is: false, why: "no child" },
    { words: "he hit my sister shes 6", is: false, why: "no child of theirs: it has rules of its own" },
    { words: "my bf beat my son at fifa", is: false, why: "a game" },
    { words: "she beat my kid at chess", is: false, why: "another" },
    { words: "my dad kicked my son a ball lol", is: false, why: "play" },
    { words: "he never hit my kids", is: false, why: "it was not done" },
    { words: "if he hits my son ill leave", is: false, why: "it is only thought of" },
    { words: "i hit my little girl", is: false, why: "by the writer: words of its own" },
    { words: "my son hit my daughter", is: false, why: "one child and another" },
    { words: "a ball hit my son", is: false, why: "nobody did it" },
    { words: "my boyfriend hit me and my little girl", is: false, why: "the writer is hurt too" },
    { words: "he hit my son and me", is: false, why: "in the other order" },
    { words: "he hits me he hit my son", is: false, why: "each in words of its own" },
    { words: "he hurt my sons feelings", is: false, why: "in words" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfChildStruck(words)).toBe(is);
  });

  it("is told of somebody else, for certain", () => {
    expect(signIn("my boyfriend hit my little girl yesterday shes 2")).toEqual({
      risk: { level: "urgent", kind: "abuse_harm_from_others" },
      situation: "somebody-else",
      certain: true,
    });
  });

  it("is behind what is graver", () => {
    expect(signIn("my boyfriend hit my little girl and i took 30 paracetamol")?.risk.level).toBe("emergency");
  });
});
