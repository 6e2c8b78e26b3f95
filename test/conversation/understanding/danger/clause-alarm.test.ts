import { describe, expect, it } from "vitest";
import type { Classifier, Thresholds } from "../../../../src/conversation/understanding/classifier/model.ts";
import type { Reading } from "../../../../src/conversation/understanding/classifier/reading.ts";
import { clauseAlarm } from "../../../../src/conversation/understanding/danger/danger-in-clauses.ts";
import type { Risk } from "../../../../src/conversation/understanding/types.ts";

const LIMITS = { danger: 0.5, emergency: 0.25, emergencyShare: 0.5 } as Thresholds;
const ABUSE = "abuse_harm_from_others";
const NONE: Risk = { level: "none" };
const PLAIN: Risk = { level: "urgent", kind: ABUSE };
const ASKED: Risk = { ...PLAIN, doubtful: true };
const NOW: Risk = { level: "emergency", kind: ABUSE };

interface Seen {
  readonly p: number;
  readonly now?: number;
  readonly kind?: string;
}

/** Clauses with what the classifier sees in each; of any other it sees nothing. */
function alarm(clauses: Record<string, Seen>, { limits = LIMITS, pattern = "", p = 0.1 } = {}) {
  const classify = ((clause: unknown) => {
    const { p: all = 0, now = 0, kind = ABUSE } = clauses[String(clause)] ?? {};
    return [
      { label: `${kind} emergency`, p: all * now },
      { label: `${kind} urgent`, p: all * (1 - now) },
    ];
  }) as unknown as Classifier;
  const inClauses = clauseAlarm({
    read: (text) => ({ vector: text }) as unknown as Reading,
    classify,
    thresholds: limits,
    patterns: (clause) => (clause === pattern ? { level: "urgent" } : NONE),
  });
  return inClauses(Object.keys(clauses).join(" and "), p);
}

describe("a clause with a word of harm", () => {
  it.each([
    { seen: { p: 0.49 }, is: NONE, why: "too little is seen" },
    { seen: { p: 0.5 }, is: ASKED, why: "enough to be asked after" },
    { seen: { p: 0.59, now: 0.9 }, is: ASKED, why: "still, even if it were now" },
    { seen: { p: 0.6 }, is: PLAIN, why: "plain" },
    { seen: { p: 0.6, now: 0.5 }, is: NOW, why: "plain, and now" },
  ])("seen as $seen is $is: $why", ({ seen, is }) => {
    expect(alarm({ "book me in": { p: 0 }, "he hurt me": seen }).risk).toEqual(is);
  });

  it("is asked after where the classifier's limits make nothing of it", () => {
    const limits = { ...LIMITS, danger: 0.9 };
    expect(alarm({ "book me in": { p: 0 }, "he hurt me": { p: 0.6 } }, { limits }).risk).toEqual(ASKED);
  });
});

describe("a clause without a word of harm", () => {
  it.each([
    { seen: { p: 0.94 }, is: NONE, why: "the classifier is not sure enough" },
    { seen: { p: 0.95 }, is: ASKED, why: "it is" },
    { seen: { p: 1, now: 1 }, is: ASKED, why: "no word bears it out, however sure it is" },
  ])("seen as $seen is $is: $why", ({ seen, is }) => {
    expect(alarm({ "book me in": { p: 0 }, "nice day out": seen }).risk).toEqual(is);
  });

  it("counts as one with where a pattern of danger fits it", () => {
    const clauses = { "book me in": { p: 0 }, "nice day out": { p: 0.6 } };
    expect(alarm(clauses, { pattern: "nice day out" }).risk).toEqual(PLAIN);
  });
});

describe("of several clauses", () => {
  const other = { p: 0.8, kind: "medical" };
  const MEDICAL: Risk = { level: "urgent", kind: "medical" };

  it.each([
    { one: { p: 0.7 }, two: other, is: { risk: MEDICAL, p: 0.8 }, why: "the likelier, second" },
    { one: other, two: { p: 0.7 }, is: { risk: MEDICAL, p: 0.8 }, why: "the likelier, first" },
    {
      ...{ one: { ...other, p: 0.7 }, two: { p: 0.7 }, is: { risk: MEDICAL, p: 0.7 } },
      why: "the first of equals",
    },
    { one: { p: 0.6, now: 1 }, two: other, is: { risk: NOW, p: 0.6 }, why: "the graver, first" },
    { one: other, two: { p: 0.6, now: 1 }, is: { risk: NOW, p: 0.6 }, why: "the graver, second" },
    { one: { p: 0.55 }, two: { p: 0.6 }, is: { risk: PLAIN, p: 0.6 }, why: "the plain before the doubtful" },
  ])("$one and $two is $is: $why", ({ one, two, is }) => {
    const found = alarm({ "he hurt me": one, "she hit me": two });
    expect({ ...found, p: Number(found.p.toFixed(6)) }).toEqual(is);
  });

  it.each([{ doubtfulFirst: true }, { doubtfulFirst: false }])(
    "a plain one stands before a likelier doubt, doubt first: $doubtfulFirst",
    ({ doubtfulFirst }) => {
      const doubt = { "nice day out": { p: 0.99 } };
      const plain = { "he hurt me": { p: 0.6 } };
      const clauses: Record<string, Seen> = doubtfulFirst ? { ...doubt, ...plain } : { ...plain, ...doubt };
      expect(alarm(clauses).risk).toEqual(PLAIN);
    },
  );

  it("none is danger: how likely the whole is, stays", () => {
    const clauses = { "book me in": { p: 0.3 }, "see you there": { p: 0.2 } };
    expect(alarm(clauses, { p: 0.15 })).toEqual({ risk: NONE, p: 0.15 });
  });
});
