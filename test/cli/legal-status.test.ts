import { describe, expect, it } from "vitest";
import { Desk } from "./call.ts";

const person = (id: unknown, more: object = {}) =>
  JSON.stringify({
    id,
    dob: "2009-03-10",
    today: "2026-11-22",
    care_periods: [{ from: "2026-08-24", to: null, basis: "s20" }],
    ...more,
  });

async function call(input: string) {
  const { exitCode, out, err } = await new Desk().call(["legal-status"], input);
  const lines = out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { exitCode, lines, err };
}

describe("legal-status", () => {
  it("answers each line in order, with the names of the contract", async () => {
    const { exitCode, lines, err } = await call(
      `${person("a")}\n${person(2, { dob: "1966-03-10", care_periods: [] })}\n`,
    );
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(lines[0]).toEqual({
      id: "a",
      category: "eligible",
      borderline: true,
      alternative: "looked_after_not_eligible",
      reasons: expect.arrayContaining([expect.any(String)]),
      sources: expect.arrayContaining([expect.stringContaining("para")]),
    });
    expect(lines[1]).toMatchObject({ id: 2, category: "not_a_care_leaver_in_law", borderline: false });
    expect(lines[1]).not.toHaveProperty("alternative");
  });

  it.each([
    { line: "{", id: null, says: "not JSON", why: "cut short" },
    { line: '"hello"', id: null, says: "with an id", why: "no object" },
    { line: person(undefined), id: null, says: "with an id", why: "no id" },
    { line: person(7, { dob: "2027-01-01" }), id: 7, says: "in the future", why: "born in the future" },
    {
      line: person(7, { care_periods: [{ from: "2025-01-01", basis: "s99" }] }),
      id: 7,
      says: "Use one of",
      why: "an unknown ground",
    },
  ])("answers a refused line in its place, and goes on: $why", async ({ line, id, says }) => {
    const { exitCode, lines, err } = await call(`${person(1)}\r\n\n${line}\n${person(4)}`);
    expect(exitCode).toBe(1);
    expect(lines.map((one) => one.id)).toEqual([1, id, 4]);
    expect(lines[1]).toEqual({ id, error: expect.stringContaining(says) });
    expect(lines[1].error).toMatch(/\.$/);
    expect(err).toMatch(/^line 3: /);
  });

  it("does not give one line's id to the next", async () => {
    const { lines } = await call(`${person(7, { dob: "soon" })}\n{\n${person(8)}\n{\n`);
    expect(lines.map(({ id }) => id)).toEqual([7, null, 8, null]);
  });

  it("asks for no settings", async () => {
    const { exitCode } = await new Desk("no-such-folder", "").call(["legal-status"], person(1));
    expect(exitCode).toBe(0);
  });

  it("takes nothing after its name", async () => {
    expect((await new Desk().call(["legal-status", "file.jsonl"])).exitCode).toBe(2);
  });
});
