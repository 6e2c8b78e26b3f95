import { describe, expect, it } from "vitest";
import { asksOnlyHow, howAsked } from "../../dialogs/entitlement-how.ts";

describe("a question about the thing that is talked of", () => {
  it.each([
    { text: "how do i apply", asked: "how" },
    { text: "how does it work", asked: "how" },
    { text: "who do i ask", asked: "how" },
    { text: "what happens if she says no", asked: "if-no" },
    { text: "and if they refuse", asked: "if-no" },
    { text: "wot if the council wont", asked: "if-no" },
    { text: "what proof do i need", asked: "evidence" },
    { text: "which documents", asked: "evidence" },
    { text: "what should i bring", asked: "evidence" },
    { text: "must i pay it back", asked: "not-known" },
    { text: "is it a loan", asked: "not-known" },
    { text: "yes ask her", asked: undefined },
    { text: "no", asked: undefined },
    { text: "how are you", asked: undefined },
    { text: "she said no", asked: undefined },
    { text: "what do i need help with", asked: undefined },
  ])("is $asked in: $text", ({ text, asked }) => {
    expect(howAsked({ text })).toBe(asked);
  });

  it.each([
    { text: "what if they say no", only: true, why: "asked for by the offer" },
    { text: "and if denise says no", only: true, why: "in other words" },
    { text: "what if they say no and hit me", only: false, why: "there is more in it" },
    { text: "what if he wont take no", only: false, why: "no answer of a worker" },
    { text: "he says if i say no he will hurt me", only: false, why: "danger" },
  ])("is all of the message: $only in: $text ($why)", ({ text, only }) => {
    expect(asksOnlyHow({ text })).toBe(only);
  });
});
