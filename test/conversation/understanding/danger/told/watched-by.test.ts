import { describe, expect, it } from "vitest";
import { watchedBy } from "../../../../../src/conversation/understanding/danger/told/watched-by.ts";

const by = (byPartner: boolean) => ({ byPartner });

describe("whoever writes is watched, waited for or come after", () => {
  it.each([
    { words: "my ex keeps turning up outside my work every shift. and my nans", partner: true, why: "an ex" },
    { words: "my ex girlfriend waits outside my flat every night", partner: true, why: "night after night" },
    { words: "some guy keeps turning up at my college", partner: false, why: "a stranger" },
    { words: "he makes new accounts every time i block him", partner: false, why: "he may be anybody" },
    { words: "blocked him but he keeps texting off new numbers", partner: false, why: "new numbers" },
    { words: "she rings off different numbers cos i blocked her", partner: false, why: "the block after it" },
    { words: "he wont leave me alone follows me home every day", partner: false, why: "no peace" },
    { words: "found an airtag in my coat", partner: false, why: "a tracker" },
    { words: "tracker in my bag", partner: false, why: "no more than that" },
    { words: "man always wait me outside work", partner: false, why: "in few words of English" },
    { words: "my phone says an airtag is moving with me", partner: false, why: "the phone says so" },
    { words: "my ex put a tracker in my bag", partner: true, why: "by an ex" },
    {
      words: "found one of them tracker things in my coat, finished with him in august",
      partner: true,
      why: "by whom they were left",
    },
    { words: "found a hidden camera in my room", partner: false, why: "a camera" },
    { words: "theres a man who waits for me outside college", partner: false, why: "waits" },
    {
      words: "can we meet somewhere else not the centre? theres a guy waits there for me",
      partner: false,
      why: "in the second half of an ask",
    },
    {
      words: "can we meet somewhere else, theres a guy waiting there for me",
      partner: false,
      why: "why elsewhere",
    },
  ])("$words: by a partner $partner, $why", ({ words, partner }) => {
    expect(watchedBy(words)).toEqual(by(partner));
  });

  it.each([
    { words: "my mate keeps turning up at my house lol", why: "a laugh" },
    { words: "bf waits outside my work to give me a lift home every day", why: "a lift" },
    { words: "the cat keeps turning up outside my flat", why: "a cat" },
    { words: "keep getting spam from new numbers blocked them all", why: "spam" },
    { words: "i made a new account cos i got blocked out of mine", why: "their own account" },
    { words: "i blocked my bank card need a new account", why: "a bank card" },
    { words: "lost my airtag", why: "their own" },
    { words: "i put an airtag in my bag so i dont lose it", why: "put there by them" },
    { words: "my fitness tracker is in my bag", why: "for fitness" },
    { words: "dog has a tracker on his collar", why: "a dog's" },
    { words: "theres a guy waiting at reception is that denise", why: "at reception" },
    { words: "my mate waits for me outside can he come in", why: "a mate" },
    { words: "can we meet somewhere else its too far", why: "too far" },
  ])("$words: none, $why", ({ words }) => {
    expect(watchedBy(words)).toBeUndefined();
  });
});
