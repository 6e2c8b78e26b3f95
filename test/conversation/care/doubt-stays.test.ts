import { describe, expect, it } from "vitest";
import {
  askedBesideDoubt,
  doubtIn,
  saysWhatFor,
  withDoubtKept,
} from "../../../src/conversation/care/doubt-stays.ts";
import { safeTakenBack, stillInDoubt } from "../../../src/conversation/care/safe-taken-back.ts";
import { silence } from "../../../src/conversation/care/soft-check.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, MINUTE, made, NOW, type Scene, session } from "../scene.ts";

const waits = (dialog: string, words = "help me", kind?: string) => ({
  ...{ dialog, version: 1, step: "safe", askedAt: NOW - MINUTE },
  data: { words, ...(kind && { kind }) },
});
const DOUBT = waits("safe-check");
const RAISED: Effect = { do: "raise-concern", level: "urgent", kind: "not_said", words: "x" };
const handOff = (reason: "safe-silence" | "said-safe" | "asked"): Effect => ({
  ...{ do: "hand-off", reason, words: "x", to: "pa" },
});

describe("a question beside whether they are safe", () => {
  const beside = (
    before = session({ waiting: DOUBT }),
    after = made({ says: [say("card")] }),
    text = "bus pass",
  ) => askedBesideDoubt(after, before, ctxFor({ text }));

  it("is answered, and the question is put once more with the time it had", () => {
    const { says, session: after } = beside();
    expect(keysOf({ says })).toEqual(["card", "safety.safe-too"]);
    expect(after.waiting).toEqual(DOUBT);
    expect(after.setAside).toBeUndefined();
  });

  it("puts no question of its own meanwhile: it comes back later", () => {
    const waiting = waits("booking");
    const { says, session: after } = beside(
      undefined,
      made({ says: [say("card"), say("more"), say("where")], session: session({ waiting }) }),
    );
    expect(keysOf({ says })).toEqual(["card", "more", "safety.safe-too"]);
    expect(after).toMatchObject({ waiting: DOUBT, setAside: waiting });
  });

  it.each([...["call-back", "talk-to-person", "put-in-touch", "proof"]])(
    "is heard out first where it brings a person: %s",
    (dialog) => {
      const waiting = waits(dialog);
      const { says, session: after } = beside(
        undefined,
        made({ says: [say("ask")], session: session({ waiting }) }),
      );
      expect(keysOf({ says })).toEqual(["ask"]);
      expect(after).toMatchObject({ waiting, setAside: DOUBT });
    },
  );

  it.each([
    { before: session(), after: made(), why: "nothing was asked" },
    { before: session({ waiting: waits("menu") }), after: made(), why: "another question waits" },
    { before: session({ waiting: DOUBT }), after: made({ effects: [RAISED] }), why: "a person was told" },
    {
      before: session({ waiting: DOUBT }),
      after: made({ session: session({ waiting: DOUBT }) }),
      why: "it is put already",
    },
  ])("changes nothing where $why", ({ before, after }) => {
    expect(beside(before, after)).toBe(after);
  });

  it("says what the help is for", () => {
    expect(beside(undefined, undefined, "with my cv")).toEqual(made({ says: [say("card")] }));
  });
});

describe("the question whether they are safe", () => {
  const kept = (after = made(), before = session({ waiting: DOUBT }), scene: Scene = {}) =>
    withDoubtKept(after, before, ctxFor(scene));

  it("waits on, unsaid, where a turn has dropped it", () => {
    expect(kept().session.waiting).toEqual(DOUBT);
    const other = waits("call-back");
    expect(kept(made({ session: session({ waiting: other }) })).session).toMatchObject({
      waiting: other,
      setAside: DOUBT,
    });
    expect(kept(made(), session({ setAside: DOUBT })).session.waiting).toEqual(DOUBT);
    expect(kept(made({ effects: [handOff("asked")] })).session.waiting).toEqual(DOUBT);
    expect(kept(made({ effects: [handOff("safe-silence")] })).session.waiting).toEqual(DOUBT);
  });

  it.each([
    { after: made({ says: [say("safety.good-to-know")] }), why: "they are safe" },
    { after: made({ says: [say("safety.safe-and-read")] }), why: "they are, and a person reads it" },
    { after: made({ says: [say("safety.after-feels-better-if")] }), why: "it has passed" },
    { after: made({ effects: [RAISED] }), why: "a concern is open" },
    { after: made({ effects: [handOff("said-safe")] }), why: "a person reads it" },
  ])("is over where $why", ({ after }) => {
    expect(kept(after)).toBe(after);
  });

  it("is over where there was none, where it waits, and once its time is up", () => {
    const after = made();
    expect(kept(after, session({ waiting: waits("menu") }))).toBe(after);
    expect(kept(after, undefined, { event: { type: "safe-check" } })).toBe(after);
    const still = made({ session: session({ setAside: DOUBT }) });
    expect(kept(still)).toBe(still);
  });

  it("is found where it waits and where it was set aside", () => {
    expect(doubtIn(session({ setAside: DOUBT, waiting: waits("menu") }))).toEqual(DOUBT);
    expect(doubtIn(session())).toBeUndefined();
  });

  it("counts as silence also where another question was put beside it", () => {
    const steps = { safe: { ask: () => say("ask") } };
    const safeParse = () => ({ success: true });
    const dialog = { name: "safe-check", version: 1, data: { safeParse }, steps };
    const book = { byName: new Map([["safe-check", dialog]]) };
    const before = session({ waiting: waits("menu"), setAside: { ...DOUBT, askedAt: NOW - 30 * MINUTE } });
    const input = { session: before, book } as unknown as TurnInput;
    expect(silence(input, ctxFor()).effects).toEqual([{ ...RAISED, words: "help me" }]);
  });
});

