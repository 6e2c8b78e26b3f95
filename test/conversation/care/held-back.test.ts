import { describe, expect, it } from "vitest";
import { heldBackFromHelp } from "../../../src/conversation/care/held-back.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const ILL = { level: "emergency", kind: "medical" } as const;
const inside = (change: Partial<Session> = {}) =>
  session({ careTurns: 1, careSince: NOW, careAbout: ILL, misses: 1, ...change });
const answer = (scene: Scene, before = inside()) =>
  heldBackFromHelp(ctxFor({ ...scene, known: { concernOpen: true, ...scene.known } }), before);

describe("what keeps somebody from 999 while a body is in danger", () => {
  it.each([
    { text: "I not have insurance", says: "asked.held-papers", why: "papers" },
    { text: "they not understand me", says: "asked.held-language", why: "a language" },
    { text: "how much is an ambulance", says: "asked.held-cost", why: "the cost" },
    { text: "not ringing no ambulance", says: "asked.held-wont", why: "they will not" },
  ])("gets $says for $text: $why", ({ text, says }) => {
    const made = answer({ text })!;
    expect(keysOf(made)).toEqual([says]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: text }]);
    expect(made.session).toEqual(inside({ misses: 0 }));
  });

  it("has words of its own where somebody else is the one in danger", () => {
    const text = "were not ringing anyone";
    const of = inside({ careAbout: { ...ILL, situation: "somebody-else" } });
    expect(keysOf(answer({ text, has: ["asked.held-wont-another"] }, of)!)).toEqual([
      "asked.held-wont-another",
    ]);
    expect(keysOf(answer({ text, has: ["asked.held-wont-another"] })!)).toEqual(["asked.held-wont"]);
  });

  it("leaves what a friend made them promise to its own answer", () => {
    const text = "she made me promise not to tell";
    const of = inside({ careAbout: { ...ILL, situation: "somebody-else" } });
    expect(answer({ text }, of)).toBeUndefined();
    expect(keysOf(answer({ text })!)).toEqual(["asked.held-wont"]);
    expect(keysOf(answer({ text: "were not ringing anyone" }, of)!)).toEqual(["asked.held-wont"]);
  });

  it("is told to staff as danger where some of it is, short of danger now", () => {
    const risk = { level: "urgent", kind: "exploitation" } as const;
    const text = "they took my passport";
    const raised = { do: "raise-concern", level: "urgent", words: text };
    expect(answer({ text, heard: { risk } })!.effects).toEqual([{ ...raised, kind: "exploitation" }]);
    expect(answer({ text, heard: { risk: { level: "urgent" } } })!.effects).toEqual([
      { ...raised, kind: "not_said" },
    ]);
    expect(answer({ text, heard: { risk: { ...risk, doubtful: true } } })!.effects).toEqual([
      { do: "add-to-concern", words: text },
    ]);
  });

  it.each([
    { text: "ok thanks", why: "nothing holds them back" },
    { text: "no papers", heard: { risk: ILL }, why: "danger now is told" },
    { text: "not ringing anyone hes not breathing", why: "danger now is plain in the words" },
    { text: "no papers", before: session(), known: { concernOpen: false }, why: "nothing was told" },
    { text: "no papers", event: { type: "full" } as never, why: "it is no message" },
    {
      text: "no papers",
      before: inside({ hands: { at: NOW, sure: true, answered: 0, doubted: false } }),
      why: "somebody else has the phone",
    },
    {
      text: "no ambulance",
      before: inside({ careAbout: { level: "urgent", kind: "medical" } }),
      why: "it is not danger now",
    },
    {
      text: "no ambulance",
      before: inside({ careAbout: { level: "emergency", kind: "domestic_abuse" } }),
      why: "it is not of the body",
    },
    {
      text: "no ambulance",
      before: inside({ careAbout: { level: "emergency", kind: "suicide_self_harm" } }),
      why: "nothing was done to the body",
    },
    {
      text: "no ambulance",
      before: session({ careTurns: 1, careSince: NOW }),
      why: "nobody knows what it is about",
    },
  ])("says nothing to $text: $why", ({ before, ...scene }) => {
    expect(answer(scene, before ?? inside())).toBeUndefined();
  });

  it("is answered after an overdose", () => {
    const took = { level: "emergency", kind: "suicide_self_harm", situation: "overdose" } as const;
    const made = answer({ text: "no ambulance" }, inside({ careAbout: took, tookAt: NOW }));
    expect(keysOf(made!)).toEqual(["asked.held-wont"]);
  });
});
