import { describe, expect, it } from "vitest";
import { readOfHealth } from "../../../../src/conversation/understanding/in-care/asked-of-health.ts";
import { namesSexualHarm } from "../../../../src/conversation/understanding/in-care/sexual-harm.ts";

const NOTHING = { pregnancy: false, sexual: false };
const SEXUAL = { ...NOTHING, sexual: true };
const PREGNANT = { ...NOTHING, pregnancy: true };

describe("a question of health", () => {
  it.each([
    { text: "could i be pregnant", asked: "may-be-pregnant", why: "the fear of it" },
    { text: "i need the morning after pill", asked: "may-be-pregnant", why: "what helps against it" },
    { text: "am i gonna be pregnant", asked: "may-be-pregnant", why: "the fear of it" },
    { text: `could i be pregnant${" please".repeat(16)}`, asked: "may-be-pregnant", why: "20 words" },
    { text: "my period is late", asked: "late", why: "a sign of it" },
    { text: "i think im late", asked: "late", why: "after this, a sign of it" },
    { text: "im like 2 weeks late", asked: "late", why: "after this, a sign of it" },
    { text: "i missed my period", asked: "late", why: "a sign of it" },
    { text: "i had a shower already is that bad", asked: "washed", why: "whether it is too late" },
    { text: "i washed my clothes", asked: "washed", why: "whether it is too late" },
    { text: "i havent washed my clothes should i", asked: "unwashed", why: "there is time to keep them" },
    { text: "can i have a shower now", asked: "unwashed", why: "asked before it" },
    { text: "ive not had a bath since", asked: "unwashed", why: "left so far" },
    { text: "should i chuck the dress", asked: "unwashed", why: "what they wore" },
    { text: "what do i do with my clothes", asked: "unwashed", why: "what they wore" },
    { text: "i still have the knickers on", asked: "unwashed", why: "what they wear" },
    { text: "i showered should i not have", asked: "washed", why: "it is done" },
    { text: "i want to wash it all off", asked: "washed", why: "how it feels" },
    { text: "should i keep my job", asked: undefined, why: "nothing they wore" },
    { text: "can i change my number", asked: undefined, why: "nothing they wore" },
    { text: "is it too late to report it", asked: "evidence", why: "whether it is too late" },
    { text: "would there still be dna", asked: "evidence", why: "whether it is too late" },
    { text: "can i get tested without anyone knowing", asked: "tested", why: "a clinic" },
    { text: "what if he gave me hiv", asked: "tested", why: "a clinic" },
    { text: "how do i treat a burn", asked: "burn", why: "a wound" },
  ])("$text is $asked after sexual harm: $why", ({ text, asked }) => {
    expect(readOfHealth(text, SEXUAL)).toBe(asked);
  });

  it.each([
    { text: "will they take my baby", asked: "taken", why: "the fear of it" },
    { text: "social gonna take it off me", asked: "taken", why: "said, not asked" },
    { text: "i dont know if i want to keep it", asked: "keeping", why: "undecided" },
    { text: "im keeping it", asked: "keeping", why: "decided" },
    { text: "i want to get rid of it", asked: "keeping", why: "told, and theirs to choose" },
    { text: "can i keep it secret", asked: undefined, why: "of who knows" },
  ])("$text is $asked after a pregnancy, and nothing without: $why", ({ text, asked }) => {
    expect(readOfHealth(text, PREGNANT)).toBe(asked);
    expect(readOfHealth(text, NOTHING)).toBeUndefined();
  });

  it.each([
    { text: "can i get an abortion without my mum knowing", why: "who knows" },
    { text: "where do i go to get rid of it", why: "where to go" },
  ])("$text is of an abortion: $why", ({ text }) => {
    expect(readOfHealth(text, PREGNANT)).toBe("abortion");
  });

  it.each([
    { text: "how far gone can u be to get rid of it", why: "how far" },
    { text: "is it too late to get rid of it", why: "whether there is time" },
    { text: "how many weeks can u have an abortion", why: "how many" },
    { text: "whats the time limit for an abortion", why: "the limit" },
  ])("$text is of the weeks: $why", ({ text }) => {
    expect(readOfHealth(text, PREGNANT)).toBe("weeks");
  });

  it("is of an abortion where it names a pregnancy that was not told", () => {
    expect(readOfHealth("where can i get rid of it im pregnant", NOTHING)).toBe("abortion");
  });

  it.each([
    { text: "is it rape if i didnt say no", why: "what was done" },
    { text: "does it count if its not cutting", why: "what they do" },
    { text: "is it even abuse", why: "what is done" },
  ])("$text asks whether it counts: $why", ({ text }) => {
    expect(readOfHealth(text, NOTHING)).toBe("counts");
  });

  it("is read in twenty words, and no more", () => {
    const text = `could i be pregnant ${"so ".repeat(16)}`.trim();
    expect(readOfHealth(text, SEXUAL)).toBe("may-be-pregnant");
    expect(readOfHealth(`${text} so`, SEXUAL)).toBeUndefined();
  });

  it.each([
    { text: "he said it was abuse", told: NOTHING, why: "told of him" },
    { text: "does it count as income", told: { ...NOTHING, pregnancy: false }, why: "of money" },
    { text: "im late for work", told: SEXUAL, why: "late for something" },
    { text: "the bus is late", told: SEXUAL, why: "a bus" },
    { text: "i got tested", told: SEXUAL, why: "told, and not asked" },
    { text: "did i fail the driving test", told: SEXUAL, why: "another test" },
    { text: "im late", told: NOTHING, why: "nothing of that kind was told" },
    { text: "i had a shower", told: NOTHING, why: "nothing of that kind was told" },
    { text: "could i be pregnant", told: NOTHING, why: "a pregnancy has words of its own" },
    { text: "how do i get rid of it", told: NOTHING, why: "it may be anything" },
    { text: "i want to get rid of it", told: NOTHING, why: "it may be anything" },
    { text: "can i burn the letters", told: SEXUAL, why: "to set fire to" },
    { text: "i burnt myself", told: NOTHING, why: "told, and not asked" },
    { text: "will it burn", told: NOTHING, why: "nothing of how to treat it" },
    { text: "am i just burnt out is it bad", told: NOTHING, why: "worn out" },
    {
      text: `could i be pregnant ${"and i dont know ".repeat(5)}`,
      told: SEXUAL,
      why: "a long message tells more",
    },
    { text: `could i be pregnant${" please".repeat(17)}`, told: SEXUAL, why: "21 words" },
  ])("$text is none: $why", ({ text, told }) => {
    expect(readOfHealth(text, told)).toBeUndefined();
  });
});

describe("whether harm is sexual", () => {
  it.each([
    { text: "i was raped last night", is: true, why: "the word" },
    { text: "he made me have sex", is: true, why: "it was forced" },
    { text: "my uncle touched me when i was 9", is: true, why: "by touch" },
    { text: "he comes into my room at night", is: true, why: "a hint that is enough" },
    { text: "they make me sleep with men", is: true, why: "it was forced" },
    { text: "i said no but he did it anyway", is: true, why: "by what was done" },
    { text: "my boyfriend hits me", is: false, why: "blows" },
    { text: "they make me carry drugs", is: false, why: "another harm" },
    { text: "he keeps in touch with me", is: false, why: "another touch" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(namesSexualHarm(text)).toBe(is);
  });
});
