import { describe, expect, it } from "vitest";
import type { Danger } from "../../../../src/conversation/understanding/danger/danger.ts";
import { withKindChosen } from "../../../../src/conversation/understanding/danger/kind-chosen.ts";
import { isWordedAs } from "../../../../src/conversation/understanding/danger/kind-words.ts";
import type { Risk, RiskKind } from "../../../../src/conversation/understanding/types.ts";

const VIOLENCE = "violence_to_others";
const OWN = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";
const HOMELESS = "homeless_tonight";
const DESTITUTE = "destitute_no_food_or_power";
const NONE: Risk = { level: "none" };

const seen = (...kinds: [RiskKind, number][]): Danger => ({
  ...{ p: 0.9, emergencyShare: 0.9, kind: VIOLENCE },
  kinds: kinds.map(([kind, p]) => ({ kind, p })),
});

describe("the words that a kind needs", () => {
  it.each([
    { words: "im gonna stab him", kind: VIOLENCE, is: true, why: "harm, and to whom" },
    { words: "im gonna stab jayden", kind: VIOLENCE, is: true, why: "somebody by name" },
    { words: "gonna kill reece", kind: VIOLENCE, is: true, why: "with no word of who" },
    { words: "im gonna hurt him", kind: VIOLENCE, is: true, why: "harm, and no weapon" },
    { words: "blade for him", kind: VIOLENCE, is: true, why: "a blade, and for whom" },
    { words: "gonna kill time", kind: VIOLENCE, is: false, why: "time" },
    { words: "im going to hurt myself", kind: VIOLENCE, is: false, why: "themselves" },
    { words: "ive got the blade in my hand", kind: VIOLENCE, is: false, why: "to nobody" },
    { words: "got a knife in my bag", kind: VIOLENCE, is: true, why: "a weapon" },
    { words: "i begged him to stop hitting me", kind: VIOLENCE, is: false, why: "it is done to them" },
    { words: "im at my mums", kind: VIOLENCE, is: false, why: "somebody, and no harm" },
    { words: "gonna run home to mum", kind: VIOLENCE, is: false, why: "run to, not at" },
    { words: "i cant hold my temper", kind: VIOLENCE, is: true, why: "temper" },
    { words: "giving it all away", kind: HOMELESS, is: false, why: "no bed, no door" },
    { words: "kicked out", kind: HOMELESS, is: true, why: "put out" },
    { words: "nothing left in me", kind: DESTITUTE, is: false, why: "no food, no heat" },
    { words: "no food in", kind: DESTITUTE, is: true, why: "food" },
    { words: "no food on purpose", kind: DESTITUTE, is: false, why: "they choose it" },
    { words: "he is in my room again", kind: "exploitation", is: false, why: "no debt, no work" },
    { words: "they make me carry", kind: "exploitation", is: true, why: "work for them" },
    { words: "anything", kind: "medical", is: true, why: "a kind that needs none" },
  ] as const)("$words as $kind: $is, $why", ({ words, kind, is }) => {
    expect(isWordedAs(kind, words)).toBe(is);
  });
});

describe("the kind that is chosen", () => {
  const long = "im gonna be there and then we will see what comes of it all i suppose so";

  it.each([
    { words: "im gonna stab him", found: seen([VIOLENCE, 0.9]), is: VIOLENCE, why: "borne out" },
    { words: long, found: seen([VIOLENCE, 0.9]), is: VIOLENCE, why: "long enough to go by" },
    {
      words: "im gonna be there and then we will see what comes of it all",
      found: seen([VIOLENCE, 0.9]),
      is: undefined,
      why: "fourteen words are few",
    },
    { words: "here", found: seen([VIOLENCE, 0.7], [OWN, 0.12]), is: OWN, why: "the next that is seen" },
    { words: "here", found: seen([VIOLENCE, 0.7], [OWN, 0.11]), is: undefined, why: "too little is seen" },
    { words: "here", found: seen([VIOLENCE, 0.5], [HOMELESS, 0.4]), is: undefined, why: "nor that" },
    { words: "i begged her to stop", found: seen([VIOLENCE, 0.7], [OWN, 0.2]), is: ABUSE, why: "a victim" },
    { words: "the rope is here", found: seen([VIOLENCE, 0.9]), is: OWN, why: "their own life" },
  ] as const)("$words: $is, $why", ({ words, found, is }) => {
    expect(withKindChosen({ level: "urgent", kind: VIOLENCE }, found, NONE, words, words).kind).toBe(is);
  });

  it("is that of a pattern that fits, and is borne out", () => {
    const risk: Risk = { level: "emergency", kind: VIOLENCE };
    const pattern = (kind: RiskKind): Risk => ({ level: "emergency", kind });
    expect(withKindChosen(risk, seen(), pattern("medical"), "here", "here").kind).toBe("medical");
    expect(withKindChosen(risk, seen(), pattern(HOMELESS), "here", "here").kind).toBeUndefined();
  });

  it("is borne out by the words as they are mended", () => {
    const risk: Risk = { level: "urgent", kind: VIOLENCE };
    expect(withKindChosen(risk, seen(), NONE, "gna stb im", "going to stab him")).toEqual(risk);
  });

  it("is none where none was found", () => {
    expect(withKindChosen({ level: "urgent" }, seen(), NONE, "here", "here")).toEqual({ level: "urgent" });
  });
});
