import { describe, expect, it } from "vitest";
import {
  accusesWorker,
  hurtsOfThem,
} from "../../../../../src/conversation/understanding/danger/told/accused.ts";
import {
  doubtsWorker,
  maySpeakOfThem,
} from "../../../../../src/conversation/understanding/danger/told/worker-doubted.ts";

describe("a complaint of their own worker, or a wish for another", () => {
  it.each([
    { text: "can i have someone else as my pa", is: true, why: "somebody else" },
    { text: "plz change my worker", is: true, why: "a change" },
    { text: "can i have a new pa", is: true, why: "a new one is asked for" },
    { text: "i have a new pa is she nice", is: false, why: "they have a new one" },
    { text: "i dont feel safe with ana", is: true, why: "no trust" },
    { text: "i not want this worker more", is: true, why: "in a second language" },
    { text: "ana is being weird with me", is: true, why: "by name" },
    { text: "id like to complain about ana", is: true, why: "a complaint" },
    { text: "complain about my landlord", is: false, why: "of somebody else" },
    { text: "i cant get hold of ana", is: false, why: "they look for her" },
    { text: "cant make it to see ana on tuesday", is: false, why: "a meeting" },
    { text: "i never got a reply from ana", is: false, why: "they wait for her" },
    { text: "dont want ana to worry", is: false, why: "they think of her" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(doubtsWorker(text, "Ana")).toBe(is);
  });

  it("is read without a name too", () => {
    expect(doubtsWorker("i hate my pa", undefined)).toBe(true);
    expect(doubtsWorker("i hate ana", undefined)).toBe(false);
  });

  it("is read of a name with a sign in it", () => {
    expect(doubtsWorker("i hate jo-ann", "Jo-Ann")).toBe(true);
    expect(doubtsWorker("i hate joan", "Jo-Ann")).toBe(false);
  });
});

it.each([
  { text: "cos she hit my girlfriend", is: true, why: "she comes first" },
  { text: "slapped me", is: true, why: "nobody else is named" },
  { text: "my dad slapped me", is: false, why: "the father did" },
  { text: "someone slapped me", is: false, why: "a stranger did" },
])("what follows may be of the worker, $text: $is, $why", ({ text, is }) => {
  expect(maySpeakOfThem(text)).toBe(is);
});

it.each([
  { text: "she slapped me", is: true, why: "a blow" },
  { text: "he keeps coming on to me", is: true, why: "closeness" },
  { text: "she pushed me to apply", is: false, why: "she urged" },
  { text: "she was late", is: false, why: "no harm" },
])("harm by her, $text: $is, $why", ({ text, is }) => {
  expect(hurtsOfThem(text)).toBe(is);
});

it.each([
  { text: "my PA shouts at me and she pushed me", is: true, why: "she goes on being the worker" },
  { text: "me pa was shouting at me and then she grabbed my arm", is: true, why: "in many words" },
  { text: "ana keeps messaging me at night asking me to come to hers", is: true, why: "to her home" },
  { text: "ana texts me at 2am", is: true, why: "at night" },
  { text: "ana texts me about my rent", is: false, why: "her job" },
  { text: "ana took money off me and said dont tell no one", is: true, why: "money" },
  { text: "me pa ana took 40 quid off me", is: true, why: "a sum" },
  { text: "my pa got my money from the bank for me", is: false, why: "help" },
  { text: "ana smacked my daughter", is: true, why: "the child" },
  { text: "i told ana and then he pushed me", is: false, why: "she was told" },
  { text: "ana helped me when my mum took money off me", is: false, why: "the mother did" },
  { text: "my pa said to ring you when he hit me", is: false, why: "another did" },
])("who is accused, $text: $is, $why", ({ text, is }) => {
  expect(accusesWorker(text, "Ana")).toBe(is);
});
