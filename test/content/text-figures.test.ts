import { expect, it } from "vitest";
import { textFigures } from "../../src/content/text-figures.ts";
import { Day } from "../../src/domain/day.ts";
import { Entitlement } from "../../src/domain/entitlement.ts";

const today = Day.parse("2026-11-22");

function entitlement(text: string): Entitlement {
  return Entitlement.parse({
    id: "hat",
    topics: ["clothing"],
    group: "money",
    title: "A hat",
    priority: 5,
    conditions: {},
    standing: "in_force",
    law: "Hat scheme",
    area: "England",
    text,
    howToAsk: "Ask.",
    ifNo: "Ask again.",
    source: "https://example.org/hats",
    checked: "2026-11-22",
    review: "2027-05-31",
    owner: "money lead",
  });
}

const short = entitlement("a".repeat(160));
const long = entitlement("a".repeat(161));

it.each([
  { shorts: 19, longs: 1, mean: 1.05, share: 1, most: 2, why: "one of twenty is outside the 95" },
  { shorts: 18, longs: 2, mean: 1.1, share: 2, most: 2, why: "two of twenty are not" },
  { shorts: 0, longs: 0, mean: 0, share: 0, most: 0, why: "no texts at all" },
])(
  "$shorts short and $longs long: $share at the 95th percentile, $why",
  ({ shorts, longs, mean, share, most }) => {
    const all = [...Array<Entitlement>(shorts).fill(short), ...Array<Entitlement>(longs).fill(long)];
    const { meanSegments, segments95th, mostSegments } = textFigures(all, today);
    expect(meanSegments).toBeCloseTo(mean);
    expect([segments95th, mostSegments]).toEqual([share, most]);
  },
);
