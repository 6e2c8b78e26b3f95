import { describe, expect, it } from "vitest";
import {
  closesForm,
  insteadOfForm,
  isBesideThePage,
  isFormInCare,
  isNoAnswer,
  mayWait,
} from "../../../src/conversation/care/forms-in-care.ts";
import type { Outcome } from "../../../src/conversation/dialog.ts";
import type { Resumed } from "../../../src/conversation/waiting.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const CARED = session({ careTurns: 1, careSince: NOW });
const waitingFor = (name: string) => ({ dialog: { name } }) as unknown as Resumed;

describe("a question that waits while somebody is cared for", () => {
  const isForm = (name: string, scene: Scene = {}, before = CARED) =>
    isFormInCare(ctxFor(scene), before, waitingFor(name));

  it.each(["booking", "events", "check-in"])("%s is a form", (name) => {
    expect(isForm(name)).toBe(true);
  });

  it.each([
    ...["call-back", "talk-to-person", "put-in-touch", "proof", "third-party", "number-in-doubt"],
    ...["who-is-my-pa", "who-we-are", "language", "pregnancy", "staff-code", "safe-check"],
  ])("%s is heard out: it brings a person, or is for their own sake", (name) => {
    expect(isForm(name)).toBe(false);
  });

  it.each([
    { scene: { event: { type: "proved" } as const }, before: CARED, why: "nobody has written" },
    { scene: {}, before: session(), why: "nobody is cared for" },
  ])("is as on any day where $why", ({ scene, before }) => {
    expect(isForm("events", scene, before)).toBe(false);
  });

  it.each([
    { name: "booking", may: true },
    { name: "events", may: false },
  ])("$name may go on waiting: $may", ({ name, may }) => {
    expect(mayWait(waitingFor(name))).toBe(may);
  });
});

describe("words that close a form", () => {
  it.each([
    { name: "booking", text: "leave it", closes: true, why: "let be" },
    { name: "booking", text: "thanks", closes: true, why: "thanks" },
    { name: "booking", text: "leave it for now", closes: true, why: "four words" },
    { name: "booking", text: "  leave it  for now", closes: true, why: "four, however they are spaced" },
    { name: "booking", text: "leave it for now thanks", closes: false, why: "five may hold an answer" },
    { name: "booking", text: "leave it at 3", closes: false, why: "a time" },
    { name: "booking", text: "yes thanks", closes: false, why: "a yes" },
    { name: "booking", text: "no one cares", closes: false, why: "an appointment goes on waiting" },
    { name: "booking", text: "a b c d e f g h i", closes: false, why: "an appointment goes on waiting" },
    { name: "events", text: "no one cares", closes: true, why: "too sad to be an answer" },
    { name: "events", text: "jk im fine", closes: true, why: "it is of what was told" },
    { name: "events", text: "dont tell any1", closes: true, why: "it is of what was told" },
    { name: "events", text: "are u real", closes: true, why: "it asks who answers" },
    { name: "events", text: "yes thanks", closes: true, why: "a form gives way to thanks" },
    { name: "events", text: "a b c d e f g h i", closes: true, why: "nine words are too long" },
    { name: "events", text: "a b c d e f g h", closes: false, why: "eight are not" },
    { name: "events", text: " a b c  d e f g h ", closes: false, why: "eight, however they are spaced" },
    { name: "events", text: "a b c d e f g h 9", closes: false, why: "there is a number in it" },
    { name: "events", text: "the first", closes: false, why: "an answer" },
  ])("of $name: $text, $closes: $why", ({ name, text, closes }) => {
    expect(closesForm(ctxFor({ text }), waitingFor(name))).toBe(closes);
  });
});

describe("the answer in place of a form", () => {
  const asked = (dialog: string) => ({ dialog, version: 1, step: "day", data: {}, askedAt: NOW });
  const before = { careTurns: 1, careSince: NOW, waiting: asked("events"), setAside: asked("booking") };

  it("drops it, and what was set aside", () => {
    const made = insteadOfForm(ctxFor({ text: "thanks" }), session(before));
    expect(keysOf(made)).toEqual(["safety.glad"]);
    expect(made.session).toEqual({ misses: 0, careTurns: 1, careSince: NOW });
  });

  it("keeps one that may go on waiting", () => {
    const made = insteadOfForm(ctxFor({ text: "thanks" }), session(before), true);
    expect(made.session).toEqual(session(before));
  });
});

describe("words that a form makes nothing of", () => {
  const outcome = (kind: string) => ({ kind }) as unknown as Outcome<string, object>;
  it.each([
    { kind: "again", entities: {}, is: true, why: "it asks again" },
    { kind: "again", entities: { date: "2026-11-24" }, is: false, why: "a day is named" },
    { kind: "go", entities: {}, is: false, why: "it goes on" },
  ])("$kind, $entities: $is, $why", ({ kind, entities, is }) => {
    expect(isNoAnswer(outcome(kind), ctxFor({ heard: { entities } }))).toBe(is);
  });
});

describe("words beside a page of what there is", () => {
  it.each([
    { text: "is he even allowed to do that", name: "entitlements", is: true, why: "a question of theirs" },
    { text: "yes ask her for me please", name: "entitlements", is: false, why: "an answer" },
    { text: "yes it hurts", name: "entitlements", is: true, why: "a yes, and more that is none" },
    { text: "yes it hurts", name: "booking", is: false, why: "an appointment waits: see isNoAnswer" },
    { text: "just do it", name: "entitlements", is: false, why: "few enough to be one" },
    { text: "is he even allowed to do that", name: "booking", is: false, why: "another form" },
  ])("$text beside $name: $is, $why", ({ text, name, is }) => {
    expect(isBesideThePage(ctxFor({ text }), waitingFor(name))).toBe(is);
  });
});
