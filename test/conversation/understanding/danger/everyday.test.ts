import { describe, expect, it } from "vitest";
import { isEveryday } from "../../../../src/conversation/understanding/danger/everyday.ts";

describe("everyday words", () => {
  it.each([
    "my mum is picking me up",
    "hi my mum is picking me up tonight, can we do it later thanks",
    "just got the job",
    "i cant see the booking",
    "my nan keeps ringing me",
    "my sister is going to the dentist",
    "baby is moving loads",
    "im ok now, hes gone",
    "im gonna go",
    "all of them",
    "cant come on friday",
    "smashed it on fifa",
    "im at the station where is the entrance",
    "the app wont let me in",
    "listening to kill em all by metallica",
  ])("%s", (words) => {
    expect(isEveryday(words)).toBe(true);
  });
});

describe("what is more than everyday", () => {
  it.each([
    { words: "he hit me, all of them", why: "something stands before" },
    { words: "all of them are dead", why: "something stands after" },
    { words: "smashed it on fifa with my sister", why: "somebody is named beside the game" },
    { words: "smashed it", why: "no game" },
    { words: "on fifa", why: "nothing is done in it" },
    { words: "im at the bridge which building is the end", why: "a word of danger beside the way" },
    { words: "im at the station", why: "no way is asked" },
    { words: "where is the entrance", why: "no place is named" },
  ])("$words: $why", ({ words }) => {
    expect(isEveryday(words)).toBe(false);
  });

  it.each([
    { length: 90, is: true, why: "short" },
    { length: 91, is: false, why: "too long to be sure of" },
  ])("in $length letters is $is: $why", ({ length, is }) => {
    expect(isEveryday("smashed it on fifa ".padEnd(length, "x"))).toBe(is);
  });
});
