import { expect, it } from "vitest";
import {
  asksForCallOn,
  asksForNoCall,
} from "../../../../src/conversation/understanding/who-writes/no-call.ts";
import {
  isOtherNumber,
  notByMistake,
} from "../../../../src/conversation/understanding/who-writes/wrong-number.ts";

it.each([
  { text: "dont call me love", is: true, why: "a name" },
  { text: "dont call me a victim", is: true, why: "a name with an article" },
  { text: "they call me a liar", is: true, why: "what others call them" },
  { text: "stop calling me babe", is: true, why: "enough of a name" },
  { text: "why would you call me that", is: true, why: "asked in anger" },
  { text: "people call me dramatic", is: true, why: "what others say" },
  { text: "call me crazy but i miss him", is: true, why: "a turn of phrase" },
  { text: "staff call me back later", is: false, why: "a call" },
  { text: "dont text me call me", is: false, why: "a call instead" },
  { text: "call me", is: false, why: "the word itself" },
  { text: "call me love", is: false, why: "friendly" },
  { text: "call me a s a p", is: false, why: "soon" },
  { text: "dont call me at home ring my mobile", is: false, why: "another way" },
  { text: "hello", is: false, why: "nothing of it" },
])("no call is asked for, $text: $is, $why", ({ text, is }) => {
  expect(asksForNoCall(text)).toBe(is);
  const read = { intent: "callback_request", sure: true } as const;
  const unread = { intent: "unclear", sure: false };
  expect(notByMistake(read, text)).toEqual(is ? unread : read);
});

it.each([
  { text: "im not ringing no random number", is: true, why: "anger at a number that was given" },
  { text: "wont be calling that number mate", is: true, why: "refused" },
  { text: "its the wrong number u gave me it dont work", is: true, why: "it was given" },
  { text: "that number doesnt even work", is: true, why: "it fails" },
  { text: "wrong number mate", is: false, why: "plain" },
  { text: "you have got the wrong number", is: false, why: "plain too" },
  { text: "stop texting this number", is: false, why: "no refusal to ring" },
])("another number is meant, $text: $is, $why", ({ text, is }) => {
  expect(isOtherNumber(text)).toBe(is);
});

it.each([
  { text: "can u ring me my number is 07700 900555", is: true, why: "the number after it" },
  { text: "07700900555 give me a bell", is: true, why: "the number first" },
  { text: "call us on 0161 496 0123 please", is: true, why: "of two" },
  { text: "my number is 07700 900555", is: false, why: "no call" },
  { text: "ring me", is: false, why: "no number" },
  { text: "he rang me from 07700 900555", is: false, why: "a story" },
  { text: "dont ring me on 07700 900555", is: false, why: "refused" },
  { text: "please no call phone 07700 900555", is: false, why: "refused in few words" },
])("a call on a number is asked for, $text: $is, $why", ({ text, is }) => {
  expect(asksForCallOn(text)).toBe(is);
  const unread = { intent: "unclear", sure: false } as const;
  expect(notByMistake(unread, text)).toEqual(is ? { intent: "callback_request", sure: true } : unread);
  const details = { intent: "update_contact_details", sure: true } as const;
  expect(notByMistake(details, text)).toEqual(details);
});
