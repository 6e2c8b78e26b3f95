import { describe, expect, it } from "vitest";
import { asksSomething } from "../../../../src/conversation/understanding/in-care/asks-something.ts";

describe("whether a message asks something", () => {
  it.each([
    { text: "she is ok?", is: true, why: "a mark at its end" },
    { text: "she is ok?!?! ", is: true, why: "more marks and a space after it" },
    { text: `she is ok?${".".repeat(9)}`, is: true, why: "nine marks after it" },
    { text: `she is ok?${".".repeat(10)}`, is: false, why: "ten: no mark of its end" },
    { text: "why him", is: true, why: "it begins with why" },
    { text: "him? he left", is: false, why: "they answer it themselves" },
    { text: "is she ok", is: true, why: "it begins as a question" },
    { text: "ok so what happens now", is: true, why: "after a word or two" },
    { text: "she is coming or not", is: true, why: "it ends as one" },
    { text: "she is ok", is: false, why: "it tells" },
    { text: "were here waiting", is: false, why: "we are here, as it is written" },
    { text: "were they told", is: true, why: "it was of others" },
    { text: "could i be pregnant", is: true, why: "could, and an i" },
    { text: "do you know my name", is: true, why: "do, and a you" },
    { text: "will police come", is: true, why: "will, and somebody" },
    { text: "does ana know", is: true, why: "somebody by name" },
    { text: "you have somebody tigrinya", is: true, why: "a question to you without its verb" },
    { text: "u got a number", is: true, why: "what it has" },
    { text: "u gonna tell my mum", is: true, why: "what it will do" },
    { text: "ive told u before havent i", is: true, why: "its end asks" },
    { text: "u lot are with them arent u", is: true, why: "its end asks" },
    { text: "my mate says drink milk is that right", is: true, why: "its end asks if it is right" },
    { text: "it was years ago is it too late", is: true, why: "its end asks if there is time" },
    { text: "i know it is right", is: false, why: "no question's order" },
    { text: "u prob think im weak", is: false, why: "what they fear is thought" },
    { text: "You people never did anything for him", is: false, why: "a reproach" },
    { text: "you know nothing", is: false, why: "a reproach" },
    { text: "u sound like a leaflet", is: false, why: "a reproach" },
    { text: "you said id be ok", is: false, why: "what was said" },
    { text: "was 16 in them", is: false, why: "an I is left out" },
    { text: "am so tired", is: false, why: "an I is left out" },
    { text: "is getting worse", is: false, why: "an it is left out" },
    { text: "can hear him", is: false, why: "an I is left out" },
    { text: "do want help", is: false, why: "an I is left out" },
    { text: "did it again", is: false, why: "an I is left out" },
    { text: "has hit me before", is: false, why: "a he is left out" },
    { text: "why", is: false, why: "a word alone" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(asksSomething(text)).toBe(is);
  });
});
