import { describe, expect, it } from "vitest";
import { deliveryWords } from "../../src/staff/delivery-words.ts";
import { momentWords, reasonWords, spanWords } from "../../src/staff/words.ts";

const MINUTE = 60_000;

it.each([
  { ms: 0, words: "less than a minute", why: "just now" },
  { ms: MINUTE - 1, words: "less than a minute", why: "the last of it" },
  { ms: MINUTE, words: "1 minute", why: "one has no s" },
  { ms: 60 * MINUTE - 1, words: "59 minutes", why: "not yet an hour" },
  { ms: 60 * MINUTE, words: "1 hour", why: "an hour" },
  { ms: 24 * 60 * MINUTE - 1, words: "23 hours", why: "not yet a day" },
  { ms: 48 * 60 * MINUTE, words: "2 days", why: "whole days" },
])("$ms ms is $words, $why", ({ ms, words }) => {
  expect(spanWords(ms)).toBe(words);
});

it.each([
  { at: "2026-11-23T00:00Z", words: "today, 12am", why: "the first minute of the day" },
  { at: "2026-11-22T23:59Z", words: "Sun 22 Nov, 11:59pm", why: "the last of the day before" },
  { at: "2026-07-01T13:05Z", words: "Wed 1 Jul, 2:05pm", why: "summer time" },
  { at: "2025-12-31T23:59Z", words: "Wed 31 Dec 2025, 11:59pm", why: "last year says so" },
])("$at is $words, $why", ({ at, words }) => {
  expect(momentWords(Date.parse(at), Date.parse("2026-11-23T10:00Z"))).toBe(words);
});

it("has words for a reason it does not know, inherited names included", () => {
  expect([reasonWords("callback"), reasonWords("constructor")]).toEqual([
    "asked to be called back",
    "needs somebody",
  ]);
});

describe("how a message went", () => {
  it.each([
    { state: "queued", provider: null, error: null, words: "waiting to be sent", trouble: false },
    { state: "sending", provider: null, error: null, words: "being sent", trouble: false },
    {
      state: "unsure",
      provider: null,
      error: "channel/unsure",
      words: "may have been sent, we are checking",
      trouble: false,
    },
    { state: "sent", provider: null, error: null, words: "sent", trouble: false },
    { state: "sent", provider: "sent", error: null, words: "sent", trouble: false },
    { state: "sent", provider: "delivered", error: null, words: "delivered", trouble: false },
    {
      state: "failed",
      provider: "undelivered",
      error: "30005",
      words: "not delivered: the number may be dead or somebody else's",
      trouble: true,
    },
    {
      state: "failed",
      provider: null,
      error: "channel/opted-out",
      words: "not delivered: they have stopped texts",
      trouble: true,
    },
    {
      state: "held",
      provider: null,
      error: "opted out",
      words: "not delivered: they have stopped texts",
      trouble: true,
    },
    {
      state: "failed",
      provider: null,
      error: "toString",
      words: "not delivered: the network gave no reason that helps",
      trouble: true,
    },
    {
      state: "expired",
      provider: null,
      error: "too late to send",
      words: "not sent: it was too late",
      trouble: true,
    },
  ] as const)("$state, $provider, $error: $words", ({ state, provider, error, words, trouble }) => {
    expect(deliveryWords({ state, provider_state: provider, error })).toEqual({ text: words, trouble });
  });
});
