import { describe, expect, it } from "vitest";
import { signIn } from "../../../../src/conversation/understanding/danger/signs.ts";
import { underPressure } from "../../../../src/conversation/understanding/danger/signs-of-pressure.ts";

const read = (words: string) => {
  const found = underPressure(words);
  return found && [found.risk.level, found.risk.kind, found.situation];
};

describe("Shots, pictures and food", () => {
  it.each([
    {
      words: "they shot at me and my mate",
      is: ["emergency", "abuse_harm_from_others", undefined],
      why: "at them",
    },
    { words: "got shot at paintball", is: undefined, why: "a game" },
    { words: "they shot at me and im bleeding", is: undefined, why: "a wound has words of its own" },
    { words: "i shot at them", is: undefined, why: "done by them" },
    {
      words: "someone has my nudes and wants 200 quid or hes posting them",
      is: ["urgent", "exploitation", "pictures-held"],
      why: "money is asked",
    },
    {
      words: "my ex says hes gonna leak my nudes",
      is: ["urgent", "domestic_abuse", "pictures-held"],
      why: "one who was a partner",
    },
    { words: "someone sent me nudes", is: undefined, why: "no threat" },
    {
      words: "he recorded me naked and says he will send it to my family",
      is: ["urgent", "exploitation", "pictures-held"],
      why: "filmed, and no word of pictures",
    },
    { words: "she filmed me dancing and says shes gonna post it", is: undefined, why: "a dance" },
    { words: "he said he will post my letter", is: undefined, why: "no pictures" },
    { words: "they said they will share the pics from the trip", is: undefined, why: "not of them" },
    { words: "im blackmailing nobody its for an essay on nudes", is: undefined, why: "coursework" },
    {
      words: "not eaten in 6 days on purpose and i keep passing out",
      is: ["emergency", "medical", undefined],
      why: "the body gives way",
    },
    {
      words: "stopped eating 5 days now cos i hate my body",
      is: ["urgent", "suicide_self_harm", undefined],
      why: "of their own will",
    },
    { words: "stopped eating cos im too fat", is: undefined, why: "no word of how long" },
    { words: "havent eaten for 2 days", is: undefined, why: "no word of why" },
    { words: "hate my body all the time", is: undefined, why: "no word of food" },
    { words: "havent eaten for 2 days no money", is: undefined, why: "want" },
    { words: "not eating on purpose its ramadan all week", is: undefined, why: "a fast" },
    { words: "eating pizza", is: undefined, why: "nothing of it" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(read(words)).toEqual(is);
  });

  it("is no wound where nobody says so, and one where they do", () => {
    expect(signIn("got shot at last night they missed")?.situation).toBeUndefined();
    expect(signIn("got shot at last night and its in my leg")?.situation).toBe("wounded-by");
  });
});
