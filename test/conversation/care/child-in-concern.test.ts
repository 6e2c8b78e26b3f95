import { describe, expect, it } from "vitest";
import { childInConcern } from "../../../src/conversation/care/child-in-concern.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, made, session } from "../scene.ts";

const ADDED: Effect = { do: "add-to-concern", words: "im 12" };
const OTHER: Effect = { do: "opt-out" };
const about = (kind: string, level: "urgent" | "emergency" = "urgent"): Partial<Session> => ({
  careAbout: { level, kind },
});
const turn = (keys: readonly string[], effects: readonly Effect[] = [], change: Partial<Session> = {}) =>
  childInConcern(
    ctxFor({ text: "im 12", known: { person: undefined, concernOpen: true } }),
    made({ says: keys.map((key) => say(key)), effects, session: session(change) }),
  );

describe("an age under 16 that is said while a concern is open", () => {
  it.each([
    { kind: "abuse_harm_from_others", services: true },
    { kind: "domestic_abuse", services: true },
    { kind: "exploitation", services: true },
    { kind: "missing_or_trafficked", services: true },
    { kind: "suicide_self_harm", services: false },
  ])("brings Childline, and beside $kind children's services, $services", ({ kind, services }) => {
    expect(keysOf(turn([], [], about(kind)))).toEqual([
      "safety.child",
      ...(services ? ["safety.child-services"] : []),
      ...["safety.told", "safety.or-a-person"],
    ]);
  });

  it.each([
    ...["safety.added-1", "safety.heard-1", "safety.next-harmed", "safety.told", "safety.unsure-3"],
    ...["safety.or-a-person", "seen.has-it", "asked.danger-first"],
  ])("takes the place of %s", (key) => {
    const keys = keysOf(turn([key, "a.b"], [], about("medical")));
    expect(keys).toEqual(["safety.child", "a.b", "safety.told", "safety.or-a-person"]);
  });

  it.each(["safety.hospital-first", "safety.hurt-first-again"])("comes after %s", (key) => {
    expect(keysOf(turn(["a.b", key], [], about("medical")))).toEqual([
      ...[key, "safety.child", "a.b", "safety.told", "safety.or-a-person"],
    ]);
  });

  it.each(["x.safety.added", "x.seen.has-it", "x.safety.hospital-first"])("keeps %s after it", (key) => {
    expect(keysOf(turn([key], [], about("medical"))).slice(0, 2)).toEqual(["safety.child", key]);
  });

  it("is told at once, once, as gone further in what was told", () => {
    const { effects } = turn([], [OTHER, ADDED], about("medical", "emergency"));
    expect(effects).toEqual([
      { do: "raise-concern", level: "emergency", kind: "medical", words: "im 12", further: true },
      OTHER,
    ]);
  });

  it("is told as urgent where nobody knows what was told", () => {
    expect(turn([]).effects).toEqual([
      { do: "raise-concern", level: "urgent", kind: "not_said", words: "im 12", further: true },
    ]);
  });
});
