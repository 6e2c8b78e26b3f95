import { describe, expect, it } from "vitest";
import {
  isOwnParent,
  speaksForAnother,
  withoutSpeaker,
} from "../../../../src/conversation/understanding/who-writes/speaks-for-another.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

const OWNER = { firstName: "Lowri" };
const speaks = (text: string, owner?: typeof OWNER) => speaksForAnother(plainWords(text), owner);

describe("somebody writes in place of the person whose number it is", () => {
  it.each([
    { text: "hiya its kai, lowris fella", why: "says who he is, by her name" },
    { text: "its kai her boyfriend", why: "the same, by a word for her" },
    { text: "Lowri's mum here love, is she alright", why: "a parent" },
    { text: "her housing worker from the hostel", why: "somebody at work, shortly" },
    { text: "not lowri its kai", why: "says that it is not her" },
    { text: "lowris in the bath what time is she in", why: "speaks for her meanwhile" },
    { text: "hello lowri cant come to the phone", why: "a greeting before it" },
    { text: "is lowri seeing you tomorrow", why: "asks of her by name" },
    { text: "whens her meeting", why: "asks what is booked for another" },
    { text: "can you cancel her appointment pls", why: "would have it dropped" },
    { text: "where is she going tomoz", why: "asks where she will be" },
    { text: "who is her pa", why: "asks for the worker of another" },
    { text: "texting from her phone, she's at work", why: "says whose phone it is" },
    { text: "i found this phone on the tram", why: "a finder" },
    { text: "got my girlfriends phone, she says move it", why: "a lent phone" },
    { text: "whats my sons worker called", why: "a parent, of the son's worker" },
    { text: "writing for my girlfriend she has no credit", why: "for somebody else" },
    { text: "you're talking to her husband now", why: "has taken over" },
    { text: "on behalf of lowri i want to complain", why: "in her name" },
    { text: "my daughter has a meeting with you at two", why: "a parent of whoever is booked" },
  ])("$text: $why", ({ text }) => {
    expect(speaks(text, OWNER)).toBe(true);
  });

  it.each([
    { text: "hi its lowri whats my time", why: "says that it is her" },
    { text: "lowri here can you help", why: "the same" },
    { text: "this is lowri from gorton, is my slot still on", why: "where she is from" },
    { text: "can you book lowri parry that is me", why: "gives her name" },
    { text: "lowri is my name", why: "gives it the other way round" },
    { text: "can my mum come with me", why: "a guest" },
    { text: "my mum has an appointment that day can i move mine", why: "a clash with another's" },
    { text: "her appointment clashes with my sons can i move mine", why: "the same" },
    { text: "where is she going to sleep tonight", why: "fears for somebody" },
    { text: "he told me to text you", why: "was sent by somebody" },
    { text: "he took my phone and read it all", why: "her own phone, told of" },
    { text: "my mates phone is dead", why: "a phone told of" },
    { text: "its my bf hes been hitting me", why: "tells of him" },
    { text: "my housing worker rang me", why: "her own worker" },
    { text: "is he in today", why: "asks for somebody of ours" },
  ])("$text: it is her, $why", ({ text }) => {
    expect(speaks(text, OWNER)).toBe(false);
  });

  it.each([
    {
      text: "im on her phone i got kicked out",
      counts: false,
      why: "whoever is in need may have borrowed one",
    },
    { text: "whens her meeting", counts: false, why: "nobody is known to whom it belongs" },
    { text: "its kai her boyfriend", counts: true, why: "he says who he is" },
  ])("on a number that nobody knows, $text counts: $counts, $why", ({ text, counts }) => {
    expect(speaks(text)).toBe(counts);
  });

  it.each([
    { text: "is ben coming", firstName: "Ben", names: true, why: "a name" },
    { text: "is jo coming", firstName: "Jo", names: false, why: "two letters may be anything" },
    { text: "is anne-marie coming", firstName: "Anne-Marie", names: false, why: "no single word" },
    { text: "will will be late", firstName: "Will", names: false, why: "a word as well" },
    { text: "call me dre not andre", firstName: "Andre", names: false, why: "the name they go by" },
    { text: "my name is lowry not lowri", firstName: "Lowri", names: false, why: "as it is spelt" },
    { text: "names lowry not lowri", firstName: "Lowri", names: false, why: "in short" },
    { text: "my name is ben not lowri", firstName: "Lowri", names: true, why: "somebody else" },
  ])("speaks of $firstName as of another in $text: $names, $why", ({ text, firstName, names }) => {
    expect(speaks(text, { firstName })).toBe(names);
  });
});

describe("a parent on record", () => {
  it.each([
    { text: "im jaydens mum and need nappies", parent: true, is: true, why: "their own child" },
    { text: "this is lowris mum", parent: true, is: false, why: "their own mother" },
    { text: "im jaydens mum", parent: undefined, is: false, why: "nobody told us of a child" },
    { text: "im in town", parent: true, is: false, why: "says nothing of it" },
  ])("$text is about themselves: $is, $why", ({ text, parent, is }) => {
    expect(isOwnParent(text, { ...OWNER, facts: { parent } })).toBe(is);
  });
});

it("leaves what else is written, where the danger would be", () => {
  expect(withoutSpeaker("its kai her boyfriend")).toBe("");
  expect(withoutSpeaker("its kai her boyfriend, shes bleeding")).toMatch(/shes bleeding$/);
});
