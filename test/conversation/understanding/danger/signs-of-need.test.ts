import { describe, expect, it } from "vitest";
import { armedAndWishing, inNeed } from "../../../../src/conversation/understanding/danger/signs-of-need.ts";
import { plainDanger, situationIn } from "../../../../src/conversation/understanding/danger/situation.ts";

describe("signs of need in the first words", () => {
  it.each([
    {
      text: "im in his flat and my ex wont let me leave",
      level: "emergency",
      kind: "domestic_abuse",
      why: "held by an ex",
    },
    {
      text: "im stuck in his house and he wont let me leave",
      level: "emergency",
      kind: "abuse_harm_from_others",
      why: "held by anybody",
    },
    {
      text: "my mums boyfriend wont let me leave the flat",
      level: "emergency",
      kind: "abuse_harm_from_others",
      why: "mum's partner is none of theirs",
    },
    {
      text: "the pills are laid out in front of me",
      level: "emergency",
      kind: "suicide_self_harm",
      why: "now",
    },
    { text: "i want finish my life", level: "urgent", kind: "suicide_self_harm", why: "today" },
    { text: "my boyfriends slumped after gear", level: "emergency", kind: "medical", why: "another's body" },
    { text: "hit by a car on monday still cant walk", level: "urgent", kind: "medical", why: "their own" },
    { text: "want to leave my fella safely", level: "urgent", kind: "domestic_abuse", why: "a partner" },
    {
      text: "they said they would set me on fire",
      level: "urgent",
      kind: "abuse_harm_from_others",
      why: "others",
    },
    {
      text: "owner keeps me in the house and has my passport",
      level: "emergency",
      kind: "exploitation",
      why: "held, for work",
    },
    {
      text: "my husband has my passport and i cant leave the house",
      level: "emergency",
      kind: "domestic_abuse",
      why: "held by a partner",
    },
    { text: "owner keeps my passport", level: "urgent", kind: "exploitation", why: "bound" },
    { text: "i have not house from today", level: "urgent", kind: "homeless_tonight", why: "nowhere" },
    {
      text: "thinking bout burning the childrens home down",
      level: "urgent",
      kind: "violence_to_others",
      why: "a plan",
    },
    {
      text: "my aunties are doing the cut on my sister tmrw",
      level: "emergency",
      kind: "abuse_harm_from_others",
      why: "soon",
    },
    {
      text: "i was drugged and then i was in his bed",
      level: "urgent",
      kind: "abuse_harm_from_others",
      why: "no yes",
    },
  ])("$text: $level $kind, $why", ({ text, level, kind }) => {
    expect(plainDanger(text)).toEqual({ level, kind });
  });

  it("hears that there is no food for tonight", () => {
    expect(plainDanger("who do i ring for food tonight")).toEqual({
      level: "urgent",
      kind: "destitute_no_food_or_power",
    });
  });

  it.each([
    { text: "dad changed the lock", kind: "homeless_tonight", why: "a lock" },
    { text: "had enough", kind: "suicide_self_harm", why: "a hint" },
    { text: "ask for angela", kind: "domestic_abuse", why: "a code" },
  ])("$text is asked after: $why", ({ text, kind }) => {
    expect(plainDanger(text)).toEqual({ level: "urgent", kind, doubtful: true });
  });

  it.each([
    { text: "my boyfriends slumped after gear", situation: "somebody-else", why: "999 for him" },
    { text: "too many paracetamol since 2 days", situation: "overdose", why: "A&E at once" },
    { text: "hit by a car on monday still cant walk", situation: undefined, why: "their own body" },
    {
      text: "they did fgm on me when i was small and it hurts",
      situation: "cut-as-child",
      why: "it is over",
    },
    {
      text: "they did fgm on me when i was small and my sister is next",
      situation: "cutting-by-family",
      why: "it is not",
    },
    { text: "my aunties are doing the cut on my sister", situation: "family-harms-another", why: "a sister" },
    { text: "married to my cousin im 17", situation: "forced-marriage", why: "the cousin is no victim" },
    {
      text: "neighbour here, i hear screaming from her flat",
      situation: "somebody-else",
      why: "an adult tells",
    },
  ])("$text: $situation, $why", ({ text, situation }) => {
    expect(situationIn(text, plainDanger(text))).toBe(situation);
  });

  it.each([
    { text: "my mate got locked out so he kipped at mine", why: "a guest" },
    { text: "the rent bit me in the bum", why: "a turn of phrase" },
    { text: "shes cutting a tooth", why: "a tooth" },
    { text: "gonna shoot everyone at paintball", why: "a game" },
    { text: "going to bangladesh for my cousins wedding", why: "a cousin's" },
  ])("$text shows nothing: $why", ({ text }) => {
    expect(plainDanger(text).level).toBe("none");
  });

  it("hears a wedding abroad that they fear", () => {
    expect(
      plainDanger("going to bangladesh for my cousins wedding and im scared they make me marry").level,
    ).toBe("urgent");
  });

  it.each([
    { words: "hit by a car on monday still cant walk", toWriter: true, why: "their own body" },
    { words: "my boyfriends slumped after gear", toWriter: undefined, why: "his" },
    { words: "too many paracetamol since 2 days", toWriter: undefined, why: "a dose, whoever took it" },
  ])("$words is of whoever writes, $toWriter: $why", ({ words, toWriter }) => {
    expect(inNeed(words)?.toWriter).toBe(toWriter);
  });

  it.each([
    { words: "ive got a blade and i want to do it", level: "emergency", why: "it is in their hand" },
    { words: "gonna throw myself off something", level: "urgent", why: "how, and not when" },
    { words: "ive got a blade for the planer", level: undefined, why: "a tool" },
  ])("$words is a danger to their life, $level: $why", ({ words, level }) => {
    expect(armedAndWishing(words)?.risk).toEqual(level && { level, kind: "suicide_self_harm" });
  });
});
