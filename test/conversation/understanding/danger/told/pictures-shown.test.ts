import { describe, expect, it } from "vitest";
import { picturesShown } from "../../../../../src/conversation/understanding/danger/told/pictures-shown.ts";

describe("pictures of them that others are shown", () => {
  it.each([
    { words: "theres a vid of me goin round that i never said ok to", is: true, why: "not agreed to" },
    { words: "someone posted my nudes", is: true, why: "naked" },
    { words: "my ex put a video of us online", is: true, why: "by an ex" },
    { words: "my nudes got leaked", is: true, why: "by nobody named" },
    { words: "everyone at college has seen my nudes", is: true, why: "seen" },
    { words: "lads are passing round pics of me naked", is: true, why: "passed round" },
    { words: "someone made fake nudes of me with ai", is: true, why: "made up" },
    { words: "he filmed me in bed and shared it", is: true, why: "filmed, and shared" },
    { words: "my mate posted pics of me on my birthday", is: false, why: "a birthday" },
    { words: "theres a vid of me going round singing lol", is: false, why: "a song" },
    { words: "theres a vid of me going round", is: false, why: "nothing says it is unwanted" },
    { words: "someone sent me nudes", is: false, why: "of somebody else" },
    { words: "i never said ok to that photo", is: false, why: "shown to nobody" },
    { words: "need passport photos", is: false, why: "for a passport" },
    { words: "they put a video of us on insta from the event", is: false, why: "from an event" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(picturesShown(words)).toBe(is);
  });
});
