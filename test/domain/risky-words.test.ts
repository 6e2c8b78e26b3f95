import { expect, it } from "vitest";
import { risksIn } from "../../src/domain/risky-words.ts";

it.each([
  { text: "Hi Maya, how are things?", risks: [], why: "nothing" },
  { text: "See you at M15 6BH at 3", risks: ["address"], why: "a postcode" },
  { text: "come to m156bh", risks: ["address"], why: "a postcode as it is typed" },
  { text: "Your place is 12 Example Road, keys at 4", risks: ["address"], why: "a house and its street" },
  { text: "It is flat 4 on the left", risks: ["address"], why: "a flat" },
  { text: "I'll be 12 minutes late on the road", risks: [], why: "a number and a street far apart" },
  { text: "See you at 3 at the place by the park", risks: [], why: "a time" },
  { text: "the refuge has a room", risks: ["safety"], why: "a refuge" },
  { text: "I spoke to the police", risks: ["safety"], why: "the police" },
  { text: "Your social worker rang", risks: ["service"], why: "who is around them" },
  { text: "how is the pregnancy", risks: ["private"], why: "what is theirs to tell" },
  { text: "the court said 4 Example St", risks: ["address", "safety"], why: "two kinds" },
  { text: "of course, nice courtyard", risks: [], why: "words that hold others" },
  { text: "your drawings are lovely", risks: [], why: "a word that begins alike" },
])("$risks in: $text ($why)", ({ text, risks }) => {
  expect(risksIn(text)).toEqual(risks);
});
