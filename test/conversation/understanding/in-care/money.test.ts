import { expect, it } from "vitest";
import { readAboutMoney } from "../../../../src/conversation/understanding/in-care/money.ts";

it.each([
  { text: "do i pay him", is: "pay-them", why: "the bare question" },
  { text: "i must pay or he post it?", is: "pay-them", why: "second-language English" },
  { text: "shall i just pay them what i got", is: "pay-them", why: "a debt that is made up" },
  { text: "should i pay the rest", is: "pay-them", why: "some was paid before" },
  { text: "if i pay will he stop", is: "pay-them", why: "what it would bring" },
  { text: "should i pay the rest of my rent", is: undefined, why: "what is paid has a name" },
  { text: "they pay half", is: undefined, why: "it is not the writer who pays" },
  { text: "i paid half", is: undefined, why: "nothing is asked" },
  { text: "ive no money for a taxi out of here", is: "fare", why: "a way out" },
  { text: "how can i pay a taxi to go hospital", is: "fare", why: "a way to a doctor" },
  { text: "can i get money for a b and b", is: "need", why: "a bed that costs" },
  { text: "got 40p", is: "need", why: "nearly nothing left" },
  { text: "You can help with money?", is: "need", why: "asked plainly" },
  { text: "can i get a bursary", is: undefined, why: "it has a name, and a page" },
  { text: "no credit on my phone", is: undefined, why: "it has an answer of its own" },
  { text: "they pay me 50 a drop", is: undefined, why: "told of what is done to them" },
  { text: "he made me give him my money", is: undefined, why: "told of another" },
  { text: "money isnt everything", is: undefined, why: "nothing is asked" },
  { text: "i paid him already", is: undefined, why: "it is done" },
  { text: `do i pay him${" please".repeat(12)}`, is: "pay-them", why: "16 words" },
  { text: `do i pay him${" please".repeat(13)}`, is: undefined, why: "too long to be sure of" },
  { text: "i need money for a passport", is: undefined, why: "the passport has a page" },
  { text: "im on a bus", is: undefined, why: "no money in it" },
])("$text: $is, $why", ({ text, is }) => {
  expect(readAboutMoney(text)).toBe(is);
});
