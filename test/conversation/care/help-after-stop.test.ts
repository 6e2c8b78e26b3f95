import { describe, expect, it } from "vitest";
import { helpAfterStop } from "../../../src/conversation/care/help-after-stop.ts";
import { ctxFor, keysOf, type Scene, session } from "../scene.ts";

const help = (text: string, known: Scene["known"] = {}, before = {}) =>
  helpAfterStop(ctxFor({ text, known: { optedOut: true, ...known } }), session(before));

describe("HELP after STOP", () => {
  it.each([
    { text: "HELP", open: true, level: "urgent", why: "danger was told" },
    { text: "help pls", open: false, level: "urgent", why: "it is a cry, not the word alone" },
    { text: "please help", open: false, level: "urgent", why: "asked for, though the word is last" },
    { text: "please help me", open: true, about: "emergency", level: "emergency", why: "as grave as before" },
  ] as const)("$text is answered and reaches a person: $why", ({ text, open, level, ...rest }) => {
    const about = "about" in rest ? { careAbout: { level: rest.about, kind: "medical" } } : {};
    const made = help(text, { concernOpen: open }, about)!;
    expect(keysOf(made)).toEqual(["stop.help"]);
    expect(made.effects).toEqual([
      { do: "answer-stopped" },
      { do: "raise-concern", level, kind: "not_said", words: text },
    ]);
  });

  it.each(["help", "Help!", "HELP??", " .help"])("%s is answered alone where nothing was told", (text) => {
    expect(help(text)?.effects).toEqual([{ do: "answer-stopped" }]);
  });

  it.each([
    { text: "help", known: { optedOut: false }, why: "texts are on" },
    { text: "help", known: { channel: "web" }, why: "a chat is answered in any case" },
    { text: "help with my rent", known: {}, why: "it says with what" },
  ] as const)("$text is not it: $why", ({ text, known }) => {
    expect(help(text, known)).toBeUndefined();
  });

  it("is no event", () => {
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    const ctx = ctxFor({ text: "help", known: { optedOut: true }, event });
    expect(helpAfterStop(ctx, session())).toBeUndefined();
  });
});
