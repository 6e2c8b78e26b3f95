import { describe, expect, it } from "vitest";
import { toHolder } from "../../../src/conversation/hands/holder-answers.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const hands = (sure: boolean, answered: number) =>
  session({ misses: 2, hands: { at: NOW, sure, answered, doubted: false } });
const answer = (scene: Scene, before = hands(true, 0)) =>
  toHolder({ session: before } as TurnInput, ctxFor(scene));

const CALLS = { intent: "callback_request", sure: true } as const;
const TOLD = (words: string, to = "pa") => ({ do: "hand-off", reason: "third-party", words, to });

describe("whoever has the phone in place of the person", () => {
  it.each([
    { text: "what time", says: "unknown.holder-own-phone", why: "the first answer" },
    { text: "what time", answered: 1, says: "unknown.holder-passed-on", why: "another the second time" },
    { text: "what time", answered: 2, says: "unknown.holder-cannot", why: "and the third" },
    { text: "what time", answered: 3, says: "unknown.holder-own-phone", why: "and so on" },
    { text: "ring 07700 900123", says: "unknown.will-ring-back", why: "a number is left" },
    { text: "its kyle", says: "unknown.holder-own-phone", why: "somebody else's name" },
  ])("hears $says to $text: $why", ({ text, answered = 0, says }) => {
    const made = answer({ text }, hands(true, answered));
    expect(keysOf(made)).toEqual([says]);
    expect(made.effects).toEqual([TOLD(text)]);
    expect(made.session.misses).toBe(0);
  });

  it.each([
    { text: "its me", why: "by their word alone nothing is shown" },
    { text: "its maya", why: "nor by the name" },
    { text: "maya here", why: "in the other order" },
    { text: "me again", why: "without a name" },
    { text: "its me, feel sick", why: "with a body that fails, once and no more" },
  ])("is heard and helped at $text: $why", ({ text }) => {
    const made = answer({ text });
    expect(keysOf(made)).toEqual(["unknown.holder-says-own", "unknown.holder-help"]);
    expect(made.effects).toEqual([TOLD(text)]);
  });

  const ALERT = { do: "raise-concern", level: "emergency", further: true } as const;
  it.each([
    { text: "its me help me get out", kind: "domestic_abuse", why: "they say that it is theirs" },
    { text: "that was my mum can u help me get out", kind: "domestic_abuse", why: "they say who it was" },
    { text: "i need help", kind: undefined, why: "they speak of themselves" },
  ])("begs for help, and people are told at once: $text, $why", ({ text, kind }) => {
    const before = kind
      ? { ...hands(true, 0), careAbout: { level: "urgent", kind } as const }
      : hands(true, 0);
    expect(answer({ text }, before).effects).toEqual([
      TOLD(text),
      { ...ALERT, kind: kind ?? "not_said", words: text },
    ]);
  });

  it.each([
    { text: "help her", why: "for another" },
    { text: "its me", why: "nothing is begged for" },
    { text: "please hurry", why: "nobody says whose phone it is, or who is to come" },
  ])("is a message and no alert at $text: $why", ({ text }) => {
    expect(answer({ text }).effects).toEqual([TOLD(text)]);
  });

  it.each([
    { text: "its me again hes gone. did u tell him anything", says: true, why: "the person may ask" },
    { text: "did you say anything to my mum", says: true, why: "of a parent" },
    { text: "what time", says: false, why: "nothing of it" },
  ])("hears that nobody is told what others write, $says: $text, $why", ({ text, says }) => {
    expect(keysOf(answer({ text })).includes("unknown.holder-told-nobody")).toBe(says);
  });

  const BODY = ["unknown.holder-help", "safety.lines-any-age"];
  const BESIDE = ["unknown.holder-body", "safety.lines-any-age"];
  const DOSE = {
    careAbout: { level: "emergency", kind: "suicide_self_harm", situation: "overdose" },
    careSince: NOW,
  } as const;
  const DOUBT = { risk: { level: "urgent", kind: "suicide_self_harm", doubtful: true } } as const;
  it.each([
    { text: "cant walk straight", heard: {}, helps: BODY, why: "a body fails, whoever's it is" },
    { text: "where do i go", heard: {}, helps: BODY, why: "they ask where to go" },
    { text: "im hiding in the bathroom", heard: {}, helps: BODY, why: "they hide" },
    { text: "i cant make a sound", heard: {}, helps: BODY, why: "they may not be heard" },
    { text: "who can i ring", heard: {}, helps: BODY, why: "they ask whom to ring" },
    { text: "shes being sick", heard: {}, helps: BESIDE, why: "it is somebody beside them" },
    { text: "i had enough", heard: DOUBT, helps: BODY.slice(1), why: "perhaps danger of their own" },
    { text: "she had enough", heard: DOUBT, helps: [], why: "it may be of the person: a worker reads it" },
    { text: "i had enough", heard: {}, helps: [], why: "nothing in it" },
  ])("gets help that names nobody for $text: $why", ({ text, heard, helps }) => {
    expect(keysOf(answer({ text, heard }))).toEqual([...helps, "unknown.holder-own-phone"]);
  });

  it.each([
    {
      text: "she looks really pale",
      says: [...BESIDE, "unknown.holder-own-phone"],
      why: "of whom it was told",
    },
    { text: "what do i do", says: [...BESIDE, "unknown.holder-own-phone"], why: "a body is at risk" },
    { text: "what time", says: ["unknown.holder-own-phone"], why: "of nobody" },
    { text: "ambulance is here", says: ["unknown.holder-help-came"], why: "help is there" },
  ])("after an overdose hears $says to $text: $why", ({ text, says }) => {
    const made = answer({ text }, { ...hands(true, 0), ...DOSE });
    expect(keysOf(made)).toEqual(says);
    expect(made.effects).toEqual([TOLD(text)]);
  });

  it("brings a person with CALL ME, and the worker reads it", () => {
    const made = answer({ text: "call me on 07700 900123", heard: CALLS });
    expect(keysOf(made)).toEqual(["unknown.holder-call"]);
    expect(made.effects).toEqual([TOLD("call me on 07700 900123"), { do: "ask-for-call", by: "text" }]);
  });

  it.each([
    { heard: { ...CALLS, sure: false }, why: "it is not clear" },
    { heard: { intent: "my_appointments", sure: true } as const, why: "it is another wish" },
  ])("brings nobody where $why", ({ heard }) => {
    const made = answer({ text: "what time", heard });
    expect(keysOf(made)).toEqual(["unknown.holder-own-phone"]);
    expect(made.effects).toEqual([TOLD("what time")]);
  });

  it("is read by duty on a number that nobody knows", () => {
    const made = answer({ text: "what time", known: { person: undefined as never } });
    expect(made.effects).toEqual([TOLD("what time", "duty")]);
  });

  it("is passed on in silence to a worker who answers there", () => {
    const handoff = { id: "h", status: "answered", answeredAt: NOW, heldBy: "ana" } as never;
    const made = answer({ text: "what time", known: { handoff } });
    expect(made.says).toEqual([]);
    expect(made.effects).toEqual([{ do: "add-to-thread", handoffId: "h" }]);
  });
});

describe("who may be somebody else, and may be the person", () => {
  it.each([
    { before: hands(false, 0), says: "unknown.whoever-reads", why: "the first time" },
    { before: hands(false, 1), says: "unknown.whoever-call", why: "the second time" },
    { before: hands(false, 2), says: "unknown.whoever-reads", why: "in turn" },
    { before: session({ misses: 2 }), says: "unknown.whoever-reads", why: "nothing was said to them yet" },
  ])("hears $says, and nobody is told: $why", ({ before, says }) => {
    const made = answer({ text: "call me", heard: CALLS }, before);
    expect(keysOf(made)).toEqual([says]);
    expect(made.effects).toEqual([]);
    expect(made.session.misses).toBe(0);
  });
});
