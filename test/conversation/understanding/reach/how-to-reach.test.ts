import { expect, it } from "vitest";
import { asksHowToReach } from "../../../../src/conversation/understanding/reach/how-to-reach.ts";

it.each([
  { words: "how can u contact me then without them knowing", is: true, why: "in secret" },
  { words: "is there another way i can contact u", is: true, why: "another way" },
  { words: "how will you get hold of me", is: true, why: "no secret" },
  { words: "how can i text you without him seeing", is: true, why: "from their side" },
  { words: "any safer way to talk to you", is: true, why: "a safer way" },
  { words: "how do i contact you safe", is: true, why: "safety, in few words" },
  { words: "how to contact safe", is: true, why: "second-language English" },
  { words: "can i talk to denise without him knowing", is: true, why: "in secret, with a can" },
  { words: "how do i contact denise", is: false, why: "nobody must not know" },
  { words: "can i speak to my pa", is: false, why: "nobody must not know" },
  { words: "how to stay safe", is: false, why: "of themselves" },
  { words: "how can i contact my son", is: false, why: "of somebody else" },
  { words: "how do i call samaritans", is: false, why: "of a line" },
  { words: "how can you help me", is: false, why: "of help" },
  { words: "is there another way home", is: false, why: "of a road" },
])("they ask how to be reached, $words: $is, $why", ({ words, is }) => {
  expect(asksHowToReach(words)).toBe(is);
});
