import { describe, expect, it } from "vitest";
import { withoutLikes } from "../../../../src/conversation/understanding/training/alike.ts";

const words = (text: string): string[] => text.split(" ");

describe("withoutLikes", () => {
  it.each([
    { texts: ["a b c d e", "a b c d e"], kept: 1, why: "the same" },
    { texts: ["a b c d e", "e d c b a"], kept: 1, why: "the same words in another order" },
    { texts: ["a b c d e", "a b c d"], kept: 1, why: "four of five words in common: exactly the share" },
    { texts: ["a b c d e", "a b c d f"], kept: 2, why: "four of six" },
    { texts: ["a b c", "d e f"], kept: 2, why: "nothing in common" },
    { texts: ["hello", "hello", "hello"], kept: 1, why: "one word, said three times" },
    { texts: ["a a a b", "a b"], kept: 1, why: "a word said twice counts once" },
  ])("keeps $kept of $texts: $why", ({ texts, kept }) => {
    const result = withoutLikes(texts, words);
    expect(result.kept).toHaveLength(kept);
    expect(result.dropped).toHaveLength(texts.length - kept);
  });

  it("keeps the first and names what each dropped one is like", () => {
    const { kept, dropped } = withoutLikes(["a b c d e", "x y", "b a c d e"], words);
    expect(kept).toEqual(["a b c d e", "x y"]);
    expect(dropped).toEqual([{ item: "b a c d e", like: "a b c d e" }]);
  });

  it("compares only what may be compared", () => {
    expect(withoutLikes(["a b", "a b"], words, () => false).kept).toHaveLength(2);
  });
});
