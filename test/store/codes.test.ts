import { describe, expect, it } from "vitest";
import { type CodeFor, newCode, tryCode } from "../../src/store/codes.ts";
import type { Store } from "../../src/store/store.ts";
import { freshStore, NOW } from "./fresh.ts";

const MINUTE = 60_000;
const WHO: CodeFor = { purpose: "web-proof", subjectId: "maya", boundTo: "visit-1" };

const make = (store: Store, change: Partial<CodeFor> = {}, at = NOW) =>
  store.write((db) => newCode(db, { ...WHO, ...change }, at));

const attempt = (
  store: Store,
  code: string,
  { at = NOW, boundTo = WHO.boundTo, purpose = WHO.purpose } = {},
) => store.write((db) => tryCode(db, purpose, boundTo, code, at));

/** Six digits that are not the code. */
const not = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, "0");

async function withCode() {
  const store = await freshStore();
  return { store, code: (await make(store))! };
}

describe("a code", () => {
  it("is six digits, and is not what is kept", async () => {
    const { store, code } = await withCode();
    expect(code).toMatch(/^\d{6}$/);
    const [row] = await store.read.selectFrom("one_time_code").selectAll().execute();
    expect(JSON.stringify(row)).not.toContain(code);
    expect(row!.hash.toString("latin1")).not.toContain(code);
  });

  it("stands for its subject", async () => {
    const { store, code } = await withCode();
    expect(await attempt(store, code)).toEqual({
      right: true,
      subjectId: "maya",
      codeId: expect.any(String),
    });
  });

  it("works once", async () => {
    const { store, code } = await withCode();
    await attempt(store, code);
    expect(await attempt(store, code)).toEqual({ right: false, left: 0 });
  });

  it.each([
    { change: { boundTo: "visit-2" }, why: "in another visit" },
    { change: { purpose: "staff-sign-in" as const }, why: "for another purpose" },
  ])("is worth nothing $why", async ({ change }) => {
    const { store, code } = await withCode();
    expect(await attempt(store, code, change)).toEqual({ right: false, left: 0 });
    expect((await attempt(store, code)).right).toBe(true);
  });

  it.each([
    { after: 10 * MINUTE - 1, right: true, why: "a moment short of ten minutes" },
    { after: 10 * MINUTE, right: false, why: "ten minutes" },
    { after: 0, right: true, why: "at once" },
  ])("$after ms old is right: $right, $why", async ({ after, right }) => {
    const { store, code } = await withCode();
    expect((await attempt(store, code, { at: NOW + after })).right).toBe(right);
  });

  it("dies when the same visit asks for another", async () => {
    const { store, code } = await withCode();
    const second = (await make(store, {}, NOW + 1))!;
    if (second !== code) expect((await attempt(store, code, { at: NOW + 1 })).right).toBe(false);
    expect((await attempt(store, second, { at: NOW + 1 })).right).toBe(true);
  });

  it("lives on when another visit of the same person asks for one", async () => {
    const { store, code } = await withCode();
    await make(store, { boundTo: "visit-2" });
    expect((await attempt(store, code)).right).toBe(true);
  });
});

describe("wrong tries", () => {
  it("are counted down, five in all", async () => {
    const { store, code } = await withCode();
    const left: unknown[] = [];
    for (let i = 1; i <= 6; i++) left.push(await attempt(store, not(code, i)));
    expect(left).toEqual([4, 3, 2, 1, 0, 0].map((n) => ({ right: false, left: n })));
  });

  it("leave the right one working on the fifth try", async () => {
    const { store, code } = await withCode();
    for (let i = 1; i <= 4; i++) await attempt(store, not(code, i));
    expect((await attempt(store, code)).right).toBe(true);
  });

  it("leave nothing working after the fifth", async () => {
    const { store, code } = await withCode();
    for (let i = 1; i <= 5; i++) await attempt(store, not(code, i));
    expect((await attempt(store, code)).right).toBe(false);
  });

  it("all count when they come at once", async () => {
    const { store, code } = await withCode();
    await Promise.all(Array.from({ length: 5 }, (_, i) => attempt(store, not(code, i + 1))));
    expect((await attempt(store, code)).right).toBe(false);
  });

  it.each(["", "12345", "1234567", "abcdef", "'; drop table", "１２３４５６"])(
    "include %j",
    async (typed) => {
      const { store, code } = await withCode();
      if (typed !== code) expect(await attempt(store, typed)).toEqual({ right: false, left: 4 });
    },
  );

  it("of a visit without a code tell nothing", async () => {
    expect(await attempt(await freshStore(), "123456")).toEqual({ right: false, left: 0 });
  });
});

describe("codes for one person", () => {
  it.each([
    { after: 60 * MINUTE - 1, made: false, why: "a moment short of an hour since the first" },
    { after: 60 * MINUTE, made: true, why: "an hour since the first" },
  ])("are three an hour; a fourth after $after ms: $made, $why", async ({ after, made }) => {
    const store = await freshStore();
    for (let i = 0; i < 3; i++) expect(await make(store, { boundTo: `visit-${i}` }, NOW + i)).toBeDefined();
    const fourth = await make(store, { boundTo: "visit-9" }, NOW + after);
    expect(fourth !== undefined).toBe(made);
  });

  it("do not count for another person", async () => {
    const store = await freshStore();
    for (let i = 0; i < 3; i++) await make(store);
    expect(await make(store)).toBeUndefined();
    expect(await make(store, { subjectId: "ellis", boundTo: "visit-2" })).toBeDefined();
  });

  it("leave the third working when a fourth is refused", async () => {
    const store = await freshStore();
    await make(store);
    await make(store);
    const third = (await make(store))!;
    await make(store);
    expect((await attempt(store, third)).right).toBe(true);
  });
});
