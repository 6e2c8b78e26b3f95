import { describe, expect, it } from "vitest";
import { inCare } from "../../../src/conversation/care/care.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const NIGHT = NOW + 12 * 3_600_000;
const care = (text: string, { known, ...scene }: Scene = {}, change: Partial<Session> = {}) =>
  inCare(
    ctxFor({ text, known: { concernOpen: true, ...known }, ...scene }),
    session({ misses: 2, careTurns: 1, ...change }),
  );

it("says nothing of the person to somebody else who has the phone", () => {
  const hands = { at: NOW, sure: true, answered: 0, doubted: false };
  const turn = care("who is this", {}, { hands });
  expect(keysOf(turn)).toEqual(["unknown.whoever-reads"]);
  expect(turn.effects).toEqual([]);
  expect(turn.session).toEqual({ misses: 0, careTurns: 1, hands });
});

it("answers a plain question that stands in a longer message, and adds the rest", () => {
  const turn = care("my leg hurts. who reads this");
  expect(keysOf(turn)[0]).toBe("asked.who-reads");
  expect(turn.effects).toEqual([{ do: "add-to-concern", words: "my leg hurts. who reads this" }]);
});

describe("who a friend in danger is, or where", () => {
  const of = (situation: string) =>
    ({ careAbout: { level: "urgent", kind: "suicide_self_harm", situation } }) as const;
  it.each([
    { change: of("somebody-else"), key: "safety.for-them", why: "it was asked for" },
    { change: of("overdose"), key: "asked.danger-first", why: "they told of themselves" },
  ])("is answered by $key: $why", ({ change, key }) => {
    expect(keysOf(care("her flat is on moss lane", {}, change))[0]).toBe(key);
  });
});

describe("who are you", () => {
  const about = (kind: string) => ({ careAbout: { level: "urgent", kind } }) as const;
  it.each([
    {
      text: "who are you",
      kind: "domestic_abuse",
      is: "safety.a-bot-to-any",
      why: "it may be the one who harms",
    },
    { text: "are u real", kind: "domestic_abuse", is: "safety.a-bot", why: "only whoever told asks that" },
    { text: "who are you", kind: "suicide_self_harm", is: "safety.a-bot", why: "nobody harms them" },
  ])("$text is answered by $is after $kind: $why", ({ text, kind, is }) => {
    const heard = { intent: "are_you_a_bot", sure: true } as const;
    expect(keysOf(care(text, { heard }, about(kind)))[0]).toBe(is);
  });

  it("shows nothing of who was told, however many turns have gone by", () => {
    const heard = { intent: "are_you_a_bot", sure: true } as const;
    const turn = care(
      "who are you",
      { heard, known: { now: NIGHT } },
      { ...about("domestic_abuse"), careTurns: 3 },
    );
    expect(keysOf(turn)).toEqual(["safety.a-bot-to-any"]);
    expect(turn.session).toMatchObject({ ...about("domestic_abuse"), misses: 0 });
  });
});

describe("that people have been told", () => {
  it.each([
    { text: "are u real", now: NIGHT, says: ["safety.a-bot", "safety.read-later"], why: "nobody reads yet" },
    { text: "are u real", now: NOW, says: ["safety.a-bot"], why: "somebody is in" },
    { text: "thanks", now: NIGHT, says: ["safety.glad"], why: "it is not asked" },
  ])("is said with when they read, $says: $why", ({ text, now, says }) => {
    expect(keysOf(care(text, { known: { now } }))).toEqual(says);
  });

  it.each([
    { lately: "safety.told", says: ["safety.a-bot", "safety.read-later"], why: "that did not say when" },
    { lately: "safety.read-later", says: ["safety.a-bot"], why: "it has just been said" },
  ])("is said again after $lately, $says: $why", ({ lately, says }) => {
    const change = { careSince: NIGHT, saidInCare: [[lately]] };
    expect(keysOf(care("are u real", { known: { now: NIGHT } }, change))).toEqual(says);
  });

  it("is said once, in the turn that says who has it", () => {
    const turn = care("are u real", { known: { now: NIGHT } }, { careTurns: 3 });
    expect(keysOf(turn)).toEqual(["safety.a-bot", "safety.told"]);
  });
});

describe("the way to help now", () => {
  const concern = (level: "urgent" | "emergency") => ({
    concern: { takenBy: undefined, isClosed: false, level, told: new Set(["ana"]) },
  });
  it.each([
    { level: "emergency", open: true, key: "safety.ring-now", why: "a worker has it as an emergency" },
    { level: "urgent", open: true, key: "safety.still-here", why: "nobody has" },
    { level: "emergency", open: false, key: "safety.still-here", why: "it is closed" },
  ] as const)("comes first, $key: $why", ({ level, open, key }) => {
    const scene = { sections: concern(level), known: { concernOpen: open } };
    expect(keysOf(care("ok", scene, { careTurns: 0 }))[0]).toBe(key);
  });
});

describe("words that tell more, once it is over", () => {
  const isOver = { takenBy: "ana", isClosed: true, level: "urgent", told: new Set(["ana"]) } as const;
  const added = (careTurns: number) =>
    care("he works nights", { known: { concernOpen: false }, sections: { concern: isOver } }, { careTurns });

  it("are told so a single time", () => {
    const turn = added(3);
    expect(keysOf(turn)).toEqual(["safety.added-after", "seen.had-it"]);
    expect(turn.session).toEqual({ misses: 0, careTurns: 3, endTold: true });
  });

  it("are told nothing of it in the turns between", () => {
    const turn = added(2);
    expect(keysOf(turn)).toEqual(["safety.added-after"]);
    expect(turn.session).toEqual({ misses: 0, careTurns: 2 });
  });
});

describe("in danger now", () => {
  const now = (kind: string, more: object = {}) =>
    ({ careAbout: { level: "emergency", kind, ...more } }) as Partial<Session>;
  const TOOK = { ...now("suicide_self_harm", { situation: "overdose" }), tookAt: NOW };
  it.each([
    { text: "whatever", change: TOOK, is: "safety.no-pressure-now", why: "a body does not wait" },
    { text: "whatever", change: now("suicide_self_harm"), is: "safety.no-pressure", why: "a wish alone" },
    { text: "are u real", change: now("domestic_abuse"), is: "safety.a-bot-now", why: "999 is in it" },
    { text: "thanks", change: TOOK, is: "safety.glad", why: "no question of what we are" },
  ])("$text is answered by $is: $why", ({ text, change, is }) => {
    expect(keysOf(care(text, {}, { ...change, careSince: NOW }))[0]).toBe(is);
  });

  it("keeps 999 off a phone that is read", () => {
    const ctx = ctxFor({ text: "are u real", known: { concernOpen: true } });
    const before = session({ careTurns: 1, ...now("domestic_abuse") });
    expect(keysOf(inCare({ ...ctx, phoneRead: true }, before))[0]).toBe("safety.a-bot-to-any");
  });
});
