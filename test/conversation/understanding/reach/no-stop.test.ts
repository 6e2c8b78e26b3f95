import { describe, expect, it } from "vitest";
import { isNoStop, wishesNothing } from "../../../../src/conversation/understanding/reach/no-stop.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("a stop that is not meant for our texts", () => {
  it.each([
    { text: "pls dont stop ringing im scared", why: "denied" },
    { text: "Do not stop the texts, they help", why: "denied in full" },
    { text: "you must not stop write to me", why: "denied in a second language" },
    { text: "i cant stop crying", why: "what they cannot do" },
    { text: "cannot stop work he take passport", why: "what they are made to do" },
    { text: "he told me to stop talking to u", why: "somebody else's words" },
    { text: "my bf wants me to stop texting you", why: "somebody else's wish" },
    { text: "tell him to stop texting me", why: "for somebody else" },
    { text: "he wont stop texting me", why: "what somebody else does" },
    { text: "my heart wont stop racing", why: "what something does" },
    { text: "i want everything to stop", why: "not only texts" },
    { text: "madam no let me stop", why: "not let" },
    { text: "stop him please hes at the door", why: "somebody is to be stopped" },
    { text: "stop hurting me", why: "what hurts" },
    { text: "unsubscribe me from life", why: "not from a list" },
    { text: "im by the bus stop near aldi", why: "a place" },
    { text: "stop of the 42 bus", why: "a place, in a second language" },
  ])("$text: $why", ({ text }) => {
    expect(isNoStop(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "STOP", why: "the word itself" },
    { text: "stop pls x", why: "the word, politely" },
    { text: "please stop texting me", why: "an ask" },
    { text: "why cant you stop texting me", why: "an ask to us, put as a question" },
    { text: "can u not stop texting me for one day", why: "an ask to us with a not in it" },
    { text: "if you dont stop texting me ill complain", why: "a wish with a threat" },
    { text: "you never stop texting me", why: "a grumble about us" },
    { text: "STOP. he says he will kill me", why: "set off before what is told" },
    { text: "i cant do this anymore. stop", why: "set off after what is told" },
    { text: "stop texting he found my phone", why: "for us, with the reason" },
    { text: "my mum says you have to stop texting me", why: "we are to stop, whoever says it" },
    { text: "bus is not coming", why: "nothing of the kind" },
  ])("$text is not such: $why", ({ text }) => {
    expect(isNoStop(plainWords(text))).toBe(false);
  });
});

describe("texts are named", () => {
  it.each([
    { text: "are these texts free", is: true, why: "a question" },
    { text: "who writes these messages", is: true, why: "a question of us" },
    { text: "texts enough now", is: false, why: "a wish in few words" },
    { text: "messages pls", is: false, why: "too few words to tell" },
    { text: "give over texting me", is: false, why: "a wish in other words" },
    { text: "dnt msg this num again", is: false, why: "a wish in short" },
  ])("$text: nothing is wished of them, $is, for it is $why", ({ text, is }) => {
    expect(wishesNothing(plainWords(text))).toBe(is);
  });
});
