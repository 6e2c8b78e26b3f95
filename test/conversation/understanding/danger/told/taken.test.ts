import { describe, expect, it } from "vitest";
import {
  tellsOfMedicine,
  tellsOfOverdose,
} from "../../../../../src/conversation/understanding/danger/told/taken.ts";

describe("more swallowed than is safe", () => {
  it.each([
    { words: "took a whole packet of paracetamol", is: true, why: "a packet" },
    { words: "took 2 paracetamol", is: false, why: "as the packet says" },
    { words: "never took a whole packet of paracetamol", is: false, why: "not done" },
    { words: "how many cocodamol is too many cos i had 16 since dinner", is: true, why: "beside a question" },
    { words: "how many paracetamol is too many ive had 16", is: true, why: "at the end of it" },
    { words: "whats the max ibuprofen in a day ive had about 20 already", is: true, why: "about so many" },
    { words: "how much codeine is dangerous i took fifteen", is: true, why: "in letters" },
    { words: "is it ok to have more paracetamol, done 12 so far today", is: true, why: "so far" },
    { words: "i had 16, how many paracetamol is too many", is: true, why: "the number first" },
    { words: "ive had 20 today is that too many tablets", is: true, why: "the number first, and a day" },
    {
      words: "how many paracetamol can i take ive had 2 since this morning",
      is: false,
      why: "as the packet says, beside a question",
    },
    { words: "how many paracetamol can a 16 year old have", is: false, why: "an age" },
    { words: "does ibuprofen mix with booze i had 16 pints", is: false, why: "pints" },
    { words: "i take sertraline and ive had 10 days off it", is: false, why: "days" },
    { words: "got my meds today, had 28 and 2 spare", is: false, why: "counted, not taken" },
    { words: "paracetamol is dear, i had 20 quid", is: false, why: "money" },
    { words: "drank some bleach", is: true, why: "poison, however little" },
    { words: "drank some squash", is: false, why: "no poison" },
    { words: "took a can of petrol to his house", is: false, why: "for his house, and not drunk" },
    { words: "took stuff and now im dizzy", is: true, why: "unnamed, and ill" },
    { words: "took stuff to the tip", is: false, why: "nothing is swallowed" },
    { words: "💊💊💊", is: true, why: "told in signs" },
    { words: "💊💊💊 never took any", is: true, why: "signs before a denial" },
    { words: "💊", is: false, why: "one sign is a tablet" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfOverdose(words)).toBe(is);
  });
});

describe("anything swallowed, beside harm to themselves", () => {
  it.each([
    { words: "took my tablets", is: true, why: "medicine, as much as it was" },
    { words: "drank some bleach", is: true, why: "poison is more than that" },
    { words: "swallowed something", is: true, why: "unnamed" },
    { words: "swallowed some of it on the bus", is: false, why: "unnamed, and out and about" },
    { words: "took my dog out", is: false, why: "nothing swallowed" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfMedicine(words)).toBe(is);
  });
});
