import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/conversation/understanding/danger/situation.ts";
import { plainWords } from "../../../src/conversation/understanding/words/plain-words.ts";
import { NEVER_ALARMING } from "./never-alarming.ts";
import { NEVER_MISSED } from "./never-missed.ts";
import { TODAY, understander } from "./subject.ts";

const AT_LEAST = { urgent: ["urgent", "emergency"], emergency: ["emergency"] } as const;
const riskOf = (text: string) => understander.understand(text, { today: TODAY }).risk;

describe.each(NEVER_MISSED)("$kind, $level: $why", ({ kind, level, lines }) => {
  it.each(lines)("%s", (text) => {
    const risk = riskOf(text);
    expect(AT_LEAST[level]).toContain(risk.level);
    expect(risk.doubtful).not.toBe(true);
    expect(kindOf(text, risk)).toBe(kind);
  });
});

describe("nothing is made of", () => {
  it.each(NEVER_ALARMING)("%s", (text) => {
    expect(riskOf(text)).toEqual({ level: "none" });
  });
});

describe("the tables", () => {
  it("hold each line once", () => {
    const lines = [...NEVER_MISSED.flatMap((group) => group.lines), ...NEVER_ALARMING].map(plainWords);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    { has: NEVER_MISSED.flatMap(({ lines }) => lines).length, least: 150, of: "plain danger" },
    { has: NEVER_ALARMING.length, least: 80, of: "everyday words" },
  ])("hold at least $least lines of $of", ({ has, least }) => {
    expect(has).toBeGreaterThanOrEqual(least);
  });
});
