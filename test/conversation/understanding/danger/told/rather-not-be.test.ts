import { describe, expect, it } from "vitest";
import { ratherNotBe } from "../../../../../src/conversation/understanding/danger/told/rather-not-be.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("whoever would rather not be", () => {
  it.each([
    { text: "the pills are lined up on my bed", told: "now", why: "at hand" },
    { text: "on the wrong side of the barrier", told: "now", why: "over the edge" },
    { text: "train tracks. its quiet here", told: "now", why: "where they are" },
    { text: "ive tied it", told: "now", why: "tied" },
    {
      text: "my pills are lined up in front of me in the dosette",
      told: undefined,
      why: "a box for the week",
    },
    { text: "i am burden. it is better if i am not", told: "today", why: "second language" },
    { text: "what is the way for stop life without pain", told: "today", why: "asks the way" },
    { text: "how many tablets is dangerous for a girl my weight", told: "today", why: "asks for themselves" },
    { text: "been googling ways to go", told: "today", why: "looks it up" },
    { text: "wrote letters to my sisters for after", told: "today", why: "farewell" },
    { text: "gave my games away and now i can rest", told: "today", why: "given away" },
    { text: "i want finish my life", told: "today", why: "second language" },
    { text: "i want to finish my life skills course", told: undefined, why: "a course" },
    { text: "which bridge is high in town for my photos", told: undefined, why: "photos" },
    { text: "how many is too many", told: undefined, why: "nothing is named" },
    { text: "its ready", told: undefined, why: "a meal it may be" },
    { text: "im over by the lockers", told: undefined, why: "no edge" },
    { text: "had enough", told: "perhaps", why: "a hint" },
    { text: "how much longer am i meant to hold on", told: "perhaps", why: "a hint" },
    { text: "how much longer am i meant to hold on the phone", told: undefined, why: "a queue" },
    { text: "which shop sells rope lol kidding. not kidding", told: "perhaps", why: "taken back at once" },
    { text: "which shop sells rope lol", told: undefined, why: "a laugh" },
    { text: "made a will", told: "perhaps", why: "may be a form" },
    { text: "can i book thursday", told: undefined, why: "nothing of it" },
  ])("$text: $told, $why", ({ text, told }) => {
    expect(ratherNotBe(plainWords(text))).toBe(told);
  });
});
