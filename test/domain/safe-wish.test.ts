import { describe, expect, it } from "vitest";
import { isSafeAt, nextSafeTime, type SafeTimes } from "../../src/domain/safe-hours.ts";
import { type SafeWish, strictest, timesOf, withMore } from "../../src/domain/safe-wish.ts";

it.each<{ before: SafeWish; said: SafeWish; both: SafeWish; why: string }>([
  {
    before: { number: "+447700900001" },
    said: { from: "16:00" },
    both: { number: "+447700900001", from: "16:00" },
    why: "a time adds to a number",
  },
  {
    before: { to: "15:00", callsOnly: true },
    said: { from: "16:00" },
    both: { from: "16:00" },
    why: "times come as a whole",
  },
  {
    before: { notOn: ["sun"] },
    said: { to: "18:00" },
    both: { notOn: ["sun"], to: "18:00" },
    why: "days stay beside hours",
  },
  {
    before: { number: "+447700900001", through: "mum" },
    said: { number: "+447700900002" },
    both: { number: "+447700900002" },
    why: "the last number stands, and it is not mum's",
  },
  {
    before: { only: "text", not: "ring" },
    said: { only: "ring" },
    both: { only: "ring" },
    why: "the last way stands",
  },
  {
    before: { notTo: ["my dad"] },
    said: { notTo: ["jordan"] },
    both: { notTo: ["my dad", "jordan"] },
    why: "nobody who was named is dropped",
  },
])("becomes one wish: $why", ({ before, said, both }) => {
  expect(withMore(before, said)).toEqual(both);
});

describe("when texts may come", () => {
  /** A Saturday at 10 in London. */
  const SATURDAY = Date.parse("2026-11-21T10:00:00Z");
  const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);

  it.each<{ wish: SafeWish; when: number; is: boolean; why: string }>([
    { wish: { to: "18:00" }, when: at("17:59"), is: true, why: "before the end" },
    { wish: { to: "18:00" }, when: at("18:00"), is: false, why: "the end" },
    { wish: { from: "16:00" }, when: at("23:30"), is: true, why: "till midnight" },
    {
      wish: { notBetween: { from: "20:00", to: "08:00" } },
      when: at("07:59"),
      is: false,
      why: "over midnight",
    },
    { wish: { notBetween: { from: "20:00", to: "08:00" } }, when: at("08:00"), is: true, why: "its end" },
    { wish: { notOn: ["sat", "sun"] }, when: SATURDAY, is: false, why: "a day that is not safe" },
    { wish: { notOn: ["sun"] }, when: SATURDAY, is: true, why: "another day" },
    { wish: { notThisPhone: true }, when: at("12:00"), is: false, why: "never to this phone" },
    { wish: { not: "text" }, when: at("12:00"), is: false, why: "never by text" },
  ])("$wish: $is, $why", ({ wish, when, is }) => {
    expect(isSafeAt(when, timesOf(wish)!)).toBe(is);
  });

  it.each<{ wish: SafeWish; why: string }>([
    { wish: { from: "16:00", callsOnly: true }, why: "of calls alone" },
    { wish: { number: "+447700900001" }, why: "another number" },
    { wish: { notTo: ["my dad"] }, why: "of somebody else" },
  ])("says nothing of it, $why", ({ wish }) => {
    expect(timesOf(wish)).toBeUndefined();
  });

  it("is as strict as both", () => {
    const one: SafeTimes = { from: "10:00", to: "16:00" };
    const two: SafeTimes = { from: "12:00", to: "24:00", notOn: ["sat"] };
    expect(strictest(one, two)).toMatchObject({ from: "12:00", to: "16:00", notOn: ["sat"] });
    expect(strictest(one, { from: "17:00", to: "20:00" })?.never).toBe(true);
    expect(strictest(one, undefined)).toBe(one);
  });

  it("looks past a weekend that is not safe", () => {
    const hours = { sat: [["09:00", "20:00"]], mon: [["09:00", "20:00"]] } as never;
    const next = nextSafeTime(SATURDAY, hours, timesOf({ notOn: ["sat", "sun"] }));
    expect(next).toBe(Date.parse("2026-11-23T09:00:00Z"));
  });
});
