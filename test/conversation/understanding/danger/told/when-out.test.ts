import { describe, expect, it } from "vitest";
import { situationIn } from "../../../../../src/conversation/understanding/danger/situation.ts";
import { withoutWhileOut } from "../../../../../src/conversation/understanding/danger/told/when-out.ts";
import type { Risk } from "../../../../../src/conversation/understanding/types.ts";

const NOW: Risk = { level: "emergency", kind: "suicide_self_harm" };

describe("who is only named to say when", () => {
  it.each([
    { words: "gonna do it when my flatmate goes work, bye", is: "gonna do it  , bye", why: "goes to work" },
    { words: "ill do it once my little sister is asleep", is: "ill do it  ", why: "asleep" },
    { words: "ending it cos my nan died", is: "ending it  ", why: "the reason" },
    {
      words: "my mate will do it when my mum goes out",
      is: "my mate will do it  ",
      why: "somebody else stays",
    },
    {
      words: "gonna kill himself when my mum goes out",
      is: "gonna kill himself when my mum goes out",
      why: "it is of him",
    },
    {
      words: "what do i do when my friend says it",
      is: "what do i do when my friend says it",
      why: "says, and does not go",
    },
  ])("$words: $why", ({ words, is }) => {
    expect(withoutWhileOut(words)).toBe(is);
  });
});

describe("whose end it is", () => {
  it.each([
    { text: "gonna do it tonight when my flatmate goes work", why: "a flatmate who goes out" },
    { text: "gonna do it tonight when my mum goes out", why: "a mother" },
    { text: "going to end it after my nans gone bed", why: "gone to bed" },
    { text: "gonna end it when my bf leaves", why: "a plain wish, and who leaves" },
    { text: "ending it cos my nan died", why: "a death is why" },
    { text: "he says he wants to die but i do too", why: "both, and theirs comes first" },
    { text: "he wants me to die", why: "he wants it of them" },
  ])("$text is the writer's: $why", ({ text }) => {
    expect(situationIn(text, NOW)).toBeUndefined();
  });

  it.each([
    { text: "my mate says hes gonna do it when his mum goes out", why: "a mate's" },
    { text: "gonna kill himself when my mum goes out he said", why: "himself" },
    { text: "she says shes gonna do it tonight", why: "hers, who has no name" },
    { text: "shes doing it tonight", why: "the same, shorter" },
    { text: "my girl just rang cryin shes stood on the train track", why: "on a track" },
    { text: "shes stood on the train track", why: "nobody else is named" },
    { text: "hes standing on the train line wont move", why: "a line" },
    { text: "my sister is stood on the railway", why: "a railway" },
  ])("$text is somebody else's: $why", ({ text }) => {
    expect(situationIn(text, NOW)).toBe("somebody-else");
  });

  it("is not asked of harm by others: he who does it is the doer", () => {
    const threat: Risk = { level: "emergency", kind: "abuse_harm_from_others" };
    expect(situationIn("he says hes gonna do it tonight", threat)).toBeUndefined();
  });

  it("is not asked of a body in need, which may be anybody's", () => {
    expect(situationIn("hes doing it tonight", { level: "emergency", kind: "medical" })).toBeUndefined();
  });
});
