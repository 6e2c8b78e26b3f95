import { describe, expect, it } from "vitest";
import {
  isAfterOverdose,
  markOverdose,
  withHospitalFirst,
} from "../../../src/conversation/care/overdose-hours.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const HALF_DAY = 12 * 3_600_000;
const took = (at: number, change: Partial<Session> = {}) =>
  session({ careTurns: 1, careSince: NOW, tookAt: at, ...change });

describe("the first hours after an overdose", () => {
  it.each([
    { before: took(NOW), is: true, why: "just now" },
    { before: took(NOW - HALF_DAY + 1), is: true, why: "under twelve hours ago" },
    { before: took(NOW - HALF_DAY), is: false, why: "twelve hours ago" },
    { before: took(NOW, { careTurns: 10 }), is: false, why: "closed, and ten turns have gone by" },
    { before: session({ careTurns: 1, careSince: NOW }), is: false, why: "something else was told" },
  ])("are on, $is: $why", ({ before, is }) => {
    expect(isAfterOverdose(ctxFor(), before)).toBe(is);
  });
});

describe("the one thing that helps", () => {
  const FIRST = ["safety.hospital-first", "a.b"];
  const answer = (keys: readonly string[], scene: Scene = {}, before = took(NOW)) =>
    keysOf(
      withHospitalFirst(made({ says: keys.map((key) => say(key)), session: before }), ctxFor(scene), before),
    );

  it("comes first in every turn", () => {
    expect(answer(["a.b"])).toEqual(FIRST);
  });

  it.each([
    ...["safety.emergency-overdose", "safety.urgent-overdose", "safety.ring-now", "safety.hospital-first"],
    ...["safety.after-safe-hands", "safety.step-with-help"],
    ...["safety.step-ringing", "safety.step-ringing-again", "safety.urgent-own-wound"],
  ])("is not said beside %s, which says so", (key) => {
    expect(answer(["a.b", key])).toEqual(["a.b", key]);
  });

  it("stands for the other line that names 999", () => {
    expect(answer(["asked.danger-first", "a.b"])).toEqual(FIRST);
  });

  it.each(["x.safety.ring-now", "safety.ring-now-x"])("is said beside %s, which does not", (key) => {
    expect(answer([key])).toEqual(["safety.hospital-first", key]);
  });

  it.each([
    {
      keys: ["a.b"],
      scene: { event: { type: "proved" } as const },
      before: took(NOW),
      why: "nobody has written",
    },
    { keys: [], scene: {}, before: took(NOW), why: "nothing is said" },
    { keys: ["a.b"], scene: {}, before: took(NOW - HALF_DAY), why: "the first hours are over" },
    {
      ...{ keys: ["a.b"], scene: { heard: { intent: "third_party" } as const }, before: took(NOW) },
      why: "somebody else asks",
    },
    {
      ...{ keys: ["a.b"], scene: { heard: { intent: "wrong_number" } as const }, before: took(NOW) },
      why: "it is another's number",
    },
    {
      ...{ keys: ["a.b"], scene: {}, why: "somebody else has the phone" },
      before: took(NOW, { hands: { at: NOW, sure: true, answered: 0, doubted: false } }),
    },
  ])("is not said where $why", ({ keys, scene, before }) => {
    expect(answer(keys, scene, before)).toEqual(keys);
  });
});

describe("the hour of an overdose", () => {
  const dose = { level: "emergency", kind: "suicide_self_harm", situation: "overdose" } as const;
  it.each([
    { before: { careAbout: dose }, at: NOW, why: "it is told now" },
    { before: { careAbout: dose, tookAt: NOW - HALF_DAY + 1 }, at: NOW - HALF_DAY + 1, why: "told again" },
    { before: { careAbout: dose, tookAt: NOW - HALF_DAY }, at: NOW, why: "another one, half a day later" },
    { before: { careAbout: { ...dose, situation: "honour" } }, at: undefined, why: "something else is told" },
    { before: {}, at: undefined, why: "nothing was told" },
  ])("is $at: $why", ({ before, at }) => {
    expect(markOverdose(session(before), ctxFor())).toEqual(
      session({ ...before, ...(at && { tookAt: at }) }),
    );
  });
});
