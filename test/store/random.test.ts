import { describe, expect, it } from "vitest";
import { randomDraw } from "../../src/store/random.ts";
import { newId } from "../../src/store/store.ts";

describe("random bytes", () => {
  it("are never given out twice, across many fetches", () => {
    const draws = Array.from({ length: 5_000 }, () => randomDraw(12).toString("hex"));
    expect(new Set(draws).size).toBe(draws.length);
  });

  it("stay as they were drawn when the next fetch comes", () => {
    const first = randomDraw(12);
    const before = first.toString("hex");
    for (let i = 0; i < 3_000; i++) randomDraw(12);
    expect(first.toString("hex")).toBe(before);
  });
});

describe("ids", () => {
  it("come in order and never twice", () => {
    const ids = Array.from({ length: 5_000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
