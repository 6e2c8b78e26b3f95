import { describe, expect, it } from "vitest";
import {
  type Asked,
  readAsked,
  readAskedOnly,
} from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";

const NAME = "Denise";
const ASKED: readonly { asked: Asked; why: string; texts: readonly string[] }[] = [
  {
    asked: "told-on",
    why: "whether it was passed on, in anger",
    texts: ["did u grass me up", "are you gonna grass on me to the council", "u snitched on me didnt u"],
  },
  {
    asked: "worker-knows",
    why: "whether their own worker hears of it",
    texts: ["will denise find out i said this", "have u let my pa know", "does denise know"],
  },
  {
    asked: "why-care",
    why: "that nobody could care, least of all a machine",
    texts: ["why do u even care ur a robot", "u dont even care", "why does anyone bother with me"],
  },
  { asked: "stop-me", why: "the harm goes on", texts: ["whos gonna stop me", "whats stopping me then"] },
  {
    asked: "be-ok",
    why: "whether it passes",
    texts: ["do you think ill ever be ok", "does it get any better", "will this feeling ever go away"],
  },
  {
    asked: "help-me",
    why: "whether there is help",
    texts: ["you can help?", "pls can u help", "will someone help us", "help me pls"],
  },
  { asked: "advocate", why: "what one is", texts: ["whats an advocate", "how do i get an advocate"] },
  {
    asked: "claim-back",
    why: "what they are owed",
    texts: ["can i take him to court for money", "how do i get my wages off him"],
  },
  { asked: "pay-back", why: "of help with money", texts: ["do i have to pay it back", "is it a loan"] },
  {
    asked: "ask-worker",
    why: "an ordinary word for their worker",
    texts: [
      "can u ask denise to take me mcdonalds like last time lol",
      "can you tell denise i cant make friday",
    ],
  },
  {
    asked: "keep-it",
    why: "a date that stands",
    texts: ["i have interview solicitor tomorrow 10, i must go?", "do i have to go to court on monday"],
  },
  {
    asked: "police-do",
    why: "what the police can do, and not whether we ring them",
    texts: ["can police even do anything bout it", "can the police actually stop him", "will feds do owt"],
  },
  {
    asked: "do-999",
    why: "what comes of ringing",
    texts: ["whats 999 gonna do", "what happens if i ring 999"],
  },
  {
    asked: "not-police",
    why: "who we are",
    texts: ["is this number the police", "is this line run by the police", "you are police?"],
  },
  {
    asked: "who-rings",
    why: "when a call comes",
    texts: ["how long till someone rings", "how long before i get a call"],
  },
  {
    asked: "trouble",
    why: "for telling",
    texts: ["if i tell you names will i get nicked", "will police arrest me"],
  },
];

describe("a question that was passed over", () => {
  it.each(ASKED.flatMap(({ asked, why, texts }) => texts.map((text) => ({ text, asked, why }))))(
    "$text: $asked, $why",
    ({ text, asked }) => {
      expect(readAskedOnly(text, NAME)).toEqual([asked]);
    },
  );

  it.each([
    { text: "what power do police have", asked: "police-do", why: "of the police, and not of us" },
    { text: "is my key worker finding out", asked: "worker-knows", why: "by what they do" },
    { text: "u lot r snitches", asked: "told-on", why: "said, not asked" },
    { text: "have i been grassed up", asked: "told-on", why: "by nobody named" },
    { text: "no one can stop me", asked: "stop-me", why: "said, not asked" },
    { text: "like u care", asked: "why-care", why: "said, not asked" },
    { text: "is the crisis money a loan or what", asked: "pay-back", why: "by a word in it" },
    { text: "how i take my money from boss", asked: "claim-back", why: "in second-language English" },
    { text: "are you gonna help me or not", asked: "help-me", why: "by how it ends" },
    { text: "explain advocate to me", asked: "advocate", why: "said, not asked" },
    { text: "tell denise i said hi", asked: "ask-worker", why: "a word to pass on" },
  ] as const)("$text is guessed to be $asked: $why", ({ text, asked }) => {
    expect(readAskedOnly(text, NAME)).toEqual([]);
    expect(readAsked(text, NAME)).toEqual([asked]);
  });

  it.each([
    { text: "my pa told me to text you", why: "of what the worker did" },
    { text: "my mate grassed him up", why: "of somebody else" },
    { text: "i dont care anymore", why: "of themselves" },
    { text: "i feel better", why: "told, not asked" },
    { text: "he will stop me leaving", why: "of whoever harms them" },
    { text: "will it stop bleeding", why: "of the body" },
    { text: "he wants me to pay it back or else", why: "a threat" },
    { text: "i have to pay them back by friday", why: "a debt" },
    { text: "court is on monday im scared", why: "told, not asked" },
    { text: "i have an appointment tomorrow with denise", why: "told, not asked" },
    { text: "can you help my sister get out he is hurting her", why: "it tells more" },
    { text: "police said they cant do anything", why: "of what they did" },
    { text: "can you ask my mum to come get me", why: "we ring nobody's mother" },
  ])("is not read into $text: $why", ({ text }) => {
    expect(readAsked(text, NAME)).toEqual([]);
  });

  it.each([
    { text: "the number pls, i must go", asked: ["number", "leaving"], why: "they go" },
    { text: "whats the number, i must go?", asked: ["number"], why: "they ask if they must" },
  ])("$text: $asked, $why", ({ text, asked }) => {
    expect(readAsked(text, NAME)).toEqual(asked);
  });
});
