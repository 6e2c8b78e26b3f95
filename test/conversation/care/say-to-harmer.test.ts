import { describe, expect, it } from "vitest";
import { answerOnceTold } from "../../../src/conversation/care/once-told.ts";
import { sayToHarmer } from "../../../src/conversation/care/say-to-harmer.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, hear, keysOf, NOW, type Scene, session } from "../scene.ts";

const about = (kind: string, situation?: string) =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });
const HARMED = about("domestic_abuse");
const ASKED = "what shall i say to him";
const answer = (before = HARMED, text = ASKED, scene: Scene = {}) =>
  sayToHarmer(ctxFor({ text, known: { concernOpen: true }, ...scene }), before);

describe("what to say to whoever harms", () => {
  it.each([
    { before: HARMED, key: "asked.say-to-harmer", why: "they are harmed" },
    { before: about("domestic_abuse", "somebody-else"), key: "asked.say-to-both", why: "another is harmed" },
  ])("is $key: $why", ({ before, key }) => {
    const made = answer(before)!;
    expect(keysOf(made)).toContain(key);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: ASKED }]);
  });

  it("is answered so once danger was told", () => {
    const input = { session: HARMED, heard: hear(), book: {} } as unknown as TurnInput;
    const made = answerOnceTold(input, ctxFor({ text: ASKED, known: { concernOpen: true } }));
    expect(made && keysOf(made)).toContain("asked.say-to-harmer");
  });

  it.each([
    { made: answer(about("suicide_self_harm")), why: "nobody harms" },
    { made: answer(session()), why: "nobody knows of what was told" },
    { made: answer(HARMED, "what do i say when i ring"), why: "it is for 999" },
    {
      made: answer(HARMED, ASKED, { heard: { risk: { level: "emergency" } } }),
      why: "danger now is told beside it",
    },
    { made: sayToHarmer(ctxFor({ text: ASKED }), { ...HARMED, careTurns: 99 }), why: "it is over" },
    {
      made: answer({ ...HARMED, hands: { at: NOW, sure: true, answered: 0, doubted: true } }),
      why: "somebody else has the phone",
    },
  ])("is left to others where $why", ({ made }) => {
    expect(made).toBeUndefined();
  });
});
