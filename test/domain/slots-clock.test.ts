import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { londonTime } from "../../src/domain/day.ts";
import { adviser, always, MINUTE, mondays, rules, slotsOf } from "./asked-slots.ts";

describe("days on which the clocks change", () => {
  const nights = adviser({ sun: [["00:00", "04:00"]] });
  it.each([
    {
      day: "2026-03-22",
      starts: ["00:00", "01:00", "02:00", "03:00"],
      why: "an ordinary night has four hours",
    },
    { day: "2026-03-29", starts: ["00:00", "02:00", "03:00"], why: "one o'clock does not exist" },
    { day: "2027-03-28", starts: ["00:00", "02:00", "03:00"], why: "one o'clock does not exist (F-054)" },
    { day: "2026-10-25", starts: ["00:00", "01:00", "01:00", "02:00", "03:00"], why: "one o'clock twice" },
    {
      day: "2027-10-31",
      starts: ["00:00", "01:00", "01:00", "02:00", "03:00"],
      why: "one o'clock twice (F-055)",
    },
  ])("$day has hours from $starts: $why", ({ day, starts }) => {
    const now = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString();
    const slots = slotsOf({ now, advisers: [nights], rules: { minutes: 60, horizonDays: 1 } });
    expect(slots.map(({ start }) => londonTime(start).toFormat("HH:mm"))).toEqual(starts);
    expect(new Set(slots.map(({ start }) => start)).size).toBe(starts.length);
    expect(slots.every(({ start, end }) => end - start === 60 * MINUTE)).toBe(true);
  });

  it.each([
    { now: "2026-03-23T00:00:00Z", start: "2026-03-23T10:00:00.000Z", why: "winter time" },
    { now: "2026-03-30T00:00:00Z", start: "2026-03-30T09:00:00.000Z", why: "summer time from 29 March" },
    { now: "2026-10-19T00:00:00Z", start: "2026-10-19T09:00:00.000Z", why: "still summer time" },
    { now: "2026-10-26T00:00:00Z", start: "2026-10-26T10:00:00.000Z", why: "winter time from 25 October" },
  ])("ten on the clock on $now is $start: $why", ({ now, start }) => {
    expect(new Date(slotsOf({ now, advisers: [mondays] })[0]!.start).toISOString()).toBe(start);
  });
});

describe("a server elsewhere", () => {
  it.each([
    { zone: "America/New_York", minutesBehind: 300, why: "behind" },
    { zone: "Asia/Kolkata", minutesBehind: -330, why: "ahead, and by half an hour" },
    { zone: "UTC", minutesBehind: 0, why: "where most servers are" },
  ])("offers the same in $zone (F-059): $why", ({ zone, minutesBehind }) => {
    const asked = { now: "2026-10-20T00:00:00Z", advisers: [mondays, adviser(always, "b")], place: always };
    const script = `
      const { freeSlots } = await import(${JSON.stringify(new URL("../../src/domain/slots.ts", import.meta.url))});
      const { advisers, place, now, kinds } = JSON.parse(process.argv[1]);
      const supply = { advisers, kinds, places: new Map([["north", place]]), holidays: new Set(), busy: [] };
      const found = [...freeSlots(supply, { person: "maya", now: Date.parse(now) })];
      process.stdout.write(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), found]));`;
    const kinds = [{ id: "careers", title: "careers talk", ways: ["in-person"], ...rules }];
    const settings = JSON.stringify({ ...asked, kinds });
    const there = spawnSync(process.execPath, ["--input-type=module", "--eval", script, settings], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
      encoding: "utf8",
    });
    const [offset, slots] = JSON.parse(there.stdout) as [number, unknown];
    expect(offset).toBe(minutesBehind);
    expect(slots).toEqual(slotsOf({ ...asked, rules: { holidays: new Set() } }));
  });
});
