import { describe, expect, it } from "vitest";
import { asksIfOk } from "../../../../src/conversation/understanding/in-care/asks-if-ok.ts";
import { BED, DAD, FRIEND_GONE, MISSING, reading } from "./concerns.ts";

const read = reading(asksIfOk);
const ASKS = { level: "urgent", ofSelf: true, news: "asks-if-ok" };

describe("a stranger who speaks to them", () => {
  it.each([
    { text: "a lady is asking if im ok", why: "a woman" },
    { text: "a man is asking if im ok", why: "a man" },
    { text: "someone asked if i want a lift", why: "a lift" },
    { text: "this guy keeps asking how old i am", why: "how old" },
    { text: "a woman asked me if i need help", why: "help" },
    { text: "some man keeps looking over at me", why: "looks" },
    { text: "theres a man coming over to me", why: "comes" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, BED)).toEqual(ASKS);
  });

  it("is news of whoever has run away", () => {
    expect(read("a man is asking if im ok", MISSING)).toEqual(ASKS);
  });

  it.each([
    { text: "my mum asked if im ok", why: "their mother" },
    { text: "a police officer is asking if im ok", why: "police" },
    { text: "im ok", why: "nobody asks" },
    { text: "ask me if im ok", why: "said to us" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, BED)).toBeUndefined();
  });

  it.each([
    { text: "a man is asking if im ok", told: DAD, why: "at home" },
    { text: "a man is asking if shes ok", told: FRIEND_GONE, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
