import { describe, expect, it } from "vitest";
import { asksSomething } from "../../../../src/conversation/understanding/in-care/asks-something.ts";
import { readSaidInCare } from "../../../../src/conversation/understanding/in-care/said-in-care.ts";

describe("what a short line says once danger was told", () => {
  it.each([
    { text: "i made it all up", is: "taken-back", why: "it is taken back" },
    { text: "na was only messin about", is: "taken-back", why: "in play" },
    { text: "nah im only messin", is: "taken-back", why: "in play, in slang" },
    { text: "was just playing", is: "taken-back", why: "a game" },
    { text: "i was playing football", is: undefined, why: "a game of football" },
    { text: "dont think i will do it", is: "wont-act", why: "less than it was" },
    { text: "i dont think i would", is: "wont-act", why: "in few words" },
    { text: "probs wont do it", is: "wont-act", why: "likely not" },
    { text: "dont think i can do it any more", is: undefined, why: "weary, it may be" },
    { text: "dont think i will be here", is: undefined, why: "it may be an end" },
    { text: "i was lying sorry", is: "taken-back", why: "a lie, they say" },
    { text: "none of it is true", is: "taken-back", why: "denied" },
    { text: "my cousin wrote that", is: "taken-back", why: "somebody else, they say" },
    { text: "he said i made it up", is: undefined, why: "somebody says so of them" },
    { text: "she thinks im lying", is: undefined, why: "somebody thinks so of them" },
    {
      text: "i made up a bed for her on the sofa in the hall and he came in",
      is: undefined,
      why: "it tells more",
    },
    { text: "i feel so ashamed", is: "shame", why: "shame" },
    { text: "its embarrassing for a lad", is: "shame", why: "shame of asking" },
    { text: "i deserve it", is: "shame", why: "blame of themselves" },
    { text: "who gonna believe a foreigner", is: "shame", why: "they expect no belief" },
    { text: "he is disgusting", is: undefined, why: "of somebody else" },
    { text: "i have nobody", is: "alone", why: "alone" },
    { text: "no one ever listens to me", is: "alone", why: "unheard" },
    { text: "nobody is in", is: undefined, why: "where somebody is" },
    { text: "sorry i no understand", is: "not-clear", why: "we are not understood" },
    { text: "what do u mean", is: "not-clear", why: "we are not understood" },
    { text: "u have interpreter", is: "not-clear", why: "another language" },
    { text: "im confused", is: undefined, why: "it may be the illness" },
    { text: "sorry my english bad", is: "english", why: "no fault of theirs" },
    { text: "my english not good, what you mean", is: "simpler", why: "both together" },
    { text: "i not understand english very bad", is: "simpler", why: "the other way round" },
    { text: "english is my best lesson what does it mean", is: undefined, why: "no lack of it" },
    { text: "i dont speak english", is: "english", why: "nothing was misunderstood" },
    { text: "am i a monster", is: "shame", why: "what they think of themselves" },
    { text: "im evil arent i", is: "shame", why: "said, to be told no" },
    { text: "my dad was a monster to me", is: undefined, why: "of somebody else" },
    { text: "thanks for nothing", is: "not-enough", why: "anger is no thanks" },
    { text: "this isnt helping", is: "not-enough", why: "we fall short" },
    { text: "cant stop shaking", is: undefined, why: "a body that fails is no feeling" },
    { text: "im in bits", is: "upset", why: "grief" },
    { text: "u are so kind", is: "kind-words", why: "thanks" },
    { text: "on the phone to 999", is: "ringing", why: "a step" },
    { text: "calling now", is: "ringing", why: "a step" },
    { text: "call", is: undefined, why: "it asks for a call" },
    { text: "call me", is: undefined, why: "it asks for a call" },
    { text: "at the hospital now", is: "with-help", why: "a step" },
    { text: "they are keeping me in", is: "with-help", why: "a step" },
    { text: "got out im at my nans", is: "away", why: "a step" },
    { text: "hes gone to work", is: "away", why: "the danger has gone" },
    { text: "i chucked the blade in the canal", is: "put-down", why: "a step" },
    { text: "i stepped over the rail", is: undefined, why: "no step towards safety" },
    { text: "they took me", is: undefined, why: "by force, perhaps" },
    { text: "call an ambulance", is: undefined, why: "it asks us to" },
    { text: "took them all", is: undefined, why: "swallowed" },
    { text: "let go", is: undefined, why: "no step towards safety" },
    { text: "she finally picked up", is: "they-answered", why: "a friend is reached" },
    { text: "climbed back over", is: "put-down", why: "back from an edge" },
    { text: "i run to the neighbour", is: "away", why: "a step" },
    { text: "what happens when we die", is: "after-death", why: "what comes after" },
    { text: "not gonna do anything tho", is: "wont-act", why: "they will not do it" },
    { text: "this is no help", is: "not-enough", why: "we are the help that falls short" },
    { text: "i have no doctor here", is: undefined, why: "no help is there" },
    { text: "paramedics just got here", is: "with-help", why: "a step" },
    { text: "bet u think im thick", is: "shame", why: "they fear our eyes" },
    { text: "speak simple pls", is: "not-clear", why: "we are not understood" },
    { text: "cant stop crying", is: "upset", why: "grief" },
    { text: "he has got my phone", is: undefined, why: "danger" },
    { text: "it never happened", is: "taken-back", why: "denied" },
    { text: "just venting", is: "taken-back", why: "made small" },
    { text: "feel like a waste of space", is: undefined, why: "it may be a wish to die" },
    { text: "im so alone", is: "alone", why: "nobody is with them" },
    { text: "u dont get it", is: "not-clear", why: "we do not" },
    { text: "cant spell sorry", is: "english", why: "no fault of theirs" },
    { text: "you never help", is: "not-enough", why: "we fall short" },
    { text: "my heart is racing", is: "upset", why: "fright" },
    { text: "😭", is: undefined, why: "no words at all" },
    { text: "i had toast", is: undefined, why: "nothing of the kind" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readSaidInCare(text)).toBe(is);
  });

  it.each([
    { words: 14, is: "shame", why: "short enough" },
    { words: 15, is: undefined, why: "it may tell more" },
  ])("is read in $words words as $is: $why", ({ words, is }) => {
    const filled = `${"so ".repeat(4)}i feel ${"so ".repeat(4)}dirty ${"now ".repeat(words - 11)}`;
    expect(readSaidInCare(filled)).toBe(is);
  });
});

describe("whether a message asks something", () => {
  it.each([
    { text: "do they take dogs", asks: true, why: "by how it begins" },
    { text: "ok so where is it", asks: true, why: "after a word or two" },
    { text: "the hostel in town?", asks: true, why: "by its mark" },
    { text: "is there a bed or not", asks: true, why: "by how it ends, too" },
    { text: "he hit me", asks: false, why: "it tells" },
    { text: "i know what he did", asks: false, why: "the word stands inside" },
    { text: "who", asks: false, why: "nothing is said" },
  ])("$text: $asks, $why", ({ text, asks }) => {
    expect(asksSomething(text)).toBe(asks);
  });
});
