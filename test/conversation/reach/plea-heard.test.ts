import { describe, expect, it } from "vitest";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { hushed } from "../../../src/conversation/reach/hush.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Made } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, MINUTE, NOW, type Scene, session } from "../scene.ts";

const ABOUT = { careAbout: { level: "urgent", kind: "exploitation" } } as const;
const OPEN: Scene = { known: { concernOpen: true } };
const ADDED: Effect = { do: "add-to-concern", words: "x" };
const ASKED: Effect = { do: "ask-for-call", by: "text" };
const made = (effects: readonly Effect[], after: Partial<Session> = ABOUT): Made => ({
  says: [say("safety.heard-1")],
  effects,
  session: session(after),
});
const HUSHED = { ...ABOUT, hushedAt: NOW - MINUTE };
const READ = { ...HUSHED, playsAlong: true } as const;
const hush = (scene: Scene, turn: Made, before: Partial<Session>): Made =>
  hushed(turn, ctxFor({ ...OPEN, ...scene }), session(before));
const alert = (words: string, kind = "exploitation") => ({
  ...{ do: "raise-concern", level: "emergency", kind, words },
});

describe("a plea while an answer may be seen", () => {
  it.each([
    { text: "you help us please", before: HUSHED, why: "no answer had been asked for" },
    { text: "please help me", before: READ, why: "they wrote for other eyes" },
    { text: "i am scared", before: { ...HUSHED, hushEased: 1 }, why: "it was said to be safe" },
  ])("gets a line for any reader, and people at once: $text, $why", ({ text, before }) => {
    const quiet = hush({ text }, made([ADDED]), { ...before, saidInCare: [["x"]] });
    expect(keysOf(quiet)).toEqual(["safety.plea-quiet"]);
    expect(quiet.effects).toEqual([{ ...alert(text), further: true }]);
    expect(quiet.session).toMatchObject({ hushedAt: NOW, pleas: 1, saidInCare: [["x"]] });
  });

  it("gets the other line the second time, and is no news by itself", () => {
    const quiet = hush({ text: "call me" }, made([ASKED]), { ...HUSHED, pleas: 1 });
    expect(keysOf(quiet)).toEqual(["safety.plea-quiet-again"]);
    expect(quiet.effects).toEqual([ASKED, alert("call me")]);
    expect(quiet.session).toMatchObject({ pleas: 2 });
    expect(quiet.session).not.toHaveProperty("saidInCare");
  });

  it("keeps the kind that is told in it, and is danger now", () => {
    const told: Effect = { do: "raise-concern", level: "urgent", kind: "domestic_abuse", words: "x" };
    const quiet = hush({ text: "help me" }, made([told]), HUSHED);
    expect(quiet.effects).toEqual([{ ...told, level: "emergency", further: true }]);
  });

  it("is told of without a kind where none is known", () => {
    const quiet = hush({ text: "help me" }, made([], {}), { hushedAt: NOW - MINUTE });
    expect(quiet.effects).toEqual([{ ...alert("help me", "not_said"), further: true }]);
  });

  it.each([
    { scene: { text: "he is shouting" }, why: "nothing is begged for" },
    {
      scene: { text: "help me", event: { type: "handoff-seen", handoffId: "h" } as const },
      why: "no message",
    },
    { scene: { text: "this is her mum help me" }, why: "somebody else writes" },
  ])("is not heard where $why", ({ scene }) => {
    expect(keysOf(hush(scene, made([]), HUSHED))).toEqual([]);
  });
});

describe("what they tell with somebody looking on", () => {
  it.each([
    { text: "i sleep in shop with 3 girl", keys: ["safety.plays-along"], why: "more is told" },
    { text: "hello", keys: ["safety.plays-along-here"], why: "they call" },
    { text: "ok cool", keys: [], why: "a noise" },
  ])("$text gets $keys: $why", ({ text, keys }) => {
    expect(keysOf(hush({ text }, made([]), READ))).toEqual(keys);
  });

  it("is heard in silence where no answer was wanted, and a call gets the one line", () => {
    expect(keysOf(hush({ text: "hello" }, made([]), HUSHED))).toEqual(["safety.hush"]);
    expect(keysOf(hush({ text: "i sleep in shop with 3 girl" }, made([]), HUSHED))).toEqual([]);
  });
});

describe("once they say that nobody is with them", () => {
  const ALONE = { ...HUSHED, hushEased: 1, hushAlone: true } as const;

  it.each([
    { text: "hes gone out now", alone: true, why: "whoever it is has gone" },
    { text: "im alone", alone: true, why: "alone" },
    { text: "its safe now", alone: true, why: "safe" },
    { text: "sorry its ok now", alone: undefined, why: "anybody may write that" },
  ])("$text: $alone, $why", ({ text, alone }) => {
    const line = hush({ text }, made([]), HUSHED);
    expect(keysOf(line)).toEqual(["safety.hush-eased"]);
    expect(line.session.hushAlone).toBe(alone);
  });

  it.each(["will i lose my baby", "do i have to talk to police", "what do i do"])(
    "what they ask for themselves is answered: %s",
    (text) => {
      const open = hush({ text }, made([], ALONE), ALONE);
      expect(keysOf(open)).toEqual(["safety.heard-1"]);
      for (const gone of ["hushedAt", "hushEased", "hushAlone"])
        expect(open.session).not.toHaveProperty(gone);
    },
  );

  it.each([
    { text: "what did i say to u", why: "it fishes for what was written" },
    { text: "did she tell you i hit her", why: "asked by somebody else" },
    { text: "this is her mum can i see it", why: "somebody else has the phone" },
    { text: "ok nice", why: "nothing of themselves" },
  ])("$text gets a line that gives nothing away: $why", ({ text }) => {
    expect(keysOf(hush({ text }, made([], ALONE), ALONE))).toEqual(["safety.hush-eased-again"]);
  });
});

it("being alone is over once no answer is asked for again", () => {
  const before = { ...HUSHED, hushEased: 1, hushAlone: true } as const;
  const quiet = hush({ text: "dont reply hes here" }, made([], before), before);
  expect(quiet.session).not.toHaveProperty("hushAlone");
});

describe("whoever reads the phone is back", () => {
  const told = made([{ do: "raise-concern", level: "emergency", kind: "domestic_abuse", words: "x" }]);
  const heard = (text: string, phoneRead: boolean, open = true) =>
    keysOf(
      hushed(
        told,
        { ...ctxFor({ text, known: { concernOpen: open } }), ...(phoneRead && { phoneRead: true as const }) },
        session(ABOUT),
      ),
    );

  it.each([
    { text: "hes back", read: true, keys: ["safety.hush"], why: "it would be seen" },
    { text: "hes back", read: false, keys: ["safety.heard-1"], why: "nobody reads it" },
    { text: "hes here in the house now", read: true, keys: ["safety.heard-1"], why: "more is told" },
    { text: "help hes back", read: true, keys: ["safety.heard-1"], why: "help is asked for" },
    { text: "hes nice", read: true, keys: ["safety.heard-1"], why: "nobody is said to be there" },
  ])("$text, read $read: $keys, $why", ({ text, read, keys }) => {
    expect(heard(text, read)).toEqual(keys);
  });

  it("is nothing before danger was told", () => {
    expect(heard("hes back", true, false)).toEqual(["safety.heard-1"]);
  });
});
