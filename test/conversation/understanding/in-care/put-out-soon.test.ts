import { describe, expect, it } from "vitest";
import { putOutSoon } from "../../../../src/conversation/understanding/in-care/put-out-soon.ts";
import { concern, OWN_LIFE, reading, USED } from "./concerns.ts";

const read = reading(putOutSoon);

describe("told to be out", () => {
  it.each([
    { text: "he says he'll chuck me out monday", why: "by a day" },
    { text: "hes gonna kick me out", why: "some day" },
    { text: "i got till friday to get out", why: "until when" },
    { text: "hes changing locks on friday", why: "locks" },
    { text: "he said im out if i dont", why: "on a condition" },
    { text: "they evict me next week", why: "in few words" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, USED)).toEqual({ level: "urgent", ofSelf: true });
  });

  it.each([
    {
      text: "he says he'll chuck me out monday",
      told: concern("domestic_abuse", { level: "emergency" }),
      why: "as grave as it was",
    },
  ])("is news of danger now: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({ ofSelf: true });
  });

  it.each([
    { text: "i want to move out", why: "a wish" },
    { text: "im going out monday", why: "an evening" },
    { text: "i kicked him out", why: "he is out" },
    { text: "he put the bins out", why: "bins" },
    { text: "he wont kick me out", why: "he will not" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, USED)).toBeUndefined();
  });

  it.each([
    { text: "hes gonna kick me out", told: OWN_LIFE, why: "nobody harms" },
    { text: "hes gonna kick me out", told: { ...USED, situation: "somebody-else" }, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
