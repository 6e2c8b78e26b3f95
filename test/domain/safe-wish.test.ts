import { describe, expect, it } from "vitest";
import { isSafeAt, nextSafeTime, type SafeHours, type SafeTimes } from "../../src/domain/safe-hours.ts";
import { SafeWish, strictest, timesOf, withMore } from "../../src/domain/safe-wish.ts";

/** So many people, each named once. */
const people = (many: number) => Array.from({ length: many }, (_, i) => `uncle ${i}`);
const letters = (many: number) => "a".repeat(many);

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
    before: { from: "16:00", notBetween: { from: "17:00", to: "18:00" } },
    said: { to: "18:00" },
    both: { to: "18:00" },
    why: "an end is a new time as well",
  },
  {
    before: { from: "16:00" },
    said: { notBetween: { from: "12:00", to: "13:00" } },
    both: { notBetween: { from: "12:00", to: "13:00" } },
    why: "so is a part of the day that is not safe",
  },
  {
    before: { from: "16:00", only: "text", number: "+447700900001", through: "mum" },
    said: { noVoicemail: true },
    both: { from: "16:00", only: "text", number: "+447700900001", through: "mum", noVoicemail: true },
    why: "what it says nothing of stays",
  },
  {
    before: { only: "text" },
    said: { not: "ring" },
    both: { not: "ring" },
    why: "what is no way takes the place of a way",
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
  {
    before: { notTo: ["my dad", "jordan"] },
    said: { notTo: ["jordan"] },
    both: { notTo: ["my dad", "jordan"] },
    why: "and nobody is named twice",
  },
  {
    before: { notTo: people(12) },
    said: { notTo: ["jordan"] },
    both: { notTo: [...people(12).slice(1), "jordan"] },
    why: "but of thirteen the first",
  },
])("becomes one wish: $why", ({ before, said, both }) => {
  expect(withMore(before, said)).toEqual(both);
});

describe("when texts may come", () => {
  /** A Saturday at 10 in London. */
  const SATURDAY = Date.parse("2026-11-21T10:00:00Z");
  /** Hours that staff have noted. */
  const DAY: SafeHours = { from: "10:00", to: "16:00" };
  /** On a Monday. */
  const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);

  it.each<{ wish: SafeWish; when: number; is: boolean; why: string }>([
    { wish: { to: "18:00" }, when: at("17:59"), is: true, why: "before the end" },
    { wish: { to: "18:00" }, when: at("18:00"), is: false, why: "the end" },
    { wish: { to: "18:00" }, when: at("00:00"), is: true, why: "from midnight" },
    { wish: { from: "16:00" }, when: at("23:30"), is: true, why: "till midnight" },
    { wish: { from: "16:00" }, when: at("15:59"), is: false, why: "before it starts" },
    { wish: { notBetween: { from: "09:00", to: "17:00" } }, when: at("00:00"), is: true, why: "all else" },
    {
      wish: { notBetween: { from: "20:00", to: "08:00" } },
      when: at("07:59"),
      is: false,
      why: "over midnight",
    },
    { wish: { notBetween: { from: "20:00", to: "08:00" } }, when: at("20:00"), is: false, why: "its start" },
    { wish: { notBetween: { from: "20:00", to: "08:00" } }, when: at("08:00"), is: true, why: "its end" },
    { wish: { notBetween: { from: "12:00", to: "12:00" } }, when: at("11:59"), is: false, why: "all round" },
    { wish: { notOn: ["sat", "sun"] }, when: SATURDAY, is: false, why: "a day that is not safe" },
    { wish: { notOn: ["sun"] }, when: SATURDAY, is: true, why: "another day" },
    { wish: { notThisPhone: true }, when: at("12:00"), is: false, why: "never to this phone" },
    { wish: { not: "text" }, when: at("12:00"), is: false, why: "never by text" },
    { wish: { notThisPhone: true, only: "ring" }, when: at("00:00"), is: false, why: "at no hour" },
  ])("$wish: $is, $why", ({ wish, when, is }) => {
    expect(isSafeAt(when, timesOf(wish)!)).toBe(is);
  });

  it.each<{ wish: SafeWish; times: SafeTimes; why: string }>([
    { wish: { from: "16:00" }, times: { from: "16:00", to: "24:00" }, why: "to the end of the day" },
    { wish: { to: "18:00" }, times: { from: "00:00", to: "18:00" }, why: "from its beginning" },
    { wish: { not: "text" }, times: { from: "00:00", to: "24:00", never: true }, why: "none of the day" },
  ])("$wish is $times, $why", ({ wish, times }) => {
    expect(timesOf(wish)).toEqual(times);
  });

  it.each<{ wish: SafeWish; why: string }>([
    { wish: { from: "16:00", callsOnly: true }, why: "of calls alone" },
    { wish: { number: "+447700900001" }, why: "another number" },
    { wish: { notTo: ["my dad"] }, why: "of somebody else" },
  ])("says nothing of it, $why", ({ wish }) => {
    expect(timesOf(wish)).toBeUndefined();
  });

  it.each<{ noted: SafeHours; wish: SafeWish; time: string; is: boolean; why: string }>([
    { noted: DAY, wish: { from: "12:00" }, time: "11:59", is: false, why: "too early by the wish" },
    { noted: DAY, wish: { from: "12:00" }, time: "12:00", is: true, why: "safe by both" },
    { noted: DAY, wish: { from: "12:00" }, time: "16:00", is: false, why: "too late by what staff noted" },
    {
      noted: DAY,
      wish: { from: "08:00", to: "20:00" },
      time: "09:59",
      is: false,
      why: "staff's is narrower",
    },
    { noted: DAY, wish: { from: "08:00", to: "20:00" }, time: "10:00", is: true, why: "it starts" },
    {
      noted: DAY,
      wish: { from: "08:00", to: "11:00" },
      time: "11:00",
      is: false,
      why: "the wish ends first",
    },
    { noted: DAY, wish: { from: "17:00" }, time: "17:30", is: false, why: "they never meet" },
    { noted: DAY, wish: { notOn: ["mon"] }, time: "12:00", is: false, why: "a day that is not safe" },
    {
      noted: DAY,
      wish: { notBetween: { from: "12:00", to: "13:00" } },
      time: "12:30",
      is: false,
      why: "a part of the day that is not",
    },
    { noted: DAY, wish: { notThisPhone: true }, time: "12:00", is: false, why: "never to this phone" },
    {
      noted: { from: "09:00", to: "23:00" },
      wish: { from: "20:00", to: "08:00" },
      time: "22:00",
      is: true,
      why: "over midnight, and still before staff's end",
    },
    {
      noted: { from: "09:00", to: "23:00" },
      wish: { from: "20:00", to: "08:00" },
      time: "23:00",
      is: false,
      why: "over midnight, and staff's end",
    },
  ])("with hours that staff noted, at $time $is: $why", ({ noted, wish, time, is }) => {
    expect(isSafeAt(at(time), strictest(noted, timesOf(wish))!)).toBe(is);
  });

  it("is by the one alone where the other says nothing", () => {
    expect(strictest(DAY, undefined)).toBe(DAY);
    const wished = timesOf({ from: "12:00" });
    expect(strictest(undefined, wished)).toBe(wished);
    expect(strictest(undefined, undefined)).toBeUndefined();
  });

  it("looks past a weekend that is not safe", () => {
    const hours = { sat: [["09:00", "20:00"]], mon: [["09:00", "20:00"]] } as never;
    const next = nextSafeTime(SATURDAY, hours, timesOf({ notOn: ["sat", "sun"] }));
    expect(next).toBe(Date.parse("2026-11-23T09:00:00Z"));
  });
});

