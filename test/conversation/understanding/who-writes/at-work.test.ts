import { describe, expect, it } from "vitest";
import {
  dangerToldAtWork,
  writesAtWork,
} from "../../../../src/conversation/understanding/who-writes/at-work.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("somebody at work about another", () => {
  it.each([
    { text: "hello its gmp we have a missing young person named idris", why: "the police" },
    { text: "He hasn't been in for his appointment and is in breach. Probation", why: "signs at the end" },
    { text: "Mental health nurse, crisis team. Need whoever wrote idris's pathway plan", why: "a nurse" },
    {
      text: "jobcentre plus regarding a claimant, can you confirm he is a care leaver",
      why: "the jobcentre",
    },
    { text: "youth justice here, he was absent", why: "says where they are, and no more" },
    { text: "Dr Okafor's surgery, patient of ours gave this number", why: "a surgery" },
    { text: "ward 9 at the infirmary, we have a girl in who gave this number", why: "a ward" },
    { text: "I am a duty solicitor, my client says you are her worker", why: "a solicitor" },
    { text: "attendance officer at the college, he has been absent since monday", why: "a college" },
  ])("$text: $why", ({ text }) => {
    expect(writesAtWork(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "probation say im in breach what do i do", why: "their own probation" },
    { text: "the hospital gave me tablets and sent me home", why: "their own stay" },
    { text: "police came round and arrested my boyfriend", why: "tells of a day" },
    { text: "jobcentre sanctioned me", why: "their own money" },
    { text: "my mate is in hospital he took loads of pills", why: "tells of a friend" },
    { text: "im a student nurse, can i get a bursary", why: "asks for themselves" },
    { text: "police are outside and he has a knife", why: "in danger" },
    { text: "police here, he has a knife", why: "calls for help" },
    { text: "we saw him at the shop", why: "nobody says where they work" },
    { text: "bailiffs are at our door", why: "at their door" },
  ])("$text is no workplace: $why", ({ text }) => {
    expect(writesAtWork(plainWords(text))).toBe(false);
  });
});

describe("danger in the words of their work", () => {
  it.each([
    { text: "patient unconscious", kind: "medical", why: "the body" },
    { text: "she took an overdose", kind: "suicide_self_harm", why: "their own hand" },
    { text: "reported missing", kind: "missing_or_trafficked", why: "gone" },
    { text: "he was assaulted", kind: "abuse_harm_from_others", why: "others" },
    { text: "he is in arrears", kind: undefined, why: "no danger" },
  ])("$text: $kind, $why", ({ text, kind }) => {
    expect(dangerToldAtWork(text)).toEqual(kind ? { level: "urgent", kind } : { level: "none" });
  });
});
