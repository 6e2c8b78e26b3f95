import { expect, it } from "vitest";
import { fearsTaken } from "../../../../src/conversation/understanding/about-them/fears-taken.ts";
import { readAfterNews } from "../../../../src/conversation/understanding/about-them/pregnancy-news.ts";

it.each([
  { words: "will they take my baby", is: true, why: "the bare fear" },
  { words: "are they gonna take it off me cos i was in care", is: true, why: "why it is feared" },
  { words: "do they take babies off care leavers", is: true, why: "of everybody like them" },
  { words: "will social take it when its born", is: true, why: "when" },
  { words: "they will take baby from me because i was in care", is: true, why: "second-language English" },
  { words: "r they going to take her off me when shes born", is: true, why: "a girl is on the way" },
  { words: "will my baby get taken", is: true, why: "the baby first" },
  { words: "is my baby gonna get put in care like me", is: true, why: "care" },
  { words: "will they let me keep my baby", is: true, why: "kept" },
  { words: "will i lose the baby to social", is: true, why: "lost to them" },
  { words: "will they take my blood", is: false, why: "a test" },
  { words: "can you take it off the list", is: false, why: "another list" },
  { words: "am i losing my baby", is: false, why: "a body in danger" },
  { words: "he will take the baby", is: false, why: "a partner" },
  { words: "his family gonna take my baby", is: false, why: "those who harm" },
  { words: "can i take it", is: false, why: "a medicine, or anything" },
  { words: "do you have kids clothes", is: false, why: "a thing for a child" },
  { words: "will they take my baby if i die", is: false, why: "a graver word" },
])("$words: $is, $why", ({ words, is }) => {
  expect(fearsTaken(words)).toBe(is);
  expect(readAfterNews(words) === "taken").toBe(is);
});

it("is still one in twenty words, and no longer in twenty-one", () => {
  const fear = (more: number) => `will they take my baby off me${" please".repeat(more)}`;
  expect([fearsTaken(fear(13)), fearsTaken(fear(14))]).toEqual([true, false]);
});
