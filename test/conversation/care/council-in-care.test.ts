import { describe, expect, it } from "vitest";
import { councilInCare } from "../../../src/conversation/care/council-in-care.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const OUT = { level: "urgent", kind: "homeless_tonight" } as const;
const inside = (change: Partial<Session> = {}) =>
  session({ careTurns: 1, careSince: NOW, careAbout: OUT, misses: 1, ...change });
const answer = (scene: Scene, before = inside()) =>
  councilInCare(ctxFor({ ...scene, known: { concernOpen: true, ...scene.known } }), before);

describe("the council, from somebody with nowhere to sleep", () => {
  it.each([
    { text: "will u ring them for me", says: "safety.council-ring-for-me", why: "we cannot, a person may" },
    {
      text: "they said i aint priority",
      says: "safety.council-turned-away",
      why: "a no can be looked at again",
    },
  ])("gets $says for $text: $why", ({ text, says }) => {
    for (const risk of [{ level: "none" }, OUT, { level: "urgent" }] as const) {
      const made = answer({ text, heard: { risk } })!;
      expect(keysOf(made)).toEqual([says]);
      expect(made.effects).toEqual([{ do: "add-to-concern", words: text }]);
      expect(made.session.misses).toBe(0);
    }
  });

  it.each([
    {
      text: "im 20 and was in care",
      born: "2000-01-01",
      says: "safety.council-care-18",
      why: "by their word",
    },
    { text: "i was in care", born: "2005-11-24", says: "safety.council-care-18", why: "20 on record" },
    { text: "i was in care", born: "2005-11-23", says: "safety.council-care-21", why: "21 today" },
    { text: "i was in care", born: "2008-11-23", says: "safety.council-care-18", why: "18 today" },
    { text: "i was in care", born: "2008-11-24", says: "safety.go-homeless-day-under-18", why: "still 17" },
    { text: "i was in care", born: undefined, says: "safety.council-care-any", why: "nobody knows" },
  ])("says $says to $text, born $born: $why", ({ text, born: day, says }) => {
    const person = day ? { firstName: "Jo", lastName: "Sample", facts: born(day) } : undefined;
    expect(keysOf(answer({ text, known: { person } })!)).toEqual([says]);
  });

  it.each([
    { text: "ok thanks", why: "nothing is said of it" },
    { text: "they turned me away", heard: { risk: { ...OUT, level: "emergency" } }, why: "danger now" },
    {
      text: "they turned me away",
      heard: { risk: { level: "urgent", kind: "medical" } },
      why: "danger of another kind",
    },
    { text: "they turned me away and my dad hit me", why: "harm in plain words" },
    {
      text: "they turned me away",
      before: session(),
      known: { concernOpen: false },
      why: "nothing was told",
    },
    {
      text: "they turned me away",
      before: inside({ hands: { at: NOW, sure: true, answered: 0, doubted: false } }),
      why: "somebody else has the phone",
    },
    {
      text: "they turned me away",
      before: inside({ careAbout: { ...OUT, kind: "medical" } }),
      why: "it is of another thing",
    },
  ] as const)("says nothing to $text: $why", ({ before, ...scene }: Scene & { before?: Session }) => {
    expect(answer(scene, before ?? inside())).toBeUndefined();
  });
});
