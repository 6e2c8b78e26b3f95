import { describe, expect, it } from "vitest";
import type {
  Classifier,
  Guess,
  Thresholds,
} from "../../../../src/conversation/understanding/classifier/model.ts";
import type { Reading } from "../../../../src/conversation/understanding/classifier/reading.ts";
import {
  alarmOf,
  type Danger,
  dangerIn,
  doubted,
  judge,
  weightOf,
} from "../../../../src/conversation/understanding/danger/danger.ts";
import type { Risk } from "../../../../src/conversation/understanding/types.ts";

const LIMITS = { danger: 0.5, emergency: 0.25, emergencyShare: 0.5 } as Thresholds;
const found = (p: number, emergencyShare = 0): Danger => ({ p, emergencyShare, kind: "medical", kinds: [] });
const PATTERN: Risk = { level: "urgent", kind: "suicide_self_harm" };

/** Readings whose "vector" is what the classifier guesses of them. */
const reading = (guesses: readonly Guess<string>[]) => ({ vector: guesses }) as unknown as Reading;
const classify = ((vector: unknown) => vector) as unknown as Classifier;
const guesses = (given: Record<string, number>): Guess<string>[] =>
  Object.entries(given).map(([label, p]) => ({ label, p }));

describe("what the classifier sees", () => {
  it.each([
    {
      given: { "medical urgent": 0.3, "medical emergency": 0.1, "domestic_abuse urgent": 0.2, none: 0.4 },
      is: { p: 0.6, emergencyShare: 1 / 6, kind: "medical" },
      why: "both levels of a kind count for it",
    },
    {
      given: { "medical urgent": 0.2, "domestic_abuse emergency": 0.3, none: 0.5 },
      is: { p: 0.5, emergencyShare: 0.6, kind: "domestic_abuse" },
      why: "the likeliest kind",
    },
    {
      given: { "medical urgent": 0.3, "domestic_abuse urgent": 0.3 },
      is: { p: 0.6, emergencyShare: 0, kind: "medical" },
      why: "the first of equals",
    },
    {
      given: { none: 1, "medical urgent": 0 },
      is: { p: 0, emergencyShare: 0, kind: "medical" },
      why: "no danger at all, and no share of it",
    },
  ])("is $is: $why", ({ given, is }) => {
    const seen = dangerIn([reading(guesses(given))], classify);
    expect({ ...seen, p: seen.p.toFixed(6), emergencyShare: seen.emergencyShare.toFixed(6) }).toMatchObject({
      ...{ kind: is.kind, p: is.p.toFixed(6), emergencyShare: is.emergencyShare.toFixed(6) },
    });
  });

  it.each([
    { all: [0.2, 0.6, 0.4], kind: "domestic_abuse", why: "the most alarming stretch" },
    { all: [0.4, 0.4, 0.4], kind: "medical", why: "the first of equals" },
  ])("is that of $why", ({ all, kind }) => {
    const names = ["medical", "domestic_abuse", "exploitation"];
    const readings = all.map((p, i) => reading(guesses({ [`${names[i]} urgent`]: p, none: 1 - p })));
    expect(dangerIn(readings, classify)).toMatchObject({ kind, p: Math.max(...all) });
  });
});

describe("how alarming it is", () => {
  it.each([
    { p: 0.4, share: 0, alarm: 0.4, why: "danger" },
    { p: 0.4, share: 0.5, alarm: 0.8, why: "half of it danger now" },
    { p: 0.4, share: 1, alarm: 1.2, why: "danger now weighs three times" },
  ])("$p with a share of $share is $alarm: $why", ({ p, share, alarm }) => {
    expect(alarmOf(found(p, share))).toBeCloseTo(alarm);
  });
});

describe("danger now that may be nothing", () => {
  it.each([
    { p: 0.54, level: "emergency", is: "urgent", why: "a doubt" },
    { p: 0.55, level: "emergency", is: "emergency", why: "plain enough" },
    { p: 0.54, level: "urgent", is: "urgent", why: "no danger now" },
  ] as const)("$level at $p: $is, $why", ({ p, level, is }) => {
    const risk = doubted({ level, kind: "medical" }, p);
    expect(risk.level).toBe(is);
    expect(risk.doubtful).toBe(is === level ? undefined : true);
  });

  it.each([
    { p: 0.49, is: "none", why: "no danger" },
    { p: 0.5, is: "doubtful", why: "a doubt" },
    { p: 0.55, is: "plain", why: "danger" },
  ])("$p weighs $is: $why", ({ p, is }) => {
    expect(weightOf(found(p), LIMITS)).toBe(is);
  });
});

describe("what is made of it", () => {
  it.each([
    { p: 0.49, share: 0, is: { level: "none" }, why: "under the threshold" },
    { p: 0.5, share: 0, is: { level: "urgent", doubtful: true }, why: "at the threshold, and doubtful" },
    { p: 0.54, share: 0, is: { level: "urgent", doubtful: true }, why: "still doubtful" },
    { p: 0.55, share: 0, is: { level: "urgent" }, why: "plain" },
    { p: 0.5, share: 0.5, is: { level: "emergency" }, why: "likely now, and a good share of it" },
    {
      p: 0.49,
      share: 0.5,
      is: { level: "urgent", doubtful: true },
      why: "a good share, but not likely enough",
    },
    { p: 0.8, share: 0.49, is: { level: "urgent" }, why: "likely enough, but too small a share" },
    {
      p: 0.25,
      share: 0.5,
      is: { level: "urgent", doubtful: true },
      why: "danger now lifts it over the threshold",
    },
  ])("$p with a share of $share is $is: $why", ({ p, share, is }) => {
    const kind = is.level === "none" ? {} : { kind: "medical" };
    expect(judge(found(p, share), LIMITS)).toEqual({ ...is, ...kind });
  });

  it.each([
    { p: 0.2, words: 8, is: PATTERN, why: "a pattern in a short message" },
    { p: 0.2, words: 9, is: { level: "none" }, why: "in a longer one it may be in passing" },
    { p: 0, words: 3, is: PATTERN, why: "whatever the classifier makes of it" },
    { p: 0.7, words: 3, is: PATTERN, why: "the kind is that of the pattern" },
    {
      p: 0.9,
      share: 0.9,
      words: 3,
      is: { level: "emergency", kind: "medical" },
      why: "danger now is not put lower",
    },
  ])("with a pattern and $words words, $p is $is: $why", ({ p, share = 0, words, is }) => {
    expect(judge(found(p, share), LIMITS, PATTERN, words)).toEqual(is);
  });

  it("is the classifier's alone where no pattern fits, whatever the words", () => {
    expect(judge(found(0.6), LIMITS, { level: "none" }, 3)).toEqual({ level: "urgent", kind: "medical" });
  });

  it("counts no words where none are given: a pattern alone is short", () => {
    expect(judge(found(0.2), LIMITS, PATTERN)).toEqual(PATTERN);
  });
});
