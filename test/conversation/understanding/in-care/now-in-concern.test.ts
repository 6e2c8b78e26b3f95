import { describe, expect, it } from "vitest";
import type { ConcernTold } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { hidingNow } from "../../../../src/conversation/understanding/in-care/hiding-now.ts";
import { ownPlan } from "../../../../src/conversation/understanding/in-care/own-plan.ts";

const told = (kind: string, change: Partial<ConcernTold> = {}): ConcernTold => ({
  ...{ level: "urgent", kind, harmers: [], before: "", isFresh: true },
  ...change,
});
const HARM = told("domestic_abuse");
const USED = told("exploitation");
const OWN = told("suicide_self_harm");
const PILLS = told("domestic_abuse", { before: "got all my pills here" });

describe("somebody who hides, or is fetched", () => {
  it.each([
    { words: "im hiding in the bathroom", of: HARM, now: true, why: "they hide" },
    { words: "i hide", of: HARM, now: true, why: "in few words" },
    { words: "i locked myself in the toilet", of: HARM, now: true, why: "behind a door" },
    { words: "hes in", of: HARM, now: true, why: "he has come in" },
    { words: "theyre in my stairwell", of: USED, now: true, why: "they are near" },
    { words: "he knockin now", of: HARM, now: true, why: "at the door" },
    { words: "they find me", of: USED, now: true, why: "they were looking" },
    { words: "can hear him downstairs", of: HARM, now: true, why: "near enough to hear" },
    { words: "the vans here", of: USED, now: true, why: "to be fetched" },
    { words: "im in his car now", of: USED, now: true, why: "fetched" },
    { words: "i go now with him", of: told("destitute_no_food_or_power"), now: true, why: "for food" },
    { words: "he booked us a hotel", of: USED, now: true, why: "where to" },
    { words: "he wants me to meet him", of: USED, now: true, why: "asked to come" },
    { words: "he booked us a hotel", of: told("missing_or_trafficked"), now: true, why: "taken away" },
    { words: "he booked us a hotel", of: told("abuse_harm_from_others"), now: true, why: "by who harms" },
    { words: "help hes in", of: HARM, now: true, why: "a cry before it" },
    { words: "he works at the shop", of: USED, now: false, why: "nobody is fetched" },
    { words: "he has not booked us a hotel", of: USED, now: false, why: "it is not so" },
    { words: "has he booked us a hotel", of: USED, now: false, why: "a question" },
    { words: "the vans here", of: HARM, now: false, why: "nobody uses them" },
    { words: "im hiding", of: told("homeless_tonight"), now: false, why: "nobody harms them" },
    { words: "im hiding it from my mum", of: HARM, now: false, why: "a thing is hidden" },
    { words: "he isnt in", of: HARM, now: false, why: "not there" },
    { words: "is he in", of: HARM, now: false, why: "a question" },
    { words: "my mate is knocking", of: HARM, now: false, why: "a friend" },
    { words: "he was knocking last week", of: HARM, now: false, why: "over" },
    { words: "im in the car with my nan", of: USED, now: false, why: "with their own" },
  ])("$words, $now: $why", ({ words, of, now }) => {
    expect(hidingNow(words, of) !== undefined).toBe(now);
  });
});

describe("a day for it, a farewell, or means that are to be used", () => {
  it.each([
    { words: "got it all planned for sunday", of: OWN, is: {}, why: "a day" },
    {
      ...{ words: "i still want to do it", of: told("suicide_self_harm", { level: "emergency" }) },
      ...{ is: {}, why: "danger now, and they mean it still" },
    },
    { words: "i still want to do it", of: OWN, is: undefined, why: "it was no danger now" },
    { words: "it is today 5", of: OWN, is: {}, why: "a time" },
    { words: "ill do it when everyones asleep", of: OWN, is: {}, why: "when nobody sees" },
    { words: "i do it now", of: OWN, is: {}, why: "now" },
    { words: "its so quiet up here", of: OWN, is: {}, why: "high up" },
    { words: "like for good", of: OWN, is: {}, why: "without end" },
    { words: "tell my mum im sorry", of: OWN, is: {}, why: "a farewell" },
    { words: "tell him i forgive him", of: OWN, is: {}, why: "a farewell in which all is forgiven" },
    { words: "tell her i never meant it", of: OWN, is: {}, why: "a farewell, though it says never" },
    { words: "tell her i want her to have my dog", of: OWN, is: {}, why: "what is left to somebody" },
    { words: "tell her i never got it", of: OWN, is: undefined, why: "of something that did not come" },
    { words: "tell her i want to move", of: OWN, is: undefined, why: "a wish for themselves" },
    { words: "tell him i forgive him", of: HARM, is: undefined, why: "no life was spoken of" },
    { words: "gonna take them all", of: OWN, is: {}, why: "means" },
    { words: "gonna take them", of: PILLS, is: { kind: "suicide_self_harm" }, why: "what was named before" },
    { words: "on me i mean", of: PILLS, is: { kind: "suicide_self_harm" }, why: "on themselves" },
    { words: "gonna take them", of: HARM, is: undefined, why: "nothing was named" },
    { words: "its raining", of: PILLS, is: undefined, why: "nothing is to be used" },
    { words: "on me i mean", of: OWN, is: undefined, why: "nothing was named" },
    { words: "its friday", of: OWN, is: undefined, why: "a day alone may be of a booking" },
    { words: "gonna take it easy", of: OWN, is: undefined, why: "a turn of phrase" },
    { words: "doing it for college tomorrow", of: OWN, is: undefined, why: "college" },
    {
      words: "got it all planned for sunday",
      of: told("not_said"),
      is: undefined,
      why: "what, is not known",
    },
    { words: "its tonight", of: { ...OWN, isFresh: false }, is: undefined, why: "it was told days ago" },
    {
      words: "its tonight",
      of: { ...OWN, situation: "somebody-else" },
      is: undefined,
      why: "somebody else was told of",
    },
    { words: "got it all planned for sunday", of: HARM, is: undefined, why: "no life was spoken of" },
  ])("$words: $is, $why", ({ words, of, is }) => {
    expect(ownPlan(words, of)).toEqual(is);
  });
});
