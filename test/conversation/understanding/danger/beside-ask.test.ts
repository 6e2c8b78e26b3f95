import { describe, expect, it } from "vitest";
import { besideAsk } from "../../../../src/conversation/understanding/danger/beside-ask.ts";

describe("what stands beside an ask for a call or for words to be passed on", () => {
  it.each([
    {
      words: "ring us when u can mate, scared to be in the flat",
      rest: "scared to be in the flat",
      why: "a call",
    },
    { words: "can denise phone me before i cut again", rest: "before i cut again", why: "by name" },
    { words: "please you call me, the man he shout", rest: "the man he shout", why: "in few words" },
    { words: "i need a callback, my life is finish", rest: "my life is finish", why: "a call as a thing" },
    { words: "want to talk to denise for the last time", rest: "for the last time", why: "to talk" },
    { words: "im dead inside. ring me whenever", rest: "im dead inside", why: "the ask at the end" },
    { words: "pass a message to denise, tell her i tried", rest: "i tried", why: "a message, and to whom" },
    { words: "let my worker know im sorry", rest: "im sorry", why: "to be known" },
    { words: "hi can you ring me, he shouts", rest: "he shouts", why: "a greeting is part of the ask" },
    {
      words: "pass a message to denise, pass this on to denise, he shouts",
      rest: "he shouts",
      why: "a message, twice",
    },
    { words: "tell denise, tell shabnam, he shouts", rest: "he shouts", why: "told to two" },
    { words: "can you ring me, can someone text me, he shouts", rest: "he shouts", why: "a call, twice" },
    { words: "i need a callback, i want a call, he shouts", rest: "he shouts", why: "the same as a thing" },
    {
      words: "need to talk to denise, need to speak to shabnam, he shouts",
      rest: "he shouts",
      why: "a talk, twice",
    },
    {
      words: "im scared ring me. he is here",
      rest: "im scared, . he is here",
      why: "and the ask parts what stands round it",
    },
    {
      words: "im no one. call me dead girl soon",
      rest: "im no one., dead girl soon",
      why: "between two parts",
    },
    { words: "ring me please", rest: undefined, why: "nothing but the ask" },
    { words: "ring me sorry", rest: undefined, why: "a word beside it" },
    { words: "what is the bursary", rest: undefined, why: "no ask of the kind" },
    { words: "does it ring a bell", rest: undefined, why: "its words and no such ask" },
    { words: `ring me, ${"it is long ".repeat(30)}`, rest: undefined, why: "too long to be an ask" },
  ])("$words: $why", ({ words, rest }) => {
    expect(besideAsk(words)).toBe(rest);
  });

  it("is read in three hundred letters, and in no more", () => {
    const words = `ring me, ${"x".repeat(289)} y`;
    expect(words).toHaveLength(300);
    expect(besideAsk(words)).toBe(words.slice("ring me, ".length));
    expect(besideAsk(`${words}y`)).toBeUndefined();
  });
});
