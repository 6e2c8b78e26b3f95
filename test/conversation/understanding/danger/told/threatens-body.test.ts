import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { inItsKind } from "../../../../../src/conversation/understanding/danger/situation.ts";
import { bodyThreatIn } from "../../../../../src/conversation/understanding/danger/told/threatens-body.ts";

const urgent = { by: "writer", isNow: false, isJoked: false };
const now = { ...urgent, isNow: true };
const others = { ...urgent, by: "others" };

describe("A threat to somebody's body", () => {
  it.each([
    { words: "im gonna snap that lads fingers", is: urgent, why: "a part of a body, and I" },
    { words: "tuesday before i put a boot through his jaw", is: urgent, why: "in an answer" },
    { words: "bottle her", is: urgent, why: "nobody named" },
    { words: "gna chin my key worker", is: urgent, why: "a word with no other sense" },
    { words: "ill leave him in a wheelchair", is: urgent, why: "how they will end" },
    { words: "he wont be standing when ive finished with him", is: urgent, why: "their end, by me" },
    { words: "shell be eating through a straw when im done", is: urgent, why: "their end, in a picture" },
    { words: "i wont stop til hes out cold", is: urgent, why: "until then" },
    {
      words: "if he talks to me again gonna kick his teeth in",
      is: urgent,
      why: "what he does is not the threat",
    },
    { words: "im going to split his head open tonight", is: now, why: "tonight" },
    { words: "got a bat with me gonna do it, smash his knees", is: undefined, why: "no one who will" },
    { words: "got a bat with me and i will smash his knees", is: now, why: "and with what" },
    { words: "about to glass that prick", is: now, why: "the thing is in hand" },
    { words: "hes getting his legs broke", is: others, why: "nobody says by whom" },
    { words: "hes getting his legs broke tonight", is: { ...others, isNow: true }, why: "and when" },
    { words: "the mandem are gonna chop his hands", is: others, why: "what others will do" },
    {
      words: "he says hes gonna smash her face in",
      is: undefined,
      why: "one other: it has words of its own",
    },
    { words: "im not gonna get his legs broke, hes getting his legs broke", is: undefined, why: "denied" },
    { words: "dont worry im not really mad, ill break his jaw", is: undefined, why: "denied beside it" },
    { words: "gonna rip his head off lol", is: { ...urgent, isJoked: true }, why: "a laugh is asked after" },
    { words: "gonna rip his head off no joke", is: urgent, why: "no laugh" },
    { words: "gonna rip his head off in tekken", is: undefined, why: "a game" },
    { words: "gonna rip into him in the feedback", is: undefined, why: "no part of a body" },
    { words: "going to rip the face off that paper", is: undefined, why: "nobody's face" },
    { words: "about to bottle feed her", is: undefined, why: "milk" },
    { words: "before i put the bottle in his mouth", is: undefined, why: "milk again" },
    { words: "gonna smash that lad at pool", is: undefined, why: "a game of it" },
    { words: "gonna put him in the team", is: undefined, why: "a team" },
    { words: "hes in hospital", is: undefined, why: "by nobody" },
    { words: "gonna cut his hair", is: undefined, why: "hair" },
    { words: "gonna break the news to her", is: undefined, why: "news" },
    { words: "im going to put her to bed", is: undefined, why: "bed" },
    { words: "she wont see me until im done with my shift", is: undefined, why: "she is busy" },
    { words: "hes getting his teeth done by the dentist", is: undefined, why: "a dentist" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(bodyThreatIn(words)).toEqual(is);
  });

  it.each([
    { words: "ill put my fist through his teeth", level: "urgent", certain: true, why: "plain" },
    { words: "ill put my fist through his teeth tonight", level: "emergency", certain: true, why: "now" },
    {
      words: "hes getting his jaw broke",
      level: "urgent",
      situation: "others-plan",
      certain: true,
      why: "others, some day",
    },
    {
      words: "hes getting his jaw broke tonight",
      level: "emergency",
      situation: "others-plan",
      certain: true,
      why: "others",
    },
  ])("$words is told as violence, $why", ({ words, level, situation, certain }) => {
    expect(signIn(words)).toEqual({
      risk: { level, kind: "violence_to_others" },
      ...(situation && { situation }),
      certain,
    });
  });

  it("is asked after when it is said with a laugh", () => {
    expect(signIn("ill put my fist through his teeth lol")).toEqual({
      risk: { level: "urgent", kind: "violence_to_others", doubtful: true },
    });
  });

  it("is no abuse by a partner, nor by anybody else", () => {
    const seen = { level: "emergency", kind: "domestic_abuse" } as const;
    expect(inItsKind("my dad is getting his legs broke tonight", seen).kind).toBe("violence_to_others");
    expect(inItsKind("my dad hit me", seen).kind).toBe("abuse_harm_from_others");
  });
});
