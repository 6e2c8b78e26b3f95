import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { madeToEnd } from "../../../../../src/conversation/understanding/danger/told/made-to-end.ts";

describe("a pregnancy that others mean to end, or to go on, against the will of whoever writes", () => {
  it.each([
    { words: "his mum has booked me an abortion i dont want it", partner: false, why: "booked, not wanted" },
    { words: "they are making me have an abortion", partner: false, why: "made to" },
    {
      words: "his mum wants me to get an abortion and i dont want one",
      partner: false,
      why: "wanted by her",
    },
    { words: "my boyfriend is forcing me to have an abortion", partner: true, why: "a boyfriend" },
    { words: "hes booked me a termination and i said no", partner: true, why: "he, who is not named" },
    { words: "they are making me to keep the baby, i do not want", partner: false, why: "made to keep it" },
    { words: "my mum is forcing me to keep the baby", partner: false, why: "forced to keep it" },
    { words: "hes making me keep the baby, no abortion", partner: true, why: "he makes them keep it" },
    { words: "im being made to have this baby", partner: false, why: "by nobody named, to have it" },
    { words: "im being made to get an abortion", partner: false, why: "by nobody named" },
    { words: "my nan told me i got to get rid of the baby", partner: false, why: "told to" },
    {
      words: "i dont want abortion but my husband family say i must",
      partner: true,
      why: "in few words of English",
    },
    { words: "his mum is makin me get rid of it i dont want to", partner: false, why: "as it is spelt" },
    { words: "he wants me to get rid of the baby i dont", partner: true, why: "a no in two words" },
    { words: "he says if im pregnant hell kick it out of me", partner: true, why: "with his feet" },
    { words: "he says get rid of it or hes gone", partner: true, why: "or he goes" },
    {
      words: "everyones telling me to get rid but i want my baby",
      partner: false,
      why: "everyone, and of what is left out",
    },
    {
      words: "he says hell kick me in the stomach if i keep it",
      partner: true,
      why: "if it is kept",
    },
    {
      words: "im pregnant and he says i have to keep it i dont want to",
      partner: true,
      why: "made to keep it",
    },
    { words: "bf wont let me keep the baby", partner: true, why: "may not keep it" },
    { words: "he wont let me get an abortion", partner: true, why: "may not end it" },
    { words: "get rid of the baby or he will kick me out", partner: true, why: "or else" },
    { words: "he gave me abortion pills and told me to take them", partner: true, why: "pills" },
  ])("$words: by a partner $partner, $why", ({ words, partner }) => {
    expect(madeToEnd(words)).toEqual({ byPartner: partner });
  });

  it.each([
    { words: "i want an abortion", why: "their own wish" },
    { words: "my mate had an abortion", why: "a mate's" },
    { words: "mum booked me in for an abortion like i asked", why: "asked for" },
    { words: "he wants me to have an abortion", why: "his wish, and no word of hers" },
    { words: "nobody is making me have an abortion", why: "nobody does" },
    { words: "can i get a termination of my tenancy", why: "a tenancy" },
    { words: "i dont want the baby", why: "their own wish" },
    { words: "they are making me keep the baby in hospital", why: "a ward" },
    { words: "nan makes me keep the baby quiet", why: "a noise" },
    { words: "midwife wants me to have the baby at home", why: "where it is born" },
    { words: "they want me to have the baby early", why: "when it is born" },
  ])("$words: none, $why", ({ words }) => {
    expect(madeToEnd(words)).toBeUndefined();
  });
});

it("has words of its own, by whoever it is", () => {
  expect(signIn("my boyfriend is forcing me to have an abortion")).toEqual({
    risk: { level: "urgent", kind: "domestic_abuse" },
    situation: "made-to-end",
    certain: true,
    toWriter: true,
  });
  expect(signIn("his mum is makin me get rid of it i dont want to")?.risk.kind).toBe(
    "abuse_harm_from_others",
  );
  expect(signIn("his mum is makin me get rid of my sofa")).toBeUndefined();
});
