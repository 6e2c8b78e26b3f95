import { expect, it } from "vitest";
import { saysPhoneUnsafe } from "../../src/domain/unsafe-phone.ts";

it.each([
  { text: "dont reply hes got my phone", why: "both at once" },
  { text: "pls do not text back", why: "asks for no text" },
  { text: "dnt msg me on this", why: "text-speak" },
  { text: "my ex reads all my messages", why: "somebody reads them" },
  { text: "she goes through my phone every nite", why: "somebody looks" },
  { text: "mum's got my phone in a min", why: "another will have it" },
  { text: "its not safe to talk", why: "says so" },
])("$text: an answer may be seen by the wrong eyes, $why", ({ text }) => {
  expect(saysPhoneUnsafe(text)).toBe(true);
});

it.each([
  { text: "i wanna die", why: "nothing of a phone" },
  { text: "my phone is broke can you text me on this one", why: "a wish for a text" },
  { text: "why did nobody reply", why: "the other way round" },
  { text: "i got a new phone", why: "their own" },
  { text: "please dont leave me", why: "no word of writing" },
])("$text: nothing against an answer, $why", ({ text }) => {
  expect(saysPhoneUnsafe(text)).toBe(false);
});
