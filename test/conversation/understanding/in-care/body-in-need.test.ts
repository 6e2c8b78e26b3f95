import { describe, expect, it } from "vitest";
import { bodyInNeed } from "../../../../src/conversation/understanding/in-care/body-in-need.ts";

describe("a body in need, whoever's it is", () => {
  it.each([
    { text: "cant walk straight", is: true, why: "it fails as after a dose" },
    { text: "feel sick as", is: true, why: "unwell" },
    { text: "me very ill", is: true, why: "in few words" },
    { text: "where do i go", is: true, why: "asks where to go with it" },
    { text: "do i need an ambulance", is: true, why: "asks for help of that kind" },
    { text: "getting worse", is: true, why: "what was taken works on" },
    { text: "done it", is: true, why: "it may have been taken" },
    { text: "gonna end it tonight", is: true, why: "the body is in danger by what they plan" },
    { text: "let go", is: true, why: "from an edge" },
    { text: "what do i do", is: true, why: "asks what is to be done" },
    { text: "should i ring the police", is: true, why: "asks whom to ring" },
    { text: "did you ring 999", is: true, why: "asks for help that comes" },
    { text: "what do i say", is: true, why: "to whoever comes" },
    { text: "sleep", is: true, why: "may not be slept off" },
    { text: "its fine only took a few", is: true, why: "something was taken" },
    { text: "this is her its fine i was joking", is: false, why: "all is well, and no body in it" },
    { text: "its fine just gonna sleep", is: true, why: "all is well they say, but it may not be slept off" },
    { text: "sick of these texts", is: false, why: "sick of something" },
    { text: "feel bad for her", is: false, why: "no body in it" },
    { text: "it is bad", is: false, why: "not of a body" },
    { text: "what has she told you", is: false, why: "asks of another thing" },
    { text: "she is scared", is: false, why: "read beside danger, and of no body" },
    { text: `feel sick ${"and so on ".repeat(8)}`, is: false, why: "long: it is read whole elsewhere" },
    { text: `feel sick ${"so ".repeat(23)}`.trim(), is: true, why: "25 words" },
    { text: `feel sick ${"so ".repeat(24)}`.trim(), is: false, why: "26 words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(bodyInNeed(text)).toBe(is);
  });
});
