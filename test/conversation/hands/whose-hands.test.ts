import { describe, expect, it } from "vitest";
import { isWatched } from "../../../src/conversation/care/watched.ts";
import { handsLately, isInOtherHands } from "../../../src/conversation/hands/hands-lately.ts";
import { withHandsNow } from "../../../src/conversation/hands/whose-hands.ts";
import { ctxFor, DAY_MS, NOW, session } from "../scene.ts";

const since = (at: number, sure = true) => session({ hands: { at, sure, answered: 0, doubted: sure } });
const NEEDS = "can i get a bus pass";

describe("in whose hands the phone is, as a message comes", () => {
  it.each([
    { before: since(NOW), text: NEEDS, gone: false, why: "they said so just now" },
    { before: since(NOW - DAY_MS + 1), text: NEEDS, gone: false, why: "not a day yet" },
    { before: since(NOW - DAY_MS), text: NEEDS, gone: true, why: "a day, and a need of their own" },
    { before: since(NOW - DAY_MS), text: "when is it", gone: false, why: "anybody may ask that" },
    { before: since(NOW - DAY_MS), text: "im her mum", gone: false, why: "they say so again" },
    {
      before: since(NOW - DAY_MS),
      text: "im mayas mum can i see someone",
      gone: false,
      why: "they say so, and need something",
    },
    {
      before: since(NOW - DAY_MS),
      text: "is somebody using my laptop can i get a bus pass",
      gone: false,
      why: "they came upon the talk",
    },
    {
      before: since(NOW, false),
      text: "i want to know why has my girlfriend got this number",
      gone: false,
      why: "they ask of theirs",
    },
    { before: since(NOW - DAY_MS), text: NEEDS, guarded: true, gone: false, why: "danger was told" },
    { before: since(NOW), text: "when is it", settled: true, gone: true, why: "a worker says whose it is" },
    { before: since(NOW, false), text: "im 16", gone: true, why: "it only seemed so" },
    { before: since(NOW, false), text: "sorry that was him", gone: true, why: "they say who it was" },
    { before: since(NOW), text: "sorry that was him", gone: false, why: "another said who they are" },
    { before: since(NOW, false), text: "what is this", gone: false, why: "and seems so still" },
    { before: since(NOW - DAY_MS, false), text: "what is this", gone: true, why: "it seemed so a day ago" },
    {
      before: since(NOW, false),
      text: "im 16",
      guarded: true,
      gone: true,
      why: "danger was told, and by them",
    },
  ])("$text ends it: $gone, $why", ({ before, text, gone, guarded = false, settled = false }) => {
    const after = withHandsNow(before, text, { now: NOW, settled, guarded });
    expect(after.hands === undefined).toBe(gone);
  });

  it("changes nothing for whoever has their own phone", () => {
    const own = session();
    expect(withHandsNow(own, NEEDS, { now: NOW, settled: false, guarded: false })).toBe(own);
  });
});

it.each([
  { hands: since(NOW - DAY_MS), is: true, why: "they said so" },
  { hands: since(NOW - DAY_MS, false), is: false, why: "it only seemed so, a day ago" },
  { hands: since(NOW - DAY_MS + 1, false), is: true, why: "it seemed so within a day" },
  { hands: session(), is: false, why: "nobody else has it" },
])("nothing is said of the person: $is, $why", ({ hands, is }) => {
  expect(handsLately(ctxFor(), hands)).toBe(is);
});

it.each([
  { hands: since(NOW - DAY_MS), is: true, why: "they said so, and it lasts" },
  { hands: since(NOW, false), is: false, why: "it only seems so" },
  { hands: session(), is: false, why: "nobody else has it" },
])("the phone is in other hands for certain: $is, $why", ({ hands, is }) => {
  expect(isInOtherHands(hands)).toBe(is);
});

describe("whoever harms them may read the answer", () => {
  const open = { known: { concernOpen: true } };
  const about = (kind: string, situation?: string) =>
    session({ careAbout: { level: "urgent", kind, ...(situation && { situation }) } });
  it.each([
    { scene: open, told: about("domestic_abuse"), is: true, why: "a partner" },
    { scene: open, told: about("abuse_harm_from_others", "forced-marriage"), is: true, why: "the family" },
    { scene: open, told: about("homeless_tonight"), is: false, why: "nobody near them" },
    { scene: open, told: session(), is: false, why: "nothing told here" },
    { scene: {}, told: about("domestic_abuse"), is: false, why: "it is closed" },
  ])("$is, $why", ({ scene, told, is }) => {
    expect(isWatched(ctxFor(scene), told)).toBe(is);
  });

  it("is so wherever somebody goes through the phone", () => {
    expect(isWatched({ ...ctxFor(), phoneRead: true }, session())).toBe(true);
  });
});
