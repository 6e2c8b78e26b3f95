import { describe, expect, it } from "vitest";
import { loadContent } from "../../../src/content/load.ts";
import { withWhatComesFirst } from "../../../src/conversation/care/danger-first.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const HALF_DAY = 12 * 3_600_000;
const live = (change: Partial<Session> = {}) =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "emergency", kind: "domestic_abuse" } as never,
    ...change,
  });
const turn = (keys: readonly string[], before = live(), scene: Scene = {}) => {
  const ctx = ctxFor({ text: "whatever", known: { concernOpen: true }, ...scene });
  return keysOf(
    withWhatComesFirst(made({ says: keys.map((key) => say(key)), session: before }), ctx, before),
  );
};

describe("999 while danger now is open", () => {
  it("is in every turn, however little was said", () => {
    expect(turn(["safety.no-pressure"])).toEqual(["asked.danger-first", "safety.no-pressure"]);
  });

  it.each([
    {
      before: live({ careAbout: { level: "urgent", kind: "domestic_abuse" } as never }),
      why: "no danger now",
    },
    { before: live({ careSince: NOW - HALF_DAY }), why: "the first hours are over" },
    { before: live({ careSince: undefined as never }), why: "nobody knows since when" },
    { before: live({ hands: { at: NOW, sure: true } as never }), why: "somebody else has the phone" },
    { before: live({ careAbout: undefined as never }), why: "what was told is not known" },
  ])("is not added: $why", ({ before }) => {
    expect(turn(["safety.no-pressure"], before)).toEqual(["safety.no-pressure"]);
  });

  it("is added up to the last of the first hours", () => {
    expect(turn(["safety.no-pressure"], live({ careSince: NOW - HALF_DAY + 1 }))[0]).toBe(
      "asked.danger-first",
    );
  });

  it.each([
    "hush.a",
    "third-party.ring-back",
    "who-we-are.a",
    "stop.done",
    "safety.plays-along",
    "unknown.a",
  ])("is not added to %s, which others may read", (key) => {
    expect(turn([key])).toEqual([key]);
  });

  it.each(["asked.hush", "asked.safety.step-ringing"])("is added to %s, which only ends so", (key) => {
    expect(turn([key])).toEqual(["asked.danger-first", key]);
  });

  it("is not added where the phone changed hands with this line", () => {
    const before = live();
    const ctx = ctxFor({ text: "whatever", known: { concernOpen: true } });
    const after = live({ hands: { at: NOW, sure: true } as never });
    const said = made({ says: [say("safety.no-pressure")], session: after });
    expect(withWhatComesFirst(said, ctx, before)).toBe(said);
  });

  it("is added to nothing that nobody wrote, or where nothing is said", () => {
    expect(turn(["a.b"], live(), { event: { type: "proved" } })).toEqual(["a.b"]);
    expect(turn([])).toEqual([]);
    expect(turn(["a.b"], live(), { known: { concernOpen: false, now: NOW + 15 * 24 * HALF_DAY } })).toEqual([
      "a.b",
    ]);
  });

  it("is not added where the phone is read, or somebody looks on", () => {
    const before = live();
    const ctx = ctxFor({ text: "whatever", known: { concernOpen: true } });
    const said = made({ says: [say("safety.no-pressure")], session: before });
    for (const eyes of [{ phoneRead: true }, { watched: true }] as const)
      expect(withWhatComesFirst(said, { ...ctx, ...eyes }, before)).toBe(said);
  });

  it("gives way to a doctor first, after an overdose", () => {
    const before = live({
      careAbout: { level: "emergency", kind: "suicide_self_harm" } as never,
      tookAt: NOW,
    });
    const ctx = {
      ...ctxFor({ text: "whatever", known: { concernOpen: true } }),
      content: loadContent("content"),
    };
    const said = made({ says: [say("safety.no-pressure")], session: before });
    expect(keysOf(withWhatComesFirst(said, ctx as never, before))).toEqual([
      "safety.hospital-first",
      "safety.no-pressure",
    ]);
  });
});

describe("help that was rung for, or has come", () => {
  it.each(["safety.step-ringing", "asked.other-help-is-coming", "asked.hurt-help-is-coming"])(
    "is not told to ring: %s",
    (key) => {
      expect(turn([key])).toEqual([key]);
    },
  );

  it.each(["safety.step-ringing", "safety.step-ringing-again"])(
    "is not sent to hospital while they ring, after an overdose: %s",
    (key) => {
      expect(turn([key], live({ tookAt: NOW }))).toEqual([key]);
    },
  );

  it("is not asked for, of whoever was hurt", () => {
    const before = live({
      careAbout: { level: "emergency", kind: "violence_to_others", situation: "harm-done" } as never,
    });
    const scene = { known: { concernOpen: true } };
    expect(turn(["safety.after-calmer"], before, { text: "ambulance is here", ...scene })).not.toContain(
      "safety.hurt-first",
    );
    expect(turn(["safety.after-calmer"], before, { text: "ok", ...scene })).toContain("safety.hurt-first");
  });
});
