import { describe, expect, it } from "vitest";
import { atTheirPhone } from "../../../../src/conversation/understanding/who-writes/at-their-phone.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("who came upon the talk", () => {
  it.each([
    { text: "this is lee. whats this about", is: "says", why: "a name, and a question of the talk" },
    { text: "its maya boyfriend shes fine", is: "says", why: "who they are to the person" },
    { text: "shes got nothing to say to u its dan", is: "says", why: "speaks for them" },
    { text: "she wont be talking to you again", is: "says", why: "forbids it" },
    { text: "shes asleep, im just checking who this is", is: "says", why: "where the person is" },
    { text: "delete my girls number", is: "says", why: "as of theirs" },
    { text: "why is my wife messaging this number", is: "says", why: "asks why the person writes" },
    { text: "i just found this open on the ipad", is: "says", why: "a screen left open" },
    { text: "whose chat is this", is: "says", why: "not theirs" },
    { text: "is somebody using my laptop", is: "says", why: "it was lent" },
    { text: "tasha showed me this", is: "says", why: "was shown it" },
    { text: "are you talking to my wife?", is: "says", why: "of theirs, to us" },
    { text: "im the babys dad she aint here", is: "says", why: "who they are" },
    { text: "this is her its fine i was joking", is: "says", why: 'nobody is "her" to themselves' },
    { text: "this is him", is: "says", why: "the same, and no more" },
    { text: "this is her house", is: undefined, why: "of a thing" },
    { text: "you know where is he", is: "asks", why: "looks for them" },
    { text: "is he hurtin himself", is: "asks", why: "asks what was told" },
    { text: "can you get her to ring me", is: "asks", why: "wants them" },
    { text: "can you show me what was said", is: "asks", why: "wants the talk" },
    { text: "what was said on here", is: "asks", why: "wants the talk, in other words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(atTheirPhone(plainWords(text))).toBe(is);
  });

  it.each([
    { text: "its kyle he keeps hitting me", why: "who does it" },
    { text: "its dave what do i do", why: "who it is about, and a need of their own" },
    { text: "hes asleep im so scared", why: "their own fear" },
    { text: "she doesnt need me", why: "of a friend" },
    { text: "i found his messages", why: "what they found of his" },
    { text: "he gave me this phone", why: "what was given to them" },
    { text: "someones using my bank card", why: "money" },
    { text: "can u ask her to ring me", why: "asks for their worker, who was named to them" },
    { text: "can you show me how to leave", why: "help for themselves" },
    { text: "do u know where i can go", why: "a place for themselves" },
    { text: "is my baby ok", why: "their own child" },
  ])("$text is of the person: $why", ({ text }) => {
    expect(atTheirPhone(plainWords(text))).toBeUndefined();
  });
});
