import { describe, expect, it } from "vitest";
import { notFree } from "../../../../../src/conversation/understanding/danger/told/not-free.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("whoever is not free", () => {
  it.each([
    { text: "the madam take all money i make", told: "bound", why: "money taken" },
    { text: "i have to give him all my wages", told: "bound", why: "money given" },
    { text: "my landlord takes my money for the rent", told: undefined, why: "rent" },
    { text: "owner keeps my passport", told: "bound", why: "papers kept" },
    {
      text: "the manager has my passport for the right to work check",
      told: undefined,
      why: "a lawful check",
    },
    { text: "i clean all day no pay, no phone", told: "bound", why: "unpaid, and no way out" },
    { text: "i clean the house no pay", told: undefined, why: "unpaid alone is no bond" },
    { text: "i work there no pay every day as a volunteer", told: undefined, why: "a volunteer" },
    { text: "i must do what the clients ask", told: "bound", why: "for clients" },
    { text: "want to leave my fella safely", told: "by-partner", why: "to leave him" },
    { text: "want to leave my fella", told: undefined, why: "no danger in it" },
    { text: "how do i leave him for another", told: undefined, why: "a new love" },
    { text: "he dont let me ring my mum", told: "by-partner", why: "kept from others" },
    { text: "he dont let me call him during lessons", told: undefined, why: "a rule of a class" },
    { text: "my old man had me on the floor punching me", told: "by-partner", why: "held down" },
    { text: "my old man had me on the floor laughing", told: undefined, why: "a laugh" },
    { text: "my man had me against the wall lol", told: undefined, why: "said to be none" },
    { text: "he said he would set fire to me", told: "by-others", why: "threat of fire" },
    { text: "i set fire to my toast", told: undefined, why: "toast" },
    { text: "burn the house down", told: undefined, why: "nobody says so" },
    { text: "tell her my fella did it again", told: "perhaps", why: "what he did is not said" },
    { text: "my fella did it again, forgot milk", told: undefined, why: "milk" },
    { text: "he did it again", told: undefined, why: "whoever he is" },
    { text: "my bills take all my money", told: undefined, why: "nobody takes it" },
    { text: "he takes all my money for bills", told: "bound", why: "he does, whatever for" },
    { text: "i have my passport", told: undefined, why: "it is with them" },
    { text: "help", told: undefined, why: "nobody to leave" },
    { text: "my ex says hell burn my flat", told: "by-partner", why: "fire, by one who was a partner" },
    { text: "ask for angela", told: "perhaps", why: "a code" },
  ])("$text: $told, $why", ({ text, told }) => {
    expect(notFree(plainWords(text))).toBe(told);
  });
});
