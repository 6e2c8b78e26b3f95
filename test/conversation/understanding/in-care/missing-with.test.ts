import { expect, it } from "vitest";
import { missingWith } from "../../../../src/conversation/understanding/in-care/missing-with.ts";

const about = (situation?: string) => ({
  ...({ level: "urgent", kind: "missing_or_trafficked", harmers: [], before: "", isFresh: true } as const),
  situation,
});

it.each([
  { words: "she with some man in birmingham", why: "whom she is with" },
  { words: "shes gone to meet an older lad off snap", why: "whom she went to" },
  { words: "they got her in a hotel", why: "a place" },
  { words: "my mate saw her in town", why: "where she was seen" },
  { words: "her phone pinged in leeds", why: "where her phone is" },
])("$words tells where somebody missing may be: $why", ({ words }) => {
  expect(missingWith(words, about("somebody-missing"))).toEqual({ level: "urgent" });
  expect(missingWith(words, about())).toBeUndefined();
});

it.each([
  { words: "im so worried", why: "nothing of where" },
  { words: "shes got brown hair", why: "what she looks like" },
])("$words tells nothing of it: $why", ({ words }) => {
  expect(missingWith(words, about("somebody-missing"))).toBeUndefined();
});
