import { describe, expect, it } from "vitest";
import { afterNeck } from "../../../../src/conversation/understanding/in-care/after-neck.ts";
import { PARTNER, reading } from "./concerns.ts";

const read = reading(afterNeck);
const HELD = { ...PARTNER, neck: true as const };
const NECK = { ofSelf: true, news: "neck" };

describe("what hands on a neck leave", () => {
  it.each([
    { text: "i got sore throat and my voice gone funny", why: "throat and voice" },
    { text: "bit sore when i swallow", why: "swallowing" },
    { text: "cant swallow properly", why: "hardly at all" },
    { text: "my voice is croaky", why: "the voice" },
    { text: "my voice it is strange", why: "in few words of English" },
    { text: "ive lost my voice", why: "gone" },
    { text: "hard to breathe", why: "breath" },
    { text: "i feel dizzy", why: "the head" },
    { text: "dizzy", why: "in a word" },
    { text: "i blacked out for a bit", why: "they fainted" },
    { text: "red spots in my eyes", why: "blood in the eyes" },
    { text: "marks on my neck", why: "marks" },
    { text: "my throat hurt when eat", why: "in few words" },
  ])("is danger now: $text: $why", ({ text }) => {
    expect(read(text, HELD)).toEqual(NECK);
  });

  it.each([
    { text: "my throat is fine now", why: "well" },
    { text: "im sick of him", why: "no illness" },
    { text: "i dont feel dizzy", why: "it is not so" },
    { text: "he has a sore throat", why: "his" },
    { text: "i cant talk about it", why: "no voice is meant" },
    { text: "can i talk to someone", why: "asked" },
    { text: "ok thanks", why: "nothing" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, HELD)).toBeUndefined();
  });

  it.each([
    { text: "sore throat", told: PARTNER, why: "no hands were on a neck" },
    { text: "hard to breathe", told: { ...HELD, situation: "somebody-else" }, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
