import { describe, expect, it } from "vitest";
import { townSaid } from "../../../../src/conversation/understanding/about-them/elsewhere.ts";
import { askerIn } from "../../../../src/conversation/understanding/who-writes/third-party.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("who asks about a young person", () => {
  it.each([
    { text: "Hi, this is PC 4412 from GMP, I need her address", asker: "at-work", why: "the police" },
    { text: "im a social worker trying to reach one of your clients", asker: "at-work", why: "at work" },
    { text: "police here, need to find a missing lad", asker: "at-work", why: "they say so first" },
    {
      text: "im from the college, are you working with him",
      asker: "at-work",
      why: "about somebody, though it may be about themselves too",
    },
    {
      text: "this is the job centre, we need to find a way to contact your client about my notes",
      asker: "at-work",
      why: "a client, beside something of theirs",
    },
    { text: "attendance officer at the college, he is absent", asker: "at-work", why: "says where they are" },
    { text: "police here, need information", asker: "at-work", why: "about nobody in particular" },
    { text: "im from the job centre, need help with my rent", asker: undefined, why: "about themselves" },
    { text: "im a nurse", asker: undefined, why: "wants nothing" },
    { text: "need her address", asker: undefined, why: "nobody says who" },
    { text: "im at college and need my bus money", asker: undefined, why: "about themselves" },
    { text: "im from the hostel, need help with my rent", asker: undefined, why: "about themselves" },
    { text: "its Tashas mum", asker: "near-them", why: "somebody's mother" },
    { text: "hello is my daughter texting this number", asker: "near-them", why: "asks about theirs" },
    { text: "why is my son texting you", asker: "near-them", why: "asks why" },
    { text: "im my mums carer", asker: undefined, why: "who they are to their own mother" },
    { text: "is my pa in", asker: undefined, why: "asks about their own worker" },
    { text: "this is my mums phone", asker: undefined, why: "whose phone it is" },
    { text: "my mate said its tashas mum", asker: undefined, why: "told in passing, not who writes" },
    { text: "im her mate and need her address", asker: undefined, why: "no work and no kin" },
    { text: "its tashas birthday", asker: undefined, why: "somebody's day" },
    { text: "hi", asker: undefined, why: "nothing" },
  ])("$text: $asker, $why", ({ text, asker }) => {
    expect(askerIn(plainWords(text))).toBe(asker);
  });
});

describe("the town that is said", () => {
  it.each([
    { text: "Im stuck in LEEDS tonight", town: "leeds", why: "in capitals" },
    { text: "outside central manchester library", town: "manchester", why: "a part of it" },
    { text: "leeds united lost", town: undefined, why: "not where they are" },
    { text: "in bed", town: undefined, why: "no town" },
    { text: `${"x".repeat(590)} in leeds`, town: "leeds", why: "the last word that is read" },
    { text: `${"x".repeat(592)} in leeds`, town: undefined, why: "too far on" },
  ])("$town: $why", ({ text, town }) => {
    expect(townSaid(text)).toBe(town);
  });
});
