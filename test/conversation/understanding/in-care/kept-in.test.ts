import { describe, expect, it } from "vitest";
import { fearsBeingKept, wasHeldBefore } from "../../../../src/conversation/understanding/in-care/kept-in.ts";

describe("the fear of being kept in", () => {
  it.each([
    { text: "do i have to go to hospital will they section me", is: true, why: "two questions" },
    { text: "can they lock me up if i go", is: true, why: "in other words" },
    { text: "do i have to stay overnight", is: true, why: "for a night" },
    { text: "i dont wanna end up on a psych ward", is: true, why: "no question" },
    { text: "i was sectioned last year", is: false, why: "that is past" },
    { text: "he locks me in", is: false, why: "that is harm" },
    { text: "keep me updated", is: false, why: "another thing" },
    { text: `section me ${"so ".repeat(23)}`.trim(), is: true, why: "25 words" },
    { text: `section me ${"so ".repeat(24)}`.trim(), is: false, why: "26 words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(fearsBeingKept(text)).toBe(is);
  });
});

describe("how they were treated on a ward before", () => {
  it.each([
    { text: "dont want hospital last time they pinned me down", is: true, why: "held down" },
    { text: "not going back to the ward they restrained me before", is: true, why: "the same" },
    { text: "when i was in hospital they drugged me", is: true, why: "given something" },
    { text: "a&e just laughed at me last time", is: true, why: "not believed" },
    { text: "they pinned me down last time", is: false, why: "nobody knows who" },
    { text: "he pinned me down before i went to hospital", is: false, why: "he did" },
    { text: "my carer locked me in last time i was in hospital", is: false, why: "a carer did" },
    { text: "they pinned me down in hospital", is: false, why: "it may be now" },
    { text: "last time i was in hospital it was ok", is: false, why: "nothing was done" },
    {
      text: `in hospital last time they pinned me down ${"so ".repeat(17)}`.trim(),
      is: true,
      why: "25 words",
    },
    {
      text: `in hospital last time they pinned me down ${"so ".repeat(18)}`.trim(),
      is: false,
      why: "26 words",
    },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(wasHeldBefore(text)).toBe(is);
  });
});
