import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { woundedBy } from "../../../../../src/conversation/understanding/danger/told/wounded-by.ts";

describe("A wound that somebody has made", () => {
  it.each([
    { words: "just got glassed", is: "self", why: "nobody is named, so it is theirs" },
    { words: "been slashed down my leg by some lads", is: "self", why: "done to them" },
    { words: "some lad cut me up bad its gushing", is: "self", why: "and who did it" },
    { words: "he stab me in the belly", is: "self", why: "without an ending" },
    { words: "got my cheek sliced open they ran off", is: "self", why: "the part stands first" },
    { words: "stabbed in the leg", is: "self", why: "three words" },
    { words: "a boy put a blade in my thigh", is: "self", why: "by what was used" },
    { words: "i got hit with a machete", is: "self", why: "a weapon beside a plain word" },
    { words: "my cousin just got bottled", is: "another", why: "theirs, who is named just before" },
    { words: "my boys been poked in his leg", is: "another", why: "the mark of has left out" },
    { words: "someones stabbed my cousin in the arm", is: "another", why: "done by somebody to another" },
    { words: "he just shanked my lil brother", is: "another", why: "the same" },
    { words: "he shot my mate a look", is: undefined, why: "a look" },
    { words: "he slashed my mates tyres", is: undefined, why: "no body" },
    { words: "my cousin was there and i got bottled", is: "self", why: "named, and it is the writer's" },
    { words: "they stabbed me in the back and im bleeding", is: "self", why: "a back that bleeds" },
    { words: "been stabbed in the back by my best mate", is: undefined, why: "a figure of speech" },
    { words: "i was proper stabbed", is: "self", why: "with a word between" },
    { words: "nearly got stabbed", is: undefined, why: "it was not" },
    { words: "got stabbed last year", is: undefined, why: "long past" },
    { words: "got shot on cod", is: undefined, why: "a game" },
    { words: "got shot down at the interview", is: undefined, why: "refused" },
    { words: "they said theyd cut me", is: undefined, why: "a threat" },
    { words: "he told me hed slash my face", is: undefined, why: "another" },
    { words: "theyll cut me if i dont pay", is: undefined, why: "what they will do" },
    { words: "she said hed stab me", is: undefined, why: "a threat passed on" },
    {
      words: "they said theyd cut me and then they stabbed my leg",
      is: "self",
      why: "a threat, and it was done",
    },
    { words: "my hours got slashed", is: undefined, why: "no body" },
    { words: "my pay got slashed", is: undefined, why: "nor wages" },
    { words: "i couldnt pay them so they slashed me", is: "self", why: "a debt that was not paid" },
    { words: "i slashed my arm", is: undefined, why: "their own doing" },
    { words: "he shot me a look", is: undefined, why: "a look" },
    { words: "they cut me off", is: undefined, why: "a quarrel" },
    { words: "had a nice day", is: undefined, why: "nothing of it" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(woundedBy(words)).toBe(is);
  });

  it.each([
    {
      words: "just got glassed",
      is: { risk: { level: "emergency", kind: "abuse_harm_from_others" }, situation: "wounded-by" },
      why: "by nobody named",
    },
    {
      words: "my ex glassed me",
      is: { risk: { level: "emergency", kind: "domestic_abuse" }, situation: "wounded-by" },
      why: "by a partner",
    },
    {
      words: "my boyfriend just got bottled",
      is: { risk: { level: "emergency", kind: "medical" }, situation: "somebody-else" },
      why: "a partner who has the wound did not make it",
    },
  ])("$words: $why", ({ words, is }) => {
    expect(signIn(words)).toEqual({ ...is, certain: true });
  });
});
