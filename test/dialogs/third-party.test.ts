import { describe, expect, it } from "vitest";
import { askerIn } from "../../src/conversation/understanding/who-writes/third-party.ts";
import { plainWords } from "../../src/conversation/understanding/words/plain-words.ts";
import { startLine } from "../support/line.ts";

describe("who asks", () => {
  it.each([
    { text: "this is pc 7781 gmp we need to trace a missing lad", asker: "at-work", why: "the police" },
    { text: "PC Osgood from GMP here looking for Tariq", asker: "at-work", why: "by rank and name" },
    {
      text: "Hello, it's the probation officer, can you confirm an address",
      asker: "at-work",
      why: "probation",
    },
    { text: "I'm a social worker in Hull, need info on Leona", asker: "at-work", why: "a social worker" },
    { text: "hi its the hospital we have your client here", asker: "at-work", why: "a hospital" },
    { text: "im leonas mum is she ok", asker: "near-them", why: "a parent" },
    { text: "this is tariqs foster dad", asker: "near-them", why: "a carer" },
    { text: "is this leona's phone", asker: "near-them", why: "whose phone" },
    { text: "does my gf leona text this number", asker: "near-them", why: "a partner" },
    { text: "is my son with you", asker: "near-them", why: "a parent, of a son" },
    { text: "is she seeing someone from here", asker: "near-them", why: "of her" },
    { text: "im at college need info about my bursary", asker: undefined, why: "about themselves" },
    { text: "my pc broke need a laptop", asker: undefined, why: "a computer" },
    { text: "im a carer for my nan can i get money", asker: undefined, why: "about themselves" },
    { text: "is my pa in today", asker: undefined, why: "their worker" },
    { text: "its mums birthday", asker: undefined, why: "nobody asks" },
    { text: "can my gf come to the event", asker: undefined, why: "a guest" },
  ])("$text: $asker, $why", ({ text, asker }) => {
    expect(askerIn(plainWords(text))).toBe(asker);
  });
});

it.each(["+447700900001", "+447700900950"])("tells nobody whom we know, from %s", async (from) => {
  const line = await startLine("2026-11-23T10:00:00Z");
  try {
    const police = (await line.say(from, "this is pc 7781 gmp need to speak to you about tariq")).join("\n");
    expect(police).toContain("can't say who we know or don't know");
    expect(police).toContain("ring you back at your place of work");
    expect((await line.say(from, "0161 496 0000")).join("\n")).toContain("ring you back on it");
    const { length } = await line.store.read.selectFrom("handoff").selectAll().execute();
    expect(length).toBe(1);
  } finally {
    await line.close();
  }
});
