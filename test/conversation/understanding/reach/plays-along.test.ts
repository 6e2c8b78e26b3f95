import { describe, expect, it } from "vitest";
import { playsAlong } from "../../../../src/conversation/understanding/reach/plays-along.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("what is written for somebody else's eyes", () => {
  it.each([
    { text: "dads reading over my shoulder its just about college mate", why: "somebody reads along" },
    { text: "haha yeah see u at college tmrw (my dads here)", why: "of college, with him there" },
    { text: "mum wants to see my phone", why: "it will be read" },
    { text: "cant talk now he's watching me type", why: "it is read as it is written" },
    { text: "he wants to know who this is", why: "somebody asks who writes" },
    { text: "mum keeps looking at what im writing", why: "what they write" },
    { text: "dad says who are you", why: "asks who we are" },
    { text: "she can see my screen", why: "it can be read" },
    { text: "yeah il send you the maths homework tmrw x (brother is here)", why: "of homework" },
    { text: "yeah see u at the gym hes next to me", why: "of the gym" },
    { text: "hes in see u at college tmrw", why: "he is in the house" },
    { text: "see u at college mums in the room", why: "she is in the room" },
    { text: "he is going through my phone now", why: "it is read now" },
    { text: `he is reading this${" so".repeat(26)}`, why: "in thirty words" },
  ])("$text: $why", ({ text }) => {
    expect(playsAlong(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "hes here help", why: "help is asked for" },
    { text: "hes watching me type what do i do", why: "they ask" },
    { text: "he wants to see my phone im scared", why: "they say how they are" },
    { text: "my dad is here", why: "nothing is pretended" },
    { text: "see you at college tomorrow", why: "nobody is there" },
    { text: "i know him hes in my college class", why: "where he is met" },
    { text: "yeah i know her shes in my year at school", why: "how she is known" },
    { text: "hes in the same class as me at college", why: "where he is met, in full" },
    { text: "hes next to me in maths lesson and my class", why: "where he sits" },
    { text: "hes back at college and in my class", why: "where he goes" },
    { text: "hes around at the gym", why: "where he is seen" },
    { text: "he always reads my texts", why: "told of every day" },
    { text: "he asked to see my phone last night and then hit me", why: "told of a day that is gone" },
    { text: "i cant see you tomorrow hes here", why: "they cannot come" },
    { text: "can he see this", why: "asked" },
    { text: "my sister is here can you ring her", why: "a call is asked for" },
    { text: "lol he is here with a machete", why: "danger in plain words" },
    { text: `he is reading this${" so".repeat(27)}`, why: "in more than thirty" },
  ])("not $text: $why", ({ text }) => {
    expect(playsAlong(plainWords(text))).toBe(false);
  });
});
