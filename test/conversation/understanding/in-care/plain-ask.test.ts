import { describe, expect, it } from "vitest";
import { asksForThing, isPlainAsk } from "../../../../src/conversation/understanding/in-care/plain-ask.ts";

describe("an ask for an appointment, in plain words", () => {
  it.each([
    ...["book me in for tuesday", "can i book a careers chat", "cancel my appointment", "move it to friday"],
    ...[
      "can i see someone on thursday",
      "i need to see the careers lady",
      "change my appt",
      "can we swap it",
    ],
    ...["put me in for next week", "whens my appointment", "rearrange to another day", "connexions pls"],
    ...["can i see an adviser", "fit me in monday", "any slots", "reschedule"],
  ])("%s", (text) => {
    expect(isPlainAsk("book_appointment", text)).toBe(true);
  });

  it("is one in capitals too", () => {
    expect(isPlainAsk("book_appointment", "CANCEL MY APPOINTMENT")).toBe(true);
  });

  it.each([
    { text: "will i have to move school", why: "a home or a school is no appointment" },
    { text: "yo", why: "a greeting" },
    { text: "am i in trouble", why: "a worry" },
    { text: "he is moving me", why: "danger" },
    { text: "it was tuesday when it happened", why: "a day of the past" },
    { text: "i need someone to see me", why: "a wish to be seen" },
    { text: "can u find someone", why: "the same" },
    { text: "i should change my meds", why: "not an appointment" },
    { text: "things never change", why: "not an ask" },
    { text: "i cant move", why: "it may be an injury" },
    { text: "im meant to start college monday", why: "a day, and no ask" },
  ])("$text is none: $why", ({ text }) => {
    expect(isPlainAsk("book_appointment", text)).toBe(false);
  });
});

describe("one thing that there is", () => {
  it.each([
    { text: "can i get a bus pass", is: true, why: "asked for" },
    { text: "is there help with driving lessons", is: true, why: "asked for" },
    { text: "how do i apply for a grant", is: true, why: "how to get it" },
    { text: "i need a laptop", is: true, why: "a need" },
    { text: "driving lessons", is: false, why: "only named" },
    { text: "child trust fund", is: false, why: "only named" },
    { text: "my tenancy is ending", is: false, why: "news" },
  ])("$text, asked for: $is, $why", ({ text, is }) => {
    expect(asksForThing("entitlement_topic", text)).toBe(is);
  });

  it("is read so for what there is and nothing else", () => {
    expect(asksForThing("events_list", "can i get a bus pass")).toBe(false);
  });
});

it.each([
  { text: "i want to complain about my old worker", is: true, why: "in so many words" },
  { text: "im going to report my pa", is: true, why: "said round" },
  { text: "told my old worker and nowt happened what a joke", is: false, why: "anger in what they tell" },
])("$text is a complaint: $is, $why", ({ text, is }) => {
  expect(isPlainAsk("complaint", text)).toBe(is);
});
