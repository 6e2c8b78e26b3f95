import { describe, expect, it } from "vitest";
import { harmAgain } from "../../../../src/conversation/understanding/in-care/harm-again.ts";
import { BED, DAD, FRIEND, OWN_LIFE, PARTNER, reading } from "./concerns.ts";

const read = reading(harmAgain);

describe("harm that came again", () => {
  it.each([
    { text: "it happened again", told: DAD, again: true, why: "the plainest words" },
    { text: "it's happening again tonight", told: DAD, again: true, why: "under way" },
    { text: "it happen again", told: DAD, again: true, why: "in a second language" },
    { text: "he did it again", told: PARTNER, again: true, why: "the same one" },
    { text: "she just hit me again", told: DAD, again: true, why: "a blow" },
    { text: "again last night", told: PARTNER, again: true, why: "only when" },
    { text: "got battered again", told: PARTNER, again: true, why: "by whom is known" },
    { text: "it happened again", told: OWN_LIFE, again: true, why: "what they did to themselves" },
    { text: "ive cut my arm again", told: OWN_LIFE, again: true, why: "their own doing" },
    { text: "hes been in my room again", told: DAD, again: true, why: "where it is done" },
    { text: "it keeps happening", told: DAD, again: true, why: "it goes on" },
    { text: "done it again", told: OWN_LIFE, again: true, why: "their own doing, in few words" },
    { text: "ive cut my arm again", told: DAD, again: false, why: "not by those who harm" },
    { text: "i went to the shop again", told: OWN_LIFE, again: false, why: "an errand" },
    { text: "he came to tea", told: PARTNER, again: false, why: "nothing came again" },
    { text: "i dont want it to happen again", told: DAD, again: false, why: "a wish" },
    { text: "what if it happens again", told: DAD, again: false, why: "a fear" },
    { text: "nothing came again", told: DAD, again: false, why: "nobody came" },
    { text: "has it happened again", told: DAD, again: false, why: "a question" },
    { text: "it happened again", told: FRIEND, again: false, why: "somebody else was told of" },
    { text: "it happened again", told: BED, again: false, why: "nobody harms" },
  ])("$text, $again: $why", ({ text, told, again }) => {
    expect(read(text, told)).toEqual(again ? { level: "urgent" } : undefined);
  });
});
