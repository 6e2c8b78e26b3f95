import { describe, expect, it } from "vitest";
import { askedOfWorker, isForWorker, namesWorker, wantsAnother } from "../../dialogs/asked-of-worker.ts";
import type { Ctx } from "../../src/conversation/dialog.ts";

/** Somebody whose PA is Denise, as far as these readers look. */
const by = (text: string, worker: { firstName: string } | undefined = { firstName: "Denise" }) =>
  ({ text, known: { worker } }) as unknown as Ctx;

describe("words for their own worker", () => {
  it.each([
    { text: "can you tell denise they moved it to thursday", is: true, why: "to be told, by name" },
    { text: "let my pa know im ok", is: true, why: "to be told, as their PA" },
    { text: "ask denise if shes still on for 2", is: true, why: "a question to pass on" },
    { text: "message for denise: flat is sorted", is: true, why: "a message" },
    { text: "hi denise, are you about", is: true, why: "spoken to" },
    { text: "tell my pa to ring me", is: false, why: "a call back is asked for" },
    { text: "tell me about denise", is: false, why: "a question of ours" },
    { text: "denise is great", is: false, why: "spoken of" },
    { text: "my mate denise u know her", is: false, why: "not at the start, so not spoken to" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(isForWorker(by(text))).toBe(is);
  });

  it("are none where nobody is their worker", () => {
    const alone = { ...by("tell denise im ok"), known: {} } as unknown as Ctx;
    expect([isForWorker(alone), namesWorker(alone), wantsAnother(alone), askedOfWorker(alone)]).toEqual([
      false,
      false,
      false,
      undefined,
    ]);
  });
});

describe("somebody else in the worker's place", () => {
  it.each([
    { text: "i dont want denise i want someone else", is: true, why: "said outright" },
    { text: "do not trust denise", is: true, why: "no trust" },
    { text: "can i have somebody instead of denise", is: true, why: "instead of" },
    { text: "i dont want to see the dentist", is: false, why: "somebody else altogether" },
    { text: "i like denise", is: false, why: "they do like them" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(wantsAnother(by(text))).toBe(is);
  });
});

describe("a worker who is named", () => {
  it.each([
    { text: "what happened to Denise", is: true, why: "by first name" },
    { text: "who is denise", is: false, why: "asks only who that is" },
    { text: "denises", is: false, why: "another word" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(namesWorker(by(text))).toBe(is);
  });
});
