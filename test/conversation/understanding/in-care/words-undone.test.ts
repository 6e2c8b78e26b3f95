import { describe, expect, it } from "vitest";
import { readFollowUp } from "../../../../src/conversation/understanding/in-care/follow-up.ts";

describe("what somebody wants unsaid", () => {
  it.each([
    { text: "i take it back", is: "taken-back", why: "plainly" },
    { text: "delete that message pls", is: "taken-back", why: "the message" },
    { text: "nah delete it", is: "taken-back", why: "two words" },
    { text: "can u remove what i said", is: "taken-back", why: "as a question" },
    { text: "please cancel what i write", is: "taken-back", why: "in a second language" },
    { text: "pretend i never said anything", is: "taken-back", why: "never said" },
    { text: "wish i hadnt told you", is: "taken-back", why: "regret" },
    { text: "can you take it off the record", is: "taken-back", why: "the record" },
    { text: "i thought this was private", is: "keep-secret", why: "they thought so" },
    { text: "thats bare unfair i only told u cos i thought it was private", is: "keep-secret", why: "hurt" },
    { text: "u said it was confidential", is: "keep-secret", why: "they say we said so" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readFollowUp(text)).toBe(is);
  });

  it.each([
    { text: "i want to take it", why: "pills, it may be" },
    { text: "i want to get rid of it", why: "a child, it may be" },
    { text: "im gonna lose it", why: "a temper" },
    { text: "i changed my mind", why: "of what, nobody knows" },
    { text: "can u cancel my appointment", why: "an appointment" },
    { text: "he deleted my photos", why: "another did" },
    { text: "i wish i hadnt been born", why: "a life, and no words" },
    { text: "my private stuff got shared", why: "told of others" },
  ])("not $text: $why", ({ text }) => {
    expect(readFollowUp(text)).toBe("other");
  });
});
