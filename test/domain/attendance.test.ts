import { describe, expect, it } from "vitest";
import { CONTACT_OF, canMark, canUndo, minutesOf, readMinutes } from "../../src/domain/attendance.ts";

const HOUR = 3_600_000;
const slot = { start: 0, end: 45 * 60_000 };

describe("how long it took", () => {
  it.each([
    { outcome: "came", said: undefined, minutes: 45, why: "the whole time, unless they say" },
    { outcome: "came", said: 60, minutes: 60, why: "it ran over" },
    { outcome: "late", said: undefined, minutes: null, why: "the booked time would be too much" },
    { outcome: "late", said: 20, minutes: 20, why: "as they say" },
    { outcome: "missed", said: 45, minutes: null, why: "nobody was there" },
  ] as const)("$outcome and said $said: $minutes, $why", ({ outcome, said, minutes }) => {
    expect(minutesOf(outcome, slot, said)).toBe(minutes);
  });

  it.each([
    { typed: "", read: undefined, why: "left empty" },
    { typed: " 20 ", read: 20, why: "with spaces" },
    { typed: "1", read: 1, why: "the least" },
    { typed: "600", read: 600, why: "ten hours" },
    { typed: "0", read: "wrong", why: "no time at all" },
    { typed: "601", read: "wrong", why: "a slip" },
    { typed: "1e2", read: "wrong", why: "not digits" },
    { typed: "half an hour", read: "wrong", why: "words" },
  ])("reads $typed as $read: $why", ({ typed, read }) => {
    expect(readMinutes(typed)).toBe(read);
  });
});

it("is face to face only in one room", () => {
  const kinds = Object.entries(CONTACT_OF).map(([way, { kind }]) => [way, kind]);
  expect(kinds).toEqual([
    ["in-person", "face_to_face"],
    ["phone", "spoken"],
    ["video", "spoken"],
  ]);
});

it.each([
  { now: -1, ok: false, why: "before it begins" },
  { now: 0, ok: true, why: "as it begins" },
])("can be marked $why: $ok", ({ now, ok }) => {
  expect(canMark(slot, now)).toBe(ok);
});

it.each([
  { after: 24 * HOUR - 1, ok: true, why: "within a day" },
  { after: 24 * HOUR, ok: false, why: "a day later" },
])("can be taken back $why: $ok", ({ after, ok }) => {
  expect(canUndo(0, after)).toBe(ok);
});
