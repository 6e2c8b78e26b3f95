import { expect, it } from "vitest";
import { readSecrecy } from "../../../../src/conversation/understanding/reach/secrecy.ts";

const STAFF = ["Denise"];

it.each([
  { text: "dont tell jordan", asked: { from: "them", who: "jordan" }, why: "a name" },
  { text: "u better not tell my foster mum", asked: { from: "them", who: "my foster mum" }, why: "at home" },
  { text: "do not call father", asked: { from: "them", who: "father" }, why: "second-language English" },
  { text: "my uncle must never find out", asked: { from: "them", who: "my uncle" }, why: "said round" },
  { text: "what if my dad finds out", asked: { from: "them", who: "my dad" }, why: "a fear" },
  { text: "i dont want u to tell my mum", asked: { from: "them", who: "my mum" }, why: "a wish" },
  { text: "pls dont ring home", asked: { from: "them", who: "home" }, why: "a phone others answer" },
  { text: "dont tell denise", asked: { from: "staff" }, why: "who works here" },
  { text: "dont let my social worker know", asked: { from: "staff" }, why: "by what they do" },
  { text: "dont tell any1", asked: { from: "anyone" }, why: "nobody at all" },
  { text: "promise u wont tell", asked: { from: "anyone" }, why: "a promise" },
  { text: "keep it between us", asked: { from: "anyone" }, why: "between us" },
])("$text: $why", ({ text, asked }) => {
  expect(readSecrecy(text, STAFF)).toEqual(asked);
});

it.each([
  { text: "dont tell me what to do", why: "of themselves" },
  { text: "i cant talk to my dad", why: "of how they get on" },
  { text: "my mum dont talk to me", why: "the other way round" },
  { text: "dont ring me", why: "of how to be reached" },
  { text: "he never tells me nothing", why: "of him" },
  { text: "can you call my landlord", why: "a wish for a call" },
  { text: "the school wont let me back in", why: "another let" },
])("$text asks for no secrecy, $why", ({ text }) => {
  expect(readSecrecy(text, STAFF)).toBeUndefined();
});
