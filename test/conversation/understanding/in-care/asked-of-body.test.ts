import { describe, expect, it } from "vitest";
import { asksOfBody, hasNoDoctor } from "../../../../src/conversation/understanding/in-care/asked-of-body.ts";

describe("a question beside a body in danger", () => {
  it.each([
    { text: "why is he so cold", is: true, why: "how the body feels" },
    { text: "can someone see why he is cold", is: true, why: "the body all the same" },
    { text: "will my liver be damaged", is: true, why: "a part of it" },
    { text: "is that normal", is: true, why: "nothing else is named" },
    { text: "how long till it kicks in", is: true, why: "what was swallowed" },
    { text: "is it too late now", is: true, why: "to be helped" },
    { text: "shall i lie down", is: true, why: "what to do with it" },
    { text: "will it wear off", is: true, why: "what was swallowed" },
    { text: "can i have someone with me", is: false, why: "a person beside them" },
    { text: "do i have to be a witness", is: false, why: "what comes after" },
    { text: "is my dog ok", is: false, why: "of a dog" },
    { text: "u ok?", is: false, why: "of the service" },
    { text: "did u watch the match lol", is: false, why: "small talk" },
    { text: "wat jobs r there for mechanics", is: false, why: "of work" },
    { text: "u working with him?", is: false, why: "of trust" },
    { text: "what day is it", is: false, why: "of the day" },
    { text: "will they take it at birth", is: false, why: "of the law" },
    { text: "do they take dogs there", is: false, why: "of a house" },
  ])("$text, is of the body $is: $why", ({ text, is }) => {
    expect(asksOfBody(text)).toBe(is);
  });

  it.each([
    { text: "I have no doctor here", is: true, why: "none" },
    { text: "i not have gp", is: true, why: "in little English" },
    { text: "the doctor has no time", is: false, why: "there is one" },
  ])("$text, has none $is: $why", ({ text, is }) => {
    expect(hasNoDoctor(text)).toBe(is);
  });
});
