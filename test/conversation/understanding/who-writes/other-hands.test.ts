import { describe, expect, it } from "vitest";
import {
  asksWhoseNumber,
  otherHandsIn,
  stopsForAnother,
  withoutHands,
} from "../../../../src/conversation/understanding/who-writes/other-hands.ts";

describe("somebody else writes", () => {
  it.each([
    { text: "who is this texting my girlfriend", is: "says", why: "somebody else looks after her texts" },
    { text: "you the one messaging my missus", is: "says", why: "so does he" },
    {
      text: "why is this number on my daughters phone",
      is: "says",
      why: "it is on her phone, and somebody else's hands",
    },
    { text: "are you the one texting me about the appointment", is: undefined, why: "it is their own" },
    { text: "this is my sisters phone mine is broke its me", is: undefined, why: "a phone that was lent" },
    { text: "this is tashas boyfriend who is this and what did she say", is: "says", why: "says who he is" },
    { text: "hi its her bf", is: "says", why: "the same, shortly" },
    { text: "his mum here", is: "says", why: "the other way round" },
    { text: "why u texting my gf", is: "says", why: "asks why" },
    { text: "wot has she been saying", is: "asks", why: "asks what was told" },
    { text: "how do u know him", is: "asks", why: "asks how they are known" },
    { text: "whos phone is this", is: "says", why: "does not know the phone" },
    { text: "what have you lot been saying to my daughter", is: "says", why: "knows of the talk" },
    { text: "why is a careers place texting my fella", is: "says", why: "asks why, at length" },
    { text: "what did you tell him", is: "who", why: "may be afraid that we spoke to him" },
    { text: "did she text you", is: "asks", why: "asks what was written" },
    { text: "its her bf stop messaging her", is: "stop", why: "wants it to stop" },
    { text: "leave my daughter alone", is: "stop", why: "the same from a parent" },
    { text: "Who's this??", is: "who", why: "asks who writes" },
    { text: "who the fuck is this", is: "who", why: "the same, angrily" },
    { text: "wrong number m8", is: "wrong", why: "says so" },
    { text: "this isnt her", is: "wrong", why: "says it is another" },
  ])("$text: $why", ({ text, is }) => {
    expect(otherHandsIn(text)).toBe(is);
  });

  it.each([
    { text: "its her bf who did it", why: "tells of him" },
    { text: "dads here im scared", why: "he has come in" },
    { text: "my mum is here now", why: "the same" },
    { text: "its not her fault", why: "speaks up for somebody" },
    { text: "i dont know what he said", why: "no question to us" },
    { text: "he said stop calling him", why: "somebody's words" },
    { text: "stop calling me", why: "a wish of their own" },
    { text: "im at my mates", why: "where they are" },
    { text: "its mums boyfriend", why: "who it was, by somebody of the family" },
    { text: "are u real", why: "asks what we are" },
  ])("$text: it is them, $why", ({ text }) => {
    expect(otherHandsIn(text)).toBeUndefined();
  });

  it("may be about the friend that they told of, unless it says who writes", () => {
    expect(otherHandsIn("its her dad", true)).toBeUndefined();
    expect(otherHandsIn("this is her dad", true)).toBe("says");
  });

  it("leaves what else is written, where the danger would be", () => {
    expect(withoutHands("This is mayas bf, shes took loads of pills")).toMatch(
      /^\W*shes took loads of pills$/,
    );
    expect(withoutHands("its her bf stop messaging her")).toBe("");
  });

  it.each([
    { text: `${"x".repeat(289)} its her bf`, is: "says", why: "the last word that is read" },
    { text: `${"x".repeat(290)} its her bf`, is: undefined, why: "too far on" },
    { text: `who is this${"?".repeat(300)} i was never in care`, is: "who", why: "no more is read" },
  ])("in a long message is $is: $why", ({ text, is }) => {
    expect(otherHandsIn(text)).toBe(is);
  });

  it.each([
    { text: "stop texting her", is: true, why: "put in for somebody" },
    { text: "stop texting this phone", is: false, why: "a wish of their own" },
  ])("wants no more texts for another in $text: $is, $why", ({ text, is }) => {
    expect(stopsForAnother(text)).toBe(is);
  });

  it.each([
    { text: "whos this", is: true, why: "asks whose number it is" },
    { text: "who the hell is this", is: true, why: "angrily" },
    { text: "who are you", is: false, why: "anybody may ask that" },
  ])("asks whose number it is in $text: $is, $why", ({ text, is }) => {
    expect(asksWhoseNumber(text)).toBe(is);
  });
});
