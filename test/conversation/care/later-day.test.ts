import { describe, expect, it } from "vitest";
import { askOnLaterDay, isLaterDay, whereTheyAre } from "../../../src/conversation/care/later-day.ts";
import type { AnyDialog, DialogBook } from "../../../src/conversation/dialog.ts";
import type { Intent } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, DAY_MS, keysOf, NOW, session } from "../scene.ts";

const told = (at: number, kind = "suicide_self_harm") =>
  session({ careTurns: 2, careSince: at, careAbout: { level: "emergency", kind } });
const open = { concernOpen: true };

describe("a later day", () => {
  it.each([
    { at: NOW - DAY_MS, later: true, why: "yesterday" },
    {
      at: Date.parse("2026-11-22T23:30:00Z"),
      later: true,
      why: "late last night, and it is ten in the morning",
    },
    { at: Date.parse("2026-11-23T02:01:00Z"), later: false, why: "the same day" },
    { at: Date.parse("2026-11-23T01:00:00Z"), later: false, why: "nine hours ago, on the same day" },
  ])("is it, $later: $why", ({ at, later }) => {
    expect(isLaterDay(ctxFor(), told(at))).toBe(later);
  });

  it.each([
    { told: "2026-11-22T23:30:00Z", later: true, why: "eight hours, with midnight between" },
    { told: "2026-11-22T23:30:00.001Z", later: false, why: "not quite eight" },
  ])("begins eight hours after it, $later: $why", ({ told: at, later }) => {
    const now = Date.parse("2026-11-23T07:30:00Z");
    expect(isLaterDay(ctxFor({ known: { now } }), told(Date.parse(at)))).toBe(later);
  });

  it("is none in the night itself, nor where nobody knows when", () => {
    const now = Date.parse("2026-11-24T00:15:00Z");
    const ctx = ctxFor({ known: { now, today: "2026-11-24" as never } });
    expect(isLaterDay(ctx, told(Date.parse("2026-11-23T23:30:00Z")))).toBe(false);
    expect(isLaterDay(ctxFor(), session())).toBe(false);
  });
});

const dialog = { name: "any" } as AnyDialog;
const book = {
  byIntent: new Map([["events_list" as Intent, dialog]]),
  claimant: () => undefined,
} as unknown as DialogBook;

describe("an ordinary ask on a later day", () => {
  const sure = { intent: "events_list", sure: true } as const;
  it.each([
    { at: NOW - DAY_MS, heard: sure, text: "what events are on", is: true, why: "plain" },
    { at: NOW - 1, heard: sure, text: "what events are on", is: false, why: "it is the same day" },
    { at: NOW - DAY_MS, heard: { ...sure, sure: false }, text: "events", is: false, why: "it is a guess" },
    {
      at: NOW - DAY_MS,
      heard: { ...sure, risk: { level: "urgent" } as const },
      text: "events",
      is: false,
      why: "there is danger in it",
    },
    { at: NOW - DAY_MS, heard: sure, text: "no one cares", is: false, why: "it is no ask" },
    {
      at: NOW - DAY_MS,
      heard: { intent: "greet", sure: true } as const,
      text: "hiya",
      is: false,
      why: "a greeting",
    },
  ])("$text is answered as usual, $is: $why", ({ at, heard, text, is }) => {
    expect(askOnLaterDay(ctxFor({ text, heard, known: open }), told(at), book)).toBe(is ? dialog : undefined);
  });
});

describe("what is no ask on any day", () => {
  const any = { ...book, byIntent: { get: () => dialog } } as unknown as DialogBook;
  const asked = (intent: Intent, text = "x y z", change = {}) => {
    const ctx = ctxFor({ text, heard: { intent, sure: true }, known: open });
    return askOnLaterDay(ctx, { ...told(NOW - DAY_MS), ...change }, any);
  };

  it.each([
    ...(["unclear", "small_talk", "greet", "thanks", "crisis", "help_menu", "are_you_a_bot"] as const),
    ...(["privacy_question", "abuse_at_bot", "checkin_ok", "out_of_scope"] as const),
  ])("%s: the frame has its own words for it", (intent) => {
    expect(asked(intent)).toBeUndefined();
  });

  it("is not what comes with thanks", () => {
    expect(asked("events_list", "thanks what events are on")).toBe(dialog);
  });

  it("is anything from somebody else who has the phone", () => {
    const hands = { at: NOW, sure: true, answered: 0, doubted: false };
    expect(asked("events_list", "what events are on", { hands })).toBeUndefined();
  });

  it("is not what a dialog claims for its own, though it was not read", () => {
    const claims = { ...book, claimant: () => dialog } as unknown as DialogBook;
    const ctx = ctxFor({ text: "x y z", heard: { intent: "events_list" }, known: open });
    expect(askOnLaterDay(ctx, told(NOW - DAY_MS), claims)).toBe(dialog);
  });
});

describe("where they are", () => {
  const place = (text: string, before = told(NOW - DAY_MS)) => {
    const made = whereTheyAre(ctxFor({ text, known: open }), before);
    return made && keysOf(made)[0];
  };
  it.each([
    { text: "im in hospital", before: told(NOW - DAY_MS), says: "asked.in-hospital", why: "a warm word" },
    {
      text: "im in hospital",
      before: told(NOW - 1),
      says: undefined,
      why: "on the day they are told what to say there",
    },
    {
      text: "they discharged me this morning",
      before: told(NOW - 1),
      says: "asked.home-now",
      why: "home is home on any day",
    },
    {
      text: "im home now",
      before: told(NOW - DAY_MS, "domestic_abuse"),
      says: undefined,
      why: "home may be where harm is",
    },
    { text: "im home now", before: session(), says: undefined, why: "nothing is known of what was told" },
    { text: "do i go home", before: told(NOW - DAY_MS), says: undefined, why: "a question" },
    {
      text: "im home now",
      before: told(NOW - DAY_MS, "medical"),
      says: "asked.home-now",
      why: "they were ill",
    },
    {
      text: "im home now",
      before: { ...told(NOW - 1, "not_said"), tookAt: NOW - 1 },
      says: "asked.home-now",
      why: "they took something",
    },
    {
      text: "im home now",
      before: { ...told(NOW - 1), hands: { at: NOW, sure: true, answered: 0, doubted: false } },
      says: undefined,
      why: "somebody else has the phone",
    },
  ])("$text: $says, for $why", ({ text, before, says }) => {
    expect(place(text, before)).toBe(says);
  });

  it("is passed on", () => {
    const before = { ...told(NOW - DAY_MS), misses: 2 };
    const made = whereTheyAre(ctxFor({ text: "im home now", known: open }), before);
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "im home now" }]);
    expect(keysOf(made!)).toEqual(["asked.home-now", "safety.or-a-person"]);
    expect(made?.session).toEqual({ ...before, misses: 0 });
  });

  it("is left once the frame is over", () => {
    const before = { ...told(NOW - DAY_MS), careTurns: 10 };
    expect(whereTheyAre(ctxFor({ text: "im home now" }), before)).toBeUndefined();
  });
});
