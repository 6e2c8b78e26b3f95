import { describe, expect, it } from "vitest";
import {
  heldWithoutWhen,
  namesHarm,
  withoutWhen,
} from "../../../../src/conversation/understanding/danger/rests-on-when.ts";
import type { RiskKind } from "../../../../src/conversation/understanding/types.ts";

describe("words without those of time and intention", () => {
  it.each([
    { words: "i am going to tidy my room tonight", is: "tidy my room", why: "both go" },
    { words: "ill email it tonight", is: "email it", why: "so does what it was run together with" },
    { words: "i am ill today", is: "ill", why: "an illness stays" },
    { words: "i like noodles", is: undefined, why: "there are none" },
    { words: "i am going to do it tonight", is: undefined, why: "what is done is not named" },
    { words: "i am going to be there tonight", is: undefined, why: "nothing that is done is named" },
    { words: "my mate tonight cooks tea", is: "my mate cooks tea", why: "from the middle as well" },
    { words: "i am going to jump tonight", is: undefined, why: "harm is named" },
    { words: "going to get him tonight", is: undefined, why: "it is meant for somebody" },
    { words: "going to get her from nursery now", is: "get her from nursery", why: "she is fetched" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(withoutWhen(words)?.words).toBe(is);
  });

  it.each([
    { words: "i will write the letter tonight", hint: true, why: "letters may be farewells" },
    { words: "i will be gone by the time she gets in", hint: true, why: "so may this, of nothing else" },
    { words: "i will cook tonight", hint: false, why: "nobody goes" },
  ])("$words, hint $hint: $why", ({ words, hint }) => {
    expect(withoutWhen(words)?.hint).toBe(hint);
  });
});

describe("danger that rests on them", () => {
  const held = (
    words: string,
    weight: "none" | "doubtful" | "plain",
    kind: RiskKind = "violence_to_others",
  ) =>
    heldWithoutWhen(
      { level: "emergency", kind },
      () => words,
      () => weight,
    );

  it.each([
    { words: "i will cook tonight", weight: "none", level: "none", why: "nothing is left of it" },
    { words: "i will cook tonight", weight: "doubtful", level: "urgent", why: "a doubt is left" },
    { words: "i will cook tonight", weight: "plain", level: "emergency", why: "all of it is" },
    { words: "i will write the letter tonight", weight: "none", level: "urgent", why: "a farewell, perhaps" },
    { words: "i cook", weight: "none", level: "emergency", why: "it never rested on them" },
  ] as const)("$words, $weight without them: $level, $why", ({ words, weight, level }) => {
    const risk = held(words, weight);
    expect(risk.level).toBe(level);
    expect(risk.doubtful).toBe(level === "urgent" ? true : undefined);
  });

  it.each([
    { words: "i will cook tonight", kind: "exploitation", level: "none", why: "a plan of their own" },
    { words: "i will cook for them tonight", kind: "exploitation", level: "emergency", why: "others" },
    { words: "i will cook tonight", kind: "medical", level: "emergency", why: "an illness is no plan" },
    { words: "will cook tonight", kind: "violence_to_others", level: "none", why: "a threat is all plan" },
    { words: "will cook tonight", kind: "suicide_self_harm", level: "none", why: "so is their own death" },
    { words: "will cook tonight", kind: "exploitation", level: "emergency", why: "whose is not said" },
  ] as const)("$words, $kind: $level, $why", ({ words, kind, level }) => {
    expect(held(words, "none", kind).level).toBe(level);
  });

  it("is none where none was found", () => {
    expect(
      heldWithoutWhen(
        { level: "none" },
        () => "i will cook tonight",
        () => "doubtful",
      ),
    ).toEqual({
      level: "none",
    });
  });
});

describe("harm", () => {
  it.each([
    { words: "gonna cut the grass", is: true, why: "a word of harm is enough, whatever it is for" },
    { words: "gonna mow the lawn", is: false, why: "none" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(namesHarm(words)).toBe(is);
  });
});
