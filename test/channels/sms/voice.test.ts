import { expect, it } from "vitest";
import { spokenAnswer } from "../../../src/channels/sms/voice.ts";

const said = (words: string) => /<Say language="en-GB">(.*)<\/Say>/.exec(spokenAnswer(words))![1];

it.each([
  { words: "Ring 999.", heard: "Ring 9 9 9.", why: "one by one" },
  { words: "on 116 123, free", heard: "on 1 1 6, 1 2 3, free", why: "a breath between the groups" },
  {
    words: "by 11am on Mon 28 Dec",
    heard: "by 11am on Mon 28 Dec",
    why: "a time and a day are no number to ring",
  },
  { words: "by 10:30am tomorrow", heard: "by 10:30am tomorrow", why: "a time with minutes" },
  { words: "We can't <hear>", heard: "We can't &lt;hear&gt;", why: "words stay words" },
])("reads $words aloud as $heard: $why", ({ words, heard }) => {
  expect(said(words)).toBe(heard);
});
