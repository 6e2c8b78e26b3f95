import { describe, expect, it } from "vitest";
import { nowhereFromNow } from "../../../../../src/conversation/understanding/danger/told/nowhere-from-now.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("no place to live from about now", () => {
  it.each([
    {
      text: "my room contract finish today and i can not find other",
      told: "plain",
      why: "ends, and no other",
    },
    { text: "today is last day in my house, new house say no", told: "plain", why: "the new one says no" },
    {
      text: "refuge says no space, im in a car park with two kids",
      told: "plain",
      why: "full, and out there",
    },
    { text: "refuge says no space", told: undefined, why: "full, and nothing of where they are" },
    { text: "owner say leave now and put my things in street", told: "plain", why: "put out" },
    { text: "he put my things in the street, nowhere left", told: "plain", why: "put out, and nowhere" },
    { text: "they put my bags outside in the rain", told: "plain", why: "put out, in the rain" },
    { text: "she put my stuff on the landing, i must leave", told: "plain", why: "told to go" },
    { text: "she put my stuff on the landing, i have no home", told: "plain", why: "none left" },
    { text: "she put my stuff on the drive in the rain", told: "plain", why: "in the rain alone" },
    { text: "got to be out by tomorrow and nowhere to go", told: undefined, why: "not from now" },
    { text: "my course ended today and i cant find another", told: undefined, why: "no place to live" },
    { text: "put my stuff on the landing", told: undefined, why: "only things moved" },
    { text: "slept in my car three nights", told: "plain", why: "a car" },
    { text: "i have not house from today", told: "plain", why: "second language" },
    { text: "my room is given to other person", told: "plain", why: "given away" },
    { text: "been sofa surfing but no couches left", told: "plain", why: "no more sofas" },
    { text: "stuck outside halls, security said leave", told: "plain", why: "sent away" },
    { text: "dad changed the lock", told: "perhaps", why: "it may be for anything" },
    { text: "she changed the locks while i was at work", told: "plain", why: "shut out" },
    { text: "dad changed the lock on the shed", told: undefined, why: "a shed" },
    { text: "my contract ends today at tesco and i cant find another", told: undefined, why: "a job" },
    { text: "my tenancy ends today, moving to a new flat", told: undefined, why: "goes on" },
    { text: "my tenancy ends in june", told: undefined, why: "not now" },
    { text: "my tenancy ends today", told: undefined, why: "no word that there is no other" },
  ])("$text: $told, $why", ({ text, told }) => {
    expect(nowhereFromNow(plainWords(text))).toBe(told);
  });
});
