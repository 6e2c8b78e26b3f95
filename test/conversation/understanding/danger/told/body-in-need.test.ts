import { describe, expect, it } from "vitest";
import { bodyInNeed } from "../../../../../src/conversation/understanding/danger/told/body-in-need.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("a body in need", () => {
  it.each([
    { text: "my boyfriends slumped after gear", level: "emergency", of: "another", why: "drugs" },
    { text: "took 2 paracetamol every hour", level: "emergency", of: "tablets", why: "too often" },
    { text: "too many paracetamol since 2 days", level: "emergency", of: "tablets", why: "too many" },
    {
      text: "i forgot id had paracetamol and had more thats 16",
      level: "emergency",
      of: "tablets",
      why: "twice over",
    },
    { text: "had a fit this morning and now another", level: "emergency", of: "self", why: "fits" },
    { text: "my mates had two seizures today", level: "emergency", of: "another", why: "a mates fits" },
    { text: "he has a fever and is limp", level: "emergency", of: "self", why: "a limp child" },
    {
      text: "type 1 and no insulin, keep throwing up",
      level: "emergency",
      of: "self",
      why: "no insulin, and sick",
    },
    { text: "type 1 and no strips and feel rough", level: "urgent", of: "self", why: "no strips" },
    { text: "hit by a car on monday still cant walk", level: "urgent", of: "self", why: "struck" },
    { text: "been sick 20 times", level: "urgent", of: "self", why: "sick often" },
  ])("$text: $level of $of, $why", ({ text, level, of }) => {
    expect(bodyInNeed(plainWords(text))).toEqual({ level, of });
  });

  it.each([
    { text: "slumped on the sofa with gear watching tv", why: "a quiet night" },
    { text: "how many paracetamol every hour can i have", why: "asks first" },
    { text: "type 1 and no insulin on the form", why: "not ill" },
    { text: "shes cold", why: "nothing was taken" },
    { text: "took the kids to a talk on drugs", why: "nobody is out cold" },
    { text: "25 today", why: "a birthday" },
    { text: "type 1 and i feel rough", why: "has what is needed" },
    { text: "no strips and i feel rough", why: "no sugar" },
    { text: "my nan was hit by a bus fare rise", why: "a fare" },
    { text: "i was hit by a car years before", why: "not hurt now" },
  ])("$text is none: $why", ({ text }) => {
    expect(bodyInNeed(plainWords(text))).toBeUndefined();
  });
});
