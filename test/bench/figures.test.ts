import { describe, expect, it } from "vitest";
import { median, quantile, table } from "./figures.ts";

describe("the median", () => {
  it.each([
    { of: [7], is: 7, why: "one is its own middle" },
    { of: [9, 1, 5], is: 5, why: "an odd count has a middle, whatever the order" },
    { of: [1, 100, 3, 5], is: 4, why: "an even count has two" },
  ])("of $of is $is, $why", ({ of, is }) => {
    expect(median(of)).toBe(is);
  });
});

describe("the quantile", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  it.each([
    { of: hundred, share: 0.99, is: 99, why: "one in a hundred may be above" },
    { of: hundred.slice(1), share: 0.99, is: 99, why: "of ninety-nine none may" },
    { of: hundred, share: 0.5, is: 50, why: "half are not above" },
    { of: [3], share: 0.99, is: 3, why: "one is all there is" },
  ])("$share is $is, $why", ({ of, share, is }) => {
    expect(quantile(of, share)).toBe(is);
  });
});

it("lines the columns of a table up at the right", () => {
  expect(
    table(
      ["n", "ratio"],
      [
        ["10", "0.3"],
        ["1", "12.25"],
      ],
    ),
  ).toBe(" n  ratio\n10    0.3\n 1  12.25");
});
