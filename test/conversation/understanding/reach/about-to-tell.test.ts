import { describe, expect, it } from "vitest";
import {
  callsOut,
  onlySaysThereIsSomething,
  readAboutToTell,
} from "../../../../src/conversation/understanding/reach/about-to-tell.ts";

describe("what is said before anything is told", () => {
  it.each([
    { text: "before i say owt who will see this", said: "who-reads", why: "before telling" },
    { text: "who else sees it", said: "who-reads", why: "a plain question" },
    { text: "so if i told u summat bad", said: "who-reads", why: "what would come of it" },
    { text: "is this confidential", said: "who-reads", why: "in one word" },
    { text: "like would my foster carer see", said: "them", why: "one of theirs" },
    { text: "will you tell my mum", said: "them", why: "told by us" },
    { text: "u gonna tell my mum", said: "them", why: "in fewer words" },
    { text: "and the police", said: "police", why: "said on" },
    { text: "do u have to tell the police", said: "police", why: "asked whole" },
    { text: "i need to tell u something bad", said: "will-tell", why: "that there is something" },
    { text: "there is something i need to tell you", said: "will-tell", why: "the other way round" },
    { text: "i dont know how to say this", said: "will-tell", why: "that it is hard" },
    { text: "something happened last night", said: "will-tell", why: "and no more of it" },
    { text: "its about my stepdad", said: "about", why: "of whom" },
    { text: " its about my stepdad", said: "about", why: "after a space" },
    { text: "i need someone", said: "someone", why: "a call for anybody" },
    { text: `who will see this${" ".repeat(123)}`, said: "who-reads", why: "in 140 characters" },
    { text: "need some1 rn", said: "someone", why: "the same in a hurry" },
  ])("$text: $why", ({ text, said }) => {
    expect(readAboutToTell(text)).toBe(said);
  });

  it("is of one of theirs by a few words, once they are about to tell", () => {
    expect(readAboutToTell("what about my social worker")).toBeUndefined();
    expect(readAboutToTell("what about my social worker", true)).toBe("them");
  });

  it.each([
    { text: "its about my booking", why: "an appointment" },
    { text: "can you tell me about the bus pass", why: "an ordinary ask" },
    { text: "i need someone to help with my cv", why: "for something" },
    { text: "is there a police job event", why: "a job" },
    { text: "will my pa be there", why: "an appointment" },
    { text: `who will see this${" ".repeat(124)}`, why: "in more than 140 characters" },
  ])("is not in: $text, $why", ({ text }) => {
    expect(readAboutToTell(text)).toBeUndefined();
  });

  it.each([
    { text: "hello", calls: true, why: "a call" },
    { text: "anyone at all", calls: true, why: "for anybody" },
    { text: "pls", calls: true, why: "and no more" },
    { text: "hello can i get a bus pass", calls: false, why: "an ask" },
    { text: `hello${"o".repeat(135)}`, calls: true, why: "in 140 characters" },
    { text: `hello${"o".repeat(136)}`, calls: false, why: "in more" },
  ])("$text calls out: $calls, $why", ({ text, calls }) => {
    expect(callsOut(text)).toBe(calls);
  });

  it.each([
    { words: "need to tell someone something but im scared", only: true, why: "that it is hard, no more" },
    { words: "need to tell someone he hits me", only: false, why: "what it is" },
    { words: `i need to tell you something bad ${"now ".repeat(40)}`, only: false, why: "too long" },
  ])("$words: $why", ({ words, only }) => {
    expect(onlySaysThereIsSomething(words)).toBe(only);
  });
});
