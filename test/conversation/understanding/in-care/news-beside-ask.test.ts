import { expect, it } from "vitest";
import { tellsBesideAsk } from "../../../../src/conversation/understanding/in-care/news-beside-ask.ts";

it.each([
  {
    text: "he came round last night. can you book me careers for next week",
    is: true,
    why: "told, then asked",
  },
  { text: "i lost my job today can you book me in", is: true, why: "no mark between them" },
  { text: "can i book careers? my mum kicked me out", is: true, why: "asked, then told" },
  { text: "got stitches now, book me in", is: true, why: "three words" },
  { text: "he hit, book me in", is: false, why: "two words may be anything" },
  { text: "moved to my nans and can i book careers", is: true, why: "joined by a word" },
  { text: "can u book me careers for next week", is: false, why: "only asked" },
  { text: "i want to book careers for next week", is: false, why: "asked as a wish" },
  { text: "hi, can i book an appointment please, tuesday is good", is: false, why: "a day for it" },
  { text: "please book me. thanks so much for that", is: false, why: "thanks" },
  { text: "book me in, has he been told", is: false, why: "two asks" },
  { text: "cancel my appointment tomorrow pls, thanks", is: false, why: "to cancel" },
])("$text: $is, $why", ({ text, is }) => {
  expect(tellsBesideAsk(text)).toBe(is);
});
