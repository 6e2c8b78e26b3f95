import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { willBurn } from "../../../../../src/conversation/understanding/danger/told/will-burn.ts";

describe("a place that they say they will burn", () => {
  it.each([
    {
      words: "if my worker dont sort my money im coming down there and burning the place down",
      is: "meant",
      why: "with a condition",
    },
    { words: "gonna torch the council if they dont pay me", is: "meant", why: "another word, and after it" },
    { words: "im gonna come down there and burn your office down", is: "meant", why: "without" },
    {
      words: "if they stop my money again im gonna set fire to the job centre",
      is: "meant",
      why: "set fire",
    },
    { words: "sort my flat out or ill burn it down", is: "meant", why: "it" },
    { words: "gonna come to your office and blow it up", is: "meant", why: "blown up" },
    { words: "this hostel is gonna get torched", is: "meant", why: "by nobody named" },
    { words: "ill set your office on fire", is: "meant", why: "on fire" },
    { words: "im off to burn that place down with him in it", is: "meant", why: "off to" },
    { words: "on my way to torch his flat", is: "meant", why: "on the way" },
    { words: "heading over to set fire to the hostel", is: "meant", why: "heading there" },
    { words: "im off to burn some calories", is: undefined, why: "no place" },
    { words: "off to the place that burned down", is: undefined, why: "it burned before" },
    { words: "gonna burn your office down lol", is: "joked", why: "with a laugh" },
    { words: "he said hes gonna burn your office down", is: undefined, why: "somebody else will" },
    { words: "gonna torch the bbq", is: undefined, why: "a barbecue" },
    { words: "scared ill burn the house down leaving the oven on", is: undefined, why: "by accident" },
    { words: "gonna blow up her phone", is: undefined, why: "a phone" },
    { words: "gonna burn some wood at my dads place", is: undefined, why: "wood" },
    { words: "the council burn money", is: undefined, why: "nobody will" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(willBurn(words)).toBe(is);
  });

  it.each([
    { words: "gonna torch the council", risk: { level: "emergency", kind: "violence_to_others" } },
    {
      words: "gonna torch the council lol",
      risk: { level: "urgent", kind: "violence_to_others", doubtful: true },
    },
  ])("$words: $risk", ({ words, risk }) => {
    expect(signIn(words)?.risk).toEqual(risk);
  });
});
