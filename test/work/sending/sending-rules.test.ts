import { describe, expect, it } from "vitest";
import type { OutboxClass, OutboxState } from "../../../src/store/schema.ts";
import { isFinal, nextAfter, readyAt } from "../../../src/work/sending/sending-rules.ts";

const NOW = Date.parse("2026-11-23T10:00:00Z");
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const tried = (kind: OutboxClass, ageMs: number, attempts = 1) => ({
  class: kind,
  attempts,
  created_at: NOW - ageMs,
  tried_at: NOW - ageMs,
});

describe("what follows a try, by class and failure", () => {
  const now: Record<string, { state: OutboxState; inMs?: number }> = {
    again: { state: "queued", inMs: 2 * SECOND },
    look: { state: "unsure", inMs: SECOND },
    wait: { state: "unsure", inMs: 50 * SECOND },
    resend: { state: "queued" },
    over: { state: "failed" },
  };
  /** Ten seconds after the row was written. */
  const TABLE: readonly (readonly [
    ended: string,
    safeguarding: string,
    code: string,
    others: string,
    why: string,
  ])[] = [
    ["channel/busy", "again", "again", "again", "nothing has gone, so anything may be sent again"],
    ["channel/unsure", "again", "look", "look", "only an alert may repeat"],
    [
      "absent",
      "resend",
      "over",
      "wait",
      "a minute for the provider's list to catch up; a code is asked for anew",
    ],
    ["channel/refused", "over", "over", "over", "it will never work"],
    ["channel/opted-out", "over", "over", "over", "they have stopped texts"],
    ["sms/too-long", "over", "over", "over", "nor will anything unforeseen"],
  ];
  const cells = TABLE.flatMap(([ended, safeguarding, code, others, why]) => [
    { ended, kind: "safeguarding" as const, does: safeguarding, why },
    { ended, kind: "code" as const, does: code, why },
    ...(["reply", "notice", "reminder"] as const).map((kind) => ({ ended, kind, does: others, why })),
  ]);

  it.each(cells)("$kind, $ended: $does, $why", ({ ended, kind, does }) => {
    const next = nextAfter(ended, tried(kind, 10 * SECOND), NOW);
    const expected = now[does]!;
    expect(next.state).toBe(expected.state);
    expect(next.nextAt).toBe(expected.inMs === undefined ? undefined : NOW + expected.inMs);
  });

  it("says why when it is over", () => {
    expect(nextAfter("channel/refused", tried("reply", 0), NOW).error).toBe("channel/refused");
    expect(nextAfter("absent", tried("code", 0), NOW).error).toMatch(/new code/);
  });
});

describe("a busy provider", () => {
  it.each([
    { attempts: 1, pause: 2 * SECOND, why: "the first pause" },
    { attempts: 2, pause: 4 * SECOND, why: "twice as long" },
    { attempts: 9, pause: 512 * SECOND, why: "the last below a quarter of an hour" },
    { attempts: 10, pause: 15 * MINUTE, why: "never longer" },
    { attempts: 1000, pause: 15 * MINUTE, why: "however often" },
  ])("is left alone for $pause ms after try $attempts: $why", ({ attempts, pause }) => {
    expect(nextAfter("channel/busy", tried("reply", 0, attempts), NOW).nextAt).toBe(NOW + pause);
  });

  it.each([
    { ageMs: 72 * HOUR, state: "queued", why: "three days to the moment" },
    { ageMs: 72 * HOUR + 1, state: "failed", why: "longer than three days" },
  ])("after $ageMs ms leaves a row $state: $why", ({ ageMs, state }) => {
    expect(nextAfter("channel/busy", tried("reply", ageMs), NOW).state).toBe(state);
  });
});

describe("a row that may have gone", () => {
  it.each([
    { attempts: 1, wait: SECOND, why: "soon" },
    { attempts: 30, wait: 30 * SECOND, why: "later each time" },
    { attempts: 61, wait: MINUTE, why: "a minute at most" },
  ])("is looked up $wait ms after try $attempts: $why", ({ attempts, wait }) => {
    const next = nextAfter("channel/unsure", tried("reply", 0, attempts), NOW);
    expect(next).toMatchObject({ state: "unsure", nextAt: NOW + wait });
  });

  it.each([
    { ageMs: MINUTE - 1, state: "unsure", why: "it may still turn up" },
    { ageMs: MINUTE, state: "queued", why: "a minute is enough" },
  ])("is absent after $ageMs ms and so $state: $why", ({ ageMs, state }) => {
    expect(nextAfter("absent", tried("reply", ageMs), NOW).state).toBe(state);
  });

  it("is looked up again a minute after it was written", () => {
    expect(nextAfter("absent", tried("reply", 59 * SECOND), NOW).nextAt).toBe(NOW + SECOND);
  });
});

describe("isFinal", () => {
  it.each([
    ["queued", false],
    ["sending", false],
    ["unsure", false],
    ["sent", true],
    ["failed", true],
    ["held", true],
    ["expired", true],
  ] as const)("%s: %s", (state, final) => {
    expect(isFinal(state)).toBe(final);
  });
});

describe("readyAt", () => {
  const earlier = (change: object) => ({
    provider_state: null,
    sent_at: NOW,
    state: "sent" as OutboxState,
    channel: "sms",
    ...change,
  });
  it.each([
    { part: 1, prior: earlier({}), at: NOW, why: "the first part waits for nobody" },
    { part: 2, prior: earlier({}), at: NOW + 5 * SECOND, why: "no report yet: five seconds" },
    {
      part: 2,
      prior: earlier({ provider_state: "queued" }),
      at: NOW + 5 * SECOND,
      why: "not with the carrier",
    },
    { part: 2, prior: earlier({ provider_state: "sending" }), at: NOW + 5 * SECOND, why: "still not" },
    { part: 2, prior: earlier({ provider_state: "sent" }), at: NOW, why: "with the carrier" },
    { part: 2, prior: earlier({ provider_state: "delivered" }), at: NOW, why: "arrived" },
    {
      part: 2,
      prior: earlier({ state: "failed", provider_state: "undelivered" }),
      at: NOW,
      why: "nothing to wait for",
    },
    { part: 2, prior: earlier({ channel: "web" }), at: NOW, why: "the chat keeps its order itself" },
    { part: 2, prior: earlier({ sent_at: NOW - 5 * SECOND }), at: NOW, why: "five seconds are over" },
    { part: 2, prior: undefined, at: NOW, why: "nothing left before it" },
  ])("part $part is ready at $at: $why", ({ part, prior, at }) => {
    expect(readyAt({ next_at: NOW, part }, prior, NOW)).toBe(at);
  });

  it("is never before the row's own time", () => {
    expect(readyAt({ next_at: NOW + 9 * SECOND, part: 2 }, earlier({}), NOW)).toBe(NOW + 9 * SECOND);
  });
});
