import { describe, expect, it } from "vitest";
import { Desk } from "./call.ts";

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("understand", () => {
  it("answers each line in order, with the names of the contract", async () => {
    const input = [
      { id: "a", text: "can I book an appointment tomorrow" },
      { id: 2, text: "yes please", context: "awaiting_yes_no" },
    ];
    const { exitCode, out } = await new Desk().call(
      ["understand"],
      input.map((one) => JSON.stringify(one)).join("\n"),
    );
    expect(exitCode).toBe(0);
    const [first, second] = linesOf(out);
    expect(first).toMatchObject({ id: "a", crisis: "none", entities: { date: "2026-11-24" } });
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(["intent", "confidence", "sure", "candidates"]),
    );
    expect(first.candidates).toHaveLength(3);
    expect(second).toMatchObject({ id: 2, entities: { answer: "yes" } });
  });

  it("puts danger beside the intent", async () => {
    const { out } = await new Desk().call(["understand"], '{"id":1,"text":"I want to kill myself"}');
    expect(linesOf(out)[0]).toMatchObject({
      crisis: expect.stringMatching(/^(urgent|emergency)$/),
      crisisKind: "suicide_self_harm",
    });
  });

  it("reads a day from the day that the line gives", async () => {
    const { out } = await new Desk().call(
      ["understand"],
      '{"id":1,"text":"book me in tomorrow","today":"2027-01-04"}',
    );
    expect(linesOf(out)[0].entities.date).toBe("2027-01-05");
  });

  it.each([
    { line: "{", says: "not JSON", why: "cut short" },
    { line: '"hello"', says: "expected object", why: "no object" },
    { line: '{"id":1}', says: "text:", why: "no text" },
    {
      line: '{"id":1,"text":"hi","context":"asleep"}',
      says: "context:",
      why: "a context that does not exist",
    },
  ])("names a line that it cannot read, and answers the rest: $why", async ({ line, says }) => {
    const input = `{"id":1,"text":"hello"}\r\n\r\n${line}\n{"id":4,"text":"hello"}\n`;
    const { exitCode, out, err } = await new Desk().call(["understand"], input);
    expect(exitCode).toBe(1);
    expect(linesOf(out).map(({ id }) => id)).toEqual([1, 4]);
    expect(err).toMatch(/^line 3: /);
    expect(err).toContain(says);
  });

  it.each([
    { text: "", why: "nothing" },
    { text: "\u0000", why: "NUL" },
    { text: "\u{1F600}\u{1F600}", why: "emoji only, split between two chunks" },
    { text: "one\u2028two", why: "a line separator that JSON allows" },
  ])("takes $why", async ({ text }) => {
    const line = JSON.stringify({ id: text, text });
    const { exitCode, out } = await new Desk().call(["understand"], line);
    expect(exitCode).toBe(0);
    expect(linesOf(out)).toHaveLength(1);
    expect(linesOf(out)[0].id).toBe(text);
  });

  it("takes half of an emoji, which is no character", async () => {
    const { exitCode } = await new Desk().call(["understand"], '{"id":1,"text":"\\ud83d"}');
    expect(exitCode).toBe(0);
  });
});

describe("entitlements", () => {
  const ask = (person: object) => JSON.stringify({ id: "x", today: "2026-11-23", person });

  it("answers every entitlement, with the names of the contract and no others", async () => {
    const { exitCode, out } = await new Desk().call(["entitlements"], ask({ born: "2007-03-14" }));
    expect(exitCode).toBe(0);
    const [{ id, entitlements }] = linesOf(out);
    expect(id).toBe("x");
    expect(entitlements.length).toBeGreaterThan(14);
    const names = ["id", "answer", "why", "amount", "from", "until", "instead", "source"];
    for (const one of entitlements) expect(names).toEqual(expect.arrayContaining(Object.keys(one)));
  });

  it("answers somebody of whom nothing is known, and never with yes to what depends on age", async () => {
    const { out } = await new Desk().call(["entitlements"], ask({}));
    expect(linesOf(out)[0].entitlements.length).toBeGreaterThan(14);
  });

  it.each([
    { input: ask({ born: "2026-11-24" }), says: "in the future", why: "someone born tomorrow" },
    { input: ask({ born: "2007-02-30" }), says: "there is no such day", why: "a day that does not exist" },
    { input: ask({ study: "nursery" }), says: "study", why: "a word that is not one of ours" },
    { input: '{"id":1,"person":{}}', says: "today", why: "no day" },
    { input: "[]", says: "with an id", why: "no object" },
  ])("refuses $why with a sentence in its place, and goes on", async ({ input, says }) => {
    const { exitCode, out, err } = await new Desk().call(["entitlements"], `${input}\n${ask({})}`);
    const [refused, answered] = linesOf(out);
    expect(exitCode).toBe(1);
    expect(refused.error).toContain(says);
    expect(err).toContain(says);
    expect(answered.entitlements.length).toBeGreaterThan(14);
  });

  it.each([
    { person: { born: "2026-11-23" }, why: "born today" },
    { person: { born: "2014-05-05" }, why: "12" },
    { person: { born: "1966-05-05", status: "aged_out" }, why: "60" },
    { person: { born: "2008-02-29", study: null }, why: "born on 29 February, with a null" },
    { person: { age: 20, hobby: "chess" }, why: "an age, and something that we do not ask" },
  ])("answers somebody $why", async ({ person }) => {
    const { exitCode, out } = await new Desk().call(["entitlements"], ask(person));
    expect({ exitCode, answered: linesOf(out)[0].entitlements.length > 14 }).toEqual({
      exitCode: 0,
      answered: true,
    });
  });

  it("says what each of two readings of the law gives", async () => {
    const periods = [{ from: "2026-08-25", to: null, basis: "s20" }];
    const { out } = await new Desk().call(
      ["entitlements"],
      ask({ dob: "2009-03-10", care_periods: periods }),
    );
    const plan = linesOf(out)[0].entitlements.find((one: { id: string }) => one.id === "pathway-plan");
    expect(plan.answer).toBe("maybe");
    expect(plan.why).toContain('As "eligible"');
    expect(plan.why).toContain('As "looked after not eligible"');
  });
});
