import { describe, expect, it } from "vitest";
import {
  accusesWorker,
  tellsOfThem,
  tellsOfTie,
  tellsOfWorker,
  wantsWorkerOut,
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
    { text: "denise grabbed my arm so hard it bruised", why: "hurt" },
    { text: "Denise shout and pull my hair", why: "in a second language" },
    { text: "that denise keeps touchin me up when she drives me", why: "touched" },
    { text: "denise pushed me n i banged my head", why: "pushed" },
    { text: "denise tried it on w me again", why: "came on to" },
    { text: "denise wants me to get in the shower with her", why: "asked for closeness" },
    { text: "my pa wants me to come round hers n have wine and shower", why: "asked home" },
    { text: "denise keeps buying me vapes", why: "presents" },
    { text: "denise keeps messaging me on snap saying im fit", why: "messages" },
    { text: "my worker denise say she will stop my money if i not do what she want", why: "a threat" },
    { text: "my support worker gets me to give him my PIP money", why: "money" },
    { text: "denise said its our secret", why: "secrets" },
    { text: "is it normal for ur pa to sit on ur bed", why: "asked as of anybody's" },
    { text: "its about you denise you hurt me", why: "said to the worker" },
    { text: "denise helped me when he hit me", found: false, why: "helped" },
    { text: "will denise see this he hit me", found: false, why: "asks what the worker sees" },
    { text: "my pa pushed me to apply for college", found: false, why: "urged on" },
    { text: "denise grabbed me a coffee", found: false, why: "fetched" },
    { text: "denise held my hand at the hospital", found: false, why: "comforted" },
    { text: "denise said id lose my flat if i dont pay rent", found: false, why: "a plain warning" },
    { text: "denise told me to stay over at my nans", found: false, why: "kept safe" },
    { text: "u hit me up with the wrong date", found: false, why: "a phrase" },
    { text: "denise is her name n my ex is outside", found: false, why: "only her name" },
    { text: "whos my pa at nights my ex is outside", found: false, why: "asked who is on at night" },
  ])("$text: $why", ({ text, found = true }) => {
    expect([accusesWorker(text, "Denise"), tellsOfWorker(text, "Denise")]).toEqual([found, found]);
  });

  it.each([
    { text: "dont tell denise", out: true, tie: false, why: "a wish" },
    { text: "i dont want my pa told", out: true, tie: false, why: "in other words" },
    { text: "denise doesnt know", out: false, tie: false, why: "no wish" },
    { text: "he is my uncles mate", out: false, tie: true, why: "close to somebody else" },
    { text: "its him", out: false, tie: true, why: "the one" },
    { text: "she is in the shop", out: false, tie: false, why: "nothing of the kind" },
    { text: "she is her own boss", out: false, tie: false, why: "close to nobody" },
  ])("$text: left out $out, tied $tie: $why", ({ text, out, tie }) => {
    expect([wantsWorkerOut(text, "Denise"), tellsOfTie(text)]).toEqual([out, tie]);
  });

  it.each([
    { text: "she touched my thigh in the car", found: true, why: "touched" },
    { text: "he asked me to stay over his", found: true, why: "asked home" },
    { text: "he hit me again", found: false, why: "it may be anybody who hits" },
  ])("$text, right after the worker was spoken of: $found, $why", ({ text, found }) => {
    expect(tellsOfThem(text)).toBe(found);
  });

  it.each([
    { text: "its denise", why: "named in one word" },
    { text: "yes my pa", why: "an answer" },
    { text: "it was my worker who did it", why: "named as the one" },
    { text: "denise did this", why: "the doer" },
    { text: "denise is my uncles mate", why: "close to whoever did it" },
    { text: "denise goes out with my stepdad", why: "with whoever did it" },
    { text: "my dad is friends with my pa", why: "the other way round" },
    { text: "my pa is in on it", why: "one of them" },
    { text: "i dont want denise told, its her that done it", why: "a wish, with why" },
    { text: "the person who hurts me is the one u said u told", why: "whoever was told" },
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
