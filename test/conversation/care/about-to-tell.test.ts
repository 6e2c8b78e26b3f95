import { describe, expect, it } from "vitest";
import { aboutToTell } from "../../../src/conversation/care/about-to-tell.ts";
import { Doubt } from "../../../src/conversation/care/doubt.ts";
import type { AnyDialog } from "../../../src/conversation/dialog.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, MINUTE, NOW, type Scene, session } from "../scene.ts";

const safeCheck = {
  ...{ name: "safe-check", version: 1, data: Doubt },
  steps: { safe: { ask: () => ({ said: { key: "are-you-safe" } }) } },
} as unknown as AnyDialog;
const book = { byName: new Map([["safe-check", safeCheck]]) } as unknown as TurnInput["book"];
const waits = (dialog: string) => ({ dialog, version: 1, step: "s", data: {}, askedAt: NOW });

const tell = (text: string, change: Partial<TurnInput["session"]> = {}, scene: Scene = {}) =>
  aboutToTell({ session: session(change), book } as unknown as TurnInput, ctxFor({ text, ...scene }));
const keys = (...given: Parameters<typeof tell>) => keysOf(tell(...given) ?? { says: [] });

describe("somebody who is about to tell something", () => {
  it.each([
    { text: "who sees this", said: ["asked.before-telling"], why: "who reads it" },
    { text: "would my mum see", said: ["asked.before-them"], why: "that theirs do not" },
    { text: "will the police know", said: ["asked.before-police"], why: "what of the police" },
    {
      text: "i need to tell you something",
      said: ["asked.listening", "safety.lines"],
      why: "and who is open now",
    },
    { text: "its about my stepdad", said: ["asked.go-on"], why: "to take their time" },
    { text: "i need someone", said: ["asked.here-before"], why: "who answers, and by when a person does" },
  ])("hears to $text: $why", ({ text, said }) => {
    expect(keys(text)).toEqual(said);
  });

  it.each([
    { known: { channel: "sms" }, said: "asked.before-name-text", why: "their number shows" },
    {
      known: { channel: "web", person: undefined as never },
      said: "asked.before-name",
      why: "nothing shows",
    },
    { known: { channel: "web" }, said: "asked.before-name-shown", why: "they have shown who they are" },
  ] as const)("hears whether they must say who they are, where $why", ({ known, said }) => {
    const made = tell("do i have to give my name", {}, { known })!;
    expect(keysOf(made)).toEqual([said]);
    expect(made.session.tellAt).toEqual({ at: NOW, times: 0, says: false });
  });

  it.each([
    { change: { careTurns: 1, careSince: NOW }, why: "danger was told" },
    { change: { waiting: waits("talk-to-person") }, why: "the words are for a person" },
    { scene: { event: { type: "full" } }, why: "nobody wrote" },
    { scene: { heard: { risk: { level: "urgent" } } }, why: "there is danger in it" },
    { text: "i feel so alone i need someone", why: "low words have their own answer" },
    { text: "can i get a bus pass", why: "it is something else" },
    { text: "and my mum", why: "nothing came before it" },
  ] as const)("is not heard so where $why", (row) => {
    const {
      text = "i need someone",
      change = {},
      scene = {},
    } = row as { text?: string; change?: object; scene?: Scene };
    expect(tell(text, change, scene)).toBeUndefined();
  });

  it.each(["menu", "entitlements"])("gets no %s: the question that waits is dropped", (dialog) => {
    const made = tell("i need someone", { misses: 1, waiting: waits(dialog) })!;
    expect(made.session).toEqual(session({ tellAt: { at: NOW, times: 1, says: false } }));
    expect(made.effects).toEqual([]);
  });

  it.each([
    { text: "i need to tell you something", tellAt: undefined, times: 1, says: true, why: "they will tell" },
    { text: "its about my stepdad", tellAt: undefined, times: 1, says: true, why: "of whom it is" },
    { text: "i need someone", tellAt: undefined, times: 1, says: false, why: "they call" },
    { text: "who sees this", tellAt: undefined, times: 0, says: false, why: "a question" },
    { text: "hello", tellAt: { times: 1, says: false }, times: 2, says: false, why: "they call again" },
    { text: "its hard", tellAt: { times: 1, says: true }, times: 2, says: true, why: "and go on" },
    { text: "who sees this", tellAt: { times: 1, says: true }, times: 1, says: true, why: "and ask" },
  ])("is remembered after $text, $times times, $says: $why", ({ text, tellAt, times, says }) => {
    const before = tellAt && { tellAt: { at: NOW - MINUTE, ...tellAt } };
    expect(tell(text, before)?.session.tellAt).toEqual({ at: NOW, times, says });
  });
});

describe("what follows on it", () => {
  const at = NOW - MINUTE;

  it.each([
    {
      text: "hello",
      tellAt: { at, times: 1, says: false },
      said: ["asked.here-before-again"],
      why: "another call",
    },
    { text: "pls", tellAt: { at, times: 2, says: false }, said: ["asked.go-on"], why: "and another" },
    { text: "its hard", tellAt: { at, times: 1, says: true }, said: ["asked.go-on"], why: "more from them" },
    {
      text: "i need to tell you something",
      tellAt: { at, times: 1, says: true },
      said: ["asked.go-on", "safety.lines"],
      why: "said again",
    },
    {
      text: "and my mum",
      tellAt: { at, times: 0, says: false },
      said: ["asked.before-them"],
      why: "a question more",
    },
    {
      text: "pls",
      tellAt: { at, times: 3, says: false },
      said: ["safety.lines", "are-you-safe"],
      why: "enough to be asked",
    },
    {
      text: "who sees this",
      tellAt: { at, times: 3, says: true },
      said: ["asked.before-telling"],
      why: "a question is answered however often",
    },
  ])("$text: $why", ({ text, tellAt, said }) => {
    expect(keys(text, { tellAt })).toEqual(said);
  });

  it.each([
    { text: "its hard", tellAt: { at, times: 1, says: false }, why: "they only called" },
    { text: "hello", tellAt: { at: NOW - 30 * MINUTE, times: 1, says: true }, why: "it is long since" },
    { text: "help", tellAt: { at, times: 1, says: true }, why: "they may be in danger" },
    { text: "i feel so low", tellAt: { at, times: 1, says: true }, why: "low words have their own answer" },
    { text: "he keeps my passport", tellAt: { at, times: 1, says: true }, why: "it hints at harm" },
  ])("is read for itself where $why: $text", ({ text, tellAt }) => {
    expect(tell(text, { tellAt })).toBeUndefined();
  });

  it("is read for itself where it asks for something", () => {
    const tellAt = { at, times: 1, says: true };
    const asks = { heard: { intent: "greet", sure: true, confidence: 1 } } as const;
    expect(tell("my bus pass", { tellAt }, asks)).toBeUndefined();
    expect(tell("my bus pass", { tellAt }, { heard: { entities: { money: "5" } } })).toBeUndefined();
  });
});
