import { describe, expect, it } from "vitest";
import { isEnoughOfWords, isStopInCare, startInCare } from "../../../src/conversation/care/care-keywords.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const CARED = session({ careTurns: 1, careSince: NOW });

describe("words that would stop our texts", () => {
  const sure = { intent: "stop", sure: true } as const;
  const guess = { intent: "stop", sure: false } as const;
  it.each([
    {
      text: "leave me alone",
      heard: sure,
      before: CARED,
      peace: true,
      why: "to somebody who asks how they are",
    },
    {
      text: "just stop it",
      heard: guess,
      before: CARED,
      peace: true,
      why: "it may be asked of somebody else",
    },
    { text: "no more of this", heard: sure, before: CARED, peace: false, why: "it was read for sure" },
    { text: "leave me alone", heard: sure, before: session(), peace: false, why: "nobody is cared for" },
    {
      ...{ text: "stop sending me numbers you melt", heard: sure, before: CARED, peace: true },
      why: "enough of what is said",
    },
    {
      ...{ text: "stop sending me numbers", heard: sure, before: session(), peace: false },
      why: "nobody is cared for, so it stops",
    },
    { text: "stop messaging me", heard: sure, before: CARED, peace: false, why: "a plain wish" },
    {
      ...{ text: "facetime me i dont like texting", heard: { ...sure, act: "person" } as const },
      ...{ before: CARED, peace: true, why: "a person is asked for" },
    },
    {
      ...{ text: "just no more texts", heard: { ...sure, act: "peace" } as const, before: CARED },
      ...{ peace: false, why: "it ends our texts, as like lines do" },
    },
    {
      ...{ text: "STOP. i want a person", heard: { ...sure, act: "person" } as const, before: CARED },
      ...{ peace: false, why: "the word by itself is an opt-out whatever else is said" },
    },
    { text: "STOP", heard: guess, before: CARED, peace: false, why: "the word itself" },
    { text: "stop pls", heard: guess, before: CARED, peace: false, why: "the word, politely" },
    { text: "stop him", heard: guess, before: CARED, peace: true, why: "of somebody else" },
    { text: "make it stop", heard: guess, before: CARED, peace: true, why: "of what is done to them" },
    { text: "fuck off and no more texts", heard: sure, before: CARED, peace: false, why: "texts are named" },
    {
      ...{ text: "leave me alone", heard: { intent: "unclear" } as const, before: CARED },
      ...{ peace: false, why: "it was not read as a stop" },
    },
  ])("$text asks for peace, $peace: $why", ({ text, heard, before, peace }) => {
    expect(isStopInCare(ctxFor({ text, heard }), before)).toBe(peace);
  });
});

it.each([
  { text: "stop sending me this crap", is: true, why: "what is sent" },
  { text: "stop texting me the same thing", is: true, why: "the same again" },
  { text: "stop telling me to ring people", is: true, why: "advice that does not help" },
  { text: "stop giving me helplines", is: true, why: "lines" },
  { text: "stop texting me", is: false, why: "texts as such" },
  { text: "stop texting me on this number", is: false, why: "this phone" },
  { text: "stop sending me texts", is: false, why: "texts, by name" },
  { text: "no more texts pls", is: false, why: "a wish for none" },
  { text: "STOP. sick of this crap", is: false, why: "the word by itself comes first" },
  { text: "stop. no more numbers", is: false, why: "the word as a sentence of its own" },
  { text: "stopall. no more numbers", is: false, why: "its longer form" },
  { text: "stop sending me numbers.STOP", is: false, why: "without a space" },
  { text: "no more numbers stop", is: true, why: "the word goes with what was said" },
  { text: "stop sending me numbers. STOP", is: false, why: "the word by itself comes last" },
])("enough of words, $text: $is, $why", ({ text, is }) => {
  expect(isEnoughOfWords(text)).toBe(is);
});

describe("START while they are cared for", () => {
  it.each([
    {
      ...{ optedOut: true, keys: ["start.on-again", "safety.a-person"], effects: [{ do: "opt-in" }] },
      why: "texts come again",
    },
    { optedOut: false, keys: ["safety.a-person"], effects: [], why: "they come anyway" },
  ])("is answered by $keys: $why", ({ optedOut, keys, effects }) => {
    const made = startInCare(ctxFor({ text: "ok", known: { optedOut } }), CARED);
    expect(keysOf(made)).toEqual(keys);
    expect(made.effects).toEqual(effects);
  });

  const HOUR = 3_600_000;
  const told = (since: number, more = {}) =>
    session({
      ...{ careTurns: 1, careSince: NOW - since, misses: 2 },
      careAbout: { level: "emergency", kind: "suicide_self_harm" },
      ...more,
    });
  const WORDS = ["safety.emergency-suicide-self-harm", "safety.honest"];
  it.each([
    { before: told(0), says: true, why: "it was told while nothing could be sent" },
    { before: told(24 * HOUR - 1), says: true, why: "within a day" },
    { before: told(24 * HOUR), says: false, why: "a day ago" },
    {
      before: session({ ...told(0), hands: { at: NOW, sure: true } as never }),
      says: false,
      why: "other hands",
    },
    { before: CARED, says: false, why: "not of what" },
  ])("has the words for what was told, $says: $why", ({ before, says }) => {
    const has = ["safety.emergency-suicide-self-harm"];
    const known = { optedOut: true, optedOutAt: NOW - 25 * HOUR };
    const made = startInCare(ctxFor({ text: "START", known, has }), before);
    expect(keysOf(made)[0]).toBe("start.on-again");
    expect(WORDS.every((key) => keysOf(made).includes(key))).toBe(says);
    expect(made.effects).toEqual([{ do: "opt-in" }]);
    if (says) expect(made.session.misses).toBe(0);
  });

  it.each([
    { before: told(0), says: false, why: "their worker is told" },
    { before: told(0, { leftOut: { wasTold: false } }), says: true, why: "their worker is left out" },
  ])("says that the worker was not told, $says: $why", ({ before, says }) => {
    const known = { optedOut: true, optedOutAt: NOW - HOUR };
    const made = startInCare(ctxFor({ text: "START", known }), before);
    expect(keysOf(made).some((key) => key.startsWith("safety.not-your-pa"))).toBe(says);
  });

  it.each([
    { stopped: 2 * HOUR, more: {}, says: true, why: "it was told after texts were stopped" },
    { stopped: HOUR, more: {}, says: true, why: "in the same breath" },
    { stopped: HOUR / 2, more: {}, says: false, why: "before: it was answered then" },
    { stopped: undefined, more: {}, says: false, why: "nobody knows when" },
    { stopped: 2 * HOUR, more: { phoneRead: true }, says: false, why: "somebody else reads the phone" },
  ] as const)("does not tell it to whoever sends START, $says: $why", ({ stopped, more, says }) => {
    const has = ["safety.emergency-suicide-self-harm"];
    const known = { optedOut: true, ...(stopped !== undefined && { optedOutAt: NOW - stopped }) };
    const ctx = { ...ctxFor({ text: "START", known, has }), ...more };
    expect(keysOf(startInCare(ctx, told(HOUR))).includes(WORDS[0]!)).toBe(says);
  });
});
