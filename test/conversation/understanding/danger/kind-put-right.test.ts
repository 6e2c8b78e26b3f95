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
    { text: "my carer hurts me", kind: "exploitation", is: "exploitation", why: "whoever it is" },
  ] as const)("$text, read as $kind: $is, $why", ({ text, kind, is }) => {
    expect(kindOf(text, { level: "urgent", kind })).toBe(is);
  });
});

describe("what comes before medicine", () => {
  it.each([
    { text: "she left her 2 year old all alone", is: "child-alone" },
    { text: "my mate has gone missing", is: "somebody-missing" },
    { text: "baby drank bleach", is: "child-swallowed" },
    { text: "im 30 weeks and the baby hasnt moved", is: "still-baby" },
  ])("$text, beside it: $is", ({ text, is }) => {
    expect(situationIn(`i had my meds, ${text}`, { level: "emergency", kind: HARM })).toBe(is);
  });
});
