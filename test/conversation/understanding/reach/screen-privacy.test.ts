import { expect, it } from "vitest";
import {
  asksOfScreen,
  saysOthersLook,
} from "../../../../src/conversation/understanding/reach/screen-privacy.ts";

it.each([
  { text: "can he see this", asked: "seen", why: "who looks" },
  { text: "will my mum see what i wrote", asked: "seen", why: "at home" },
  { text: "does this stay on my computer", asked: "seen", why: "what is left" },
  { text: "does it show on my phone bill", asked: "seen", why: "on paper" },
  { text: "does it leave a trace", asked: "seen", why: "in other words" },
  { text: "how do i delete this", asked: "clear", why: "how to" },
  { text: "how do i clear it", asked: "clear", why: "after the chat" },
  { text: "i need to clear my history how", asked: "clear", why: "the browser" },
  { text: "can i get rid of these texts", asked: "clear", why: "on the phone" },
  { text: "how do i get rid of this chat", asked: "clear", why: "the chat by its name" },
  { text: "how do i get rid of it from my phone", asked: "clear", why: "on the phone" },
  { text: "how do i stop him seeing this", asked: "clear", why: "from somebody" },
  { text: "hide this from him please", asked: "clear", why: "asked of us" },
])("$text: $asked, $why", ({ text, asked }) => {
  expect(asksOfScreen(text)).toBe(asked);
});

it.each([
  { text: "can he see his baby", why: "another seeing" },
  { text: "can she see the doctor", why: "an appointment" },
  { text: "how do i delete my account", why: "of the record" },
  { text: "can i see my file", why: "of the record" },
  { text: "how do i clear my debts", why: "another clearing" },
  { text: "how far gone can u be to get rid of it", why: "of a pregnancy" },
  { text: "how do i get rid of it", why: "it may be anything" },
  { text: "does it stay open on saturdays", why: "of a place" },
  { text: "can you see this", why: "of us" },
  { text: "how do i hide from him", why: "themselves, not the screen" },
])("$text asks nothing of the screen, $why", ({ text }) => {
  expect(asksOfScreen(text)).toBeUndefined();
});

it.each([
  { text: "he looks at my laptop", looks: true, why: "where this could be read" },
  { text: "he opens my post", looks: true, why: "whatever comes" },
  { text: "she has my phone number", looks: false, why: "a number is no phone" },
  { text: "does he look at my laptop", looks: false, why: "a question is answered" },
  { text: `he looks at my laptop ${"and ".repeat(60)}`, looks: false, why: "too long for a word of it" },
])("$text: $looks, $why", ({ text, looks }) => {
  expect(saysOthersLook(text)).toBe(looks);
});
