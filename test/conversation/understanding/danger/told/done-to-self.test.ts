import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { kindOf, situationIn } from "../../../../../src/conversation/understanding/danger/situation.ts";
import { ownWoundIn } from "../../../../../src/conversation/understanding/danger/told/own-wound.ts";
import {
  swallowedIn,
  takenByChance,
  tookThem,
} from "../../../../../src/conversation/understanding/danger/told/swallowed-it.ts";

describe("a wound of their own that bleeds", () => {
  it.each([
    { words: "cut too deep this time its pouring", is: false, why: "too deep" },
    { words: "slit my wrist", is: false, why: "grave by itself" },
    { words: "slit my wrist chopping", is: undefined, why: "by chance, with no blood told" },
    { words: "cut my hand chopping it wont stop bleeding", is: true, why: "by chance, and it bleeds" },
    { words: "cut my arm and its gushing", is: false, why: "it pours" },
    { words: "ive cut my wrists deep", is: false, why: "deep" },
    { words: "stabbed him", is: undefined, why: "somebody else's" },
    { words: "cut my arm", is: undefined, why: "not how deep" },
    { words: "cant stop myself doing it this time", is: undefined, why: "not done yet" },
    { words: "my arm wont stop bleeding", is: undefined, why: "nor here" },
    { words: "my nose wont stop bleeding", is: undefined, why: "no cut" },
    { words: "the dog bit my leg and its bleeding loads", is: undefined, why: "a dog did it" },
    { words: "i cut my dogs claw and its bleeding loads", is: undefined, why: "a dog's" },
    { words: "someone cut him and theres loads of blood", is: undefined, why: "another's" },
    { words: "cut my arm last week it was pouring", is: undefined, why: "another day" },
    { words: "i want to cut my wrists deep", is: undefined, why: "wished" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(ownWoundIn(words)?.byChance).toBe(is);
  });

  it("has words of its own, and is an illness where it came by chance", () => {
    const meant = "cut my arm and its gushing";
    expect(signIn(meant)).toMatchObject({ situation: "own-wound", risk: { kind: "suicide_self_harm" } });
    const chance = "cut my hand chopping it wont stop bleeding";
    expect(signIn(chance)).toMatchObject({ situation: "own-wound", risk: { kind: "medical" } });
  });
});

describe("what is in their body already", () => {
  it.each([
    { words: "swallowed 40 of em bout an hour ago", is: false, why: "counted" },
    { words: "ive taken everything in the cupboard", is: false, why: "all there was" },
    { words: "ive taken everything in the cupboard to the tip", is: undefined, why: "cleared out" },
    { words: "i swallowed bleach by accident", is: true, why: "by mistake" },
    { words: "took my tablets twice by mistake now im seeing double", is: true, why: "twice, and ill" },
    { words: "took my tablets twice by mistake", is: undefined, why: "twice, and well" },
    { words: "swallowed like about 40 of em", is: false, why: "nearly counted" },
    { words: "taken everything in the bathroom cupboard", is: false, why: "wherever it was" },
    { words: "took loads half an hour ago", is: false, why: "by when" },
    { words: "had everything in the meal deal", is: undefined, why: "a meal" },
    { words: "i cleaned everything in the cupboard", is: undefined, why: "a chore" },
    { words: "my tablets make me dizzy", is: undefined, why: "once, as it should be" },
    { words: "took my photos twice seeing double", is: undefined, why: "no medicine" },
    { words: "my mate took my tablets twice seeing double", is: undefined, why: "another" },
    { words: "i drank the cleaning thing because i want to die", is: false, why: "a poison" },
    { words: "i swallowed somethin and now im scared", is: true, why: "what it was is not said" },
    { words: "swallowed something sharp", is: true, why: "no word of who" },
    { words: "i swallowed something to die", is: false, why: "they meant it" },
    { words: "swallowed something funny at lunch", is: undefined, why: "a meal" },
    { words: "he swallowed something", is: undefined, why: "another, and no more said" },
    { words: "i nearly swallowed something", is: undefined, why: "nearly" },
    { words: "had to swallow my pride", is: undefined, why: "pride" },
    { words: "i drank a coke", is: undefined, why: "a drink" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(swallowedIn(words)?.byChance).toBe(is);
  });

  it("is no mistake where they mean it", () => {
    expect(takenByChance("took them by accident i want to die")).toBe(false);
    expect(takenByChance("took them by accident")).toBe(true);
  });

  it("needs not be named beside a wish to die", () => {
    const found = { level: "emergency", kind: "suicide_self_harm" } as const;
    expect(tookThem("already took em")).toBe(true);
    expect(tookThem("never took em")).toBe(false);
    expect(situationIn("too late ive already took em", found)).toBe("overdose");
    expect(situationIn("my roommate says shes taking all her tablets now", found)).toBe("somebody-else");
  });

  it("is an illness where it was a mistake", () => {
    const found = { level: "emergency", kind: "suicide_self_harm" } as const;
    expect(kindOf("drank antifreeze by mistake", found)).toBe("medical");
    expect(situationIn("drank antifreeze by mistake", { ...found, kind: "medical" })).toBe("overdose");
  });
});
