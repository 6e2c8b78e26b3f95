import { describe, expect, it } from "vitest";
import { readAboutToTell } from "../../../../src/conversation/understanding/reach/about-to-tell.ts";
import { asksToBeNobody } from "../../../../src/conversation/understanding/reach/anonymous.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("to write without being known", () => {
  it.each([
    { text: "can i stay anonymous", why: "by the word" },
    { text: "can i be anon", why: "in short" },
    { text: "anonymous?", why: "and nothing more" },
    { text: "do i have to give my name", why: "by the name" },
    { text: "do u need my name", why: "asked of us" },
    { text: "hi do i have to tell you where i live", why: "by the place" },
    { text: "can i talk without saying who i am", why: "talk without it" },
    { text: "will u know its me", why: "whether we know" },
    { text: "will the council know who i am", why: "whether others know" },
    { text: "can u trace me", why: "whether they can be found" },
    { text: "can you see my number", why: "what shows" },
    { text: "is this anonymous", why: "of the chat" },
    { text: "i dont want to say my name", why: "said, not asked" },
    { text: "id rather not give my name", why: "said politely" },
    { text: "what if i dont want to say who i am", why: "asked what then" },
  ])("$text: $why", ({ text }) => {
    expect(asksToBeNobody(plainWords(text))).toBe(true);
    expect(readAboutToTell(text)).toBe("nobody");
  });

  it.each([
    { text: "can i stay put", why: "with foster carers" },
    { text: "do i have to give notice on my flat", why: "of a flat" },
    { text: "can i change my name", why: "another name" },
    { text: "do i need to give my address to get universal credit", why: "to somebody else" },
    { text: "will my dad know its me", why: "of a dad" },
    { text: "can he track me", why: "of somebody they fear" },
    { text: "i dont know who i am anymore", why: "lost" },
    { text: "can you find me a job", why: "work" },
    { text: "i dont want to say my name i want to die", why: "danger stands beside it" },
  ])("not $text: $why", ({ text }) => {
    expect(asksToBeNobody(plainWords(text))).toBe(false);
  });
});
