import { describe, expect, it } from "vitest";
import { doneWithoutConsent } from "../../../../../src/conversation/understanding/danger/told/without-consent.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("what was done without a yes", () => {
  it.each([
    { text: "i was drugged and then i was in his bed", why: "drugged, and his bed" },
    { text: "think i got spiked and something happened", why: "drugged, and no word for it" },
    { text: "i was drugged, woke up on a floor", why: "drugged, and woke" },
    { text: "woke up at a party and my clothes were off", why: "undone" },
    { text: "next thing im in his bed and i am sore", why: "elsewhere and sore" },
    { text: "woke up in some room and i feel sore", why: "elsewhere, and nobody is named" },
    { text: "cant remember the party but my body hurts", why: "no memory, and sore" },
    { text: "had sex with someone but i was asleep", why: "asleep" },
    { text: "my mums mate asks me to undress on cam", why: "on camera" },
    { text: "is it ok for a teacher to take pics of u in the shower", why: "a grown-up who looks" },
    { text: "my coach says send pics or im off the team", why: "or else" },
    { text: "my mates dad messages me asking what i wear in bed", why: "what they wear" },
    { text: "he pulled my top down", why: "undressed" },
    { text: "they passed me round", why: "passed round" },
    { text: "he took the condom off without telling", why: "not what was agreed" },
    { text: "he recorded us and sent it to everyone", why: "shared" },
    { text: "was it rape if i froze", why: "asks whether it counts" },
  ])("$text: $why", ({ text }) => {
    expect(doneWithoutConsent(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "i got drugged up at the dentist", why: "nothing more is told" },
    { text: "woke up with my top inside out lol", why: "a laugh" },
    { text: "cant remember leg day but i feel sore", why: "the gym" },
    { text: "i got your picture", why: "nothing is to be taken off" },
    { text: "i watched the baby, he is asleep", why: "nobody looks at them" },
    { text: "had a few drinks and woke up in his bed", why: "not sore" },
    { text: "he came to tea", why: "nobody woke" },
    { text: "woke up and my back hurts", why: "no word of anybody" },
    { text: "he recorded us at karaoke and sent it to everyone", why: "a song" },
    { text: "my nurse asked me to undress for the smear", why: "no camera" },
  ])("$text is none: $why", ({ text }) => {
    expect(doneWithoutConsent(plainWords(text))).toBe(false);
  });
});
