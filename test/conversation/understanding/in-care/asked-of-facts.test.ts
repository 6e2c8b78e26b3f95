import { describe, expect, it } from "vitest";
import {
  type Asked,
  readAsked,
  readAskedOnly,
} from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";

const NAME = "Denise";
const ASKED: readonly { asked: Asked; why: string; texts: readonly string[] }[] = [
  {
    asked: "bank-details",
    why: "whether to send what nobody needs",
    texts: ["do u need my bank details", "should i send u my card number", "do i give u my sort code"],
  },
  {
    asked: "know-me",
    why: "whether they are known",
    texts: ["do you know my name", "do u know who i am", "whats my name", "do u know where i live"],
  },
  {
    asked: "language",
    why: "somebody who speaks theirs",
    texts: [
      "do you have someone speak arabic",
      "you have somebody tigrinya",
      "i need interpreter",
      "can someone who speaks polish ring me",
      "is there a farsi translator",
      "i want talk in my language",
    ],
  },
  {
    asked: "with-them",
    why: "whether it is on the side of those who harm",
    texts: ["u working with them arent u", "are u working with him", "whose side r u on", "did he send u"],
  },
  {
    asked: "pictures-down",
    why: "pictures of them that are out",
    texts: ["can u get them taken down", "how do i get my nudes taken down", "can u delete the video"],
  },
  {
    asked: "new-number",
    why: "a number that those who harm do not have",
    texts: ["can i get a new number", "shall i change my number", "how do i get a new sim"],
  },
  {
    asked: "what-i-said",
    why: "their own words before",
    texts: ["what did i say before", "wat did i tell u yesterday", "do u remember what i said"],
  },
  {
    asked: "said-already",
    why: "that they do not want to go over it again",
    texts: ["ive told u before havent i", "i already told you that", "do i have to say it all again"],
  },
  {
    asked: "move-me",
    why: "their wish to live elsewhere",
    texts: ["can u move me", "can they move me somewhere else", "i need to be moved", "can u rehouse me"],
  },
  {
    asked: "no-call-came",
    why: "a call that never came",
    texts: ["nobody rang me", "denise never rang", "still waiting for a call", "where is my call"],
  },
  {
    asked: "let-down",
    why: "trust that is broken",
    texts: ["i trusted u", "u said it was private", "u lied to me", "i should never have told you"],
  },
  {
    asked: "want-out",
    why: "their wish to get away",
    texts: [
      "i want go from this house today",
      "i want to leave him",
      "i need to get out of here",
      "can i leave home",
    ],
  },
  {
    asked: "fare",
    why: "what a journey costs",
    texts: ["how much is a bus to my sisters in derby", "how much is a train to leeds", "how much is a taxi"],
  },
  {
    asked: "somebody-else",
    why: "another than their worker",
    texts: [
      "i dont want denise to know can i talk to a woman thats not her",
      "can i talk to a girl not denise",
      "can i have a different worker",
      "can i speak to someone else",
      "i want to change my pa",
    ],
  },
  {
    asked: "dislikes-worker",
    why: "that they do not get on with their worker",
    texts: ["i hate denise", "i cant stand my pa", "denise is useless"],
  },
  {
    asked: "will-know-me",
    why: "who would learn that they told",
    texts: ["if i tell u where it is will they no it was me", "if i tell the police will he know it was me"],
  },
  {
    asked: "their-worker",
    why: "a professional who wants the worker of another",
    texts: ["I need her PA's name and mobile", "who is her social worker", "can i have the name of his pa"],
  },
  {
    asked: "duty-how",
    why: "the way to the desk",
    texts: ["How do I get hold of the duty team", "whats the duty number"],
  },
  {
    asked: "stay-for-them",
    why: "a bed for somebody else",
    texts: ["We'll need somewhere for her to stay tonight", "can you find somewhere for him to sleep"],
  },
  { asked: "how", why: "the way to what was said", texts: ["ok how", "how", "but how do i ask"] },
  { asked: "why", why: "the reason of what was said", texts: ["why", "wtf why", "but why tho"] },
  { asked: "bad", why: "how bad it is", texts: ["is that bad", "is it wrong", "is that normal"] },
  {
    asked: "stay-here",
    why: "that it goes on talking",
    texts: ["will u stay talking to me", "stay with me pls"],
  },
  {
    asked: "where-go",
    why: "in the order of another language",
    texts: ["i can go where?", "where i can sleep", "i go where now"],
  },
];

describe("a question of facts from somebody who is cared for", () => {
  it.each(ASKED.flatMap(({ asked, why, texts }) => texts.map((text) => ({ asked, why, text }))))(
    "$text is $asked: $why",
    ({ asked, text }) => {
      expect(readAskedOnly(text, NAME)).toEqual([asked]);
    },
  );

  it.each([
    { text: "he took my bank card", why: "what he did" },
    { text: "why do they want my bank details", why: "others want them" },
    { text: "does he know where i live", why: "feared of him" },
    { text: "do you know him", why: "of another" },
    { text: "hes polish", why: "what he is" },
    { text: "i failed spanish", why: "of school" },
    { text: "he works with my dad", why: "told of him" },
    { text: "i was with him", why: "where they were" },
    { text: "he wont take it down", why: "told of him" },
    { text: "get the baby down safe", why: "of a baby" },
    { text: "new number who dis", why: "a joke" },
    { text: "what did i say wrong", why: "blame" },
    { text: "what did he say", why: "of another" },
    { text: "i told u he hits me", why: "more is told" },
    { text: "i told my mum", why: "of another" },
    { text: "can you move it to tuesday", why: "of an appointment" },
    { text: "i cant move", why: "of the body" },
    { text: "nobody called the police", why: "told of what happened" },
    { text: "noone called an ambulance", why: "told of what happened" },
    { text: "he never called me", why: "of him" },
    { text: "i trusted him", why: "of him" },
    { text: "he lied to me", why: "of him" },
    { text: "i need to go to the shop", why: "an errand" },
    { text: "i want to go home", why: "the way home, not out of it" },
    { text: "i want out", why: "it may be of life" },
    { text: "i want to leave college", why: "of college" },
    { text: "when is the next train", why: "it may be of an end" },
    { text: "how do i do it", why: "it may be of an end" },
    { text: "why me", why: "no reason is asked for" },
    { text: "can i talk to a woman", why: "a call is wished for, from whoever is one" },
    { text: "can i talk to denise", why: "their own worker is wanted" },
    { text: "i hate him", why: "of another" },
    { text: "i hate myself", why: "of themselves" },
    { text: "if they find out they will kill me", why: "danger" },
    { text: "her worker is nice", why: "told" },
    { text: "i need a room", why: "for themselves" },
  ])("$text is none of them: $why", ({ text }) => {
    const facts = new Set<string>(ASKED.map(({ asked }) => asked));
    expect(readAsked(text, NAME).filter((one) => facts.has(one))).toEqual([]);
  });
});
