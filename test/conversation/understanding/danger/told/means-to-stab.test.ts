import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { meansToStab } from "../../../../../src/conversation/understanding/danger/told/means-to-stab.ts";

describe("somebody who means to stab somebody", () => {
  it.each([
    { words: "im so angry im going to stab my stepdad", why: "a named one" },
    { words: "gonna shank him", why: "no word of who means it" },
    { words: "ill shoot anyone who comes in", why: "whoever comes" },
    { words: "i want to stab my flatmate, ive got a knife", why: "a wish, and armed" },
    { words: "i want to kill kyle and ive got a blade", why: "by his name, and armed" },
    {
      words: "need to change my appointment cos if i see kyle there ill kill him not even joking got a blade",
      why: "in an ask, and no joke",
    },
    { words: "im gonna stab jayden tomorrow", why: "a name alone" },
    { words: "gonna shank kyle after school", why: "in slang" },
    { words: "gonna end him carrying a knife", why: "to end him" },
  ])("$words: $why", ({ words }) => {
    expect(meansToStab(words)).toBe(true);
    expect(signIn(words)).toMatchObject({ risk: { level: "emergency", kind: "violence_to_others" } });
  });

  it.each([
    { words: "i want to stab my flatmate", why: "a wish alone is for today" },
    { words: "ive got a knife", why: "no wish" },
    { words: "im gonna stab the potatoes", why: "food" },
    { words: "gonna stab at it again", why: "a try" },
    { words: "im gonna stab myself", why: "themselves" },
    { words: "hes going to stab my stepdad", why: "another means it" },
    { words: "im scared im going to stab my stepdad", why: "a fear of it" },
    { words: "im going to stab him in the film", why: "played" },
    { words: "im going to stab him lol", why: "with a laugh it is asked after" },
    { words: "im going to stab the potatoes", why: "nobody" },
    { words: "i want to kill kyle", why: "a name, and no blade" },
    { words: "could kill for a kebab, got a bread knife", why: "a meal" },
    { words: "gonna kill time got a knife set for college", why: "time" },
    { words: "i want to kill myself ive got a blade", why: "their own life" },
    { words: "he wants to kill kyle and hes got a blade", why: "another wants it" },
    { words: "gonna stab him not even joking lol", why: "a laugh all the same" },
  ])("is not in $words: $why", ({ words }) => {
    expect(meansToStab(words)).toBe(false);
  });
});
