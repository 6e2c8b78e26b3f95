import { describe, expect, it } from "vitest";
import { dangerByHolder, isByHolder } from "../../../src/conversation/care/danger-by-holder.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const HANDS = { at: NOW - 5, sure: true, answered: 2, doubted: true };
const URGENT = { level: "urgent", kind: "suicide_self_harm" } as const;

describe("whether somebody else writes", () => {
  it.each([
    { hands: undefined, before: session({ hands: HANDS }), is: false, why: "nothing in it says so" },
    { hands: "says", before: session(), is: true, why: "they say so" },
    { hands: "who", before: session(), is: false, why: "the person may ask that too" },
    { hands: "still", before: session({ hands: HANDS }), is: true, why: "they said so before" },
    {
      hands: "asks",
      before: session({ hands: { ...HANDS, sure: false } }),
      is: false,
      why: "it only seemed so before",
    },
  ] as const)("is so, $is: $why", ({ hands, before, is }) => {
    expect(isByHolder(hands, before)).toBe(is);
  });
});

describe("danger told by somebody else on their phone", () => {
  const told = (text: string, before: Partial<Session> = {}) =>
    dangerByHolder(ctxFor({ text, heard: { risk: URGENT } }), session(before));
  const FULL = ["safety.urgent", "safety.lines-any-age", "safety.told", "safety.honest"];

  it("is raised, with a warning not to ring the phone blind, and answered as a stranger's", () => {
    const made = told("he wants to hurt himself");
    expect(keysOf(made)).toEqual(FULL);
    expect(made.says[2]?.said.args?.["who"]).toEqual({ key: "safety.told-duty" });
    expect(made.effects.map((effect) => effect.do)).toEqual(["raise-concern", "alert-other-hands"]);
  });

  it("leaves the phone in other hands from now on", () => {
    expect(told("it is bad").session.hands).toEqual({ at: NOW, sure: true, answered: 0, doubted: false });
    expect(told("it is bad", { hands: HANDS }).session.hands).toEqual({ ...HANDS, answered: 3 });
  });

  it("keeps what the person told, and nothing of what was being said to them", () => {
    const careAbout = { level: "emergency", kind: "medical", situation: "overdose" } as const;
    const waiting = { dialog: "booking", version: 1, step: "day", data: {}, askedAt: NOW };
    const before = {
      ...{ careAbout, tookAt: NOW - 9, introducedAt: 5, waiting, setAside: waiting },
      ...{ recent: [{ at: NOW, text: "took my pills" }], said: { at: NOW, told: { pregnant: true } } },
    };
    expect(told("it is bad", before).session).toEqual({
      ...{ misses: 0, introducedAt: 5, careTurns: 0, careSince: NOW, tookAt: NOW - 9, careAbout },
      hands: { at: NOW, sure: true, answered: 0, doubted: false },
    });
  });

  it("remembers what they told where nothing was told before", () => {
    const { session: after } = told("it is bad");
    expect(after.careAbout).toEqual(URGENT);
    expect(after).not.toHaveProperty("tookAt");
  });

  it("has nothing in the words of whom it is about", () => {
    const has = ["safety.urgent-suicide-self-harm", "safety.go-suicide-self-harm"];
    const ctx = ctxFor({ text: "it is bad", heard: { risk: URGENT }, has });
    expect(keysOf(dangerByHolder(ctx, session()))).toEqual(FULL);
    const any = ctxFor({ text: "it is bad", heard: { risk: URGENT }, has: ["safety.urgent-not-said"] });
    expect(keysOf(dangerByHolder(any, session()))[0]).toBe("safety.urgent-not-said");
  });

  it("has the words of what it plainly is", () => {
    const has = ["safety.urgent-somebody-else", "safety.urgent-suicide-self-harm"];
    const ctx = ctxFor({ text: "she took 30 paracetamol", heard: { risk: URGENT }, has });
    expect(keysOf(dangerByHolder(ctx, session()))[0]).toBe("safety.urgent-somebody-else");
  });

  it.each([
    { text: "i want die from this", first: "safety.urgent-suicide-self-harm", why: "of their own life" },
    { text: "he says i want to die", first: "safety.urgent", why: "another is in it" },
    { text: "so bad", first: "safety.urgent", why: "of nobody" },
    { text: "feel so dizzy", first: "unknown.holder-help", why: "a body that fails" },
  ])("begins with $first for $text: $why", ({ text, first }) => {
    const has = ["safety.urgent-suicide-self-harm"];
    const made = dangerByHolder(ctxFor({ text, heard: { risk: URGENT }, has }), session({ hands: HANDS }));
    expect(keysOf(made)).toEqual([first, ...FULL.slice(1)]);
  });

  it("has the words of no life of theirs where it is of another kind", () => {
    const heard = { risk: { level: "urgent", kind: "domestic_abuse" } } as const;
    const has = ["safety.urgent-domestic-abuse"];
    const made = dangerByHolder(ctxFor({ text: "i am not safe", heard, has }), session({ hands: HANDS }));
    expect(keysOf(made)[0]).toBe("safety.urgent");
  });

  it("says that texts are stopped where they asked for it", () => {
    const made = told("STOP it is bad");
    expect(keysOf(made)).toEqual([...FULL, "safety.stopped"]);
  });
});
