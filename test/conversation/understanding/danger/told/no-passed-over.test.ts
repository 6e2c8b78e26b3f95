import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { isNoPassedOver } from "../../../../../src/conversation/understanding/danger/told/no-passed-over.ts";

const HOME = "domestic_abuse";
const OTHERS = "abuse_harm_from_others";

describe("a no that was passed over", () => {
  it.each([
    { words: "he wont take no for an answer in bed", by: OTHERS, why: "in bed" },
    { words: "does it count if its ur bf", by: HOME, why: "whether it counts" },
    { words: "is it rape if we are together", by: OTHERS, why: "the same, named" },
    { words: "he says its his right cos im his girlfriend", by: HOME, why: "no right of his" },
    { words: "he does it when im asleep", by: OTHERS, why: "asleep" },
    { words: "he just carries on when i say it hurts", by: OTHERS, why: "it hurts" },
    { words: "woke up and he was doing it", by: OTHERS, why: "as they woke" },
    { words: "i wake up with him on me", by: OTHERS, why: "the same" },
    { words: "my bf makes me do it even when i say no", by: HOME, why: "made to" },
    { words: "if i say no he sulks so i just let him", by: OTHERS, why: "it is easier to let him" },
    { words: "i was too drunk to say no", by: OTHERS, why: "no no could be said" },
    { words: "i was out of it n he did stuff", by: OTHERS, why: "the same" },
    { words: "he took advantage of me when i was drunk", by: OTHERS, why: "as people call it" },
    { words: "i never wanted it but i didnt say no", by: OTHERS, why: "no no was said" },
    { words: "told him to stop he didnt stop, my husband", by: HOME, why: "told to stop" },
  ])("$words, $by: $why", ({ words, by }) => {
    expect(isNoPassedOver(words)).toBe(true);
    expect(signIn(words)?.risk).toEqual({ level: "urgent", kind: by });
  });

  it.each([
    { words: "she wont take no for an answer she wants me at the party", why: "a party" },
    { words: "does the course count towards uni", why: "a course" },
    { words: "does it count if my boyfriend signs it", why: "a form" },
    { words: "told him to stop texting he didnt stop", why: "texts" },
    { words: "he carries on when i tell him to stop smoking", why: "smoking" },
    { words: "he does the dishes when im asleep", why: "the dishes" },
    { words: "woke up and he was making breakfast", why: "breakfast" },
    { words: "i wake up with the baby on me", why: "a baby" },
    { words: "too tired to say no to a coffee lol", why: "a coffee" },
    { words: "i was drunk and she did stuff to my hair", why: "hair" },
    { words: "told him to stop he didnt stop hitting me", why: "blows: told as what they are" },
    { words: "too drunk to drive", why: "a drive" },
  ])("$words is none: $why", ({ words }) => {
    expect(isNoPassedOver(words)).toBe(false);
  });
});
