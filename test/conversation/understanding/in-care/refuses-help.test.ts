import { expect, it } from "vitest";
import { refusesHelp } from "../../../../src/conversation/understanding/in-care/refuses-help.ts";

it.each([
  { words: "nah im not going a&e theyll just judge me", is: true, why: "they judge" },
  { words: "im not going hospital", is: true, why: "not there" },
  { words: "not ringing 999", is: true, why: "nor ringing" },
  { words: "i dont want to see a doctor", is: true, why: "no doctor" },
  { words: "cant face hospital", is: true, why: "fear" },
  { words: "no ambulance", is: true, why: "in few words" },
  { words: "i wont go", is: true, why: "where is known" },
  { words: "im not going to die", is: false, why: "a hope" },
  { words: "what if i dont go to a&e", is: false, why: "a question" },
  { words: "the ambulance wont come", is: false, why: "help that is late" },
  { words: "they said not to go to a&e", is: false, why: "what they were told" },
  { words: "im going a&e", is: false, why: "they go" },
  { words: "not going college", is: false, why: "college" },
])("$words refuses help: $is, $why", ({ words, is }) => {
  expect(refusesHelp(words)).toBe(is);
});
