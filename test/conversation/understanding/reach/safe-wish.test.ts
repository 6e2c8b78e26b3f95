import { describe, expect, it } from "vitest";
import {
  isNothingElse,
  readSafeWish,
  saysSafeAgain,
} from "../../../../src/conversation/understanding/reach/safe-wish.ts";

describe("a wish about being reached", () => {
  it.each([
    { text: "only text dont ring", wish: { only: "text", not: "ring" }, why: "a way, and one that is not" },
    { text: "just ring dont text", wish: { only: "ring", not: "text" }, why: "the other way round" },
    {
      text: "dont send anything after 10 he wakes up",
      wish: { to: "22:00" },
      why: "nothing is sent, by any way",
    },
    { text: "email only pls", wish: { only: "email" }, why: "a third way" },
    { text: "cant talk on phone just txt", wish: { only: "text", not: "ring" }, why: "somebody is near" },
    { text: "not on this phone he has it", wish: { notThisPhone: true }, why: "another has it" },
    { text: "dont ring this one", wish: { notThisPhone: true }, why: "the phone they write from" },
    { text: "he reads this", wish: { notThisPhone: true }, why: "hardly a word" },
    { text: "pls dont send texts here", wish: { notThisPhone: true }, why: "second-language English" },
    {
      text: "ring my mums 0161 496 0123",
      wish: { number: "+441614960123", through: "mum" },
      why: "whose number it is",
    },
    { text: "ring my nan instead", wish: { through: "nan" }, why: "through somebody they trust" },
    { text: "text 07700 900741 thats mine", wish: { number: "+447700900741" }, why: "another number" },
    { text: "can u email me jo.b@example.org", wish: { email: "jo.b@example.org" }, why: "an address" },
    { text: "dont text me after 6", wish: { to: "18:00" }, why: "of the hour, and no STOP" },
    { text: "no txt after 9 thanks", wish: { to: "21:00" }, why: "a late nine is of the evening" },
    { text: "only message me before 9am", wish: { only: "text", to: "09:00" }, why: "said as morning" },
    { text: "text me only after half 5", wish: { from: "17:30", only: "text" }, why: "half an hour" },
    {
      text: "no texts at night please",
      wish: { notBetween: { from: "20:00", to: "08:00" } },
      why: "a part of the day",
    },
    {
      text: "dont ring between 3 and 6 hes home",
      wish: { notBetween: { from: "15:00", to: "18:00" }, callsOnly: true },
      why: "of calls alone",
    },
    {
      text: "only text between 9 and 9",
      wish: { from: "09:00", to: "21:00", only: "text" },
      why: "the same hour twice is one in the morning and one at night",
    },
    {
      text: "only text from 9am to 9",
      wish: { from: "09:00", to: "21:00", only: "text" },
      why: "also where the first is said as morning",
    },
    {
      text: "dont text between 7 and 7",
      wish: { notBetween: { from: "07:00", to: "19:00" } },
      why: "a bare seven is not in the evening twice",
    },
    { text: "dont message me at weekends they see phone", wish: { notOn: ["sat", "sun"] }, why: "of days" },
  ])("$text: $why", ({ text, wish }) => {
    expect(readSafeWish(text)).toEqual({ wish, plain: true });
  });

  it.each([
    { text: "07700 900321 after 4", wish: { number: "+447700900321", from: "16:00" }, why: "a number" },
    { text: "only before 3", wish: { to: "15:00" }, why: "a time" },
    { text: "not before 11", wish: { from: "11:00" }, why: "the first that will do" },
    { text: "im free after 3", wish: { from: "15:00" }, why: "when they could talk" },
    { text: "jo@example.com", wish: { email: "jo@example.com" }, why: "an address" },
  ])("$text: $why, which is one only where they wait for a call or are cared for", ({ text, wish }) => {
    expect(readSafeWish(text)).toEqual({ wish, plain: false });
  });

  it.each([
    { text: "he never rings me", why: "somebody else does not" },
    { text: "why dont you text me back", why: "the other way round" },
    { text: "dont call me stupid", why: "another call" },
    { text: "dont ring 999", why: "no wish of theirs to be reached" },
    { text: "he got me a phone for xmas", why: "a gift" },
    { text: "i dont text much", why: "of themselves" },
    { text: "not that one the later one", why: "an answer to times on offer" },
    { text: "can i come after 4", why: "a wish for an appointment" },
    { text: "he hit me after 6 pints", why: "a number in a story" },
    { text: "i cant sleep at night", why: "a night in a story" },
    { text: "his number is 07700 900111", why: "somebody else's" },
    { text: "ring my landlord on 0161 496 0000", why: "a call for them" },
    { text: "dont ring my mum", why: "whom not to tell is another matter" },
    { text: "stop", why: "the word alone" },
    { text: "whats my next appointment", why: "nothing of it" },
  ])("$text is none, $why", ({ text }) => {
    expect(readSafeWish(text)).toBeUndefined();
  });
});

it.each([
  { text: "stop texting me at night", is: true, why: "every word is of it" },
  { text: "dont text me after 6", is: true, why: "and the hour" },
  { text: "i dont want to talk on the phone he will hear me", is: true, why: "who would hear is the reason" },
  { text: "dont ring he will hear and kill me", is: false, why: "what would come of it is told" },
  { text: "dont ring he hits me", is: false, why: "more is told" },
])("$text says nothing else: $is, $why", ({ text, is }) => {
  expect(isNothingElse(text)).toBe(is);
});

it.each([
  { text: "you can text me again", is: true, why: "as before" },
  { text: "my phone is safe now", is: true, why: "in so many words" },
  { text: "its not safe to text now", is: false, why: "the opposite" },
  { text: "can you text me the address", is: false, why: "an ask" },
])("$text says that it is safe again: $is, $why", ({ text, is }) => {
  expect(saysSafeAgain(text)).toBe(is);
});
