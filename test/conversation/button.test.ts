import { describe, expect, it } from "vitest";
import { readButton } from "../../src/conversation/button.ts";
import type { TurnInput } from "../../src/conversation/turn-types.ts";
import type { Risk } from "../../src/conversation/understanding/types.ts";
import { hear } from "./scene.ts";

const HOMELESS: Risk = { level: "urgent", kind: "homeless_tonight" };
const DOUBT: Risk = { level: "urgent", kind: "medical", doubtful: true };
const HARM: Risk = { level: "urgent", kind: "suicide_self_harm" };
const EVICTED: Risk = { level: "emergency", kind: "homeless_tonight" };

const heard = hear({
  ...{ intent: "world_of_work", confidence: 0.4, candidates: [{ intent: "events_list", p: 0.3 }] },
  also: { text: "when is it", heard: hear(), before: { text: "ask for money", heard: hear() } },
});

/** What a turn is given when somebody presses, or writes, these words. */
const given = (text: string, risk: Risk, change: Partial<TurnInput> = {}): TurnInput => {
  const book = { isButton: (said: { text: string }) => said.text === text } as unknown as TurnInput["book"];
  return { text, heard: { ...heard, risk }, book, ...change } as TurnInput;
};
const notOurs = { isButton: () => false } as unknown as TurnInput["book"];

describe("words of a button", () => {
  it.each([
    { risk: { level: "none" } as Risk, why: "nothing alarming in them" },
    { risk: DOUBT, why: "a doubt about our own words is none of theirs" },
  ])("are surely what is owed, with no second ask and no danger: $why", ({ risk }) => {
    const input = given("Ask for: See your care file", risk);
    expect(readButton(input)).toEqual({
      ...input,
      heard: {
        ...hear({ intent: "entitlement_topic", sure: true, risk: { level: "none" } }),
        ...{ confidence: 0.4, candidates: [{ intent: "events_list", p: 0.3 }] },
      },
    });
    expect(readButton(input).heard).not.toHaveProperty("also");
  });

  it("stay danger where they name it plainly", () => {
    const input = given("Ask for: See your care file", HARM);
    expect(readButton(input)).toBe(input);
  });

  it.each([
    {
      text: "Ask for: Homeless at 16 or 17",
      risk: { level: "none" } as Risk,
      is: HOMELESS,
      why: "perhaps tonight",
    },
    {
      text: "ASK FOR: HOMELESS AT 16 OR 17",
      risk: { level: "none" } as Risk,
      is: HOMELESS,
      why: "in any letters",
    },
    {
      text: "  Ask for: Homeless at 16 or 17",
      risk: { level: "none" } as Risk,
      is: HOMELESS,
      why: "after spaces",
    },
    { text: "Ask for: Homeless at 16 or 17", risk: DOUBT, is: HOMELESS, why: "plainer than a doubt" },
    { text: "Ask for: Homeless at 16 or 17", risk: EVICTED, is: EVICTED, why: "danger now is not put lower" },
  ])("asking for help as homeless, $text, are $is: $why", ({ text, risk, is }) => {
    const input = given(text, risk);
    expect(readButton(input)).toEqual({ ...input, heard: { ...input.heard, risk: is } });
  });

  it.each([
    { text: "Ask for: Homelessness advice", why: "another word" },
    { text: "Not to ask for: homeless help", why: "not at its beginning" },
  ])("are not that, $text: $why", ({ text }) => {
    expect(readButton(given(text, DOUBT)).heard.risk).toEqual({ level: "none" });
  });
});

describe("what is left as it was heard", () => {
  it.each([
    { change: { book: notOurs }, why: "words that are on no button" },
    { change: { event: { type: "proved" } as const }, why: "an event, whatever its words" },
  ])("$why", ({ change }) => {
    const input = given("Ask for: Homeless at 16 or 17", DOUBT, change);
    expect(readButton(input)).toBe(input);
  });
});
