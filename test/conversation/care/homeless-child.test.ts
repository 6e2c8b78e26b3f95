import { describe, expect, it } from "vitest";
import { homelessChild } from "../../../src/conversation/care/homeless-child.ts";
import { answerOnceTold } from "../../../src/conversation/care/once-told.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, hear, keysOf, NOW, type Scene, session } from "../scene.ts";

const about = (kind: string) =>
  session({ careTurns: 4, careSince: 1, misses: 1, careAbout: { level: "urgent", kind } });
const BED = about("homeless_tonight");
const answer = (text: string, before = BED, scene: Scene = {}) =>
  homelessChild(ctxFor({ text, known: { concernOpen: true }, ...scene }), before);

describe("somebody with nowhere to sleep who is under 18", () => {
  it.each(["im 17", "im only 17", "17", "im 15"])("hears that the council must help: %s", (text) => {
    const made = answer(text)!;
    expect(keysOf(made)).toEqual([
      "safety.homeless-child",
      "safety.go-homeless-day-under-18",
      "safety.added-end",
    ]);
    expect(made.effects).toEqual([
      { do: "raise-concern", level: "urgent", kind: "homeless_tonight", words: text, further: true },
    ]);
    expect(made.session).toMatchObject({ careTurns: 0, careSince: NOW, careAbout: BED.careAbout });
  });

  it("is answered so once danger was told", () => {
    const input = { session: BED, heard: hear(), book: {} } as unknown as TurnInput;
    const made = answerOnceTold(input, ctxFor({ text: "im 17", known: { concernOpen: true } }));
    expect(made && keysOf(made)[0]).toBe("safety.homeless-child");
  });

  it.each([
    { text: "im 18", why: "grown up", made: answer("im 18") },
    { text: "19", why: "a number above it", made: answer("19") },
    { text: "im cold", why: "no age", made: answer("im cold") },
    { text: "im 17", why: "another danger", made: answer("im 17", about("domestic_abuse")) },
    {
      text: "im 17",
      why: "nothing is told of",
      made: answer("im 17", session({ careTurns: 1, careSince: NOW })),
    },
    { text: "im 17", why: "a person has closed it", made: answer("im 17", BED, { known: {} }) },
    {
      text: "im 17",
      why: "danger is told beside it",
      made: answer("im 17", BED, { heard: { risk: { level: "urgent" } } }),
    },
    {
      text: "im 17",
      why: "somebody else has the phone",
      made: answer("im 17", {
        ...BED,
        hands: { at: NOW, sure: true, answered: 0, doubted: true },
      }),
    },
  ])("is left to others: $text, $why", ({ made }) => {
    expect(made).toBeUndefined();
  });
});
