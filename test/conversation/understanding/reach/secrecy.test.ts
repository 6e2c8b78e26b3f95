import { expect, it } from "vitest";
import { readSecrecy } from "../../../../src/conversation/understanding/reach/secrecy.ts";

const STAFF = ["Ana", "Denise"];

it.each([
  { text: "dont tell jordan", asked: { from: "them", who: "jordan" }, why: "a name" },
  { text: "u better not tell my foster mum", asked: { from: "them", who: "my foster mum" }, why: "at home" },
  { text: "do not call father", asked: { from: "them", who: "father" }, why: "second-language English" },
  { text: "my uncle must never find out", asked: { from: "them", who: "my uncle" }, why: "said round" },
  { text: "what if my dad finds out", asked: { from: "them", who: "my dad" }, why: "a fear" },
  { text: "i dont want u to tell my mum", asked: { from: "them", who: "my mum" }, why: "a wish" },
  { text: "pls dont ring home", asked: { from: "them", who: "home" }, why: "a phone others answer" },
  { text: "dont tell denise", asked: { from: "staff" }, why: "who works here" },
  { text: `dont tell denise${" ".repeat(184)}`, asked: { from: "staff" }, why: "in 200 characters" },
  { text: `dont tell jordan${" x".repeat(19)}`, asked: { from: "them", who: "jordan" }, why: "in 22 words" },
  { text: "dont let my social worker know", asked: { from: "staff" }, why: "by what they do" },
  { text: "you telling him?", asked: { from: "them", who: "him" }, why: "asked in two words" },
  {
    text: "does my dad get told",
    asked: { from: "them", who: "my dad" },
    why: "asked of somebody of theirs",
  },
  { text: "will he find out its me", asked: { from: "them", who: "he" }, why: "feared and asked" },
  {
    text: "If my family knows I told you it will be very bad",
    asked: { from: "them", who: "my family" },
    why: "what comes of it",
  },
  {
    text: "make sure it doesnt get back to my nan",
    asked: { from: "them", who: "my nan" },
    why: "by a way round",
  },
  { text: "dont mention me to him", asked: { from: "them", who: "him" }, why: "another word" },
  { text: "hes friends with her so leave her out", asked: { from: "them", who: "her" }, why: "left out" },
  { text: "can u make sure my key worker doesnt see this", asked: { from: "staff" }, why: "who works here" },
  { text: "his names on the rota so dont let on", asked: { from: "anyone" }, why: "of nobody by name" },
  { text: "keep my name out of it", asked: { from: "anyone" }, why: "a name" },
  { text: "please nobody in my community to know", asked: { from: "anyone" }, why: "a whole community" },
  { text: "dont tell any1", asked: { from: "anyone" }, why: "nobody at all" },
  { text: "promise u wont tell", asked: { from: "anyone" }, why: "a promise" },
  { text: "Please no tell my uni", asked: { from: "them", who: "my uni" }, why: "second-language English" },
  { text: "please not call the shop", asked: { from: "them", who: "the shop" }, why: "where they are held" },
  {
    text: "dont want staff in my house knowing",
    asked: { from: "them", who: "staff in my house" },
    why: "not those who work here",
  },
  { text: "u better not tell em", asked: { from: "them", who: "em" }, why: "in slang" },
  { text: "please not say we tell", asked: { from: "anyone" }, why: "that it was they" },
  {
    text: "i no want my brother he know",
    asked: { from: "them", who: "my brother" },
    why: "a wish in few words",
  },
  {
    text: "u gonna tell my mum",
    asked: { from: "them", who: "my mum" },
    why: "a question without its first word",
  },
  { text: "keep it between us", asked: { from: "anyone" }, why: "between us" },
])("$text: $why", ({ text, asked }) => {
  expect(readSecrecy(text, STAFF)).toEqual(asked);
});

it.each([
  { text: "dont tell feds theyll know it was me", why: "of the police, and not of kin" },
  { text: "dont tell cops", why: "of the police, in slang" },
  { text: "dont tell me what to do", why: "of themselves" },
  { text: "i cant talk to my dad", why: "of how they get on" },
  { text: "my mum dont talk to me", why: "the other way round" },
  { text: "he says i must not tell my uni", why: "what another asks of them" },
  { text: "i did not tell my uni yet", why: "what they did not do" },
  { text: `dont tell denise${" ".repeat(185)}`, why: "in more than 200 characters" },
  { text: `dont tell jordan${" x".repeat(20)}`, why: "in more than 22 words" },
  { text: "she will not talk to the staff", why: "told of her" },
  { text: "dont ring me", why: "of how to be reached" },
  { text: "he never tells me nothing", why: "of him" },
  { text: "can you call my landlord", why: "a wish for a call" },
  { text: "the school wont let me back in", why: "another let" },
])("$text asks for no secrecy, $why", ({ text }) => {
  expect(readSecrecy(text, STAFF)).toBeUndefined();
});
