import { describe, expect, it } from "vitest";
import { mayBeOwnWish } from "../../../../src/conversation/understanding/danger/own-wish.ts";

const ABUSE = "abuse_harm_from_others";
const VIOLENCE = "violence_to_others";

describe("Whether any word may tell of their own wish", () => {
  it.each([
    { words: "its gone quiet", before: ABUSE, may: false, why: "nothing of their own life" },
    { words: "can i just go get her myself", before: ABUSE, may: false, why: "a plan for somebody else" },
    { words: "i wish i was dead", before: ABUSE, may: true, why: "plain" },
    { words: "cut myself again last night", before: ABUSE, may: true, why: "a word of harm to themselves" },
    {
      words: "im 19 n i aint seeing 20",
      before: ABUSE,
      may: true,
      why: "a sign of it, in none of its words",
    },
    { words: "ive had enough of everything", before: ABUSE, may: true, why: "no hope in it" },
    { words: "been thinking of finishing it", before: ABUSE, may: true, why: "an end" },
    { words: "gonna chuck myself off", before: ABUSE, may: true, why: "done to themselves" },
    { words: "im doing it", before: ABUSE, may: true, why: "nobody says what" },
    { words: "im doing it", before: VIOLENCE, may: false, why: "it is what they told of before" },
  ])("$words after $before: $may, $why", ({ words, before, may }) => {
    expect(mayBeOwnWish(words, before)).toBe(may);
  });
});
