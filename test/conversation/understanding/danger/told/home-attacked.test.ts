import { describe, expect, it } from "vitest";
import { homeAttacked } from "../../../../../src/conversation/understanding/danger/told/home-attacked.ts";

describe("an attack on where they live", () => {
  it.each([
    { words: "someone just put a brick through my window", why: "a brick" },
    { words: "petrol through my letterbox", why: "in few words" },
    { words: "they smashed my windows last night", why: "glass" },
    { words: "a brick came through my window", why: "nobody is named" },
    { words: "my front door got booted in and my window been put through", why: "said of the house" },
  ])("$words: $why", ({ words }) => {
    expect(homeAttacked(words)).toEqual({ byPartner: false });
  });

  it("may be a partner's", () => {
    expect(homeAttacked("my ex put a brick through my window")).toEqual({ byPartner: true });
  });

  it.each([
    { words: "kids put a ball through my window", why: "play" },
    { words: "he put a brick through my window playing football", why: "by chance" },
    { words: "the storm smashed my window", why: "weather" },
    { words: "my window is broke", why: "a repair" },
    { words: "they put new windows in my flat", why: "work on the house" },
  ])("is not in $words: $why", ({ words }) => {
    expect(homeAttacked(words)).toBeUndefined();
  });
});
