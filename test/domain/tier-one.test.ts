import { describe, expect, it } from "vitest";
import { type LoggedContact, tierOneOn } from "../../src/domain/tier-one.ts";

const NOW = Date.parse("2026-11-23T12:00:00Z");
const MINUTE = 60_000;

const met = (change: Partial<LoggedContact> = {}): LoggedContact => ({
  at: NOW - 30 * 24 * 60 * MINUTE,
  kind: "face_to_face",
  minutes: 10,
  role: "connexions_adviser",
  ...change,
});
const times = (count: number, change: Partial<LoggedContact> = {}): LoggedContact[] =>
  Array.from({ length: count }, () => met(change));

describe("Tier 1", () => {
  it.each([
    { contacts: [], reached: false, why: "nothing yet" },
    { contacts: times(5), reached: false, why: "one short of six, and 50 minutes" },
    { contacts: times(6), reached: true, why: "exactly six" },
    { contacts: times(6, { minutes: null }), reached: true, why: "six of unknown length" },
    { contacts: times(1, { minutes: 179 }), reached: false, why: "a minute short" },
    { contacts: times(1, { minutes: 180 }), reached: true, why: "three hours in one go" },
    { contacts: [met({ minutes: 90 }), met({ minutes: 90 })], reached: true, why: "three hours in two" },
  ])("is reached: $reached, $why", ({ contacts, reached }) => {
    expect(tierOneOn(contacts, NOW).reached).toBe(reached);
  });

  it.each([
    { change: {}, counts: 1, why: "met" },
    { change: { kind: "spoken" }, counts: 1, why: "spoke on the phone or by video" },
    { change: { kind: "two_way" }, counts: 0, why: "texts are not interpersonal contact" },
    { change: { kind: "replied" }, counts: 0, why: "they wrote" },
    { change: { kind: "delivered" }, counts: 0, why: "a text arrived" },
    { change: { kind: "attempt" }, counts: 0, why: "nobody was there" },
    { change: { role: "specialist_adviser" }, counts: 1, why: "seconded from Connexions" },
    { change: { role: "personal_adviser" }, counts: 0, why: "leaving care's own visits" },
    { change: { role: "education_worker" }, counts: 0, why: "comes in when Connexions does not" },
    { change: { role: "lac_nurse" }, counts: 0, why: "health" },
    { change: { role: null }, counts: 0, why: "nobody knows who it was" },
    { change: { at: Date.parse("2025-11-23T00:00:00Z") }, counts: 1, why: "a year ago today, from midnight" },
    { change: { at: Date.parse("2025-11-22T23:59:59Z") }, counts: 0, why: "a year and a day ago" },
    { change: { at: NOW }, counts: 1, why: "this moment" },
    { change: { at: NOW + 1 }, counts: 0, why: "it has not happened" },
  ] as const)("counts $counts: $why", ({ change, counts }) => {
    expect(tierOneOn([met(change)], NOW)).toMatchObject({ contacts: counts, minutes: counts * 10 });
  });

  it.each([
    {
      now: "2028-02-29T12:00:00Z",
      at: "2027-02-28T12:00:00Z",
      counts: 1,
      why: "a leap day goes back to the 28th",
    },
    { now: "2028-02-29T12:00:00Z", at: "2027-02-27T12:00:00Z", counts: 0, why: "and no further" },
    {
      now: "2027-06-10T22:59:00Z",
      at: "2026-06-09T23:00:00Z",
      counts: 1,
      why: "midnight in London, in summer",
    },
    { now: "2027-06-10T22:59:00Z", at: "2026-06-09T22:59:59Z", counts: 0, why: "the second before it" },
  ])("goes by London's calendar: $why", ({ now, at, counts }) => {
    expect(tierOneOn([met({ at: Date.parse(at) })], Date.parse(now)).contacts).toBe(counts);
  });
});
