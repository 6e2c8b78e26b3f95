import { describe, expect, it } from "vitest";
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
    { words: "im being made to get an abortion", partner: false, why: "by nobody named" },
    { words: "my nan told me i got to get rid of the baby", partner: false, why: "told to" },
    {
      words: "i dont want abortion but my husband family say i must",
      partner: true,
      why: "in few words of English",
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
  ])("$words: none, $why", ({ words }) => {
    expect(madeToEnd(words)).toBeUndefined();
  });
});
