import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  ACTS_FILE,
  actIn,
  actReader,
  growingIn,
} from "../../../../src/conversation/understanding/classifier/acts.ts";
import { loadUnderstanding } from "../../../../src/conversation/understanding/index.ts";
import type { Day } from "../../../../src/domain/day.ts";

const LIMITS = { sure: 0.5, certain: 0.8, grows: 0.3, calm: 0.01 };
const guesses = (...all: [label: string, p: number][]) => all.map(([label, p]) => ({ label, p }));

describe("an act by what a classifier guesses", () => {
  it.each([
    {
      is: guesses(["when", 0.8], ["bye", 0.2]),
      read: { act: "when", isCertain: true, isCalm: true },
      why: "likely enough",
    },
    {
      is: guesses(["when", 0.79], ["bye", 0.21]),
      read: { act: "when", isCalm: true },
      why: "sure, not certain",
    },
    { is: guesses(["when", 0.5], ["bye", 0.5]), read: { act: "when", isCalm: true }, why: "just sure" },
    { is: guesses(["when", 0.49], ["bye", 0.4]), read: { isCalm: true }, why: "nothing is likely enough" },
    {
      is: guesses(["bye", 0.4], ["grows", 0.1], ["body", 0.1], ["another-victim", 0.1]),
      read: { grows: true },
      why: "more danger in one way or another, whichever act it is",
    },
    {
      is: guesses(["when", 0.6], ["bye", 0.3], ["body", 0.01]),
      read: { act: "when", isCalm: true },
      why: "more danger is hardly likely",
    },
    {
      is: guesses(["when", 0.6], ["bye", 0.3], ["body", 0.011]),
      read: { act: "when" },
      why: "more danger is not so unlikely as that",
    },
    {
      is: guesses(["when", 0.6], ["grows", 0.29]),
      read: { act: "when" },
      why: "more danger is not likely enough",
    },
  ])("$why", ({ is, read }) => {
    expect(actIn(is, LIMITS)).toEqual(read);
  });

  it("adds up every way of more danger and nothing else", () => {
    const all = guesses(["body", 0.4], ["better", 0.3], ["grows", 0.2], ["another-victim", 0.1]);
    expect(growingIn(all)).toBeCloseTo(0.7);
  });
});

describe("the model of acts", () => {
  it.each([
    { why: "is missing", bytes: undefined },
    { why: "is no model", bytes: "ITM0" },
  ])("is asked for where it $why", ({ bytes }) => {
    const folder = mkdtempSync(join(tmpdir(), "acts-"));
    try {
      if (bytes) writeFileSync(join(folder, ACTS_FILE), bytes);
      expect(() => actReader(folder)).toThrow(/npm run train/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("an act in a message", () => {
  const { understand } = loadUnderstanding("content/understanding");
  const today = "2026-11-23" as Day;

  it.each([
    ["how long till somebody gets back to me pls", "when"],
    ["is this a real person or a computer", "real"],
    ["pls dont tell my mum", "secret"],
    ["will they take my baby off me", "child-taken"],
    ["im at the bus stop outside aldi", "place"],
    ["leave me alone", "peace"],
    ["gtg my bus is here", "bye"],
    ["was only joking forget it", "takes-back"],
  ])("%s: %s, once danger was told", (text, act) => {
    expect(understand(text, { today, inCare: true })).toMatchObject({ act });
    expect(understand(text, { today })).not.toHaveProperty("act");
  });
});
