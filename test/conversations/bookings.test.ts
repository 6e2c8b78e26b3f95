import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/domain/segments.ts";
import { bookingTalks, play, secondTalks } from "../support/bookings.ts";
import { datePhrases, isUnderstood } from "../support/date-phrases.ts";

const MOST_MESSAGES = 5;
const USUAL_MESSAGES = 4;

describe("a booking", () => {
  it.each(bookingTalks.map((talk) => ({ talk, name: talk.says.join(" | ") })))(
    "comes about as meant, a segment a text: $name",
    async ({ talk }) => {
      const { missed, messages, answers } = await play(talk);
      expect(missed).toEqual([]);
      expect(messages).toBeLessThanOrEqual(MOST_MESSAGES);
      expect(answers.filter((text) => segmentsOf(text) > 1)).toEqual([]);
    },
  );

  it("takes four messages or fewer, nineteen times in twenty", () => {
    const long = bookingTalks.filter(({ says }) => says.length > USUAL_MESSAGES);
    expect(long.length / bookingTalks.length).toBeLessThanOrEqual(0.05);
  });

  it("never asks for a word that the network eats", async () => {
    const asked = [];
    for (const talk of bookingTalks.slice(0, 8)) asked.push(...(await play(talk)).answers);
    expect(asked.filter((text) => /\b(?:CANCEL|YES|END|STOP|QUIT|START)\b/.test(text))).toEqual([]);
  });
});

describe("a booking of the second set", () => {
  const LEAST_AS_MEANT = 0.95;

  it("comes about as meant, nearly always, in four messages", { timeout: 120_000 }, async () => {
    const went = [];
    for (const talk of secondTalks) went.push({ talk, ...(await play(talk)) });
    const done = went.filter(({ missed }) => missed.length === 0);
    const missed = went.filter((one) => one.missed.length > 0).map(({ talk }) => talk.says.join(" | "));
    expect(done.length / went.length, missed.join("\n")).toBeGreaterThanOrEqual(LEAST_AS_MEANT);
    const few = done.filter(({ messages }) => messages <= USUAL_MESSAGES);
    expect(few.length / done.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("a way to say when", () => {
  const LEAST_UNDERSTOOD = 0.95;

  it("is understood as it was meant, nearly always", () => {
    const missed = datePhrases.filter((phrase) => !isUnderstood(phrase)).map(({ text }) => text);
    expect(1 - missed.length / datePhrases.length, missed.join("; ")).toBeGreaterThanOrEqual(
      LEAST_UNDERSTOOD,
    );
  });
});
