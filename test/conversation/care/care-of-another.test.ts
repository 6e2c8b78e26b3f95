import { describe, expect, it } from "vitest";
import { forThem, isOfAnother, tellsWhoAndWhere } from "../../../src/conversation/care/care-of-another.ts";
import { ctxFor, keysOf, session } from "../scene.ts";

const about = (situation?: string) =>
  session({ misses: 2, careAbout: { level: "urgent", kind: "medical", ...(situation && { situation }) } });

describe("what is of somebody else", () => {
  it.each([
    { situation: "somebody-else", is: true },
    { situation: "somebody-missing", is: true },
    { situation: "family-harms-another", is: true },
    { situation: "others-plan", is: true },
    { situation: "child-marked", is: true },
    { situation: "child-unsafe", is: true },
    { situation: "overdose", is: false },
    { situation: undefined, is: false },
  ])("$situation: $is", ({ situation, is }) => {
    expect(isOfAnother(situation)).toBe(is);
  });
});

describe("who they are, or where", () => {
  it.each([
    { text: "her flat is on moss lane", before: about("somebody-else"), tells: true, why: "where she lives" },
    {
      text: "im a lad tho so its embarrassing",
      before: about("somebody-else"),
      tells: false,
      why: "of whoever writes",
    },
    { text: "i think she is at home", before: about("somebody-else"), tells: true, why: "where she may be" },
    {
      text: "her flat is on moss lane",
      before: about("overdose"),
      tells: false,
      why: "they told of themselves",
    },
    { text: "her flat is on moss lane", before: session(), tells: false, why: "nothing was told" },
    {
      text: "her flat is on moss lane",
      before: { ...about("somebody-else"), saidInCare: [["safety.heard-1", "safety.for-them-again"]] },
      tells: false,
      why: "they were thanked a moment ago, beside other words",
    },
    {
      text: "her flat is on moss lane",
      before: { ...about("somebody-else"), saidInCare: [["safety.heard-1"]] },
      tells: true,
      why: "they were not thanked yet",
    },
    { text: "dont tell her", before: about("somebody-else"), tells: false, why: "a wish for secrecy" },
    { text: "ok", before: about("somebody-else"), tells: false, why: "nothing of hers" },
  ])("is told, $tells, in $text: $why", ({ text, before, tells }) => {
    expect(tellsWhoAndWhere(ctxFor({ text }), before)).toBe(tells);
  });

  it("is added to what people read", () => {
    const made = forThem(
      ctxFor({ text: "jo, moss lane", known: { concernOpen: true } }),
      about("somebody-else"),
    );
    expect(keysOf(made)).toEqual(["safety.for-them"]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: "jo, moss lane" }]);
    expect(made.session).toEqual({ ...about("somebody-else"), misses: 0 });
  });
});
