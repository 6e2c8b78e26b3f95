import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { wasNotChosen } from "../../../../../src/conversation/understanding/danger/told/not-my-choice.ts";

describe("what was done to them and not chosen", () => {
  it.each([
    { words: "i need the sexual health clinic it wasnt my choice what happened", why: "by the clinic" },
    { words: "it wasnt my choice what happened", why: "unnamed" },
    { words: "it was not my choice what he did", why: "he did it" },
    { words: "i didnt choose it to happen", why: "it happened" },
    { words: "what happened the other night wasnt what i wanted", why: "not wanted" },
    { words: "i didnt want it to happen", why: "the same" },
    { words: "i never said yes to it", why: "no yes" },
    { words: "i didnt agree to what he did", why: "not agreed" },
    { words: "need a sti check i didnt want to do it", why: "by a test" },
    { words: "i need emergency contraception it wasnt consensual", why: "its proper name" },
    { words: "can i get tested without anyone knowing i didnt have a choice", why: "no choice" },
    { words: "need to go gum clinic i had no say in it", why: "no say" },
    { words: "it wasnt consensual", why: "and no more" },
    { words: "it was against my will", why: "the same" },
    { words: "it happend not my choice", why: "few words" },
    { words: "it wasnt up to me what happened that night", why: "not up to them" },
  ])("$words: $why", ({ words }) => {
    expect(wasNotChosen(words)).toBe(true);
    expect(signIn(words)).toEqual({
      risk: { level: "urgent", kind: "abuse_harm_from_others" },
      certain: true,
    });
  });

  it.each([
    { words: "moving wasnt my choice", why: "a move" },
    { words: "it wasnt my choice what happened with college they kicked me off", why: "college" },
    { words: "i need the sexual health clinic where is it", why: "a clinic and no more" },
    { words: "i need a sti test dont want my worker to know", why: "a secret" },
    { words: "it wasnt my choice to change worker", why: "no deed" },
    { words: "i never agreed to that appointment", why: "an appointment" },
    { words: "u shared my info without my consent", why: "what is known of them" },
    { words: "i didnt have a choice about the rent", why: "rent" },
    { words: "where can i get condoms i dont want a baby", why: "a baby" },
    { words: "it wasnt my idea to book it", why: "a booking" },
    { words: "i had no say in where i was placed", why: "a placement" },
    { words: "what happened with my appointment i didnt choose that time", why: "a time" },
    { words: "what happened next was great", why: "chosen or not is not said" },
  ])("$words is none: $why", ({ words }) => {
    expect(wasNotChosen(words)).toBe(false);
  });
});
