import { describe, expect, it } from "vitest";
import {
  inItsKind,
  kindOf,
  situationIn,
} from "../../../../src/conversation/understanding/danger/situation.ts";

const HARM = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";

describe("a kind that is put right", () => {
  it.each([
    { risk: { level: "urgent", kind: "violence_to_others" }, is: ABUSE, why: "a victim" },
    { risk: { level: "urgent" }, is: ABUSE, why: "no kind was found" },
    { risk: { level: "urgent", kind: ABUSE }, is: ABUSE, why: "it was right" },
  ] as const)("$risk is $is: $why", ({ risk, is }) => {
    expect(inItsKind("my dad says hell kill me", risk)).toStrictEqual({ ...risk, kind: is });
  });

  it.each([
    { text: "my dad says hell kill me", risk: { level: "none" }, why: "no danger was found" },
    { text: "anything", risk: { level: "urgent" }, why: "no words name one" },
  ] as const)("$text, $risk stays: $why", ({ text, risk }) => {
    expect(inItsKind(text, risk)).toStrictEqual(risk);
  });

  it.each([
    { text: "my stepdad touches me i want to die", kind: HARM, is: HARM, why: "their own death is named" },
    { text: "my stepdad touches me", kind: HARM, is: ABUSE, why: "it is not" },
    { text: "my stepdad touches me i want to die", kind: "medical", is: ABUSE, why: "no harm to themselves" },
    {
      text: "my boyfriend hits me my life is finish",
      kind: HARM,
      is: HARM,
      why: "an end of everything is their own life",
    },
    { text: "a man is banging on my door", kind: HARM, is: ABUSE, why: "somebody gets in" },
    {
      text: "got spiked and my dad says hell kill me",
      kind: "medical",
      is: ABUSE,
      why: "that is no mistake",
    },
    { text: "my carer hurts me", kind: "domestic_abuse", is: ABUSE, why: "no partner" },
    { text: "i feel so low", kind: HARM, is: HARM, why: "no plain words are of another kind" },
    { text: "my carer hurts me", kind: "exploitation", is: "exploitation", why: "whoever it is" },
    {
      text: "he keep me in house all day, took 8 tablets",
      kind: HARM,
      is: HARM,
      why: "an overdose is theirs",
    },
    {
      text: "he keep me in house all day, took 8 tablets",
      kind: "exploitation",
      is: "exploitation",
      why: "by whoever keeps them",
    },
    { text: "landlord put my things in street", kind: "domestic_abuse", is: ABUSE, why: "no partner" },
    {
      text: "owner put my things in street",
      kind: "domestic_abuse",
      is: "homeless_tonight",
      why: "put out, and by no partner that is named",
    },
    { text: "nfa as of tonight", kind: "medical", is: "medical", why: "an illness may stand beside no bed" },
    {
      text: "took loads of pills at a rave",
      kind: "medical",
      is: "medical",
      why: "for the night, not to die",
    },
  ] as const)("$text, read as $kind: $is, $why", ({ text, kind, is }) => {
    expect(kindOf(text, { level: "urgent", kind })).toBe(is);
  });
});

describe("what comes before medicine", () => {
  it.each([
    { text: "i left my 2 year old all alone", is: "child-alone" },
    { text: "she left her 2 year old all alone", is: "child-unsafe" },
    { text: "my mate has gone missing", is: "somebody-missing" },
    { text: "baby drank bleach", is: "child-swallowed" },
    { text: "im 30 weeks and the baby hasnt moved", is: "still-baby" },
    { text: "slit my wrist", is: "own-wound" },
    { text: "i got stabbed", is: "wounded-by" },
    { text: "ive stabbed him", is: "harm-done" },
    { text: "i shook my baby", is: "child-hurt" },
    { text: "might hurt my son if he keeps on", is: "may-hurt-child" },
    { text: "he kicked me in the belly im 30 weeks", is: "unborn-hurt" },
  ])("$text, beside it: $is", ({ text, is }) => {
    expect(situationIn(`i had my meds, ${text}`, { level: "emergency", kind: HARM })).toBe(is);
  });
});
