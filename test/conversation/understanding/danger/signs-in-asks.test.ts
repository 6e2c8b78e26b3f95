import { describe, expect, it } from "vitest";
import { toldInAsk } from "../../../../src/conversation/understanding/danger/signs-in-asks.ts";

const plain = (kind: string) => ({ level: "urgent", kind });
const perhaps = (kind: string) => ({ level: "urgent", kind, doubtful: true });
const OTHERS = "abuse_harm_from_others";
const PARTNER = "domestic_abuse";

describe("harm that stands in an ask", () => {
  it.each([
    { words: "no point. nobody cares", risk: plain("suicide_self_harm"), why: "despair twice" },
    {
      words: "can i book careers for thursday if im still about by then lol",
      risk: perhaps("suicide_self_harm"),
      why: "if they are still about",
    },
    {
      words: "if i make it to thursday can i book careers lol",
      risk: perhaps("suicide_self_harm"),
      why: "if they last till then",
    },
    {
      words: "can i move it to friday if i make it that far",
      risk: perhaps("suicide_self_harm"),
      why: "if they last that far",
    },
    { words: "book me in if im still alive", risk: perhaps("suicide_self_harm"), why: "if they live" },
    { words: "can i do thursday if im not at work", risk: undefined, why: "if they are free" },
    { words: "if im around that day ill come", risk: undefined, why: "if they are near" },
    { words: "if im still here at 5 can someone let me in", risk: undefined, why: "here, and at an hour" },
    { words: "if i make it on time can i still be seen", risk: undefined, why: "in time" },
    { words: "if i make it thursday ill text", risk: undefined, why: "comes on that day" },
    { words: "if i survive this shift ill come", risk: undefined, why: "a shift" },
    { words: "if i make it to friday without smoking", risk: undefined, why: "a thing given up" },
    { words: "if owt happens to me it was him", risk: plain(PARTNER), why: "who will have done it" },
    { words: "if anything happens to me its my stepdad", risk: plain(OTHERS), why: "a stepdad" },
    { words: "if anything happens to my booking tell me", risk: undefined, why: "to a booking" },
    { words: "scared to be in the flat", risk: plain(OTHERS), why: "fear at home" },
    { words: "scared to be in the flat with my ex", risk: plain(PARTNER), why: "of an ex" },
    { words: "scared to be in the flat, spiders", risk: undefined, why: "of spiders" },
    {
      words: "can i speak without my husband, he is always listening",
      risk: plain(PARTNER),
      why: "he listens",
    },
    {
      words: "can i talk without my husband, he is always there, its for his birthday",
      risk: undefined,
      why: "a surprise",
    },
    {
      words: "can i meet you alone without my uncle",
      risk: perhaps(OTHERS),
      why: "alone, and why is not said",
    },
    { words: "can i go alone without my uncle on holiday", risk: undefined, why: "a holiday" },
    { words: "can we talk when my mum isnt listening", risk: perhaps(OTHERS), why: "she listens" },
    { words: "can we talk when mum isnt listening lol", risk: undefined, why: "a laugh" },
    { words: "is it confidential what my carers been doing", risk: perhaps(OTHERS), why: "what carers do" },
    { words: "is it private what my mum is planning", risk: undefined, why: "what she plans" },
    { words: "if i tell u whats happening to me", risk: perhaps(OTHERS), why: "if i tell you" },
    {
      words: "talk about something that happened with my stepbrother",
      risk: perhaps(OTHERS),
      why: "with him",
    },
    {
      words: "talk about something that happened with my boyfriend",
      risk: perhaps(PARTNER),
      why: "with a partner",
    },
    { words: "talk about what happened with my brother at school", risk: undefined, why: "at school" },
    { words: "i dont go out now coz of my neighbour", risk: perhaps(OTHERS), why: "kept in by a neighbour" },
    { words: "i dont go out now coz of him, newborn", risk: undefined, why: "a newborn" },
    {
      words: "he lets us crash at his but we gotta do stuff for him",
      risk: plain("exploitation"),
      why: "a bed for favours",
    },
    {
      words: "he lets us crash at his but we gotta do stuff like dishes",
      risk: undefined,
      why: "a bed for dishes",
    },
    { words: "my scars opened up again", risk: plain("suicide_self_harm"), why: "scars" },
    { words: "my acne scars opened, my scars bleed", risk: undefined, why: "of acne" },
    { words: "change my address to none", risk: perhaps("homeless_tonight"), why: "no address" },
    { words: "change my email address to none", risk: undefined, why: "of e-mail" },
    { words: "what is the bursary", risk: undefined, why: "an ask and no more" },
  ])("$words: $why", ({ words, risk }) => {
    expect(toldInAsk(words)?.risk).toEqual(risk);
  });
});
