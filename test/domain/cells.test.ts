import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CELL_MS, cellsOf } from "../../src/domain/slots.ts";

const MINUTE = 60_000;

describe("cellsOf", () => {
  it.each([
    { start: 0, end: CELL_MS, cells: [0], why: "one whole cell" },
    { start: 0, end: CELL_MS + 1, cells: [0, 1], why: "a moment into the next" },
    { start: CELL_MS - 1, end: CELL_MS, cells: [0], why: "the last moment of a cell" },
    { start: CELL_MS - 1, end: CELL_MS + 1, cells: [0, 1], why: "on both sides of an edge" },
    { start: CELL_MS, end: 3 * CELL_MS, cells: [1, 2], why: "the end is not part of it" },
  ])("$start to $end takes $cells: $why", ({ start, end, cells }) => {
    expect(cellsOf(start, end)).toEqual(cells);
  });

  it("takes nine for three quarters of an hour, also where the clocks change", () => {
    const start = Date.parse("2026-03-29T00:30:00Z");
    expect(cellsOf(start, start + 45 * MINUTE)).toHaveLength(9);
  });

  it("shares a cell whenever two times overlap, and none when they do not on the five-minute grid", () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 24 }))
      .map(([from, length]) => [from * CELL_MS, (from + length) * CELL_MS] as const);
    const property = fc.property(span, span, ([a, aEnd], [b, bEnd]) => {
      const mine = new Set(cellsOf(a, aEnd));
      expect(cellsOf(b, bEnd).some((cell) => mine.has(cell))).toBe(a < bEnd && b < aEnd);
    });
    fc.assert(property);
  });
});
