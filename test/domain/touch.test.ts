import { describe, expect, it } from "vitest";
import { checkInBy, isSilent, visitBy } from "../../src/domain/touch.ts";

const at = (iso: string) => Date.parse(iso);
const nobody = { since: at("2026-01-05T10:00:00Z"), seenAt: null, metAt: null, heardAt: null };

describe("the next visit", () => {
  it.each([
    { seenAt: "2026-09-23T22:59:59Z", by: "2026-11-23", why: "two months, by the day in London" },
    { seenAt: "2026-09-23T23:00:00Z", by: "2026-11-24", why: "midnight in London in summer" },
    { seenAt: "2026-12-31T10:00:00Z", by: "2027-02-28", why: "a month that is too short ends it" },
    { seenAt: "2025-12-30T10:00:00Z", by: "2026-03-05", why: "seen before they came on the list" },
  ])("is due by $by after $seenAt: $why", ({ seenAt, by }) => {
    expect(visitBy({ ...nobody, seenAt: at(seenAt) })).toBe(by);
  });
  it.each([
    { status: "relevant", by: "2026-03-05", why: "the law asks for it" },
    { status: "former_relevant", by: "2026-03-05", why: "the law asks for it" },
    { status: undefined, by: "2026-03-05", why: "not on record: nobody is left out by a gap" },
    { status: "eligible", by: null, why: "still looked after: their social worker visits" },
    { status: "qualifying", by: null, why: "no rule" },
    { status: "former_relevant_21_24_on_request", by: null, why: "no rule after 21" },
  ] as const)("for $status is due by $by: $why", ({ status, by }) => {
    expect(visitBy({ ...nobody, status })).toBe(by);
  });
  it("is not put off by a call or a message", () => {
    const spoke = { ...nobody, metAt: at("2026-02-20T10:00:00Z"), heardAt: at("2026-02-21T10:00:00Z") };
    expect(visitBy(spoke)).toBe("2026-03-05");
  });
});

describe("the next check-in", () => {
  it.each([
    { touch: {}, by: "2026-02-02", why: "four weeks on the list" },
    { touch: { heardAt: at("2026-02-10T10:00:00Z") }, by: "2026-03-10", why: "they wrote" },
    { touch: { metAt: at("2026-02-11T10:00:00Z") }, by: "2026-03-11", why: "they spoke" },
    { touch: { seenAt: at("2026-02-12T10:00:00Z") }, by: "2026-03-12", why: "they were seen" },
  ])("is due by $by: $why", ({ touch, by }) => {
    expect(checkInBy({ ...nobody, ...touch })).toBe(by);
  });
});

describe("silence", () => {
  const touch = { ...nobody, metAt: at("2026-02-01T10:00:00Z"), heardAt: at("2026-02-10T10:00:00Z") };
  it.each([
    { now: "2026-03-10T09:59:59Z", silent: false, why: "not yet four weeks since they wrote" },
    { now: "2026-03-10T10:00:00Z", silent: true, why: "four weeks" },
  ])("at $now is $silent: $why", ({ now, silent }) => {
    expect(isSilent(touch, at(now))).toBe(silent);
  });
});
