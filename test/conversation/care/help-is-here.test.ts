import { describe, expect, it } from "vitest";
import { isHelpHere } from "../../../src/conversation/care/help-is-here.ts";
import { ctxFor, NOW, session } from "../scene.ts";

const TOLD = session({ careTurns: 1, careSince: NOW });

describe("help that has come", () => {
  it.each([
    { text: "ambulance here", is: true, why: "it has come to whoever told" },
    { text: "police and ambulance are here", is: true, why: "both" },
    { text: "ambulance here and hes gone", is: true, why: "whatever is told besides" },
    { text: "im at a and e", is: true, why: "with a doctor" },
    { text: "ambulance here, is maya known to you", is: false, why: "whoever asks that is at work" },
    { text: "my nan came and got me", is: false, why: "no helper at work" },
    { text: "hello", is: false, why: "nothing of it" },
  ])("is read in $text, $is: $why", ({ text, is }) => {
    expect(isHelpHere(ctxFor({ text, known: { concernOpen: true } }), TOLD)).toBe(is);
  });

  it("is for nobody to whom no danger is known, and for no event", () => {
    const text = "ambulance here";
    expect(isHelpHere(ctxFor({ text }), session())).toBe(false);
    const event = { type: "proved" } as const;
    expect(isHelpHere(ctxFor({ text, event, known: { concernOpen: true } }), TOLD)).toBe(false);
  });
});
