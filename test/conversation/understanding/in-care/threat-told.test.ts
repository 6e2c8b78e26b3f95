import { describe, expect, it } from "vitest";
import { threatTold } from "../../../../src/conversation/understanding/in-care/threat-told.ts";
import { concern, DAD, FRIEND, OWN_LIFE, PARTNER, reading, USED } from "./concerns.ts";

const read = reading(threatTold);
const news = (name: string) => ({ level: "urgent", ofSelf: true, news: name });
const OF_FRIEND = concern("abuse_harm_from_others", { situation: "somebody-else" });

describe("a threat to somebody of theirs", () => {
  it.each([
    { text: "they said theyl do my little brother if i dont", why: "as a gang says it" },
    { text: "they said theyll do my brother", why: "with nothing asked" },
    { text: "he said he will hurt my mum", why: "plainly" },
    { text: "they are gonna stab my cousin", why: "as meant" },
    { text: "if i dont do the drop theyll get my mum", why: "what is asked comes first" },
    { text: "theyll find my sister if i dont pay", why: "to be found" },
    { text: "hes threatening my nan now", why: "threatened" },
    { text: "they threatened to kill my dog", why: "a pet" },
    { text: "he said my little sister is next", why: "who is next" },
    { text: "they said my brother will get hurt", why: "what will be" },
    { text: "they wil burn my family house", why: "in little English" },
    { text: "the olders told me theyll come for my mate unless i carry", why: "a friend" },
    { text: "hes going to start on my kids", why: "children" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, USED)).toEqual(news("threat-to-theirs"));
  });
});

describe("a threat of what comes if it is told", () => {
  it.each([
    { text: "he said if i tell he will hurt my dog", why: "a pet" },
    { text: "he says hell kill my mum if i tell anyone", why: "the other way round" },
    { text: "he said ill go in care if i tell", why: "to be taken away" },
    { text: "he told me if i say anything ill never see my mum again", why: "to lose her" },
    { text: "if i tell the police he will find me", why: "with nobody quoted" },
    { text: "theyll post the pics if i tell", why: "pictures" },
    { text: "my uncle said nobody will believe me and ill be in trouble if i speak", why: "blame" },
    { text: "she said if i grass theyll smash my house", why: "a slang word for it" },
    { text: "he warned me if i go police it gets worse", why: "worse to come" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, DAD)).toEqual(news("threat-if-told"));
  });
});

it.each([
  { text: "they said theyll get my mum to ring me", told: USED, why: "a kindness" },
  { text: "he said hell take my brother to school", told: DAD, why: "a lift" },
  { text: "she will do my sisters hair", told: DAD, why: "hair" },
  { text: "he will find my mum a place", told: PARTNER, why: "a home for her" },
  { text: "they will see my nan on sunday", told: USED, why: "a visit" },
  { text: "police said they will get my brother if he dont stop", told: USED, why: "the police" },
  { text: "he said he wont hurt my mum", told: DAD, why: "he will not" },
  { text: "my mate said if i tell someone theyll help", told: DAD, why: "help" },
  { text: "she said if i tell you ill feel better", told: DAD, why: "a comfort" },
  { text: "what if he hurts my mum", told: DAD, why: "asked" },
  { text: "will he hurt my dog if i tell", told: DAD, why: "asked of us" },
  { text: "he will hurt my feelings", told: PARTNER, why: "feelings" },
  { text: "he said hell kill himself if i tell", told: DAD, why: "his own life, which has its own words" },
  { text: "they said theyll do my brother lol", told: USED, why: "a laugh" },
  { text: "he said he will hurt my mum", told: OWN_LIFE, why: "nobody's harm was told of" },
  { text: "he said he will hurt my mum", told: FRIEND, why: "a friend's life was" },
  { text: "he said he will hurt my mum", told: OF_FRIEND, why: "a friend is harmed, and it is their story" },
])("is none: $text: $why", ({ text, told }) => {
  expect(read(text, told)).toBeUndefined();
});
