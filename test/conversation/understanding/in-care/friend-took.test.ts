import { expect, it } from "vitest";
import { saidOfFriend } from "../../../../src/conversation/understanding/in-care/friend-took.ts";

it.each([
  { text: "shes texted back says shes fine just tired", is: "seems-fine", why: "by a text" },
  { text: "she says shes ok now", is: "seems-fine", why: "by their word" },
  { text: "hes asleep now", is: "seems-fine", why: "asleep" },
  { text: "she just wants to sleep", is: "seems-fine", why: "a wish to sleep" },
  { text: "my mate has been sick", is: "seems-fine", why: "it may be thought out again" },
  { text: "she said it was like 2 hours ago", is: "tell-999", why: "when" },
  { text: "about half an hour ago", is: "tell-999", why: "when, and no more" },
  { text: "he said he only took 20", is: "tell-999", why: "how many" },
  { text: "she had a whole packet of paracetamol", is: "tell-999", why: "what" },
  { text: "i took some too an hour ago", is: undefined, why: "of the writer" },
  { text: "im tired and she is asleep", is: undefined, why: "the writer is tired" },
  { text: "i saw her 2 hours ago", is: undefined, why: "when they met" },
  { text: "she had a fight with her mum", is: undefined, why: "another thing that was had" },
  { text: "she lives in leeds", is: undefined, why: "where" },
  { text: `shes fine ${"so ".repeat(16)}`.trim(), is: "seems-fine", why: "18 words" },
  { text: `shes fine ${"so ".repeat(17)}`.trim(), is: undefined, why: "19 words" },
  { text: `shes fine ${"and so on ".repeat(7)}`, is: undefined, why: "too long for it" },
])("said of a friend in danger, $text: $is, $why", ({ text, is }) => {
  expect(saidOfFriend(text)).toBe(is);
});
