import { expect, it } from "vitest";
import { asksForNoReply, saysOthersRead, saysPhoneUnsafe } from "../../src/domain/unsafe-phone.ts";

it.each([
  { text: "dont reply hes got my phone", why: "both at once" },
  { text: "pls do not text back", why: "asks for no text" },
  { text: "dnt msg me on this", why: "text-speak" },
  { text: "my ex reads all my messages", why: "somebody reads them" },
  { text: "she goes through my phone every nite", why: "somebody looks" },
  { text: "mum's got my phone in a min", why: "another will have it" },
  { text: "its not safe to talk", why: "says so" },
  { text: "dont send me anything", why: "asks for nothing" },
  { text: "dont respond", why: "asks for no answer" },
  { text: "dont txt my phone", why: "not to it" },
  { text: "stop messaging!! he seen it", why: "it was seen" },
  { text: "he found the phone", why: "it was found" },
  { text: "hes reading over my shoulder", why: "somebody looks on" },
  { text: "my cousin reads my texts", why: "one of the family" },
  { text: "deleting this now he goes through it all", why: "it must be gone before he looks" },
])("$text: an answer may be seen by the wrong eyes, $why", ({ text }) => {
  expect(saysPhoneUnsafe(text)).toBe(true);
});

it.each([
  { text: "i wanna die", why: "nothing of a phone" },
  { text: "my phone is broke can you text me on this one", why: "a wish for a text" },
  { text: "why did nobody reply", why: "the other way round" },
  { text: "i got a new phone", why: "their own" },
  { text: "dont send me back there", why: "nothing of texts" },
  { text: "no text came", why: "they wait for one" },
  { text: "she saw my cv", why: "nothing of a phone was seen" },
  { text: "i dont respond well to stress", why: "of themselves" },
  { text: "please dont leave me", why: "no word of writing" },
  { text: "i deleted the app, it kept crashing", why: "nobody looks" },
])("$text: nothing against an answer, $why", ({ text }) => {
  expect(saysPhoneUnsafe(text)).toBe(false);
});

it.each([
  { text: "dont reply", none: true, read: false, why: "no reason is given" },
  { text: "he reads my texts", none: false, read: true, why: "an answer was not refused" },
])("$text: no answer $none, read by others $read: $why", ({ text, none, read }) => {
  expect([asksForNoReply(text), saysOthersRead(text)]).toEqual([none, read]);
});
