import { describe, expect, it } from "vitest";
import { isSetAside } from "../../../../src/conversation/understanding/danger/set-aside.ts";
import { loadUnderstanding } from "../../../../src/conversation/understanding/index.ts";
import type { Situation } from "../../../../src/conversation/understanding/types.ts";
import type { Day } from "../../../../src/domain/day.ts";

const urgent = { level: "urgent", kind: "homeless_tonight" } as const;

describe("danger that is no more than guessed", () => {
  it.each([
    { act: "when", told: undefined, is: true, why: "it asks of the talk" },
    { act: undefined, told: "homeless_tonight", is: false, why: "nobody knows what it amounts to" },
    { act: "detail", told: "homeless_tonight", is: false, why: "it tells something" },
    { act: "where-go", told: "homeless_tonight", is: true, why: "it asks for a way out of what was told" },
    { act: "where-go", told: "medical", is: false, why: "it may be the first word of another danger" },
    { act: "where-go", told: undefined, is: false, why: "nobody knows what was told" },
  ] as const)("is set aside, $is: $why", ({ act, told, is }) => {
    expect(isSetAside(act, urgent, told)).toBe(is);
  });

  it("of no kind is no way out of what was told", () => {
    expect(isSetAside("money", { level: "urgent" }, undefined)).toBe(false);
  });
});

describe("in an open case", () => {
  const { understand } = loadUnderstanding("content/understanding");
  const today = "2026-11-23" as Day;
  const open: Situation = { today, inCare: true, concernOpen: true };
  const care: Situation = { today, inCare: true };

  it.each([
    "if hes violent do they blame me n take the baby",
    "what happens to the lads that jumped me",
    "i hit him back so will i get charged",
    "got a number for the rape people?",
  ])("%s: a question about what comes next, and no new danger", (text) => {
    expect(understand(text, open)).toMatchObject({ risk: { level: "none" }, setAside: true });
    const alone = understand(text, care);
    expect(alone.risk.level).not.toBe("none");
    expect(alone).not.toHaveProperty("setAside");
  });

  it.each([
    { text: "he raped me last night, will he find out i told u", why: "plain words tell it" },
    { text: "er will mich umbringen, wann kommt jemand", why: "plain words of another language tell it" },
    { text: "he grabbed me by the throat and now im coughing blood", why: "it grows" },
  ])("$text: danger still, for $why", ({ text }) => {
    const heard = understand(text, open);
    expect(heard.risk.level).not.toBe("none");
    expect(heard).not.toHaveProperty("setAside");
  });

  it("nothing is set aside where none was guessed", () => {
    expect(understand("how long till somebody gets back to me pls", open)).not.toHaveProperty("setAside");
  });

  it("a way out of what was told is asked of that kind alone", () => {
    const asks = "where do people go when they've got nowhere";
    expect(understand(asks, { ...open, told: "homeless_tonight" })).toMatchObject({ setAside: true });
    expect(understand(asks, { ...open, told: "medical" }).risk.level).toBe("urgent");
    expect(understand(asks, open).risk.level).toBe("urgent");
  });
});
