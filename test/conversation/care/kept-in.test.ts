import { describe, expect, it } from "vitest";
import { keptInHospital } from "../../../src/conversation/care/kept-in.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const OWN = { level: "urgent", kind: "suicide_self_harm" } as const;
const ASKED = "do i have to go to hospital will they section me";
const inside = (change: Partial<Session> = {}) =>
  session({ careTurns: 1, careSince: NOW, careAbout: OWN, misses: 1, ...change });
const answer = (scene: Scene, before = inside()) =>
  keptInHospital(ctxFor({ text: ASKED, ...scene, known: { concernOpen: true, ...scene.known } }), before);

describe("whether they will be kept in", () => {
  it.each([
    { change: {}, says: "asked.kept-in-own", why: "of a wish to die" },
    {
      change: { careAbout: { ...OWN, situation: "overdose" }, tookAt: NOW },
      says: "asked.kept-in",
      why: "after an overdose",
    },
    {
      change: { careAbout: { ...OWN, situation: "harm-done" } },
      says: "asked.kept-in",
      why: "after harm done",
    },
    { change: { careAbout: { ...OWN, kind: "medical" } }, says: "asked.kept-in", why: "ill" },
  ] as const)("is answered without a yes, with $says: $why", ({ change, says }) => {
    const made = answer({}, inside(change))!;
    expect(keysOf(made)).toEqual([says]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: ASKED }]);
    expect(made.session.misses).toBe(0);
  });

  it.each([
    { change: {}, says: "asked.held-before-own", why: "of a wish to die" },
    { change: { careAbout: { ...OWN, kind: "medical" } }, says: "asked.held-before", why: "ill" },
  ] as const)(
    "is answered with a sorry where they were held there before, $says: $why",
    ({ change, says }) => {
      const text = "dont want hospital last time they pinned me down";
      const risk = { level: "urgent", kind: "domestic_abuse" } as const;
      const made = answer({ text, heard: { risk } }, inside(change))!;
      expect(keysOf(made)).toEqual([says]);
      expect(made.effects).toEqual([{ do: "add-to-concern", words: text }]);
    },
  );

  it.each([
    { text: "do i have to go", why: "that was not asked" },
    { heard: { risk: { ...OWN, level: "emergency" } }, why: "danger now is told" },
    { event: { type: "full" } as never, why: "it is no message" },
    { before: session(), known: { concernOpen: false }, why: "nothing was told" },
    {
      before: inside({ hands: { at: NOW, sure: true, answered: 0, doubted: false } }),
      why: "somebody else has the phone",
    },
    {
      before: inside({ careAbout: { level: "urgent", kind: "homeless_tonight" } }),
      why: "it is of another thing",
    },
  ] as const)("is not answered: $why", ({ before, ...scene }: Scene & { before?: Session }) => {
    expect(answer(scene, before ?? inside())).toBeUndefined();
  });
});
