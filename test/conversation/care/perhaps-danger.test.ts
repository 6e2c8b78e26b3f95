import { describe, expect, it } from "vitest";
import { Doubt, openDoubt } from "../../../src/conversation/care/doubt.ts";
import { isDoubtInHand, isPerhapsDanger } from "../../../src/conversation/care/perhaps-danger.ts";
import {
  askIfSafe,
  isDoubtful,
  silence,
  silentAt,
  unanswered,
} from "../../../src/conversation/care/soft-check.ts";
import type { AnyDialog } from "../../../src/conversation/dialog.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, DAY_MS, keysOf, MINUTE, NOW, type Scene, session } from "../scene.ts";

const DOUBTFUL = { level: "urgent", kind: "domestic_abuse", doubtful: true } as const;
const HELD = { id: "h", status: "answered", reason: "asked", heldBy: "ana", answeredAt: NOW } as const;

/** The question whether they are safe, and one that asks for words which read like danger. */
const dialog = (name: string, expects = false) =>
  ({
    ...{ name, version: 1, data: Doubt },
    steps: { safe: { ask: () => ({ said: { key: `${name}.ask` } }), expects: () => expects } },
  }) as unknown as AnyDialog;
const book = {
  byName: new Map([
    ["safe-check", dialog("safe-check")],
    ["check-in", dialog("check-in", true)],
    ["events", dialog("events")],
  ]),
} as unknown as TurnInput["book"];
const waiting = (name: string, data = {}, askedAt = NOW) => ({
  ...{ dialog: name, version: 1, step: "safe", data: { words: "x", ...data }, askedAt },
});
const input = (change: Partial<TurnInput["session"]> = {}) =>
  ({ session: session(change), book }) as unknown as TurnInput;

describe("what may well be no danger", () => {
  const perhaps = (scene: Scene, change = {}) =>
    isPerhapsDanger(
      input(change),
      ctxFor({ text: "he was at it again", heard: { risk: DOUBTFUL }, ...scene }),
    );

  it("is what reads doubtful", () => {
    expect(perhaps({})).toBe(true);
  });

  it.each([
    { scene: { heard: { risk: { level: "urgent" } } }, why: "it is plain" },
    { scene: { heard: { risk: DOUBTFUL, intent: "stop" } }, why: "STOP is in it" },
    { scene: { known: { handoff: HELD } }, why: "somebody reads it at once" },
    { scene: { text: "he has a knife" }, why: "one of these is named" },
    { scene: { text: "THE BABY is hot" }, why: "in capitals too" },
    { scene: { known: { concernOpen: true } }, why: "they are in the frame" },
    { scene: {}, change: { waiting: waiting("safe-check") }, why: "the question was put" },
    { scene: {}, change: { waiting: waiting("check-in") }, why: "the question that waits asks for it" },
  ] as const)("is not asked about where $why", ({ scene, ...given }) => {
    expect(perhaps(scene as Scene, "change" in given ? given.change : {})).toBe(false);
  });

  it("is asked about while another question waits", () => {
    expect(perhaps({}, { waiting: waiting("events") })).toBe(true);
  });

  it.each([
    { known: { handoff: HELD }, risk: DOUBTFUL, seen: true, why: "somebody holds the thread" },
    { known: { handoff: HELD }, risk: { level: "urgent" }, seen: false, why: "it is plain" },
    { known: {}, risk: DOUBTFUL, seen: false, why: "nobody has it" },
    { known: { concernOpen: true }, risk: DOUBTFUL, seen: true, why: "a concern is open already" },
    {
      known: { concernOpen: true },
      risk: { level: "urgent" },
      seen: false,
      why: "it is plain, and told again",
    },
    {
      known: { concernOpen: true },
      risk: DOUBTFUL,
      text: "he has a knife",
      seen: false,
      why: "one of these is named",
    },
    {
      known: { handoff: HELD },
      risk: DOUBTFUL,
      text: "he has a knife",
      seen: true,
      why: "whoever holds it reads that",
    },
  ] as const)("is seen to already, $seen: $why", ({ known, risk, seen, ...given }) => {
    const text = "text" in given ? given.text : "he was at it again";
    expect(isDoubtInHand(ctxFor({ text, known, heard: { risk } }))).toBe(seen);
  });

  it("is not seen to by a frame that lasts when the concern has been closed", () => {
    expect(isDoubtInHand(ctxFor({ heard: { risk: DOUBTFUL } }))).toBe(false);
  });

  it.each([
    { text: "dont tell my pa ok", seen: true, why: "secrecy" },
    { text: "jk he is fine", seen: true, why: "taken back" },
    { text: "leave it thats all", seen: true, why: "let be" },
    { text: "thanks for that tho", seen: true, why: "thanks" },
    { text: "he was at it again", seen: false, why: "more of it" },
    { text: "pls dont tell my pa what he did", seen: true, why: "eight words" },
    { text: "  pls dont  tell my pa what he did ", seen: true, why: "eight, however they are spaced" },
    { text: "pls dont tell my pa what he did ok", seen: false, why: "nine: it may tell something new" },
    { text: "dont tell my pa he hit me", seen: false, why: "its own words show danger" },
    { text: "leave me he is strangling me", seen: false, why: "its own words show danger" },
    { text: "whatever gonna swallow my tablets", seen: false, why: "its own words show danger" },
  ])("$text, of a concern that is open: $seen, $why", ({ text, seen }) => {
    const risk = { level: "urgent" } as const;
    expect(isDoubtInHand(ctxFor({ text, known: { concernOpen: true }, heard: { risk } }))).toBe(seen);
  });

  it.each([
    { kind: "domestic_abuse", seen: false, why: "a word of it shows the kind" },
    { kind: "homeless_tonight", seen: true, why: "no word of it shows that kind" },
  ] as const)("dont tell my pa about the bruises, read as $kind, $seen: $why", ({ kind, seen }) => {
    const risk = { level: "urgent", kind } as const;
    const text = "dont tell my pa about bruises";
    const plain = ctxFor({
      text: "dont tell my pa he hit me",
      known: { concernOpen: true },
      heard: { risk },
    });
    expect(isDoubtInHand(plain)).toBe(false);
    expect(isDoubtInHand(ctxFor({ text, known: { concernOpen: true }, heard: { risk } }))).toBe(seen);
  });

  it.each([
    { known: { concernOpen: false }, risk: { level: "urgent" }, why: "no concern is open" },
    { known: { concernOpen: true }, risk: { level: "emergency" }, why: "it is danger now" },
  ] as const)("no word after it is waved through where $why", ({ known, risk }) => {
    expect(isDoubtInHand(ctxFor({ text: "jk lol", known, heard: { risk } }))).toBe(false);
  });
});