describe("what the help is for", () => {
  it.each([
    { words: "help me", text: "with my cv", is: true, why: "a form or a paper" },
    { words: "can u help pls", text: "for my housing form", is: true, why: "the same" },
    { words: "help me", text: "bus pass", is: false, why: "it may be anything" },
    { words: "help me", text: "to get away", is: false, why: "no form" },
    { words: "i feel weird", text: "with my cv", is: false, why: "help was not what was said" },
  ])("$words, then $text: $is, $why", ({ words, text, is }) => {
    expect(saysWhatFor({ words }, ctxFor({ text }))).toBe(is);
  });

  it("ends no doubt with a kind, nor one with danger beside it", () => {
    expect(saysWhatFor({ words: "help me", kind: "medical" }, ctxFor({ text: "with my cv" }))).toBe(false);
    const risk = { level: "urgent" } as const;
    expect(saysWhatFor({ words: "help me" }, ctxFor({ text: "with my cv", heard: { risk } }))).toBe(false);
  });
});

describe("safe, and then not", () => {
  const SAFE = { at: NOW - MINUTE, words: "help me" };
  const back = (text: string, change = {}, scene: Scene = {}) =>
    safeTakenBack(ctxFor({ text, ...scene }), session({ safeSaid: SAFE, ...change }));

  it("is danger now, with the words that had led to the question", () => {
    const taken = back("well no", { safeSaid: { ...SAFE, kind: "domestic_abuse" } });
    expect(taken?.effects).toEqual([
      { do: "raise-concern", level: "emergency", kind: "domestic_abuse", words: "help me\nwell no" },
    ]);
    expect(taken?.session).toMatchObject({
      careAbout: { level: "emergency", kind: "domestic_abuse" },
      careTurns: 0,
    });
    expect(taken?.session.safeSaid).toBeUndefined();
  });

  it("is so for an hour", () => {
    expect(back("well no", { safeSaid: { ...SAFE, at: NOW - 60 * MINUTE } })).toBeDefined();
  });

  it("is for a person today where they are no longer sure", () => {
    expect(back("well not sure")?.effects).toMatchObject([{ level: "urgent", kind: "not_said" }]);
  });

  it.each([
    { text: "thanks", change: {}, why: "nothing is taken back" },
    { text: "well no", change: { safeSaid: undefined }, why: "they had not said so" },
    {
      text: "well no",
      change: { safeSaid: { ...SAFE, at: NOW - 60 * MINUTE - 1 } },
      why: "it is more than an hour since",
    },
    { text: "well no", change: { waiting: waits("menu") }, why: "it answers another question" },
    { text: "well no", change: { careTurns: 1, careSince: NOW }, why: "danger was told since" },
    { text: "well no", change: {}, scene: { event: { type: "full" } }, why: "nobody wrote" },
  ] as const)("is not so where $why", ({ text, change, ...rest }) => {
    expect(back(text, change, "scene" in rest ? rest.scene : {})).toBeUndefined();
  });

  it("is kept in mind when they say that they are safe, and at no other time", () => {
    const said = made({ says: [say("safety.good-to-know")] });
    const before = session({ waiting: DOUBT });
    expect(stillInDoubt(said, before, ctxFor()).session.safeSaid).toEqual({ at: NOW, words: "help me" });
    const read = made({ says: [say("safety.safe-and-read")] });
    expect(stillInDoubt(read, before, ctxFor()).session.safeSaid).toEqual({ at: NOW, words: "help me" });
    expect(stillInDoubt(said, session(), ctxFor())).toBe(said);
    expect(stillInDoubt(made(), before, ctxFor()).session.safeSaid).toBeUndefined();
  });
});