describe("a wish that is kept", () => {
  it.each<{ wish: unknown; ok: boolean; why: string }>([
    { wish: {}, ok: true, why: "all may be left out" },
    { wish: { colour: "red" }, ok: false, why: "of what is no wish" },
    { wish: { only: "text" }, ok: true, why: "a way" },
    { wish: { only: "ring" }, ok: true, why: "another" },
    { wish: { only: "email" }, ok: true, why: "a third" },
    { wish: { only: "post" }, ok: false, why: "no way of ours" },
    { wish: { not: "text" }, ok: true, why: "a way that is not safe" },
    { wish: { not: "ring" }, ok: true, why: "another" },
    {
      wish: { noVoicemail: true, onlyWhen: true, notThisPhone: true, callsOnly: true, notAtHome: true },
      ok: true,
      why: "said",
    },
    { wish: { noVoicemail: false }, ok: false, why: "what was not said is left out" },
    { wish: { from: "09:30", to: "24:00" }, ok: true, why: "till midnight" },
    { wish: { from: "19:59", to: "23:00" }, ok: true, why: "in the evening" },
    { wish: { from: "24:30" }, ok: false, why: "no time" },
    { wish: { from: "12:60" }, ok: false, why: "no minute" },
    { wish: { from: "9:30" }, ok: false, why: "not written in full" },
    { wish: { from: "at 09:30" }, ok: false, why: "more than a time" },
    { wish: { to: "09:30pm" }, ok: false, why: "more than a time" },
    { wish: { notBetween: { from: "20:00", to: "08:00" } }, ok: true, why: "over midnight" },
    { wish: { notBetween: { from: "20:00" } }, ok: false, why: "without an end" },
    { wish: { notOn: ["mon", "sun"] }, ok: true, why: "two days" },
    { wish: { notOn: Array(8).fill("mon") }, ok: false, why: "more days than there are" },
    { wish: { number: letters(20) }, ok: true, why: "as long as numbers are" },
    { wish: { number: letters(21) }, ok: false, why: "longer" },
    { wish: { email: letters(120) }, ok: true, why: "as long as addresses are" },
    { wish: { email: letters(121) }, ok: false, why: "longer" },
    { wish: { through: letters(40) }, ok: true, why: "somebody" },
    { wish: { through: letters(41) }, ok: false, why: "a whole sentence" },
    { wish: { notAt: "school" }, ok: true, why: "a place" },
    { wish: { notAt: letters(41) }, ok: false, why: "a whole sentence" },
    { wish: { notTo: [letters(40)] }, ok: true, why: "somebody" },
    { wish: { notTo: [letters(41)] }, ok: false, why: "a whole sentence" },
    { wish: { notTo: people(12) }, ok: true, why: "as many as are kept" },
    { wish: { notTo: people(13) }, ok: false, why: "one more" },
  ])("$wish is one, $ok: $why", ({ wish, ok }) => {
    expect(SafeWish.safeParse(wish).success).toBe(ok);
  });
});
