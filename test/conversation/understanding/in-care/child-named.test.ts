import { expect, it } from "vitest";
import { namesOwnChild } from "../../../../src/conversation/understanding/in-care/child-named.ts";

it.each([
  { words: "will i lose my baby", is: true, why: "a baby" },
  { words: "he shouts in front of the kids", is: true, why: "children" },
  { words: "my little girl saw it", is: true, why: "a girl" },
  { words: "my son is scared", is: true, why: "a son" },
  { words: "im 5 months pregnant", is: true, why: "not born yet" },
  { words: "what about me kids", is: true, why: "me is my" },
  { words: "i have 2 kids", is: true, why: "how many" },
  { words: "ive got a toddler", is: true, why: "one" },
  { words: "i have no kids", is: false, why: "none" },
  { words: "hes got a baby with her", is: false, why: "his" },
  { words: "my babys dad hit me", is: false, why: "who does it" },
  { words: "my baby sister", is: false, why: "a sister" },
  { words: "when i was a kid", is: false, why: "long ago" },
  { words: "my mums kids", is: false, why: "hers" },
  { words: "i dont have kids", is: false, why: "none" },
  { words: "im not pregnant", is: false, why: "none on the way" },
  { words: "hes gone out", is: false, why: "nobody" },
])("$words names a child of theirs, $is: $why", ({ words, is }) => {
  expect(namesOwnChild(words)).toBe(is);
});
