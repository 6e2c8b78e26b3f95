import { describe, expect, it } from "vitest";
import {
  asksHowToHold,
  asksToStopBlood,
  namesWhatIsPressed,
  tellsOfWound,
} from "../../../../src/conversation/understanding/in-care/wound-asked.ts";

describe("a wound", () => {
  it.each([
    { text: "what do i press it with", is: true, why: "what with" },
    { text: "which bit do i press", is: true, why: "where" },
    { text: "do i press hard", is: true, why: "how" },
    { text: "press it with what", is: true, why: "the other way round" },
    { text: "is a tshirt ok", is: true, why: "what there is" },
    { text: "what number do i press", is: false, why: "a key" },
    { text: "what do i press if i cant talk", is: false, why: "a silent call" },
    { text: "do i push on his chest", is: false, why: "no wound" },
    { text: "where do i go", is: false, why: "another question" },
  ])("$text: how it is held $is, $why", ({ text, is }) => {
    expect(asksHowToHold(text)).toBe(is);
  });

  it.each([
    { text: "what do i press it with", is: true, why: "it" },
    { text: "do i push on his leg", is: true, why: "a leg" },
    { text: "what do i press", is: false, why: "nothing" },
  ])("$text: names what is pressed $is, $why", ({ text, is }) => {
    expect(namesWhatIsPressed(text)).toBe(is);
  });

  it.each([
    { text: "what do i use to stop the bleedin", is: true, why: "asked" },
    { text: "how do i stop all his blood", is: true, why: "of another" },
    { text: "how do i stop him", is: false, why: "no blood" },
    { text: "blood test how do i stop it", is: false, why: "no blood to stop" },
  ])("$text: stops blood $is, $why", ({ text, is }) => {
    expect(asksToStopBlood(text)).toBe(is);
  });

  it.each([
    { text: "he got stabbed", is: true, why: "a wound" },
    { text: "blood everywhere", is: true, why: "blood" },
    { text: "pregnant and bleeding", is: false, why: "from within" },
    { text: "i took pills", is: false, why: "no wound" },
  ])("$text: is told $is, $why", ({ text, is }) => {
    expect(tellsOfWound(text)).toBe(is);
  });
});
