import { describe, expect, it } from "vitest";
import { secrecyAsked } from "../../../src/conversation/reach/secrecy.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const inside = session({
  ...{ careTurns: 1, careSince: NOW },
  careAbout: { level: "urgent", kind: "suicide_self_harm" },
});
const BED = { level: "urgent", kind: "homeless_tonight" } as const;
const answer = (text: string) =>
  secrecyAsked(ctxFor({ text, heard: { risk: BED }, known: { concernOpen: true } }), inside);

describe("what whoever is not to know would do", () => {
  it.each([
    { text: "dont tell ana shell kick me out the flat", says: "safety.secret-staff", why: "if she knew" },
    { text: "pls dont tell my mum she will chuck me out", says: "safety.secret-them", why: "if she knew" },
    { text: "dont tell my dad hes kicking me out", says: undefined, why: "it is about to be" },
    { text: "dont tell my mum ive been kicked out", says: undefined, why: "it is done" },
    { text: "dont tell my mum im on the streets", says: undefined, why: "it is done" },
  ])("$text: $says, $why", ({ text, says }) => {
    const made = answer(text);
    expect(made && keysOf(made)[0]).toBe(says);
  });
});

describe("whether the one in danger will know who told", () => {
  const ask = (text: string, situation?: string) =>
    secrecyAsked(ctxFor({ text, known: { concernOpen: true } }), {
      ...inside,
      careAbout: { level: "urgent", kind: "suicide_self_harm", ...(situation && { situation }) },
    });

  it("is answered as a question of that one, and not of a family", () => {
    expect(ask("will she know it was me who told", "somebody-else")).toBeUndefined();
  });

  it.each([
    { text: "will she know it was me who told", situation: undefined, why: "nobody else is in danger" },
    { text: "dont tell her i told you", situation: "somebody-else", why: "a wish, and no question" },
  ])("is a matter of who must not know: $text, $why", ({ text, situation }) => {
    expect(ask(text, situation)).toBeDefined();
  });
});
