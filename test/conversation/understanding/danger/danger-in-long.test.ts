import { describe, expect, it } from "vitest";
import { understander } from "../subject.ts";

const RUN_ON = (words: string) =>
  `${"so today was ok like i went town and saw some mates and got chips and then the bus was late again and my phone was dying and ".repeat(13)}${words}${" and then i watched telly and had some toast and thats about it really ".repeat(20)}`;
const STOPPED = (words: string) =>
  `${"Had college this morning. Maths was boring. Then me and Jade went for a walk and she told me about her new job. ".repeat(13)}${words}. ${"After that I made pasta. Watched a film. Might go gym tomorrow if it stops raining. ".repeat(17)}`;

const riskOf = (text: string) => understander.screen(text);

describe("danger in three thousand characters of chat", () => {
  it.each([
    { text: "i took an overdose", why: "danger now, in a few plain words" },
    { text: "my stepbrother forces himself on me", why: "no plain pattern" },
    { text: "ive got a rope ready", why: "a plan" },
    { text: "i cant breathe my chest hurts", why: "two sentences with nothing between" },
    { text: "my bf strangled me last night", why: "danger to life" },
    { text: "my stepdad gets in my bed", why: "only a guess, and of the writer" },
    { text: "i want to kill myself tonight", why: "an intent" },
  ])("reads $text as it is alone: $why", ({ text }) => {
    const alone = riskOf(text);
    expect(alone.level).not.toBe("none");
    for (const long of [RUN_ON(text), STOPPED(text)]) expect(riskOf(long)).toEqual(alone);
  });

  it.each([
    { text: "he locks me in the flat and took my passport", why: "it takes two clauses" },
    { text: "i cut my wrists and its bleeding", why: "the second adds to it" },
  ])("reads $text at the level of both: $why", ({ text }) => {
    expect(riskOf(RUN_ON(text)).level).toBe(riskOf(text).level);
  });

  it.each([
    { text: "had a nice day really", why: "a day" },
    { text: "can i get help with my cv", why: "an ask" },
    { text: "he broke his arm skating, we waited for hours", why: "a guess, calmed by what follows" },
  ])("raises nothing for $text, and at most asks: $why", ({ text }) => {
    for (const long of [RUN_ON(text), STOPPED(text)]) {
      const { level, doubtful = level === "none" } = riskOf(long);
      expect({ level, doubtful }).toEqual({ level: expect.stringMatching("none|urgent"), doubtful: true });
    }
  });

  it.each([
    {
      text: "we been in the car since tuesday. the little one keeps coughing. i tell her its camping",
      why: "no sentence of it alone",
    },
    { text: "he wont give me my keys or my phone back, says when i learn", why: "no word of harm" },
  ])("is not quiet about $text: $why", ({ text }) => {
    for (const long of [RUN_ON(text), STOPPED(text)]) expect(riskOf(long).level).not.toBe("none");
  });

  it.each([
    {
      text: "me and my mates play warzone all night, i got killed loads lol. he shot me from the roof. then we had pizza. ",
      why: "a game is what is told of",
    },
    {
      text: "the landlord fixed the boiler at last. it was cold last week but now its warm. ",
      why: "a week",
    },
    { text: "my dog bit the postman, he was fine. the dog is scared of fireworks. ", why: "a dog" },
  ])("leaves a long story be: $why", ({ text }) => {
    expect(riskOf(text.repeat(30)).level).toBe("none");
  });
});
