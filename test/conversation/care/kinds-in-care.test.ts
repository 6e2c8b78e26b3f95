import { describe, expect, it } from "vitest";
import { toldOf } from "../../../src/conversation/care/kinds-in-care.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, NOW, session } from "../scene.ts";

const told = (kind: string, situation?: string, change: Partial<Session> = {}) => {
  const careAbout = { level: "urgent", kind, ...(situation && { situation }) } as const;
  return toldOf(ctxFor(), session({ careTurns: 1, careSince: NOW, careAbout, ...change }));
};

describe("what was told, as far as an answer differs by it", () => {
  it.each([
    { kind: "suicide_self_harm", is: "own" },
    { kind: "abuse_harm_from_others", is: "harmed" },
    { kind: "domestic_abuse", is: "harmed" },
    { kind: "exploitation", is: "harmed" },
    { kind: "missing_or_trafficked", is: "harmed" },
    { kind: "homeless_tonight", is: "homeless" },
    { kind: "destitute_no_food_or_power", is: "need" },
    { kind: "medical", is: "body" },
    { kind: "violence_to_others", is: "violence" },
    { kind: "not_said", is: "other" },
  ])("$kind: $is", ({ kind, is }) => {
    expect(told(kind)).toBe(is);
  });

  it.each(["followed", "intruder", "wounded-by", "forced-marriage", "cutting-by-family", "honour"])(
    "is harm by somebody where it is %s, whatever kind was read",
    (situation) => {
      expect(told("medical", situation)).toBe("harmed");
    },
  );

  it.each([
    { situation: "somebody-else", change: { tookAt: NOW }, is: "another", why: "a friend comes first" },
    { situation: "followed", change: { tookAt: NOW }, is: "took", why: "the dose comes first" },
    { situation: "unreal", change: {}, is: "own", why: "it has no answers of its own" },
  ])("is $is: $why", ({ situation, change, is }) => {
    expect(told("suicide_self_harm", situation, change)).toBe(is);
  });

  it("is anything where nobody knows", () => {
    expect(toldOf(ctxFor(), session({ careTurns: 1, careSince: NOW }))).toBe("other");
  });
});
