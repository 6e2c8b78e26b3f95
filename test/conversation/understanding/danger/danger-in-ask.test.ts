import { describe, expect, it } from "vitest";
import { askAlarm } from "../../../../src/conversation/understanding/danger/danger-in-ask.ts";
import type { Risk } from "../../../../src/conversation/understanding/types.ts";

const NONE: Risk = { level: "none" };
const URGENT: Risk = { level: "urgent", kind: "abuse_harm_from_others" };
const NOW: Risk = { level: "emergency", kind: "medical" };
const SOFT: Risk = { ...URGENT, doubtful: true };
const END: Risk = { level: "urgent", kind: "suicide_self_harm" };

/** What is made of a message, by what is made of the words beside its ask. */
const alarmOf = (text: string, beside: { risk: Risk; p: number; plain?: boolean }, whole: Risk = NONE) => {
  const read: string[] = [];
  const alone = (said: string) => {
    read.push(said);
    return { risk: beside.risk, p: beside.p };
  };
  const { risk, p } = askAlarm({ alone, isPlain: () => beside.plain === true })(text, {
    risk: whole,
    p: 0.2,
  });
  return { risk, p, read };
};

describe("danger beside an ask", () => {
  it.each([
    { beside: { risk: NOW, p: 0.1, plain: true }, risk: NOW, why: "plain words count in full" },
    { beside: { risk: NONE, p: 0.9, plain: true }, risk: NONE, why: "plain words of none are none" },
    {
      beside: { risk: NOW, p: 0.6 },
      risk: { ...NOW, level: "urgent", doubtful: true },
      why: "a guess is asked after",
    },
    { beside: { risk: URGENT, p: 0.59 }, risk: NONE, why: "a poor guess is not" },
    { beside: { risk: NONE, p: 1 }, risk: NONE, why: "none is none" },
  ])("$why", ({ beside, risk }) => {
    expect(alarmOf("ring me, the lads came", beside)).toEqual({ risk, p: 0.2, read: ["the lads came"] });
  });

  it("takes no guess at two words", () => {
    expect(alarmOf("ring me, lads came", { risk: NOW, p: 1 }).risk).toEqual(NONE);
  });

  it("reads what comes before something as that thing", () => {
    expect(alarmOf("ring me before i see him", { risk: NONE, p: 0 }).read).toEqual(["i see him"]);
  });

  it.each([
    { plain: false, why: "asks after low words" },
    { plain: true, why: "asks after low words, whatever else is plain of nothing" },
  ])("$why", ({ plain }) => {
    const { risk } = alarmOf("im dead inside. ring me", { risk: NONE, p: 0, plain });
    expect(risk).toEqual({ ...END, doubtful: true });
  });

  it.each([
    { text: "ring me before i go for good", risk: END, why: "an end is danger" },
    {
      text: "ring me one last time",
      risk: { ...END, doubtful: true },
      why: "what may be one is asked after",
    },
    { text: "ring me at four", risk: NONE, why: "a time is none" },
  ])("$why", ({ text, risk }) => {
    expect(alarmOf(text, { risk: NONE, p: 0 }).risk).toEqual(risk);
  });

  it.each([
    {
      text: "ring me, the lads came",
      whole: URGENT,
      risk: URGENT,
      why: "is left as it is where the whole tells it",
    },
    { text: "ring me before i go for good", whole: SOFT, risk: END, why: "makes a doubt plain" },
    {
      text: "ring me before i go for good",
      whole: URGENT,
      risk: END,
      why: "is their own where no word shows whose",
    },
    {
      text: "ring me before i go for good",
      whole: { level: "urgent" } as const,
      risk: END,
      why: "is their own where no kind was found",
    },
    {
      text: "ring me before its too late, he hit me",
      whole: URGENT,
      risk: URGENT,
      why: "stays what its words show",
    },
  ])("$why", ({ text, whole, risk }) => {
    expect(alarmOf(text, { risk: NONE, p: 0 }, whole).risk).toEqual(risk);
  });

  it("is not looked for where nothing is asked", () => {
    expect(alarmOf("i go for good", { risk: NOW, p: 1, plain: true }, SOFT)).toEqual({
      risk: SOFT,
      p: 0.2,
      read: [],
    });
  });
});
