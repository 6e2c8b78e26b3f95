import { describe, expect, it } from "vitest";
import { withChildNamed } from "../../../src/conversation/care/child-named.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, made, NOW, type Scene, session } from "../scene.ts";

const about = (kind: string, situation?: string, more: Partial<Session> = {}): Session =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
    ...more,
  });
const HARMED = about("domestic_abuse");
const ADDED: Effect = { do: "add-to-concern", words: "x" };
const OTHER: Effect = { do: "opt-out" };
const TEXT = "will i lose my baby";
const ALERT: Effect = {
  ...{ do: "raise-concern", level: "urgent", kind: "domestic_abuse", words: TEXT, further: true },
};
const turn = (
  before = HARMED,
  scene: Scene = {},
  effects: readonly Effect[] = [OTHER, ADDED],
  after = before,
) =>
  withChildNamed(
    made({ effects, session: after }),
    ctxFor({ text: TEXT, known: { concernOpen: true }, ...scene }),
    before,
  );

describe("a child named by somebody who is harmed", () => {
  it("is told at once, whatever is answered, and a single time", () => {
    const named = turn();
    expect(named.effects).toEqual([ALERT, OTHER]);
    expect(named.session).toEqual({ ...HARMED, childNamed: true });
    expect(turn(named.session).effects).toEqual([OTHER, ADDED]);
  });

  it("is news in danger that is told with it", () => {
    const raised: Effect = { do: "raise-concern", level: "emergency", kind: "domestic_abuse", words: "y" };
    expect(turn(HARMED, {}, [OTHER, raised]).effects).toEqual([{ ...raised, further: true }, OTHER]);
  });

  it("is part of the first of it", () => {
    const first = turn(session(), { known: { concernOpen: false } }, [OTHER], HARMED);
    expect(first.effects).toEqual([OTHER]);
    expect(first.session.childNamed).toBe(true);
    const opened = turn(session(), { known: { concernOpen: false } }, [ADDED], about("exploitation"));
    expect(opened.session.childNamed).toBe(true);
  });

  it("is kept, where a person has closed the case", () => {
    const closed = turn(HARMED, { known: { concernOpen: false } });
    expect(closed.effects).toEqual([OTHER, ADDED]);
    expect(closed.session.childNamed).toBe(true);
  });

  it.each(["abuse_harm_from_others", "exploitation", "missing_or_trafficked"])(
    "is told of %s too",
    (kind) => {
      expect(turn(about(kind)).session.childNamed).toBe(true);
    },
  );

  const HANDS = { at: NOW, sure: true, answered: 0, doubted: false };
  it.each([
    { before: about("suicide_self_harm"), scene: {}, why: "nobody harms" },
    { before: about("domestic_abuse", "somebody-else"), scene: {}, why: "another is harmed" },
    { before: session({ careTurns: 1, careSince: NOW }), scene: {}, why: "nobody knows what was told" },
    { before: about("domestic_abuse", undefined, { hands: HANDS }), scene: {}, why: "another has the phone" },
    { before: HARMED, scene: { text: "thanks" }, why: "no child" },
    { before: HARMED, scene: { event: { type: "proved" } as const }, why: "nobody has written" },
  ])("is none: $why", ({ before, scene }) => {
    const said = turn(before, scene);
    expect(said.effects).toEqual([OTHER, ADDED]);
    expect(said.session).toEqual(before);
  });
});
