import { describe, expect, it } from "vitest";
import { dangerWords } from "../../../src/conversation/care/danger-words.ts";
import { whereForFood } from "../../../src/conversation/care/food-and-power.ts";
import { born, ctxFor, type Scene } from "../scene.ts";

const at = (now: string, livesIn?: string): Scene => ({
  known: {
    now: Date.parse(now),
    person: {
      firstName: "Maya",
      lastName: "Sample",
      facts: { ...(born("2000-01-01") as object), ...(livesIn && { livesIn }) } as ReturnType<typeof born>,
    },
  },
});
const BY_DAY = "safety.go-destitute-no-food-or-power";
const AT_NIGHT = "safety.go-destitute-night";

describe("where to turn without food or power", () => {
  it.each([
    { now: "2026-11-24T11:00:00Z", livesIn: undefined, key: BY_DAY, why: "the council is open" },
    { now: "2026-11-24T23:30:00Z", livesIn: undefined, key: AT_NIGHT, why: "it is night" },
    { now: "2026-11-21T12:00:00Z", livesIn: undefined, key: AT_NIGHT, why: "it is Saturday" },
    { now: "2026-11-24T23:30:00Z", livesIn: "Leeds", key: BY_DAY, why: "that number is another council's" },
  ])("is $key: $why", ({ now, livesIn, key }) => {
    expect(whereForFood(ctxFor(at(now, livesIn))).said.key).toBe(key);
  });

  it.each([
    { told: {}, has: true, why: "their own" },
    { told: { situation: "somebody-else" }, has: false, why: "somebody else's" },
  ] as const)("is said with the first words: $why", ({ told, has }) => {
    const said = dangerWords(ctxFor(at("2026-11-21T12:00:00Z")), {
      level: "urgent",
      kind: "destitute_no_food_or_power",
      ...told,
    });
    expect(said.some(({ said: { key } }) => key === AT_NIGHT)).toBe(has);
  });
});
