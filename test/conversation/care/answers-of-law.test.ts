import { describe, expect, it } from "vitest";
import { lawful } from "../../../src/conversation/care/answers-of-law.ts";
import { ctxFor, NOW, session } from "../scene.ts";

describe("what the law says", () => {
  it.each([
    { kind: "abuse_harm_from_others", situation: "forced-marriage", key: "asked.lawful-family" },
    { kind: "abuse_harm_from_others", situation: "cutting-by-family", key: "asked.lawful-family" },
    { kind: "abuse_harm_from_others", situation: "cut-as-child", key: "asked.lawful-family" },
    { kind: "abuse_harm_from_others", situation: "family-harms-another", key: "asked.lawful-family" },
    { kind: "abuse_harm_from_others", situation: "honour", key: "asked.lawful-harmed" },
    { kind: "domestic_abuse", situation: undefined, key: "asked.lawful-harmed" },
    { kind: "medical", situation: undefined, key: "asked.lawful" },
  ])("of $kind, $situation, is $key", ({ kind, situation, key }) => {
    const careAbout = { level: "urgent", kind, ...(situation && { situation }) } as const;
    const before = session({ careTurns: 1, careSince: NOW, careAbout });
    const scene = ctxFor({ text: "is it against the law", known: { concernOpen: true } });
    expect(lawful(scene, before).map(({ said }) => said.key)).toEqual([key]);
  });

  it("is not said of what nobody remembers", () => {
    const before = session({ careTurns: 1, careSince: NOW });
    expect(lawful(ctxFor(), before).map(({ said }) => said.key)).toEqual(["asked.lawful"]);
  });
});
