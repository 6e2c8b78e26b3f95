import { expect, it } from "vitest";
import { childGone, missingWith } from "../../../../src/conversation/understanding/in-care/missing-with.ts";

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

const GONE = {
  ...{ ofSelf: true, news: "child-gone" },
  ...{ kind: "missing_or_trafficked", situation: "somebody-missing" },
};
const other = (kind: string, before = "") => ({ ...about("somebody-else"), kind, before });

it.each([
  { words: "shes gone missing since last night", told: other("exploitation"), why: "used, and gone" },
  { words: "she didnt come home last night", told: other("missing_or_trafficked"), why: "taken before" },
  {
    words: "i cant find her",
    told: other("abuse_harm_from_others", "my little sister told me he hits her"),
    why: "a child is harmed, and gone",
  },
  { words: "shes only 14", told: about("somebody-missing"), why: "whoever is gone is a child" },
])("$words tells that a child is gone: $why", ({ words, told }) => {
  expect(childGone(words, told)).toEqual(GONE);
});

it.each([
  { words: "shes at school now", told: other("exploitation"), why: "where she is" },
  { words: "she didnt come home shes at her nans", told: other("exploitation"), why: "with kin" },
  {
    words: "shes gone missing",
    told: other("suicide_self_harm", "my little sister"),
    why: "no one takes her",
  },
  {
    words: "i cant find her",
    told: other("abuse_harm_from_others", "my mate told me he hits her"),
    why: "she may be grown up",
  },
  {
    words: "i didnt come home last night",
    told: { ...about(), kind: "exploitation" },
    why: "it is their own",
  },
  { words: "hes 34", told: about("somebody-missing"), why: "a grown man" },
])("$words does not: $why", ({ words, told }) => {
  expect(childGone(words, told)).toBeUndefined();
});
