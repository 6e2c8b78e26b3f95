import { expect, it } from "vitest";
import { withNewsBeside } from "../../../src/conversation/care/news-beside-ask.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const WAITING = { dialog: "booking", version: 1, step: "place", data: {}, askedAt: NOW };
const CARED = {
  careTurns: 1,
  careSince: NOW,
  careAbout: { level: "urgent", kind: "domestic_abuse" },
} as const;
const TEXT = "he came round last night. can you book me in";
const ADDED: Effect = { do: "add-to-concern", words: TEXT };
const NOTED: Effect = { do: "ask-for-call", by: "text" };
const HELD: Effect = { do: "hand-off", reason: "asked", words: TEXT, to: "pa" };

const turn = (
  { known, ...scene }: Scene = {},
  before = session(CARED),
  after = session({ ...CARED, waiting: WAITING }),
  effects: readonly Effect[] = [],
) =>
  withNewsBeside(
    { ...made({ says: [], effects }), session: after },
    ctxFor({ text: TEXT, known: { concernOpen: true, ...known }, ...scene }),
    before,
  );

it("joins what was told, and says so before the answer to the ask", () => {
  const told = turn();
  expect(keysOf(told)).toEqual(["safety.told-beside"]);
  expect(told.effects).toEqual([ADDED]);
  expect(turn({}, undefined, undefined, [NOTED]).effects).toEqual([NOTED, ADDED]);
});

it.each([
  { scene: { text: "can you book me in" }, why: "nothing is told" },
  { scene: { event: { type: "proved" } as const }, why: "it is no message" },
  { scene: { known: { concernOpen: false } }, why: "no case is open" },
  { before: session({ ...CARED, waiting: WAITING }), why: "it answers a question" },
  { before: session(), scene: { known: { concernOpen: false } }, why: "nobody is cared for" },
  { after: session(CARED), why: "no ask was begun" },
  {
    after: session({ ...CARED, waiting: WAITING, hands: { at: NOW, sure: true } as never }),
    why: "other hands",
  },
  { effects: [HELD], why: "a person has it" },
  { effects: [{ ...ADDED, words: "x" }], why: "it is added already" },
  { effects: [{ do: "add-to-thread", handoffId: "h" } as Effect], why: "it is in the thread" },
  {
    effects: [{ do: "raise-concern", level: "urgent", kind: "medical", words: "x" } as Effect],
    why: "it is danger that is told",
  },
])("adds nothing where $why", ({ scene, before, after, effects }) => {
  const told = turn(scene, before, after, effects);
  expect(keysOf(told)).toEqual([]);
  expect(told.effects).toEqual(effects ?? []);
});
