import { describe, expect, it } from "vitest";
import { sentSoon } from "../../../../src/conversation/understanding/in-care/sent-soon.ts";
import { concern, DAD, FRIEND_GONE, MISSING, reading, USED } from "./concerns.ts";

const read = reading(sentSoon);

describe("where whoever uses them sends them, and when", () => {
  it.each([
    { text: "he wants me on the train tmrw morning", told: USED, is: {}, why: "tomorrow is soon" },
    { text: "theyre picking me up at 5", told: USED, is: {}, why: "an hour of today" },
    { text: "they want me back on it at 3 today", told: USED, is: {}, why: "to sell again, at an hour" },
    { text: "they said i start again tonight", told: USED, is: {}, why: "from tonight" },
    { text: "station for 6am", told: USED, is: {}, why: "few words" },
    { text: "got to be at the station for half 6", told: MISSING, is: {}, why: "whoever was trafficked" },
    { text: "theres a hotel booked for friday", told: USED, is: { level: "urgent" }, why: "days away" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "he wants me on the train tmrw morning", told: DAD, why: "nobody uses them" },
    { text: "theyre picking me up at 5", told: FRIEND_GONE, why: "somebody else was told of" },
    { text: "theyre picking me up", told: USED, why: "no day and no hour" },
    { text: "i got college tomorrow at 9", told: USED, why: "their own day" },
    { text: "they want me back at college at 3", told: USED, why: "college" },
    { text: "they want me back in bed by 9", told: USED, why: "a bed" },
    { text: "are they picking me up at 5", told: USED, why: "a question" },
    { text: "someone from housing is picking me up at 5", told: USED, why: "help" },
    { text: "it is cold tonight", told: USED, why: "nobody sends them" },
    { text: "he wants me to ring him tonight", told: concern("exploitation"), why: "no journey" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
