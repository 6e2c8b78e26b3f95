import { describe, expect, it } from "vitest";
import { readSafe } from "../../../dialogs/safe-check.ts";
import { silentAt } from "../../../src/conversation/care/soft-check.ts";

describe("the answer to are-you-safe", () => {
  it.each([
    { text: "1", says: "safe", why: "the number for yes" },
    { text: "2", says: "not-safe", why: "the number for no" },
    { text: "yeah", says: "safe", why: "a plain yes" },
    { text: "im ok", says: "safe", why: "says so" },
    { text: "nah im fine", says: "safe", why: "a no that belongs to the question before" },
    { text: "yeah im safe just need help with a form", says: "safe", why: "safe, and what it is about" },
    { text: "no", says: "not-safe", why: "a plain no" },
    { text: "im not safe", says: "not-safe", why: "the word with a not before it" },
    { text: "not ok", says: "unsure", why: "the same" },
    { text: "i dont feel safe here", says: "not-safe", why: "the same, further off" },
    { text: "kinda", says: "unsure", why: "half a yes is none" },
    { text: "i guess", says: "unsure", why: "half a yes is none" },
    { text: "yes for now", says: "unsure", why: "a yes that may not last" },
    { text: "im ok but hes coming back", says: "unsure", why: "a yes with a but" },
    { text: "idk", says: "unsure", why: "in doubt a person looks" },
    { text: "im scared", says: "not-safe", why: "says so in another word" },
    { text: "nope", says: "not-safe", why: "a plain no in another word" },
    { text: "no im not", says: "not-safe", why: "a no, and again" },
    { text: "not really", says: "not-safe", why: "no" },
    { text: "dont think im safe", says: "not-safe", why: "the word with a not further off" },
    { text: "not sure im safe", says: "unsure", why: "they do not know" },
    { text: "dont know if im safe", says: "unsure", why: "they do not know" },
    { text: "im not in danger", says: "unclear", why: "no plain yes, so it is asked once more" },
    { text: "im in danger", says: "not-safe", why: "says so" },
    { text: "no idea", says: "unsure", why: "a no that belongs to the idea" },
    { text: "the form for college", says: "unclear", why: "an answer to something else" },
  ])("$text is $says: $why", ({ text, says }) => {
    expect(readSafe(text)).toBe(says);
  });
});

describe("silence counts in time for a person to hear within half an hour", () => {
  it.each([
    { asked: "2026-11-23T10:00:00Z", due: "2026-11-23T10:20:00Z", why: "by day" },
    { asked: "2026-11-23T22:30:00Z", due: "2026-11-23T22:50:00Z", why: "at bedtime" },
    { asked: "2026-11-24T02:00:00Z", due: "2026-11-24T02:20:00Z", why: "in the night" },
  ])("asked $asked: $due, $why", ({ asked, due }) => {
    expect(silentAt(Date.parse(asked))).toBe(Date.parse(due));
  });
});
