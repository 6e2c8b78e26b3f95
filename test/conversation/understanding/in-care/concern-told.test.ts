import { describe, expect, it } from "vitest";
import {
  asGrave,
  asOfBody,
  type ConcernTold,
  isByOthers,
  isOfBody,
  isOfThem,
  isOwnLife,
  isOwnThreat,
  newsOf,
} from "../../../../src/conversation/understanding/in-care/concern-told.ts";

const told = (kind: string, change: Partial<ConcernTold> = {}): ConcernTold => ({
  ...{ level: "urgent", kind, harmers: [], before: "", isFresh: true },
  ...change,
});

describe("whose danger was told", () => {
  it.each([
    { situation: "somebody-else", is: true },
    { situation: "somebody-missing", is: true },
    { situation: "child-swallowed", is: true },
    { situation: "harm-done", is: true },
    { situation: "child-hurt", is: true },
    { situation: "overdose", is: false },
    { situation: undefined, is: false },
  ])("is somebody else's for $situation: $is", ({ situation, is }) => {
    expect(isOfThem(told("medical", { ...(situation && { situation }) }))).toBe(is);
  });

  it.each([
    { kind: "suicide_self_harm", life: true, body: true, others: false },
    { kind: "not_said", life: true, body: false, others: false },
    { kind: "medical", life: false, body: true, others: false },
    { kind: "pregnancy", life: false, body: true, others: false },
    { kind: "domestic_abuse", life: false, body: false, others: true },
    { kind: "abuse_harm_from_others", life: false, body: false, others: true },
    { kind: "exploitation", life: false, body: false, others: true },
    { kind: "missing_or_trafficked", life: false, body: false, others: true },
    { kind: "homeless_tonight", life: false, body: false, others: false },
  ])("$kind is of their own life $life, of a body $body, by others $others", (row) => {
    const of = told(row.kind);
    expect([isOwnLife(of), isOfBody(of), isByOthers(of)]).toEqual([row.life, row.body, row.others]);
  });

  it.each([
    { kind: "medical", situation: undefined, is: {}, why: "it has those words" },
    {
      kind: "suicide_self_harm",
      situation: undefined,
      is: { kind: "medical" },
      why: "it has the words of an illness",
    },
    { kind: "suicide_self_harm", situation: "overdose", is: {}, why: "it has words of its own" },
  ])("a body that fails after $kind, $situation: $why", ({ kind, situation, is }) => {
    expect(asOfBody(told(kind, { situation }))).toEqual(is);
  });

  it.each([
    { one: told("violence_to_others"), is: true, why: "they said that they might" },
    { one: told("violence_to_others", { situation: "others-plan" }), is: false, why: "others plan it" },
    {
      one: told("medical", { level: "emergency", situation: "unreal" }),
      is: true,
      why: "a voice bids them now",
    },
    { one: told("medical", { situation: "unreal" }), is: false, why: "a voice bids them nothing now" },
    { one: told("medical", { level: "emergency" }), is: false, why: "an illness" },
    {
      one: told("domestic_abuse", { threatens: true }),
      is: true,
      why: "they threatened before this was told",
    },
  ])("is a threat of their own: $is, $why", ({ one, is }) => {
    expect(isOwnThreat(one)).toBe(is);
  });

  it("a blow to an unborn child is of a body", () => {
    expect(isOfBody(told("domestic_abuse", { situation: "unborn-hurt" }))).toBe(true);
  });

  it("a name alone makes nobody one who harms", () => {
    expect(isByOthers(told("not_said", { harmers: ["stepdad"] }))).toBe(false);
  });

  it.each([
    { harmers: [], others: false, why: "nobody is known of" },
    { harmers: ["stepdad"], others: true, why: "somebody was named" },
  ])("a young pregnancy is of a body, and by others $others: $why", ({ harmers, others }) => {
    const of = told("not_said", { situation: "young-pregnancy", harmers });
    expect([isOfBody(of), isByOthers(of)]).toEqual([true, others]);
  });
});

describe("news of what was told", () => {
  it.each([
    { level: "urgent", is: { level: "urgent" }, why: "no more than it was" },
    { level: "emergency", is: {}, why: "danger now, and no less" },
  ] as const)("is as grave as $level: $why", ({ level, is }) => {
    const of = told("medical", { level });
    expect(asGrave(of)).toEqual(is);
    expect(newsOf("cold", of)).toEqual({ ...is, ofSelf: true, news: "cold" });
  });
});
