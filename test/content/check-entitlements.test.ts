import { describe, expect, it } from "vitest";
import { check, HAT, NATIONAL } from "./hat.ts";

it("finds nothing wrong with a good file, and puts the number in", () => {
  const { errors, warnings, entitlements } = check(HAT);
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  expect(entitlements[0]?.ifNo).toBe("Ask why in writing. Ring 0808 157 0999.");
});

const AMOUNT = "    source: https://example.org/hats\nstanding";
const second = (more: string) => `    source: https://example.org/hats\n  - ${more}\nstanding`;
const NEXT = "{ value: 13, unit: GBP, period: once, source: https://example.org/hats, from: ";

describe("an error with its place for", () => {
  it.each([
    { from: "[clothing]", to: "[hats]", says: ":2: topics.0", why: "a topic that is not one" },
    {
      from: "id: free-hat",
      to: "id: hat",
      says: ":1: the file must be named",
      why: "a file not named after its id",
    },
    {
      from: "conditions: {}",
      to: "conditions: { ageFrm: 16 }",
      says: ":6: conditions.ageFrm",
      why: "a condition misspelt",
    },
    {
      from: "conditions: {}",
      to: "conditions: { ageFrom: 18, ageBefore: 18 }",
      says: ":6: conditions.ageBefore: nobody is old enough",
      why: "ages that nobody has",
    },
    {
      from: "conditions: {}",
      to: 'asks: ["(hat|cap money"]\nconditions: {}',
      says: ":6: asks.0: a bracket is open",
      why: "a bracket that is not closed",
    },
    {
      from: "conditions: {}",
      to: 'asks: ["hat) (cap"]\nconditions: {}',
      says: ":6: asks.0: a bracket is open, or closed before",
      why: "a bracket that is closed before it opens",
    },
    {
      from: "conditions: {}",
      to: 'asks: ["<hats> money"]\nconditions: {}',
      says: ":6: asks.0: write the words out",
      why: "a list that is not defined here",
    },
    {
      from: "conditions: {}",
      to: "conditions: { livesInAny: [Fellshyre] }",
      says: ":6: there is no area",
      why: "an area that is not one",
    },
    {
      from: "source: https://example.org/hats\nchecked",
      to: "source: a leaflet\nchecked",
      says: ":20: source",
      why: "a right without a page",
    },
    {
      from: "    source: https://example.org/hats\n",
      to: "",
      says: ":8: say which page",
      why: "a figure without a page",
    },
    {
      from: AMOUNT,
      to: second(`${NEXT}2027-01-01 }`),
      says: ":13: amounts.1.from",
      why: "a figure while the one before still holds",
    },
    {
      from: "from: 2026-04-01\n",
      to: "from: 2026-12-01\n",
      says: ":7: no figure",
      why: "a figure that does not hold yet",
    },
    {
      from: "from: 2026-04-01\n",
      to: "from: 2026-04-01\n    to: 2026-11-21\n",
      says: ":7: no figure",
      why: "a figure that held until yesterday",
    },
    {
      from: "{amount} for",
      to: "£12 for",
      says: ":16: write £12 as",
      why: "a figure written out in the text",
    },
    {
      from: "Ask why",
      to: "It is £13. Ask why",
      says: ":19: £13 is no figure",
      why: "another figure elsewhere",
    },
    {
      from: "Ask your PA.\nmore",
      to: "Ask {who}.\nmore",
      says: ":16: text",
      why: "a placeholder that nothing fills",
    },
    {
      from: "howToAsk: Ask",
      to: "howToAsk: Ask for {amount} from",
      says: ":18: howToAsk",
      why: "a placeholder where none is filled",
    },
    { from: "{-hat-line}", to: "{-hats}", says: ":19: ifNo", why: "the number of nobody" },
    {
      from: "{-hat-line}",
      to: "0808 157 0999",
      says: ":19: write { -hat-line }",
      why: "a number written out",
    },
    {
      from: "{-hat-line}",
      to: "0808 157 0990",
      says: ":19: no contact has",
      why: "a number that nobody checks",
    },
    {
      from: "Ask your PA.\nmore",
      to: 'Jo says "it kept me warm". Ask.\nmore',
      says: ':16: whose words are "it kept me warm"',
      why: "a person's words without a source",
    },
    {
      from: "howToAsk: Ask your PA.",
      to: 'howToAsk: Ask your PA. One girl said "it kept me warm".',
      says: ':18: whose words are "it kept me warm"',
      why: "a person's words without a source, in what is said of asking",
    },
    {
      from: "  - value: 12",
      to: "  - name: sum\n    value: 12",
      says: ":17: text",
      why: "a figure named otherwise than in the text",
    },
    {
      from: AMOUNT,
      to: second(
        `{ name: spare, value: 13, unit: GBP, period: once, source: https://example.org/hats, from: 2026-04-01 }`,
      ),
      says: ':13: "spare" is used nowhere',
      why: "a figure used nowhere",
    },
    {
      from: "review: 2027-05-31",
      to: "review: 2026-11-21",
      says: ":22: review",
      why: "a review before the check",
    },
    {
      from: "checked: 2026-11-22",
      to: "checked: 2026-11-23",
      says: ":21: 2026-11-23 is still to come",
      why: "a check in the future",
    },
    { from: "You could get", to: "You can get", says: ':16: say "you could get"', why: "a promise" },
    {
      from: "in_force",
      to: "announced",
      says: ":16: it stands as announced",
      why: "an offer of what has not started",
    },
    {
      from: "owner:",
      to: "confidence: low\nowner:",
      says: ":23: too unsure",
      why: "what is too unsure to be in force",
    },
    { from: "owner:", to: "owner: [", says: ":2", why: "a bracket that does not close" },
  ])("$why", ({ from, to, says }) => {
    const broken = HAT.replace(from, to);
    expect(broken).not.toBe(HAT);
    expect(check(broken).errors.map((slip) => slip.replace(NATIONAL, ""))).toContainEqual(
      expect.stringContaining(says),
    );
  });
});

it.each([
  { from: "2026-11-22", fine: true, why: "the first day on which it holds" },
  { from: "2026-11-23", fine: false, why: "the day before" },
])("a figure written out holds from $from: $fine, $why", ({ from, fine }) => {
  const { errors } = check(HAT.replace("Ask why", "It is £12. Ask why").replace("2026-04-01", from));
  expect(errors.some((slip) => slip.includes("£12 is no figure"))).toBe(!fine);
});

describe("a gap or an overlap of a figure", () => {
  it.each([
    { to: "2026-11-30", from: "2026-12-01", fine: true, why: "the day after the last" },
    { to: "2026-11-30", from: "2026-11-30", fine: false, why: "both hold on one day" },
    { to: "2026-11-30", from: "2026-12-02", fine: false, why: "a day without a figure" },
  ])("$to to $from: $fine, $why", ({ to, from, fine }) => {
    const hat = HAT.replace("from: 2026-04-01\n", `from: 2026-04-01\n    to: ${to}\n`).replace(
      AMOUNT,
      second(`${NEXT}${from} }`),
    );
    expect(check(hat).errors.length === 0).toBe(fine);
  });
});
