import { expect, it } from "vitest";
import {
  cursesAndMeansIt,
  meansOwnHarm,
} from "../../../../../src/conversation/understanding/danger/told/own-harm-meant.ts";

it.each([
  { words: "burning my arm helps me", is: true, why: "done, and what for" },
  { words: "burnt my arm on the oven", is: false, why: "by chance" },
  { words: "been saving up my tablets", is: true, why: "laid by" },
  { words: "been hiding in my room", is: false, why: "alone for a while" },
  { words: "hiding the tablets from the kids", is: false, why: "kept safe" },
  { words: "gonna kill myself you useless bot", is: true, why: "meant beside a curse" },
])("$words: $is, $why", ({ words, is }) => {
  expect(meansOwnHarm(words)).toBe(is);
});

it.each([
  { words: "kill myself you useless bot", is: true, why: "for us, and of themselves" },
  { words: "kill myself", is: false, why: "no curse: it has words of its own" },
  { words: "you useless bot", is: false, why: "a curse alone" },
  { words: "i want to die and kill you you useless bot", is: false, why: "others as well" },
  { words: "i want to die of laughing you bot not gonna kill myself", is: false, why: "denied" },
])("$words: $is, $why", ({ words, is }) => {
  expect(cursesAndMeansIt(words)).toBe(is);
});
