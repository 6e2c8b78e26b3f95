import { expect, it } from "vitest";
import { stepsIn } from "../../../../src/conversation/understanding/in-care/safe-clauses.ts";

it.each([
  { words: "my cousin picked me up im in his car", steps: ["by-kin"], kin: "cousin", why: "fetched by kin" },
  { words: "my nan came and got me", steps: ["fetched"], why: "fetched by somebody who is no partner" },
  { words: "support worker is with me now", steps: ["fetched"], why: "not alone" },
  { words: "police took him away, im at my mates", steps: ["gone", "out"], why: "two steps" },
  { words: "come off the bridge walking home with my mate", steps: ["out"], why: "down, and on the way" },
  { words: "chucked the knife in a bin and went home", steps: ["out"], why: "put away" },
  { words: "a mate said i can kip there till friday", steps: ["bed"], why: "a bed" },
  { words: "council have booked me a room for tonight", steps: ["bed"], why: "a room" },
  { words: "her mum is sitting with her now", steps: ["with-them"], why: "they are not alone" },
  { words: "shes just walked in", steps: ["they-are-back"], why: "home again" },
  { words: "found him he was at his mates all along", steps: ["they-are-back"], why: "found" },
  { words: "the crisis team are here", steps: ["help"], why: "help has come" },
  { words: "we are in ambulance", steps: ["on-ward"], why: "help at last" },
  { words: "mate is driving me to a and e", steps: ["on-ward"], why: "on the way to a doctor" },
  { words: "my boyfriends taking me up to the hospital now", steps: ["on-ward"], why: "not alone on it" },
  { words: "im in a taxi to hospital", steps: ["on-ward"], why: "on the way" },
  { words: "on my way to the walk in", steps: ["on-ward"], why: "on the way by themselves" },
  { words: "my mates come round im with him now", steps: ["by-kin"], kin: "mate", why: "he is the mate" },
  { words: "my sister is coming over", steps: ["by-kin"], kin: "sister", why: "somebody comes" },
  { words: "staff are sitting with me", steps: ["help"], why: "not alone" },
])("$words: $steps, $why", ({ words, steps, kin }) => {
  expect(stepsIn(words)).toEqual({ steps, ...(kin && { kin }) });
});

it.each([
  { words: "he let me out then dragged me back", why: "a part of it is danger" },
  { words: "shes back but shes not breathing", why: "back is not safe" },
  { words: "hes gone out but he locked me in", why: "held" },
  { words: "hes gone to get his brother", why: "gone for more" },
  { words: "a bloke said i can stay at his", why: "nobody they named as theirs" },
  { words: "my mate said i can stay but i have to sleep with him", why: "a price" },
  { words: "im at his house now", why: "whose it is stays open" },
  { words: "her boyfriend is with her and he wont let her talk", why: "not a friend" },
  { words: "is he gone yet?", why: "a question" },
  { words: "im ok", why: "nothing that was done" },
  { words: "mate is driving me home", why: "no doctor there" },
  { words: "he is not driving me to hospital", why: "nobody takes them" },
  { words: "should i be going to hospital?", why: "a question" },
  { words: "my ex came round im with him now", why: "no friend" },
  { words: "im with him now", why: "whoever he is" },
  { words: "my mate came over with a knife", why: "a part of it is danger" },
  { words: "", why: "nothing at all" },
  { words: `my nan came and got me${" ok".repeat(19)}`, why: "too long to be sure of" },
])("$words is no step: $why", ({ words }) => {
  expect(stepsIn(words)).toBeUndefined();
});
