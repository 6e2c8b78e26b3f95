import { describe, expect, it } from "vitest";
import { endOfLife } from "../../../../src/conversation/understanding/in-care/end-of-life.ts";
import { sameAsThem } from "../../../../src/conversation/understanding/in-care/same-as-them.ts";
import { BED, CHILD, CUTTING, concern, FRIEND, FRIEND_GONE, OWN_LIFE, reading, USED } from "./concerns.ts";

const same = reading(sameAsThem);
const DOSE = { kind: "suicide_self_harm", situation: "overdose", ofSelf: true };
const own = (kind: string) => ({ level: "urgent", kind, ofSelf: true });
const TOOK = { ...FRIEND, before: "my mate took loads of pills" };

describe("the same as somebody they told of", () => {
  it.each([
    { text: "honestly im the same", told: FRIEND, is: own("suicide_self_harm"), why: "their own wish" },
    { text: "me too tbh", told: FRIEND, is: own("suicide_self_harm"), why: "with a word after it" },
    { text: "me too", told: CUTTING, is: own("abuse_harm_from_others"), why: "harm in the family" },
    { text: "same here", told: TOOK, is: DOSE, why: "a dose was told" },
    { text: "ive had the same as her", told: FRIEND, is: DOSE, why: "taken, whatever was told" },
    { text: "took the same amount as her", told: FRIEND, is: DOSE, why: "without i" },
    { text: "i took some too", told: TOOK, is: DOSE, why: "some of it" },
    { text: "me too", told: OWN_LIFE, is: undefined, why: "nobody else was told of" },
    { text: "me too", told: CHILD, is: undefined, why: "a child is no person who feels so" },
    { text: "me too", told: FRIEND_GONE, is: undefined, why: "whoever writes is not gone" },
    {
      text: "me too",
      told: concern("missing_or_trafficked", { situation: "somebody-else" }),
      is: undefined,
      why: "nor held",
    },
    {
      text: "me too",
      told: concern("violence_to_others", { situation: "somebody-else" }),
      is: undefined,
      why: "a threat is nobody's own danger",
    },
    {
      text: "me too",
      told: concern("not_said", { situation: "somebody-else" }),
      is: undefined,
      why: "of no kind",
    },
    { text: "me too", told: { ...FRIEND, isFresh: false }, is: undefined, why: "days later" },
    {
      text: "me too",
      told: { ...FRIEND, before: "her mum is so scared" },
      is: undefined,
      why: "of the fear",
    },
    { text: "my bf is 23", told: FRIEND, is: undefined, why: "his age" },
    { text: "i love her too", told: FRIEND, is: undefined, why: "of love" },
    { text: "same address as before", told: FRIEND, is: undefined, why: "of an address" },
    { text: "i had the same idea", told: TOOK, is: undefined, why: "nothing taken" },
    { text: "i took her to hospital", told: TOOK, is: undefined, why: "nothing taken either" },
  ])("$text is $is: $why", ({ text, told, is }) => {
    expect(same(text, told)).toEqual(is);
  });
});

describe("an end of everything", () => {
  it.each([
    { text: "my life is finish", told: USED, is: true, why: "whatever was told" },
    { text: "i cant do this anymore", told: BED, is: true, why: "without a bed" },
    { text: "im finished", told: FRIEND, is: true, why: "their own, beside a friend's" },
    { text: "my life is finish", told: OWN_LIFE, is: false, why: "it was told, and is answered as more" },
    { text: "im finished work at 5", told: USED, is: false, why: "of work" },
    { text: "my phone is over, i cant do this anymore", told: USED, is: false, why: "of a phone" },
  ])("$text: $is, $why", ({ text, told, is }) => {
    expect(reading(endOfLife)(text, told)).toEqual(is ? own("suicide_self_harm") : undefined);
  });
});
