import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { givesAllAway } from "../../../../../src/conversation/understanding/danger/told/gives-all-away.ts";

describe("somebody who gives away what is theirs", () => {
  it.each([
    { words: "give my stuff to my sister", why: "for no reason that is given" },
    {
      words: "i wont be needing the appt on thursday or any other one, give my stuff to my sister",
      why: "nothing to come is needed",
    },
    { words: "wont need any more appointments, my sister can have my things", why: "she may have them" },
    { words: "give my clothes to my brother and my xbox to my mate", why: "one thing here and one there" },
    { words: "my mum can have my things when im gone", why: "when they are gone" },
    { words: "tell my sister she can have all my things", why: "to be passed on" },
    { words: "make sure my little brother gets my ps5", why: "to be made sure of" },
    { words: "i want my sister to have my stuff", why: "as a wish" },
    { words: "can u give my things to my family", why: "to all of them" },
    { words: "my stuff can go to charity i wont need it", why: "to nobody they know" },
    {
      words: "tell denise jayden can have my ps5, wont need it after tonight",
      why: "a name, and an end tonight",
    },
    {
      words:
        "can u tell denise she can give my xbox to jayden and that im sorry. wont be needing it after tonite",
      why: "a name, and sorry",
    },
    { words: "make sure tyler has my playstation, sorry for everything", why: "a name, to be made sure of" },
    { words: "leave my bike to kai, i wont be here", why: "a name, and not here" },
    { words: "kayleigh gets my dog when im gone", why: "a name, and gone" },
    { words: "give my phone to ash i wont use it after tonight", why: "a name, and used no more" },
    {
      words: "honestly dont know what else to say to any of u but when im gone my nan can have my things ok",
      why: "beside many words, the end of it",
    },
  ])("$words: $why", ({ words }) => {
    expect(givesAllAway(words)).toBe(true);
    expect(signIn(words)).toEqual({
      risk: { level: "urgent", kind: "suicide_self_harm" },
      certain: true,
      toWriter: true,
    });
  });

  it.each([
    { words: "jayden can have my xbox i dont need it anymore", why: "a name, and no end" },
    { words: "jayden can have my ps5, got a new one", why: "a name, and a new one" },
    { words: "give my number to jayden and say im sorry", why: "a name, and a number" },
    { words: "tell jayden he can have my place wont need it after tonight", why: "a place at the gym" },
    { words: "can i give my xbox to jayden to look after til friday", why: "a name, lent for days" },
    { words: "tell sam im sorry i was late", why: "sorry, and nothing given" },
    { words: "can i give my stuff to my sister to store while i move", why: "kept for a move" },
    { words: "my sister is picking up my stuff on thursday", why: "fetched" },
    { words: "giving my old stuff to the charity shop", why: "old things" },
    { words: "i wont need the appointment on thursday", why: "an appointment and no more" },
    { words: "cancel all my appointments ive moved to leeds", why: "a move" },
    { words: "gave my sister my old phone", why: "a phone" },
    { words: "can you give my letter to my sister", why: "a letter" },
    { words: "give my number to my sister", why: "a number" },
    { words: "can my sister have my old pram", why: "a pram" },
    { words: "can my brother have my ps5 back from the office", why: "asked back" },
    { words: "give my coat to my sister she is at reception", why: "a coat" },
    {
      words: "so yesterday we sat there for ages and then i thought i would give my clothes to my cousin",
      why: "a long tale, and no end in it",
    },
  ])("$words is none: $why", ({ words }) => {
    expect(givesAllAway(words)).toBe(false);
  });

  it.each([
    { words: "a b c d e f give my stuff to my sister", is: true, why: "twelve words" },
    { words: "a b c d e f g give my stuff to my sister", is: false, why: "thirteen" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(givesAllAway(words)).toBe(is);
  });
});
