import { describe, expect, it } from "vitest";
import { asksFromWork, isAtWork, toWorkplace } from "../../../src/conversation/care/danger-at-work.ts";
import { type AnyDialog, done, say } from "../../../src/conversation/dialog.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const PLAIN = "this is pc smith from gmp about maya";
const GRAVE = "this is sgt lee from gmp, we found her on the bridge";
const ILL: Risk = { level: "emergency", kind: "medical" };

describe("somebody who writes at work", () => {
  it.each([
    { text: PLAIN, event: undefined, is: true, why: "the police" },
    { text: "he hits me", event: undefined, is: false, why: "a young person" },
    { text: PLAIN, event: { type: "proved" } as const, is: false, why: "nobody has written" },
  ])("is one, $is: $text, $why", ({ text, event, is }) => {
    expect(isAtWork(ctxFor({ text, ...(event && { event }) }), session())).toBe(is);
  });

  it("is not the help that has come to whoever is cared for", () => {
    const told = session({ careTurns: 1, careSince: NOW });
    const open = ctxFor({ text: "ambulance here", known: { concernOpen: true } });
    expect(isAtWork(open, told)).toBe(false);
    expect(isAtWork(ctxFor({ text: "ambulance here" }), session())).toBe(true);
  });

  it.each([
    {
      text: PLAIN,
      hands: undefined,
      risk: { level: "none" },
      is: false,
      why: "no danger, on nobody's phone",
    },
    { text: PLAIN, hands: "says", risk: { level: "none" }, is: true, why: "from the phone of one we know" },
    { text: PLAIN, hands: undefined, risk: ILL, is: true, why: "danger was read" },
    { text: GRAVE, hands: undefined, risk: { level: "none" }, is: true, why: "danger in the words of work" },
    { text: "he hits me", hands: "says", risk: ILL, is: false, why: "nobody at work" },
  ] as const)("is answered as such, $is: $text, $why", ({ text, hands, risk, is }) => {
    expect(asksFromWork(ctxFor({ text, heard: { risk } }), hands, session())).toBe(is);
  });
});

describe("the answer to somebody at work", () => {
  const asks = {
    name: "third-party",
    start: () =>
      done(
        [say("third-party.ring-back")],
        [{ do: "hand-off", reason: "third-party", words: "x", to: "pa" }, { do: "doubt-address" }],
      ),
  } as unknown as AnyDialog;
  const book = { byName: new Map([["third-party", asks]]) } as unknown as TurnInput["book"];
  const toWork = (text: string, risk: Risk = { level: "none" }, hands?: "says") => {
    const input = { session: session(), text, book } as unknown as TurnInput;
    return toWorkplace(hands, input, ctxFor({ text, heard: { risk } }));
  };
  const raised = (level: string, kind: string, words: string) => [
    { do: "doubt-address" },
    { do: "raise-concern", level, kind, words, aboutAnother: true },
  ];

  it("is the same for everybody: they are rung back", () => {
    const made = toWork(PLAIN);
    expect(keysOf(made)).toEqual(["third-party.ring-back"]);
    expect(made.effects.map((effect) => effect.do)).toEqual(["hand-off", "doubt-address"]);
  });

  it.each([
    { text: GRAVE, risk: { level: "none" }, level: "urgent", kind: "suicide_self_harm", why: "told at work" },
    { text: PLAIN, risk: ILL, level: "emergency", kind: "medical", why: "as it was read" },
    {
      ...{ text: GRAVE, risk: ILL, level: "emergency", kind: "suicide_self_harm" },
      why: "what they name, as grave as it was read",
    },
    { text: PLAIN, risk: { level: "urgent" }, level: "urgent", kind: "not_said", why: "nothing says which" },
  ] as const)(
    "raises the danger they tell of in its place, $level $kind: $why",
    ({ text, risk, level, kind }) => {
      const made = toWork(text, risk);
      expect(keysOf(made)).toEqual(["third-party.ring-back"]);
      expect(made.effects).toEqual(raised(level, kind, text));
    },
  );

  it.each([
    { text: PLAIN, effects: ["hand-off", "doubt-address"], why: "whoever rings them back will hear" },
    { text: GRAVE, effects: ["doubt-address", "raise-concern"], why: "their own words tell of it" },
  ])("alarms nobody by a doubt alone, $effects: $why", ({ text, effects }) => {
    const made = toWork(text, { level: "emergency", kind: "medical", doubtful: true });
    expect(made.effects.map((effect) => effect.do)).toEqual(effects);
    if (text === GRAVE) expect(made.effects).toEqual(raised("urgent", "suicide_self_harm", text));
  });

  it("tells those who may ring the phone that it is in other hands", () => {
    const made = toWork(PLAIN, { level: "none" }, "says");
    expect(made.effects).toContainEqual({ do: "alert-other-hands" });
    expect(made.session.hands?.sure).toBe(true);
  });
});
