import { describe, expect, it } from "vitest";
import { dueThisWeek, inOrder, isIn, type Standing } from "../../src/domain/caseload.ts";
import { Day } from "../../src/domain/day.ts";

const NOW = Date.parse("2026-11-23T10:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const day = (text: string) => Day.parse(text);

const calm: Standing = {
  touch: { since: NOW - 10 * DAY, seenAt: NOW - 5 * DAY, metAt: NOW - 3 * DAY, heardAt: NOW - DAY },
  concern: null,
  unreadSince: null,
  seenSince: null,
  callSince: null,
  askDue: null,
  bookingAt: null,
  reviewDue: null,
  born: day("2007-03-01"),
  stopped: false,
};

describe("due this week", () => {
  it.each([
    { change: {}, due: [], why: "nothing comes up" },
    { change: { born: day("2005-11-23") }, due: ["birthday 2026-11-23"], why: "it is their birthday" },
    { change: { born: day("2005-11-30") }, due: ["birthday 2026-11-30"], why: "in seven days" },
    { change: { born: day("2005-12-01") }, due: [], why: "in eight days" },
    { change: { born: day("2005-11-22") }, due: [], why: "it was yesterday" },
    { change: { askDue: day("2026-11-30") }, due: ["ask 2026-11-30"], why: "the last day of the week" },
    { change: { askDue: day("2026-12-01") }, due: [], why: "the day after" },
    { change: { askDue: day("2026-11-23") }, due: ["ask 2026-11-23"], why: "today is not late" },
    { change: { askDue: day("2026-11-22") }, due: ["ask 2026-11-22 late"], why: "yesterday is" },
    { change: { bookingAt: NOW + 7 * DAY }, due: ["booking 2026-11-30"], why: "an appointment in the week" },
    { change: { bookingAt: NOW + 8 * DAY }, due: [], why: "a later one" },
    { change: { bookingAt: NOW - HOUR }, due: ["booking 2026-11-23"], why: "they are in it now" },
    {
      change: { touch: { ...calm.touch, since: 0, seenAt: Date.parse("2026-09-22T12:00:00Z") } },
      due: ["visit 2026-11-22 late"],
      why: "two months since the last visit were over yesterday, whoever spoke to them since",
    },
    {
      change: { touch: { ...calm.touch, since: 0, seenAt: Date.parse("2026-10-01T12:00:00Z") } },
      due: [],
      why: "two months are over in eight days",
    },
    {
      change: { touch: { ...calm.touch, since: 0, seenAt: null, status: "qualifying" as const } },
      due: [],
      why: "the law asks for no visit",
    },
    {
      change: {
        touch: {
          ...calm.touch,
          since: 0,
          metAt: null,
          heardAt: Date.parse("2026-10-26T12:00:00Z"),
          seenAt: Date.parse("2026-10-20T12:00:00Z"),
        },
      },
      due: ["check-in 2026-11-23"],
      why: "four weeks since they last wrote end today",
    },
    {
      change: { reviewDue: day("2026-11-30") },
      due: ["review 2026-11-30"],
      why: "a plan's review in the week",
    },
    { change: { reviewDue: day("2026-12-01") }, due: [], why: "one a day later" },
    { change: { reviewDue: day("2026-11-22") }, due: ["review 2026-11-22 late"], why: "one that is late" },
    {
      change: { askDue: day("2026-11-26"), born: day("2005-11-25") },
      due: ["birthday 2026-11-25", "ask 2026-11-26"],
      why: "the soonest comes first",
    },
  ])("$due: $why", ({ change, due }) => {
    const found = dueThisWeek({ ...calm, ...change }, NOW);
    expect(found.map(({ what, on, isLate }) => `${what} ${on}${isLate ? " late" : ""}`)).toEqual(due);
  });
});

describe("the parts of a caseload", () => {
  it.each([
    { change: {}, views: ["everybody"], why: "all is well" },
    { change: { concern: "urgent" }, views: ["everybody", "now"], why: "a concern" },
    { change: { unreadSince: NOW - HOUR }, views: ["everybody", "now"], why: "a message nobody has read" },
    { change: { seenSince: NOW }, views: ["everybody", "waiting"], why: "read, and no answer yet" },
    { change: { callSince: NOW }, views: ["everybody", "waiting"], why: "they wait to be rung" },
    { change: { askDue: day("2026-12-10") }, views: ["everybody", "waiting"], why: "something asked for" },
    { change: { stopped: true }, views: ["everybody", "stopped"], why: "no texts" },
    {
      change: {
        touch: { since: 0, seenAt: NOW - 28 * DAY, metAt: NOW - 28 * DAY, heardAt: NOW - 28 * DAY },
      },
      views: ["everybody", "week", "silent"],
      why: "four weeks to the minute, so that somebody should check in",
    },
    {
      change: { touch: { since: 0, seenAt: null, metAt: null, heardAt: NOW - 28 * DAY + 1 } },
      views: ["everybody", "week"],
      why: "a moment less than four weeks, but never seen",
    },
  ] as const)("$views: $why", ({ change, views }) => {
    const one: Standing = { ...calm, ...change };
    const all = ["everybody", "now", "waiting", "week", "silent", "stopped"] as const;
    expect(all.filter((view) => isIn(view, one, NOW))).toEqual(views);
  });
});

describe("the order of a caseload", () => {
  const heard = (days: number) => ({ since: 0, seenAt: null, metAt: null, heardAt: NOW - days * DAY });
  const people = [
    { name: "Quiet", standing: { ...calm, touch: { since: 0, seenAt: null, metAt: null, heardAt: null } } },
    { name: "Asked", standing: { ...calm, askDue: day("2026-12-20"), touch: heard(1) } },
    { name: "Unread late", standing: { ...calm, unreadSince: NOW - HOUR, touch: heard(2) } },
    { name: "Unread early", standing: { ...calm, unreadSince: NOW - 2 * HOUR, touch: heard(3) } },
    { name: "Urgent", standing: { ...calm, concern: "urgent" as const, touch: heard(4) } },
    { name: "Emergency", standing: { ...calm, concern: "emergency" as const, touch: heard(5) } },
    { name: "Birthday", standing: { ...calm, born: day("2005-11-24"), touch: heard(6) } },
    { name: "Call", standing: { ...calm, callSince: NOW, touch: heard(7) } },
    { name: "Ash", standing: { ...calm, touch: { ...calm.touch } } },
    { name: "ash", standing: { ...calm, touch: { ...calm.touch } } },
  ].map(({ name, standing }) => ({
    name,
    standing: { ...standing, touch: { ...standing.touch, since: 0 } },
  }));
  const near = (order: "waits" | "silent" | "name") => inOrder(people, order, NOW).map(({ name }) => name);

  it("puts danger first, then what is unread by its wait, calls, things asked for", () => {
    expect(near("waits").slice(0, 6)).toEqual([
      "Emergency",
      "Urgent",
      "Unread early",
      "Unread late",
      "Call",
      "Asked",
    ]);
  });
  it("puts whoever was silent longest first", () => {
    expect(near("silent").slice(0, 3)).toEqual(["Quiet", "Call", "Birthday"]);
  });
  it("sorts by name without regard to capitals", () => {
    expect(
      near("name")
        .slice(0, 4)
        .map((name) => name.toLowerCase()),
    ).toEqual(["ash", "ash", "asked", "birthday"]);
  });
  it("puts what is due soonest first", () => {
    const due = [
      { name: "Nothing", standing: calm },
      { name: "Later", standing: { ...calm, bookingAt: NOW + 3 * DAY } },
      { name: "Late", standing: { ...calm, askDue: day("2026-11-20") } },
    ];
    expect(inOrder(due, "due", NOW).map(({ name }) => name)).toEqual(["Late", "Later", "Nothing"]);
  });
});
