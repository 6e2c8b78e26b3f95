import { describe, expect, it } from "vitest";
import { dangerToldAtWork } from "../../../../src/conversation/understanding/who-writes/at-work.ts";
import { askerIn } from "../../../../src/conversation/understanding/who-writes/third-party.ts";
import { worriedAdultIn } from "../../../../src/conversation/understanding/who-writes/worried-adult.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("an adult who tells of somebody young", () => {
  it.each([
    {
      text: "im a nurse, one of your young people came in with bruises",
      atWork: true,
      level: "urgent",
      kind: "abuse_harm_from_others",
      why: "a nurse",
    },
    {
      text: "i teach her at college she has bruises",
      atWork: true,
      level: "urgent",
      kind: "abuse_harm_from_others",
      why: "a tutor",
    },
    {
      text: "paramedic here with the owner of this phone what has she taken",
      atWork: true,
      level: "emergency",
      kind: "medical",
      why: "asks what was taken",
    },
    {
      text: "dr obi in resus, need to know what she has taken",
      atWork: true,
      level: "emergency",
      kind: "medical",
      why: "in resus",
    },
    {
      text: "im a teacher, a student is having a seizure",
      atWork: true,
      level: "emergency",
      kind: "medical",
      why: "a fit goes on now",
    },
    {
      text: "im a teacher, your student has collapsed",
      atWork: true,
      level: "emergency",
      kind: "medical",
      why: "somebody is down now",
    },
    {
      text: "college nurse here, a student has cuts on her arms",
      atWork: true,
      level: "urgent",
      kind: "suicide_self_harm",
      why: "self-harm",
    },
    {
      text: "foster carer here, he has not come back",
      atWork: true,
      level: "urgent",
      kind: "missing_or_trafficked",
      why: "missing",
    },
    {
      text: "im a teacher, a student is being groomed",
      atWork: true,
      level: "urgent",
      kind: "exploitation",
      why: "groomed",
    },
    {
      text: "neighbour here, screaming and banging from her flat",
      atWork: false,
      level: "emergency",
      kind: "abuse_harm_from_others",
      why: "a neighbour, now",
    },
    {
      text: "can someone check on my sister her kids are filthy",
      atWork: false,
      level: "urgent",
      kind: "abuse_harm_from_others",
      why: "a relation",
    },
    {
      text: "im a concerned parent, a girl is sleeping in the park",
      atWork: false,
      level: "urgent",
      kind: "homeless_tonight",
      why: "outside",
    },
  ])("$text: $level $kind, $why", ({ text, atWork, level, kind }) => {
    expect(worriedAdultIn(plainWords(text))).toEqual({ atWork, risk: { level, kind } });
  });

  it.each([
    { text: "my teacher hit me and she has bruises", why: "their own story" },
    { text: "im a neighbour, he hit me", why: "hit themselves" },
    { text: "im a teacher, can i refer a student", why: "no danger" },
    { text: "neighbour here, a parcel for her", why: "a parcel" },
    { text: "neighbour here, what has she taken", why: "no medic" },
    { text: "im a nurse, she was beaten last year", why: "long since" },
    { text: "im a coach, she hit her target", why: "a target" },
    { text: "i stabbed my flatmate hes screaming", why: "who is hurt is no one who says who they are" },
    { text: "bruises on neck", why: "nobody says who they are" },
    { text: "she is being groomed", why: "nobody says who they are, of somebody" },
    { text: "im a teacher, bruises", why: "of nobody" },
  ])("$text is none: $why", ({ text }) => {
    expect(worriedAdultIn(plainWords(text))).toBeUndefined();
  });
});

describe("who asks", () => {
  it.each([
    { text: "i teach her at college she has bruises", asker: "at-work", why: "a tutor who tells of danger" },
    { text: "foster carer here", asker: "at-work", why: "no more than the job" },
    {
      text: "this is the school safeguarding lead, has ines been in touch",
      asker: "at-work",
      why: "asks for contact",
    },
    { text: "find out if my son is registered", asker: "near-them", why: "a parent" },
    { text: "do you know a girl called ines", asker: "near-them", why: "asks by name" },
    { text: "my girlfriend uses this chat when is she booked", asker: "near-them", why: "a partner" },
    { text: "can you check if my son can come too", asker: undefined, why: "their own child" },
  ])("$text: $asker, $why", ({ text, asker }) => {
    expect(askerIn(plainWords(text))).toBe(asker);
  });

  it("tells duty the graver of the two", () => {
    expect(dangerToldAtWork("ambulance crew here, patient unconscious, what has she taken")).toEqual({
      level: "emergency",
      kind: "medical",
    });
  });
});
