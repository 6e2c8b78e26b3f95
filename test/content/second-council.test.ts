import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/content/check.ts";
import { type Content, loadContent } from "../../src/content/load.ts";
import { Day } from "../../src/domain/day.ts";
import { answerFor } from "../../src/domain/entitlement-answer.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { fellshire } from "./fellshire.ts";

const today = Day.parse("2026-11-22");
const mine = { born: Day.parse("2005-05-01"), status: "former_relevant", council: "Northbeck" } as const;

function answer({ entitlements }: Content, id: string, facts: Partial<Facts>) {
  const one = entitlements.find((entitlement) => entitlement.id === id);
  const { answer: said, amount } = answerFor(one!, facts, today);
  return { said, amount };
}

describe("a council that is not Manchester", () => {
  it("has content without errors", () => {
    expect(checkContent(fellshire(), today).errors).toEqual([]);
  });

  it("has nothing of Manchester's left, and all that holds in England", () => {
    const { entitlements, councils } = loadContent(fellshire());
    const ids = entitlements.map(({ id }) => id);
    expect(ids.filter((id) => /manchester|^gm/.test(id))).toEqual([]);
    expect(entitlements.filter(({ area }) => /manchester/i.test(area))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(["personal-adviser", "he-bursary", "council-tax-fellshire"]));
    expect(councils).toEqual(["Northbeck", "Southbeck"]);
  });

  it.each([
    { id: "setting-up-home-allowance", facts: mine, said: "yes", amount: "£3,400", why: "its own sum" },
    {
      id: "council-tax-fellshire",
      facts: { ...mine, livesIn: "Southbeck" },
      said: "yes",
      amount: "50%",
      why: "another council of the area",
    },
    {
      id: "council-tax-fellshire",
      facts: { ...mine, livesIn: "Manchester" },
      said: "no",
      amount: "50%",
      why: "a council outside it",
    },
    {
      id: "council-tax-fellshire",
      facts: { ...mine, livesIn: "Northbeck", born: Day.parse("2003-11-22") },
      said: "ended",
      amount: "50%",
      why: "its own age: 23 today",
    },
    {
      id: "he-bursary",
      facts: { ...mine, study: "university" as const },
      said: "yes",
      amount: "£2,000",
      why: "the national sum",
    },
  ])("answers $said on $id: $why", ({ id, facts, said, amount }) => {
    expect(answer(loadContent(fellshire()), id, facts)).toEqual({ said, amount });
  });
});
