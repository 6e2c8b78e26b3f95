import { describe, expect, it } from "vitest";
import { withGuessJoined } from "../../../src/conversation/care/guess-joined.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { ctxFor, made } from "../scene.ts";

const JOINED: Effect = { do: "add-to-concern", words: "will he know" };
const scene = (setAside: boolean, concernOpen = true) =>
  ctxFor({ text: "will he know", heard: setAside ? { setAside: true } : {}, known: { concernOpen } });

describe("words in which danger was guessed and set aside", () => {
  it("join what was told, beside whatever else is done", () => {
    const also: Effect = { do: "hand-off", reason: "asked", words: "ring me", to: "pa" };
    expect(withGuessJoined(made({ effects: [also] }), scene(true)).effects).toEqual([also, JOINED]);
  });

  it.each([
    { of: made(), ctx: scene(false), why: "none was guessed" },
    { of: made(), ctx: scene(true, false), why: "a person has closed it" },
    { of: made({ effects: [JOINED] }), ctx: scene(true), why: "they join it already" },
    {
      of: made({
        effects: [{ do: "raise-concern", level: "urgent", kind: "medical", words: "will he know" }],
      }),
      ctx: scene(true),
      why: "they are told at once",
    },
  ])("are left as they are where $why", ({ of, ctx }) => {
    expect(withGuessJoined(of, ctx)).toBe(of);
  });
});
