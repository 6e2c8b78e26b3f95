import { describe, expect, it } from "vitest";
import { understander } from "../subject.ts";

const { screen } = understander;

describe("a grave word and hardly another", () => {
  it.each([
    { text: "self harm", kind: "suicide_self_harm", why: "it may be a question" },
    { text: "sel harm", kind: "suicide_self_harm", why: "spelt otherwise" },
    { text: "suicidal thoughts again", kind: "suicide_self_harm", why: "a few words round it" },
    { text: "commit suicide", kind: "suicide_self_harm", why: "no subject" },
    { text: "being ab*sed", kind: "abuse_harm_from_others", why: "hidden" },
    { text: "abused by my carer", kind: "abuse_harm_from_others", why: "and who it was" },
    { text: "got assaulted", kind: "abuse_harm_from_others", why: "no more" },
    { text: "domestic violence", kind: "abuse_harm_from_others", why: "the name of it" },
    { text: "i cant go on like this", kind: "suicide_self_harm", why: "plain" },
    { text: "I can't go on like this full stop", kind: "suicide_self_harm", why: "dictated" },
    { text: "dont think i can keep going", kind: "suicide_self_harm", why: "plain, in other words" },
  ])("$text is heard: $why", ({ text, kind }) => {
    expect(screen(text)).toMatchObject({ level: "urgent", kind });
  });

  it.each([
    { text: "i cant go on tuesday", why: "a day" },
    { text: "cant go on friday sorry", why: "another day" },
    { text: "cant go on the trip", why: "a trip" },
    { text: "cant carry on with the course", why: "a course" },
    { text: "writing an essay on domestic violence law", why: "an essay" },
    { text: "self harm awareness training is on friday", why: "a course" },
  ])("$text is none: $why", ({ text }) => expect(screen(text).level).toBe("none"));
});
