import { describe, expect, it } from "vitest";
import { handsOf } from "../../../src/conversation/hands/other-hands.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, DAY_MS, NOW, type Scene, session } from "../scene.ts";

const held = (sure: boolean, at = NOW): Partial<Session> => ({
  hands: { at, sure, answered: 0, doubted: false },
});
const CARE = { concernOpen: true };
const STRANGER = { person: undefined as never };
const PARENT = { person: { firstName: "Maya", facts: { ...born("2007-03-01"), parent: true } } as never };
const STOP = { intent: "stop" } as const;
const about = (situation: string): Partial<Session> => ({
  careAbout: { level: "urgent", kind: "not_said", situation },
});
const DOSE: Partial<Session> = {
  careAbout: { level: "emergency", kind: "suicide_self_harm", situation: "overdose" },
  careSince: NOW,
};
const told = (at: number): Partial<Session> => ({ recent: [{ at, text: "my mate is hurt" }] });

describe("somebody else writes in place of the person", () => {
  const rows: readonly (Scene & { before?: Partial<Session>; is: string; why: string })[] = [
    { text: "its her bf", is: "says", why: "he says so" },
    { text: "its her bf", known: CARE, is: "says", why: "while she is cared for" },
    { text: "its her bf", known: { ...STRANGER, ...CARE }, is: "says", why: "on any number in care" },
    { text: "its kai her boyfriend", is: "says", why: "by name" },
    {
      text: "its kai her boyfriend",
      known: { worker: undefined as never },
      is: "says",
      why: "she has no worker",
    },
    { text: "is maya seeing you tomorrow", is: "says", why: "she is spoken of by name" },
    { text: "hi this is pc 4412 from gmp i need her address", is: "says", why: "somebody at work" },
    { text: "stop texting her", is: "stop", why: "for another" },
    { text: "stop texting her", heard: STOP, is: "stop", why: "and read as STOP" },
    { text: "STOP", heard: STOP, before: held(true), is: "stop", why: "from who has the phone" },
    { text: "STOP", heard: STOP, before: held(false), is: "stop", why: "or seems to have it" },
    { text: "its her bf", heard: STOP, is: "stop", why: "whatever else he says" },
    { text: "whos this", known: CARE, is: "who", why: "asked in care" },
    { text: "wrong number", known: CARE, is: "wrong", why: "said in care" },
    { text: "hello", before: held(true), is: "still", why: "they have it since" },
    { text: "hello", before: held(true), known: STRANGER, is: "still", why: "on any number" },
    { text: "whos this", before: held(true), is: "still", why: "a question shows no more" },
    { text: "hello", before: held(false), is: "still", why: "it seems so for a day" },
    { text: "its her bf", before: held(true), known: STRANGER, is: "says", why: "they say so again" },
    { text: "its her dad", known: CARE, before: told(NOW), is: "says", why: "in care it is about her" },
    { text: "its her dad", before: told(NOW - 11 * 60_000), is: "says", why: "what was told is past" },
    { text: "whose chat is this", known: CARE, is: "says", why: "somebody came upon the talk" },
    { text: "its jaydens mum", is: "says", why: "of somebody who is no parent" },
    { text: "who u texting babe", known: CARE, is: "who", why: "asked of the person" },
    { text: "what she been saying about me then", known: CARE, is: "asks", why: "asked of us, of her" },
    { text: "mum here. what has she done", known: CARE, before: DOSE, is: "asks", why: "stands beside her" },
    {
      text: "why has my girlfriend got this number in her phone",
      known: CARE,
      is: "says",
      why: "whose phone it is, though it reads as if he read it",
    },
  ];
  it.each(rows)("$text is $is: $why", ({ before, is, why: _, ...scene }) => {
    expect(handsOf(ctxFor(scene), session(before))).toBe(is);
  });
});

describe("the person writes themselves", () => {
  const rows: readonly (Scene & { before?: Partial<Session>; why: string })[] = [
    { text: "hello", why: "nothing else is shown" },
    { text: "its her bf", known: STRANGER, why: "nobody is known, and nobody is cared for" },
    { text: "whos this", why: "anybody asks that" },
    { text: "whose chat is this", why: "anybody asks that, where no danger was told" },
    { text: "she is on the floor", known: CARE, before: about("overdose"), why: "nobody knows since when" },
    {
      text: "she is on the floor",
      known: CARE,
      before: { ...DOSE, careAbout: { level: "emergency", kind: "medical", situation: "somebody-else" } },
      why: "of the friend that they told of",
    },
    {
      text: "is she gonna die",
      heard: { risk: { level: "urgent" } },
      known: CARE,
      before: DOSE,
      why: "danger is read in it, and answered first",
    },
    { text: "i want to lie on the floor", known: CARE, before: DOSE, why: "of themselves" },
    { text: "who u texting babe", why: "where no danger was told it is answered as ever" },
    {
      text: "why has my girlfriend got this number in her phone",
      known: STRANGER,
      why: "nor is there anything to guard here",
    },
    {
      text: "what she been saying about me then",
      known: CARE,
      before: about("somebody-else"),
      why: "of the friend that they told of",
    },
    {
      text: "whose chat is this",
      known: CARE,
      before: about("somebody-else"),
      why: "of the friend that they told of, it may be",
    },
    { text: "stop texting her, he reads my texts", known: CARE, why: "whose phone another reads" },
    { text: "stop texting her he hits me", known: CARE, why: "who is harmed writes of that other" },
    { text: "wrong number", why: "it means what it always means" },
    { text: "stop texting this phone", why: "a wish of their own" },
    { text: "STOP", heard: STOP, why: "a wish of their own" },
    { text: "STOP", heard: STOP, before: held(false, NOW - DAY_MS), why: "it seemed so a day ago" },
    { text: "hello", before: held(false, NOW - DAY_MS), why: "it seemed so a day ago" },
    { text: "its jaydens mum", known: PARENT, why: "who they are to their own child" },
    { text: "its her dad", before: told(NOW), why: "of the friend that they told of" },
    { text: "its her dad", before: about("somebody-else"), why: "the same, a while ago" },
    { text: "its her dad", before: about("family-harms-another"), why: "of a sister" },
    { text: "its her dad", before: about("others-plan"), why: "of what others plan" },
    { text: "its her dad", heard: { risk: { level: "urgent" } }, why: "danger is told of her" },
    { text: "is maya seeing you tomorrow", before: about("somebody-else"), why: "a friend of that name" },
    {
      text: "is maya seeing you tomorrow",
      known: { worker: { id: "ana", firstName: "Maya" } as never },
      why: "the worker goes by that name too",
    },
    {
      text: "hi this is pc 4412 from gmp i need her address",
      known: { ...STRANGER, ...CARE },
      why: "no number of anybody's",
    },
    { text: "its her bf", event: { kind: "made" } as never, before: held(true), why: "no message at all" },
  ];
  it.each(rows)("in $text: $why", ({ before, why: _, ...scene }) => {
    expect(handsOf(ctxFor(scene), session(before))).toBeUndefined();
  });
});
