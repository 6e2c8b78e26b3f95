import { describe, expect, it } from "vitest";
import {
  accusesWorker,
  tellsOfWorker,
} from "../../../../../src/conversation/understanding/danger/told/accused.ts";

describe("whose harm it is", () => {
  it.each([
    { text: "my pa hit me", why: "the plainest words" },
    { text: "MY PA\u2019S been sleeping with me", why: "a curly apostrophe and capitals" },
    {
      text: "my pa, who is meant to help, she is always touching my leg",
      found: false,
      why: "too much between",
    },
    { text: "denise tried to kiss me", why: "by first name" },
    { text: "my social worker asked me for nudes", why: "what many call their worker" },
    { text: "i was assaulted by my pa", why: "the other way round" },
    { text: "my pa  he\ngrabs my thigh", why: "over a line break" },
    { text: "my pa takes my money every week", why: "money" },
    { text: "my pa makes me send pics", why: "made to" },
    { text: "my pa sends me nudes", why: "sent to them" },
    { text: `${"so ".repeat(300)} my pa hit me`, why: "at the end of a long message" },
    { text: `my pa hit me ${"so ".repeat(300)}`, found: false, why: "too far back to be read" },
    { text: "told my pa he hit me last night", found: false, why: "the worker was told" },
    { text: "i need my pa he hit me", found: false, why: "the worker is wanted" },
    { text: "my pa saw him hit me", found: false, why: "the worker saw it" },
    { text: "my pa never hit me", found: false, why: "it is denied" },
    { text: "my pa hit me up yesterday", found: false, why: "wrote to me" },
    { text: "my pa isnt answering and i want to die", found: false, why: "the worker does nothing to them" },
    { text: "my ex hit me", found: false, why: "somebody else" },
    { text: "my key worker hit me", why: "whoever works with them is left out: it may be the same" },
    { text: "my key worker told me he hit her", found: false, why: "somebody else did it" },
  ])("$text: $why", ({ text, found = true }) => {
    expect([accusesWorker(text, "Denise"), tellsOfWorker(text, "Denise")]).toEqual([found, found]);
  });

  it.each([
    { text: "im scared of denise", why: "fear of the worker" },
    { text: "it was my pa", why: "named as the one" },
    { text: "he's my pa", why: "said in one word" },
  ])("$text: names the worker, and is danger only beside other words: $why", ({ text }) => {
    expect([accusesWorker(text, "Denise"), tellsOfWorker(text, "Denise")]).toEqual([true, false]);
  });

  it.each([
    { name: "Will", text: "my boyfriend will hit me", found: false, why: "a verb names nobody" },
    { name: "Will", text: "my pa hit me", found: true, why: "the worker is named otherwise" },
    { name: "May", text: "my dad may hit me", found: false, why: "another verb" },
    { name: "D\u2019Arcy", text: "d'arcy hit me", found: true, why: "whichever apostrophe" },
    { name: "Jo-Ann", text: "jo-ann hit me", found: true, why: "two names in one" },
    { name: "A.J", text: "a.j hit me", found: true, why: "a sign in the name stands for itself" },
    { name: undefined, text: "denise hit me", found: false, why: "nobody has that name here" },
  ])("$text, with a worker called $name: $why", ({ name, text, found }) => {
    expect(accusesWorker(text, name)).toBe(found);
  });
});
