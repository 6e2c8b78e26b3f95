import { describe, expect, it } from "vitest";
import { wordsUnsaid } from "../../../src/conversation/care/words-unsaid.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, MINUTE, NOW, session } from "../scene.ts";

const asked = (change = {}) => ({
  ...{ dialog: "talk-to-person", version: 1, step: "words", data: { reason: "asked" } },
  ...{ askedAt: NOW - 10 * MINUTE },
  ...change,
});
const unsaid = (waiting?: ReturnType<typeof asked>, known = {}) =>
  wordsUnsaid(
    { session: session(waiting && { waiting }), text: "can i talk to ana" } as unknown as TurnInput,
    ctxFor({ known }),
  );

it("tells the worker that they asked, and them that the worker knows", () => {
  const made = unsaid(asked());
  expect(made.says[0]?.said).toEqual({ key: "person.told-anyway", args: { who: "Ana" } });
  expect(keysOf(made)[1]).toBe("who-reads.pa");
  expect(made.effects).toEqual([{ do: "hand-off", reason: "asked", words: "can i talk to ana", to: "pa" }]);
  expect(made.session.waiting).toEqual(asked());
});

describe("nothing is said or told", () => {
  it.each([
    { waiting: undefined, known: {}, why: "they have answered" },
    { waiting: asked({ dialog: "booking" }), known: {}, why: "something else is asked" },
    { waiting: asked({ askedAt: NOW - 10 * MINUTE + 1 }), known: {}, why: "it was put a moment ago" },
    { waiting: asked({ data: { reason: "complaint" } }), known: {}, why: "it is a complaint" },
    { waiting: asked({ data: {} }), known: {}, why: "it has no reason" },
    { waiting: asked({ data: { reason: "asked", to: "duty" } }), known: {}, why: "it is for somebody else" },
    {
      waiting: asked(),
      known: { handoff: { id: "h", status: "open", reason: "asked" } },
      why: "a person has been told",
    },
  ])("where $why", ({ waiting, known }) => {
    const before = session(waiting && { waiting });
    expect(unsaid(waiting, known)).toEqual({ says: [], effects: [], session: before });
  });
});
