import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import {
  leftByAnother,
  nearTheirHarmer,
} from "../../../../../src/conversation/understanding/danger/told/child-unsafe.ts";

describe("a small child whom somebody else leaves alone", () => {
  it.each([
    { words: "my ex left our 2 year old on his own all night", is: "now", why: "left by an ex" },
    {
      words: "my ex left our lad on his own all night to go out he is 2",
      is: "now",
      why: "his age after it",
    },
    { words: "baby dad left him on his own, hes 3", is: "now", why: "a father" },
    {
      words: "mum has gone out and left my little sister by herself shes 5",
      is: "now",
      why: "a sister, of whom the age is said",
    },
    { words: "kids left alone next door crying", is: "now", why: "by nobody named" },
    { words: "he leaves the baby on her own when hes out", is: "often", why: "as they go on" },
    { words: "my sister leaves her kids on their own all weekend", is: "often", why: "her own kids" },
    { words: "i left my 2 year old all alone", is: undefined, why: "left by whoever writes" },
    { words: "my ex left me on my own with the baby", is: undefined, why: "a grown person" },
    { words: "my ex left our 2 year old with my mum all night", is: undefined, why: "not alone" },
    { words: "he leaves the baby alone for a nap", is: undefined, why: "a nap" },
    { words: "ex left me hes 25", is: undefined, why: "no child" },
    { words: "she left her son alone at school, is it ok", is: undefined, why: "at school" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(leftByAnother(words)).toBe(is);
  });
});

describe("a child who is with whoever harmed the writer", () => {
  it.each([
    {
      words: "my stepdads moved back in with my little sister n hes the one that did stuff to me",
      is: true,
      why: "he moved in",
    },
    { words: "my uncle who abused me is babysitting my nieces", is: true, why: "he looks after them" },
    { words: "foster carer who hit me is still fostering kids", is: true, why: "at work" },
    { words: "he did things to me n now hes got a new family", is: true, why: "a new family" },
    {
      words: "my mums bf hurt me and my sister is still there with him",
      is: true,
      why: "she is there",
    },
    { words: "my little sister lives with my dad now", is: false, why: "he harmed nobody" },
    { words: "ex who hit me is in prison now, i live with my kids", is: false, why: "he is locked up" },
    {
      words: "i want to die cos my uncle who abused me lives with my sister",
      is: false,
      why: "their own life first",
    },
    { words: "someone hit me and i live with my kids", is: false, why: "nobody who could be near them" },
    { words: "my dad hit me", is: false, why: "no child is near" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(nearTheirHarmer(words)).toBe(is);
  });

  it.each([
    {
      words: "my dad used to touch me and now he has got my little brother living there",
      is: "child-unsafe",
      why: "over for one, and not for the other",
    },
    {
      words: "my dad hit me and my little sister lives with him",
      is: "child-unsafe",
      why: "harm that is told calmly",
    },
    {
      words: "my boyfriend hit me last week and my little sister lives with him",
      is: "child-unsafe",
      why: "by a partner",
    },
    {
      words: "watching a film about a dad who hit me and my little sister lives with him",
      is: undefined,
      why: "a film",
    },
    {
      words: "my dad says he will kill me tonight and he hit me and my sister lives with him",
      is: undefined,
      why: "danger to them at this hour comes first",
    },
    {
      words: "they make me hold drugs for them, my uncle abused me and lives with my sister",
      is: undefined,
      why: "what they are made to do comes first",
    },
    {
      words: "my family are making me marry my cousin, my dad abused me and my sister lives with him",
      is: "forced-marriage",
      why: "what has words of its own comes first",
    },
    {
      words: "i want to kill my dad, he abused me and lives with my sister",
      is: undefined,
      why: "what they may do comes first",
    },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(signIn(words)?.situation).toBe(is);
  });
});
