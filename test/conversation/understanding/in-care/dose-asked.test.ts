import { describe, expect, it } from "vitest";
import {
  asksBareCost,
  mayBeOfDose,
  namesDose,
} from "../../../../src/conversation/understanding/in-care/dose-asked.ts";

describe("what is asked of a dose", () => {
  it.each([
    { text: "how many is too many", is: true, why: "nothing else is named" },
    { text: "is 12 enough", is: true, why: "a count" },
    { text: "how much it cost", is: false, why: "a price" },
    { text: "how much is a taxi", is: false, why: "a fare" },
    { text: "is it too much bother", is: false, why: "a bother" },
    { text: "how many sessions would i get", is: false, why: "something else is counted" },
    { text: "how much do i have to tell them", is: false, why: "a talk" },
  ])("$text: may be $is, $why", ({ text, is }) => {
    expect(mayBeOfDose(text)).toBe(is);
  });

  it.each([
    { text: "how many tablets", is: true, why: "named" },
    { text: "how much aspirin", is: true, why: "named" },
    { text: "how much must i have", is: false, why: "not named" },
  ])("$text: names it $is, $why", ({ text, is }) => {
    expect(namesDose(text)).toBe(is);
  });

  it.each([
    { text: "how much it cost", is: true, why: "of the help" },
    { text: "what does it cost to see them", is: true, why: "of the help" },
    { text: "do i have to pay", is: true, why: "of the help" },
    { text: "is it free", is: true, why: "of the help" },
    { text: "how much is a taxi", is: false, why: "of a taxi" },
    { text: "i cant pay rent", is: false, why: "no question of help" },
  ])("$text: what help costs $is, $why", ({ text, is }) => {
    expect(asksBareCost(text)).toBe(is);
  });
});
