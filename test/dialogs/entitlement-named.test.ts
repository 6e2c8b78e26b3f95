import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namedIds, namedNotHeld } from "../../dialogs/entitlement-named.ts";
import { loadContent } from "../../src/content/load.ts";

const content = loadContent(join(import.meta.dirname, "..", "..", "content"));

describe("what the words of a message name", () => {
  it.each([
    { text: "do i need a telly licence", id: "tv-licence", why: "no driving licence" },
    { text: "how much is a provisional", id: "driving", why: "a licence to drive" },
    { text: "is there weekly money for me", id: "maintenance-16-17", why: "money to live on" },
    { text: "i need specs", id: "nhs-low-income-scheme", why: "no prescription" },
    { text: "can the dentst be free", id: "nhs-low-income-scheme", why: "one slip in a word" },
    { text: "are prescriptions free", id: "free-prescriptions-dental-eye-25", why: "the word itself" },
    { text: "whats the shared room rate", id: "shared-rate-exemption", why: "no room in the holidays" },
    {
      text: "do they pay me for a place in the summer holidays",
      id: "vacation-accommodation",
      why: "a room then",
    },
    { text: "is the 1,200 bursary real", id: "bursary-16-19", why: "by its sum" },
    { text: "wheres my uni bursary", id: "he-bursary", why: "the other bursary" },
    { text: "apprenticeship bursary how much", id: "apprentice-bursary", why: "not the council's vacancies" },
    {
      text: "where can i find an apprenticeship",
      id: "manchester-apprenticeships",
      why: "a place, no money",
    },
  ])("is $id in: $text ($why)", ({ text, id }) => {
    expect(namedIds({ text, content })[0]).toBe(id);
    expect(namedNotHeld({ text, content })).toBeUndefined();
  });

  it.each([
    { text: "who can be my guarantor", what: "a guarantor" },
    { text: "i got behind on my rent", what: "rent arrears" },
    { text: "cant pay the depsit on a flat", what: "a deposit" },
    { text: "my nans funeral", what: "funeral costs" },
    { text: "want to swap my worker", what: "a different PA" },
    { text: "pay rent on my student accommodation", what: "rent in halls" },
  ])("is something that nothing is held on in: $text", ({ text, what }) => {
    expect(namedNotHeld({ text, content })?.what).toBe(what);
    expect(namedIds({ text, content })).toEqual([]);
  });

  it.each([
    { text: "im late for my classes", why: "a word of its own, one letter from glasses" },
    { text: "what can i get", why: "all of it" },
  ])("is nothing in: $text ($why)", ({ text }) => {
    expect(namedIds({ text, content })).toEqual([]);
    expect(namedNotHeld({ text, content })).toBeUndefined();
  });
});
