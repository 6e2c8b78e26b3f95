import { expect, it } from "vitest";
import { asksWhoThisIs } from "../../../../src/conversation/understanding/who-writes/who-asked.ts";

it.each([
  { text: "who is this", asks: true, why: "the plain question" },
  { text: "Who’s this?", asks: true, why: "with a curly quote" },
  { text: "who dis", asks: true, why: "in short" },
  { text: "sorry, who is texting me??", asks: true, why: "with manners" },
  { text: "hi who r u pls", asks: true, why: "with a greeting" },
  { text: "who am i talking to", asks: true, why: "the other way round" },
  { text: "i dont know who this is", asks: true, why: "as a statement" },
  { text: "who is this? wrong number", asks: false, why: "says that it is not for them" },
  { text: "who is this i never been in care", asks: false, why: "says that it is somebody else" },
  { text: "who are you to tell me what to do", asks: false, why: "a reproach" },
  { text: "who is my pa", asks: false, why: "asks about another" },
  { text: "who is this for", asks: false, why: "asks about a scheme" },
  { text: "who can i talk to", asks: false, why: "wants a person" },
  { text: "not me", asks: false, why: "no question" },
])("$text: $asks, $why", ({ text, asks }) => {
  expect(asksWhoThisIs(text)).toBe(asks);
});
