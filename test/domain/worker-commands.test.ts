import { describe, expect, it } from "vitest";
import { readCommand } from "../../src/domain/worker-commands.ts";

describe("a message to the service itself", () => {
  it.each([
    { text: "cases", command: { do: "cases" }, why: "the word" },
    { text: "  CASES. ", command: { do: "cases" }, why: "however it is written" },
    { text: "my cases", command: { do: "cases" }, why: "as it is said" },
    { text: "who?", command: { do: "who" }, why: "as a question" },
    { text: "Help!", command: { do: "help" }, why: "with a mark" },
    { text: "away", command: { do: "away", until: "" }, why: "no day yet" },
    { text: "away until Friday", command: { do: "away", until: "friday" }, why: "a day" },
    { text: "I\u2019m away till 4 Dec", command: { do: "away", until: "4 dec" }, why: "a curly apostrophe" },
    { text: "away til  mon", command: { do: "away", until: "mon" }, why: "short" },
  ])("$text is one: $why", ({ text, command }) => {
    expect(readCommand(text)).toEqual(command);
  });

  it.each([
    { text: "who is with you", why: "a question to the young person" },
    { text: "help is on its way", why: "an answer" },
    { text: "in most cases yes", why: "a word within" },
    { text: "K7F2 help", why: "it begins with a code" },
    { text: "i am away until friday but Bea is here", why: "more than the command" },
    { text: "away with the fairies", why: "another away" },
    { text: "", why: "nothing" },
  ])("$text is none: $why", ({ text }) => {
    expect(readCommand(text)).toBeUndefined();
  });
});
