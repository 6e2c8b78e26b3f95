import { describe, expect, it } from "vitest";
import { heldNow } from "../../../../../src/conversation/understanding/danger/told/held-now.ts";
import { isLockedIn } from "../../../../../src/conversation/understanding/danger/told/locked-in.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("locked in by somebody", () => {
  it.each([
    { text: "he took my bank card now and locked me in when he went work", why: "beside what he took" },
    { text: "hes gone work and locked me in again", why: "where he is said first" },
    { text: "he locks me in when he goes out", why: "as he always does" },
    { text: "my husband lock me inside house", why: "in little English" },
    { text: "they locked us in the flat", why: "two of them" },
    { text: "my brother shut me in the shed", why: "another word for it" },
    { text: "he locked me in hell kill me when he gets back", why: "with what is feared" },
    { text: "he locked me in please ring the police", why: "with a plea" },
    { text: "he locked the door and took the keys", why: "no way out" },
    { text: "i cant get out hes locked the door", why: "the other way round" },
    { text: "he took my keys i cant get out", why: "a key and no way out" },
  ])("is heard in $text: $why", ({ text }) => {
    expect(heldNow(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "i locked myself in the bathroom", why: "to be safe" },
    { text: "im locked in for the gym", why: "a word for keen" },
    { text: "he locked me in a headlock", why: "a wrestle" },
    { text: "they locked me in to a contract", why: "on paper" },
    { text: "he used to lock me in", why: "over" },
    { text: "he locked me in two years ago", why: "long ago" },
    { text: "my mum locked me in by accident", why: "by chance" },
    { text: "he locked me out", why: "another danger" },
    { text: "if he locks me in what do i do", why: "not so far" },
    { text: "he said he would lock me in", why: "a threat, which has its own words" },
    { text: "she took my keys by accident and i cant get in", why: "out, and not in" },
    { text: "police locked me in a cell", why: "an arrest" },
    { text: "they locked me in seclusion on the ward", why: "a ward" },
  ])("is not heard in $text: $why", ({ text }) => {
    expect(isLockedIn(plainWords(text))).toBe(false);
  });
});
