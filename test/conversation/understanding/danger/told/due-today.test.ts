import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import {
  isDueSoon,
  isDueToday,
} from "../../../../../src/conversation/understanding/danger/told/due-today.ts";

describe("money that is due within hours, or somebody comes to harm them", () => {
  it.each([
    { words: "i need 400 by 6 or theyre gonna come stab me up, can the council lend me it", why: "an hour" },
    { words: "if i dont get them 200 by tonight they said theyll stab me", why: "tonight" },
    { words: "need 150 quid by 8pm or im getting shot", why: "by nobody named" },
    { words: "they want 500 by midnight or they gonna kill me", why: "midnight" },
    { words: "owe them 300 by 5 or theyre gonna slice me", why: "another word for it" },
    { words: "got til 7 to pay or theyll do me in", why: "no sum" },
    { words: "got an hour to get 250 or im dead", why: "an hour is left" },
    { words: "i gotta pay 600 today or they burn my flat", why: "their home" },
    { words: "can u lend me 100 they gonna batter me tonight if i dont pay", why: "the harm comes first" },
    { words: "dealer wants his money by 9 or hes gonna cut me up", why: "a dealer" },
    { words: "need money now or these lads will stab me", why: "now" },
    {
      words: "theyre coming round at 8 for the money and i aint got it. they said theyd cut me",
      why: "when they come",
    },
    { words: "need 400 by tonight or these lads will do my legs", why: "their legs" },
    { words: "if i dont pay the 300 by 4 theyre coming to mine with machetes", why: "what they bring" },
  ])("$words: $why", ({ words }) => {
    expect(isDueToday(words)).toBe(true);
    expect(signIn(words)).toEqual({
      risk: { level: "emergency", kind: "exploitation" },
      certain: true,
      toWriter: true,
    });
  });

  it.each([
    { words: "i need 400 by friday for rent", why: "nobody harms" },
    { words: "need 20 quid by 6 or ill miss my bus", why: "a bus" },
    { words: "mum will kill me if i dont pay her by 6", why: "a turn of phrase" },
    { words: "they said theyll stab me if i dont pay by next week", why: "no hour" },
    { words: "they will stab me tonight if i dont come", why: "no money: told as a threat" },
    { words: "need to pay my gym by 6 or they cut me off", why: "cut off" },
    { words: "he said he will pay me tonight", why: "money that comes" },
  ])("$words is none: $why", ({ words }) => {
    expect(isDueToday(words)).toBe(false);
  });
});

describe("money that is due within days, or somebody comes to harm them", () => {
  it.each([
    { words: "need 400 by friday or these lads will do my legs", why: "a day" },
    { words: "they want 200 by the weekend or theyre gonna smash my windows", why: "a weekend" },
    { words: "if i dont get them 500 by monday theyll burn my house", why: "their house" },
    { words: "got 3 days to pay or theyll do my kneecaps", why: "days" },
  ])("$words: $why", ({ words }) => {
    expect(isDueSoon(words)).toBe(true);
    expect(signIn(words)).toEqual({
      risk: { level: "urgent", kind: "exploitation" },
      certain: true,
    });
  });

  it.each([
    { words: "i need 400 by friday or the landlord will kick me out", why: "a landlord" },
    { words: "need 50 by friday or i cant go leeds fest with the lads", why: "nobody harms" },
    { words: "my mum will kill me if i dont pay her 20 by friday", why: "a turn of phrase" },
    { words: "these lads will do my legs on friday or something", why: "no money" },
    { words: "need 400 or these lads will do my legs", why: "no day" },
  ])("$words is none: $why", ({ words }) => {
    expect(isDueSoon(words)).toBe(false);
  });
});