describe("a cry for help", () => {
  it.each([
    { text: "help me", heard: {}, doubtful: true, why: "nothing else in it" },
    { text: "HELP", heard: {}, doubtful: true, why: "in capitals" },
    { text: "sos", heard: {}, doubtful: true, why: "in short" },
    { text: "helpful", heard: {}, doubtful: false, why: "part of a word" },
    { text: "hello", heard: {}, doubtful: false, why: "no such word" },
    {
      text: "help with rent",
      heard: { intent: "entitlement_topic", sure: true },
      doubtful: false,
      why: "a plain ask",
    },
    {
      text: "can denise help me with my cv",
      heard: { intent: "book_appointment", confidence: 0.1 },
      doubtful: false,
      why: "they say with what",
    },
    {
      text: "need help im scared",
      heard: { intent: "entitlement_topic", sure: true },
      doubtful: true,
      why: "fear beside it, whatever it looks like",
    },
    { text: "im scared", heard: {}, doubtful: false, why: "fear, and no cry" },
    { text: "x", heard: { intent: "crisis", sure: true }, doubtful: true, why: "it reads like one" },
    { text: "help", heard: { intent: "crisis", confidence: 0.1 }, doubtful: false, why: "hardly so" },
    { text: "help", heard: { risk: { level: "urgent" } }, doubtful: false, why: "it is danger" },
  ] as const)("$text: $doubtful, $why", ({ text, heard, doubtful }) => {
    expect(isDoubtful(ctxFor({ text, heard }))).toBe(doubtful);
  });

  it("is nothing that happens of itself", () => {
    expect(isDoubtful(ctxFor({ text: "help me", event: { type: "proved" } }))).toBe(false);
  });
});

