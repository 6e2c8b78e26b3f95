import { describe, expect, it } from "vitest";
import { plainDanger, situationIn } from "../../../../../src/conversation/understanding/danger/situation.ts";

describe("a small child who has swallowed something", () => {
  it.each([
    { text: "my 2 year old just ate my iron tablets", why: "medicine that is not the child's" },
    { text: "my lil boy has ate some of my tablets", why: "some is enough" },
    { text: "baby drank bleach", why: "a poison" },
    { text: "my toddler had one of my tablets", why: "had, and not been given" },
    { text: "my son, 5, ate a load of nans heart tablets", why: "an age beside it" },
    { text: "think my baby swallowed one of my pills", why: "not sure of it" },
    { text: "toddler has got into my handbag and ate pills", why: "told at length" },
    { text: "my daughter swallowed a button battery", why: "no medicine, and as grave" },
    { text: "he is 1 and he put a button battery in his mouth and its gone", why: "gone is swallowed" },
    { text: "found my toddler with the paracetamol packet and theres 4 missing", why: "found with it" },
    { text: "my kid drank the whole bottle of calpol", why: "too much of their own" },
    { text: "shes 18 months and shes got into my sertraline", why: "only an age names the child" },
  ])("is danger now: $text, $why", ({ text }) => {
    const risk = plainDanger(text);
    expect(risk).toEqual({ level: "emergency", kind: "medical" });
    expect(situationIn(text, risk)).toBe("child-swallowed");
  });

  it.each([
    { text: "toddler wont take her medicine", why: "nothing was swallowed" },
    { text: "my son took his tablets with yoghurt no problem", why: "as it should be" },
    { text: "my kid had paracetamol for his temp is that ok to give again", why: "given for a fever" },
    { text: "baby drank a whole bottle of milk", why: "food" },
    { text: "what if my toddler eats a battery", why: "only asked" },
    { text: "my son took a photo of the battery", why: "taken, not swallowed" },
    { text: "my baby dad drank vodka last night", why: "no child" },
    { text: "nursery gave my son a tablet to play on", why: "another tablet" },
    { text: "my 19 year old brother took tablets", why: "no small child" },
  ])("is not told by: $text, $why", ({ text }) => {
    expect(situationIn(text, { level: "emergency", kind: "medical" })).not.toBe("child-swallowed");
  });
});
