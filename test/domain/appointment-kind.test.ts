import { describe, expect, it } from "vitest";
import { AppointmentKinds } from "../../src/domain/appointment-kind.ts";

const talk = {
  id: "careers",
  title: "careers talk",
  minutes: 45,
  noticeHours: 2,
  horizonDays: 28,
  ways: ["in-person"],
};

describe("the kinds of appointment", () => {
  it.each([
    { kinds: [talk], fine: true, why: "one" },
    { kinds: [talk, { ...talk, id: "phone", ways: ["phone", "video"] }], fine: true, why: "two" },
    { kinds: [], fine: false, why: "nothing could be booked" },
    { kinds: [talk, talk], fine: false, why: "the same id twice" },
    { kinds: [{ ...talk, minutes: 42 }], fine: false, why: "off the diary's grid of five minutes" },
    { kinds: [{ ...talk, minutes: 0 }], fine: false, why: "no time at all" },
    { kinds: [{ ...talk, minutes: 480 }], fine: true, why: "a whole day" },
    { kinds: [{ ...talk, minutes: 485 }], fine: false, why: "longer than a day's work" },
    { kinds: [{ ...talk, noticeHours: -1 }], fine: false, why: "booked after it has begun" },
    { kinds: [{ ...talk, horizonDays: 366 }], fine: true, why: "a year, a leap year too" },
    { kinds: [{ ...talk, horizonDays: 367 }], fine: false, why: "past the years whose holidays are known" },
    { kinds: [{ ...talk, ways: [] }], fine: false, why: "held nowhere" },
    { kinds: [{ ...talk, ways: ["phone", "phone"] }], fine: false, why: "the same way twice" },
    { kinds: [{ ...talk, ways: ["letter"] }], fine: false, why: "no way that we know" },
    { kinds: [{ ...talk, length: 30 }], fine: false, why: "a word that means nothing here" },
  ])("can be $why: $fine", ({ kinds, fine }) => {
    expect(AppointmentKinds.safeParse(kinds).success).toBe(fine);
  });
});