describe("asking whether they are safe", () => {
  const ask = (change = {}, heard: Scene["heard"] = { risk: DOUBTFUL }) =>
    askIfSafe(input(change), ctxFor({ text: "he was at it again", heard }));

  it("keeps what raised the doubt, and looks again when silence counts", () => {
    const made = ask({ misses: 1 });
    const doubt = { words: "he was at it again", kind: "domestic_abuse" };
    expect(keysOf(made)).toEqual(["safety.lines", "safe-check.ask"]);
    expect(made.effects).toEqual([{ do: "look-at-safety", at: NOW + 20 * MINUTE }]);
    expect(made.session).toEqual({
      ...{ misses: 1, softAt: [NOW] },
      waiting: { dialog: "safe-check", version: 1, step: "safe", data: doubt, askedAt: NOW },
    });
  });

  it("keeps no kind where nothing was read into it", () => {
    expect(ask({}, {}).session.waiting?.data).toEqual({ words: "he was at it again" });
  });

  it.each([
    { at: NOW - DAY_MS + 1, danger: true, why: "the second time in a day" },
    { at: NOW - DAY_MS, danger: false, why: "a day ago" },
  ])("counts as danger, $danger: $why", ({ at, danger }) => {
    const made = ask({ softAt: [at], misses: 1 });
    expect(made.effects[0]?.do).toBe(danger ? "raise-concern" : "look-at-safety");
    if (!danger) return;
    expect(made.effects).toEqual([
      { do: "raise-concern", level: "urgent", kind: "domestic_abuse", words: "he was at it again" },
    ]);
    expect(made.session).toEqual({ misses: 0, careTurns: 0, careSince: NOW });
  });

  it.each([
    { known: { optedOut: true }, is: "raise-concern", why: "no question reaches them, so a person phones" },
    { known: { optedOut: true, channel: "web" }, is: "look-at-safety", why: "they can be asked in the chat" },
    { known: { optedOut: false }, is: "look-at-safety", why: "they can be asked" },
  ] as const)("after STOP the first is $is: $why", ({ known, is }) => {
    const made = askIfSafe(input({}), ctxFor({ text: "he was at it again", known }));
    expect(made.effects.map((effect) => effect.do)).toEqual([is]);
  });

  it("counts as danger where one of two was lately", () => {
    expect(ask({ softAt: [NOW - 2 * DAY_MS, NOW - 1] }).effects[0]?.do).toBe("raise-concern");
  });

  it("is of no kind the second time where nothing was read into it", () => {
    expect(ask({ softAt: [NOW] }, {}).effects).toMatchObject([{ kind: "not_said" }]);
  });
});

describe("silence", () => {
  const silentFor = (minutes: number, change = {}, scene: Scene = {}) =>
    silence(input(change), ctxFor({ ...scene, known: { ...scene.known, now: NOW + minutes * MINUTE } }));
  const asked = { waiting: waiting("safe-check", { words: "he was at it again" }) };
  const words = "he was at it again";
  const told = { do: "raise-concern", level: "urgent", kind: "not_said", words };
  const night = NOW + 12 * 60 * MINUTE;

  it.each([
    { minutes: 20, change: asked, effects: [told], why: "a person hears within half an hour" },
    {
      ...{ minutes: 19, change: asked, why: "the question was put again since" },
      effects: [{ do: "look-at-safety", at: silentAt(NOW) }],
    },
    { minutes: 30, change: {}, effects: [], why: "they have answered" },
    { minutes: 30, change: { waiting: waiting("events") }, effects: [], why: "something else is asked" },
    {
      minutes: 30,
      change: { waiting: { ...asked.waiting, version: 2 } },
      effects: [],
      why: "the question has changed",
    },
  ])("after $minutes minutes: $why", ({ minutes, change, effects }) => {
    const made = silentFor(minutes, change);
    expect(made).toEqual({ says: [], effects, session: session(change) });
  });

  it("is not told of where a concern is open", () => {
    expect(silentFor(30, asked, { known: { concernOpen: true } }).effects).toEqual([]);
  });

  it("is told in the night as by day", () => {
    const change = { waiting: { ...asked.waiting, askedAt: night } };
    const made = silence(input(change), ctxFor({ known: { now: night + 30 * MINUTE } }));
    expect(made.effects).toEqual([told]);
  });

  const message = { do: "hand-off", reason: "safe-silence", words, to: "pa" } as const;
  it.each([
    { at: NOW, doubt: { words }, effect: message, why: "a person is in and reads it" },
    { at: NOW, doubt: undefined, effect: { ...message, words: "" }, why: "the words were lost" },
    { at: night, doubt: { words }, effect: told, why: "a message would wait" },
    { at: night, doubt: undefined, effect: { ...told, words: "" }, why: "the words were lost" },
    {
      at: night,
      doubt: { words, kind: "domestic_abuse" } as const,
      effect: { ...told, kind: "domestic_abuse" },
      why: "of the kind that it read like",
    },
  ])("is $effect.do where they asked for something else: $why", ({ at, doubt, effect }) => {
    expect(unanswered(ctxFor({ known: { now: at } }), doubt)).toEqual([effect]);
  });
});

describe("the doubt that waits", () => {
  it.each([
    {
      change: { waiting: waiting("safe-check", { kind: "medical" }) },
      doubt: { words: "x", kind: "medical" },
      why: "it",
    },
    { change: { waiting: waiting("events") }, doubt: undefined, why: "none of another question" },
    {
      change: { waiting: waiting("safe-check", { kind: "no such" }) },
      doubt: undefined,
      why: "none that cannot be read",
    },
    { change: {}, doubt: undefined, why: "none" },
  ])("is $why", ({ change, doubt }) => {
    expect(openDoubt(session(change))).toEqual(doubt);
  });

  it("takes nothing that it does not know", () => {
    expect(Doubt.safeParse({ words: "x", more: 1 }).success).toBe(false);
    expect(Doubt.safeParse({}).success).toBe(false);
  });
});
