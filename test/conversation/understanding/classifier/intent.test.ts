import { describe, expect, it } from "vitest";
import type { Intent } from "../../../../src/conversation/understanding/types.ts";
import { HELD_OUT } from "../held-out.ts";
import { TODAY, understander } from "../subject.ts";

/** A little under what was measured when these were written, so that a real loss shows. */
const FIRST_FLOOR = 0.85;
const THREE_FLOOR = 0.93;
const SURE_FLOOR = 0.93;

const intentOf = (text: string) => understander.understand(text, { today: TODAY }).intent;

describe("an opt-out", () => {
  it.each([
    "Stop",
    "STOP!!",
    "stop please",
    "stop texting me pls",
    "unsubscribe me",
    "leave me alone",
    "ѕtop",
    "no more texts",
    "ok stop",
    "dont text me again",
  ])("is heard in %j", (text) => expect(intentOf(text)).toBe("stop"));

  it.each([
    { text: "don't stop", why: "the opposite" },
    { text: "pls dont stop texting me", why: "the opposite, with more words" },
    { text: "bus stop", why: "a place" },
    { text: "ending", why: "begins like END" },
    { text: "stop hurting me", why: "said to someone else" },
    { text: "my ex wont leave me alone", why: "about someone else" },
    { text: "stop sharing my information", why: "about consent" },
    { text: "stop the mentoring", why: "about one thing" },
    { text: "are these msgs written by someone", why: "a question about texts" },
    { text: "be honest is there anybody behind these texts", why: "another" },
    { text: "i get off at the stop of the 42 bus", why: "a place, in a second language" },
  ])("is not $text: $why", ({ text }) => {
    const { intent, sure } = understander.understand(text, { today: TODAY });
    expect(intent === "stop" && sure).toBe(false);
  });
});

it.each([
  ["HELP", "help_menu"],
  ["menu", "help_menu"],
  ["PA", "talk_to_pa"],
  ["START", "start"],
  ["help me", "unclear"],
  ["cancel", "cancel_appointment"],
  ["not great", "checkin_ok"],
  ["im ok", "checkin_ok"],
] as const)("%s is %s", (text, intent) => expect(intentOf(text)).toBe(intent));

describe("an answer to a question", () => {
  it("is the answer, whatever else it looks like", () => {
    const read = understander.understand("ok go on then", { today: TODAY, context: "awaiting_yes_no" });
    expect(read).toMatchObject({ entities: { answer: "yes" }, sure: true });
  });

  it("picks an option where options were offered", () => {
    const read = understander.understand("the second one", { today: TODAY, context: "awaiting_slot_choice" });
    expect(read.entities).toMatchObject({ choice: 2 });
  });

  it("still opts out", () => {
    expect(understander.understand("stop", { today: TODAY, context: "awaiting_yes_no" }).intent).toBe("stop");
  });

  it("does not hide danger", () => {
    const read = understander.understand("yes but i want to die", {
      today: TODAY,
      context: "awaiting_yes_no",
    });
    expect(read).toMatchObject({ intent: "crisis", risk: { kind: "suicide_self_harm" } });
  });
});

it("keeps the ask beside a disclosure", () => {
  const read = understander.understand("can i book an appointment with careers, also i keep cutting myself", {
    today: TODAY,
  });
  expect(read).toMatchObject({ intent: "book_appointment", risk: { level: "urgent" } });
});

it("tells the subject of an entitlement", () => {
  expect(understander.understand("do i have to pay council tax", { today: TODAY })).toMatchObject({
    intent: "entitlement_topic",
    topic: "council_tax",
  });
});

describe("messages written after the examples, and unlike them", () => {
  const rows = Object.entries(HELD_OUT).flatMap(([intent, texts]) =>
    texts.map((text) => ({ intent: intent as Intent, text })),
  );
  const readings = rows.map(({ intent, text }) => ({
    intent,
    text,
    read: understander.understand(text, { today: TODAY }),
  }));
  const share = (of: typeof readings, test: (row: (typeof readings)[number]) => boolean) =>
    of.filter(test).length / of.length;
  const isRight = ({ intent, read }: (typeof readings)[number]) => read.intent === intent;

  it("are mostly right first time", () => {
    expect(share(readings, isRight)).toBeGreaterThan(FIRST_FLOOR);
  });
  it("are nearly always within the three offered", () => {
    expect(
      share(readings, ({ intent, read }) => read.candidates.some((guess) => guess.intent === intent)),
    ).toBeGreaterThan(THREE_FLOOR);
  });
  it("are right when it is sure", () => {
    const sure = readings.filter(({ read }) => read.sure);
    expect(share(sure, isRight)).toBeGreaterThan(SURE_FLOOR);
  });
});

describe("a question about a career", () => {
  it.each([
    "wanna be a paramedic what do i need",
    "what qualifications to be a plumber",
    "i want to be a plumber",
    "how do i become a nurse",
    "want to be an electrician where do i start",
    "what grades do i need to be a midwife",
  ])("asks for the adviser: %j", (text) => expect(intentOf(text)).toBe("book_appointment"));

  it.each([
    { text: "i want to be a dad", why: "no job" },
    { text: "i want to be a better person", why: "no job either" },
    { text: "what course do i need to do for my baby", why: "of a baby" },
  ])("is not $text: $why", ({ text }) => expect(intentOf(text)).not.toBe("book_appointment"));
});
