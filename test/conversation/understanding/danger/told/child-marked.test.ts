import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { situationIn } from "../../../../../src/conversation/understanding/danger/situation.ts";
import { tellsOfMarksOnChild } from "../../../../../src/conversation/understanding/danger/told/child-marked.ts";

describe("marks on a child of theirs that somebody may have made", () => {
  it.each([
    { words: "my ex brought our lo back with bruises on her legs like fingers", why: "by an ex" },
    { words: "my ex brought my son back with a burn on his arm", why: "a burn" },
    { words: "she came back from her dads with bruises all over her back", why: "from her dad's" },
    { words: "my little girl has bruises after being at her dads", why: "after a visit" },
    { words: "baby has a mark on his face after his dad had him", why: "a mark" },
    { words: "my daughter says daddy hurt her", why: "she says so" },
    { words: "my son came home from contact with a black eye", why: "from contact" },
    { words: "found bruises on my baby dont know where from", why: "nobody knows" },
    { words: "my lo has finger marks on her arm from nursery", why: "from nursery" },
  ])("$words: $why", ({ words }) => {
    expect(tellsOfMarksOnChild(words)).toBe(true);
    expect(situationIn(words, { level: "urgent", kind: "medical" })).toBe("child-marked");
    expect(signIn(words)).toEqual({
      risk: { level: "urgent", kind: "abuse_harm_from_others" },
      situation: "child-marked",
      certain: true,
    });
  });

  it.each([
    { words: "my ex brought our lo back early", why: "no mark" },
    { words: "my sons got a bruise from football", why: "football" },
    { words: "my lo has a bruise on her knee from falling off her bike at her dads", why: "a fall" },
    { words: "my daughter came home with good marks", why: "at school" },
    { words: "my son says daddy took him to the park", why: "a good day" },
  ])("$words is none: $why", ({ words }) => {
    expect(tellsOfMarksOnChild(words)).toBe(false);
  });
});
