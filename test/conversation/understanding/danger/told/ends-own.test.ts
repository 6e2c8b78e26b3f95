import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { endsOwnLife } from "../../../../../src/conversation/understanding/danger/told/ends-own.ts";

describe("an end of their own, told by how", () => {
  it.each([
    { words: "think ill just walk in front of something", why: "whatever it is" },
    { words: "gonna throw myself off something", why: "a height" },
    { words: "im gonna do myself in", why: "as people say it" },
    { words: "could of jumped earlier tbh", why: "it was near" },
    { words: "no one would care if i stopped existing lol", why: "a laugh takes nothing back" },
    { words: "if i vanished tmrw not one person would ring the police", why: "nobody would miss them" },
  ])("$words: $why", ({ words }) => {
    expect(endsOwnLife(words)).toBe(true);
    expect(signIn(words)?.risk.kind).toBe("suicide_self_harm");
  });

  it.each([
    { words: "could have jumped for joy", why: "glad" },
    { words: "gonna run into the shop", why: "a shop" },
    { words: "might jump on the train", why: "a journey" },
    { words: "kids round here run in front of cars", why: "others do, and not to die" },
    { words: "wouldnt throw myself off anything", why: "denied" },
    { words: "in gta i throw myself off roofs", why: "a game" },
    { words: "if i disappeared for a week would you hold my place", why: "a holiday" },
  ])("$words is none: $why", ({ words }) => {
    expect(endsOwnLife(words)).toBe(false);
  });
});
