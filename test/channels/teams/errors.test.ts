import { describe, expect, it } from "vitest";
import type { ChannelFailure } from "../../../src/channels/failure.ts";
import { failureOf } from "../../../src/channels/teams/errors.ts";

const answered = (statusCode: number, retryAfter?: string) => ({
  statusCode,
  response: { headers: { get: () => retryAfter } },
});

const failure = (error: unknown) => failureOf(error) as ChannelFailure;

describe("what Teams answers", () => {
  it.each([
    { error: answered(429), code: "channel/busy", action: "retry", why: "too much at once" },
    { error: answered(412), code: "channel/busy", action: "retry", why: "met itself" },
    { error: answered(502), code: "channel/busy", action: "retry", why: "a gateway" },
    { error: answered(504), code: "channel/busy", action: "retry", why: "another gateway" },
    { error: answered(500), code: "channel/busy", action: "retry", why: "Teams itself" },
    { error: answered(401), code: "channel/busy", action: "stop-and-page", why: "our secret has run out" },
    { error: answered(403), code: "channel/refused", action: "app-removed", why: "blocked" },
    { error: answered(404), code: "channel/refused", action: "app-removed", why: "no such chat" },
    { error: answered(400), code: "channel/refused", action: "mend", why: "our own mistake" },
    {
      error: { code: "ECONNREFUSED" },
      code: "channel/busy",
      action: "retry",
      why: "nothing was handed over",
    },
    { error: { code: "ECONNRESET" }, code: "channel/unsure", action: "look-first", why: "it may be there" },
    {
      error: new Error("no answer in time"),
      code: "channel/unsure",
      action: "look-first",
      why: "so may this",
    },
  ])("$code, $action: $why", ({ error, code, action }) => {
    expect(failure(error)).toMatchObject({ code, action });
  });
});

describe("the wait before the next try", () => {
  it.each([
    { retryAfter: "30", ms: 30_000, why: "seconds" },
    { retryAfter: "0", ms: 0, why: "at once" },
    { retryAfter: "1.5", ms: 1_500, why: "a part of a second" },
    { retryAfter: "Thu, 01 Jan 1970 00:00:00 GMT", ms: 0, why: "a moment that has gone" },
  ])("is $ms ms for $retryAfter: $why", ({ retryAfter, ms }) => {
    expect(failure(answered(429, retryAfter)).retryAfterMs).toBe(ms);
  });

  it.each([undefined, "", "soon"])("is two to four whole seconds without one: %s", (retryAfter) => {
    const waits = Array.from({ length: 50 }, () => failure(answered(502, retryAfter)).retryAfterMs!);
    expect(waits.every((ms) => Number.isInteger(ms) && ms >= 2_000 && ms < 4_000)).toBe(true);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });
});
