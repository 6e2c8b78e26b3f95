import { describe, expect, it } from "vitest";
import { toldByKind } from "../../../../src/conversation/understanding/danger/signs-by-kind.ts";

describe("danger whose kind plain words settle", () => {
  it.each([
    {
      words: "if someone doesnt wake up after drinking do u leave them to sleep it off",
      told: ["emergency", "medical", "somebody-else"],
      why: "somebody who does not wake",
    },
    { words: "my alarm doesnt wake me up after drinking", told: undefined, why: "an alarm" },
    {
      words: "my heads gone, only one way out of this",
      told: ["urgent", "suicide_self_harm", undefined],
      why: "one way out",
    },
    { words: "the car park has only one way out", told: undefined, why: "of a car park" },
    {
      words: "done something bad to someone last night theres blood on my coat",
      told: ["emergency", "violence_to_others", undefined],
      why: "harm done, and blood",
    },
    { words: "in a game i did something to someone, blood", told: undefined, why: "in a game" },
    {
      words: "whats the fine for carrying. i dont leave the house without it",
      told: ["urgent", "violence_to_others", undefined],
      why: "a weapon",
    },
    {
      words: "whats the fine for carrying no id. i dont leave the house without it",
      told: undefined,
      why: "a card",
    },
    {
      words: "been in the stairwell this week",
      told: ["urgent", "homeless_tonight", undefined],
      why: "where they sleep",
    },
    { words: "been in a tent this week on holiday", told: undefined, why: "a holiday" },
    { words: "been in a tent this week, he hit me", told: undefined, why: "harm comes first" },
    {
      words: "my mates mum is kicking me out tomorrow",
      told: ["urgent", "homeless_tonight", undefined],
      why: "whoever puts them up",
    },
    {
      words: "nans fella says its my last night here",
      told: ["urgent", "homeless_tonight", undefined],
      why: "the last night",
    },
    { words: "my mum says i gotta go to bed", told: undefined, why: "to bed" },
    {
      words: "he got out of prison monday and knows the address",
      told: ["urgent", "domestic_abuse", undefined],
      why: "he who was locked up",
    },
    {
      words: "my stepdad got out of prison and knows where i live",
      told: ["urgent", "abuse_harm_from_others", undefined],
      why: "no partner",
    },
    { words: "he got out of prison, found me a job", told: undefined, why: "and is well" },
    {
      words: "hes kicked off again and hit me in front of my lad",
      told: ["urgent", "domestic_abuse", undefined],
      why: "before a child",
    },
    {
      words: "my stepdad is back he hit me in front of my son",
      told: ["urgent", "abuse_harm_from_others", undefined],
      why: "a stepdad is named first",
    },
    { words: "he hit me in front of the kids in gta", told: undefined, why: "played" },
    {
      words: "my mates making me shift stuff for him n says he will hurt my nan",
      told: ["urgent", "exploitation", undefined],
      why: "made to",
    },
    { words: "in the film they made me carry bags for them", told: undefined, why: "in a film" },
    {
      words: "got a knife under my pillow cos he comes in at night",
      told: ["urgent", "domestic_abuse", undefined],
      why: "armed out of fear is no danger to others",
    },
    { words: "in a film the knife under the bed, in case they been", told: undefined, why: "in a film" },
    {
      words: "if my uncle comes at me again ill defend myself",
      told: ["urgent", "abuse_harm_from_others", undefined],
      why: "whoever defends themselves",
    },
    {
      words: "they make me hold a blade for them",
      told: ["urgent", "exploitation", undefined],
      why: "made to hold it",
    },
    {
      words: "landlady says everyone out by friday",
      told: ["urgent", "homeless_tonight", undefined],
      why: "all have to go",
    },
    { words: "did something to my phone, the police app is gone", told: undefined, why: "to a phone" },
    { words: "what is the bursary", told: undefined, why: "nothing" },
  ])("$words: $why", ({ words, told }) => {
    const found = toldByKind(words);
    expect(found && [found.risk.level, found.risk.kind, found.situation]).toEqual(told);
  });
});
