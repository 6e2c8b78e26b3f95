import { describe, expect, it } from "vitest";
import { isOfPeople } from "../../../../src/conversation/understanding/danger/everyday-people.ts";

const VISIT = "my uncle visit me on saturday ";

describe("everyday words of people", () => {
  it.each([
    { words: "my husband say hello to denise", is: true, why: "a greeting" },
    { words: "my husband say hello to my old men", is: false, why: "with men" },
    { words: "my uncle visit me on saturday he bring food", is: true, why: "a visit" },
    { words: "my uncle visit me on saturday he hit me", is: false, why: "with harm" },
    { words: "my uncle visit me every night on saturday", is: false, why: "at night" },
    { words: "my cold is gone now. thanks for asking", is: true, why: "a cold" },
    { words: "my cold is gone now but i cough blood", is: false, why: "with more" },
    { words: "was sick once last night fine now", is: true, why: "well again" },
    { words: "took something, was sick once last night fine now", is: false, why: "of what they took" },
    { words: "my mate got out of prison hes doing well, any courses", is: true, why: "does well" },
    { words: "my mate got out of prison, courses, he is after me", is: false, why: "is after them" },
    { words: "i lock the door when i study", is: true, why: "to study" },
    { words: "i lock the door when i study, my uncle comes", is: false, why: "against somebody" },
    { words: "need id for a job havent got passport", is: true, why: "papers of their own" },
    { words: "i dont have a passport and i need id for a job", is: true, why: "none at all" },
    { words: "need a new passport my boss took mine", is: false, why: "taken from them" },
    { words: "havent got my passport he hid it", is: false, why: "hidden from them" },
    {
      words: "no id so no gp and my asthma is getting worse every night",
      is: false,
      why: "an illness beside it",
    },
    { words: "what is the bursary", is: false, why: "nobody" },
    { words: VISIT.padEnd(130, "x"), is: true, why: "as long as may be" },
    { words: VISIT.padEnd(131, "x"), is: false, why: "a letter longer" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isOfPeople(words)).toBe(is);
  });
});
