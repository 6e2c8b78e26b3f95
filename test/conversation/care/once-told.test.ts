import { describe, expect, it } from "vitest";
import { answerOnceTold } from "../../../src/conversation/care/once-told.ts";
import type { AnyDialog } from "../../../src/conversation/dialog.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, DAY_MS, hear, keysOf, NOW, session } from "../scene.ts";

const any = { name: "any" } as AnyDialog;
const book = { byIntent: { get: () => any }, claimant: () => undefined } as unknown as TurnInput["book"];

/** After a wish to die that was told so many days ago. */
const answer = (text: string, days: number, sure = true) => {
  const heard = { intent: "events_list", sure, confidence: sure ? 1 : 0.6 } as const;
  const careAbout = { level: "urgent", kind: "suicide_self_harm" } as const;
  const before = session({ careTurns: 1, careSince: NOW - days * DAY_MS, careAbout });
  const input = { session: before, heard: hear(heard), book } as unknown as TurnInput;
  const made = answerOnceTold(input, ctxFor({ text, heard, known: { concernOpen: true } }));
  return made && keysOf(made)[0];
};

describe("what has an answer of its own once danger was told", () => {
  it.each([
    { text: "im home now", days: 1, says: "asked.home-now", why: "where they are" },
    { text: "is this recorded", days: 1, says: "asked.record", why: "a plain question, on any day" },
    { text: "im so scared", days: 0, says: "safety.after-scared", why: "how they are" },
    { text: "im so scared", days: 1, says: undefined, why: "a plain ask on a later day is for its dialog" },
    { text: "x y z", days: 0, says: undefined, why: "nothing was made of it" },
  ])("$text, $days days on: $says, $why", ({ text, days, says }) => {
    expect(answer(text, days)).toBe(says);
  });

  it("is what having been in care gives them, for whoever has nowhere to sleep", () => {
    const careAbout = { level: "urgent", kind: "homeless_tonight" } as const;
    const input = { session: session({ careTurns: 1, careSince: NOW, careAbout }), heard: hear(), book };
    const ctx = ctxFor({ text: "they said i aint priority", known: { concernOpen: true } });
    const made = answerOnceTold(input as unknown as TurnInput, ctx);
    expect(made && keysOf(made)).toEqual(["safety.council-turned-away"]);
  });

  it("is not left for a guess at an ask", () => {
    expect(answer("im so scared", 1, false)).toBe("safety.after-scared");
  });
});
