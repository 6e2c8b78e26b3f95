import { describe, expect, it } from "vitest";
import { situationIn } from "../../../../../src/conversation/understanding/danger/situation.ts";
import { isAtMyDoor } from "../../../../../src/conversation/understanding/danger/told/at-my-door.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("somebody who is armed or rages at the writer's own door", () => {
  it.each([
    { text: "my brother has a knife and is outside my bedroom door", own: true, why: "armed, at my door" },
    { text: "my cousin is kicking my door pls", own: true, why: "rages, at my door" },
    { text: "brother have knife he stand at my door", own: true, why: "in a second language" },
    { text: "his brother is at my window with a bat", own: true, why: "a window" },
    { text: "my brother is outside my bedroom door", own: false, why: "neither armed nor raging" },
    { text: "my brother has a knife and is outside her room", own: false, why: "another's room" },
    { text: "my mate is screaming in my room shes been stabbed", own: false, why: "she is hurt" },
    { text: "my dad is punching my mum outside my room", own: false, why: "his mother suffers" },
  ])("$text, $own: $why", ({ text, own }) => {
    expect(isAtMyDoor(plainWords(text))).toBe(own);
  });

  const risk = { level: "emergency", kind: "abuse_harm_from_others" } as const;
  it.each([
    { text: "my brother has a knife and is outside my bedroom door shouting pls", is: undefined },
    { text: "my brother has a knife and is outside the shop shouting pls", is: "somebody-else" },
  ])("$text is of $is", ({ text, is }) => {
    expect(situationIn(text, risk)).toBe(is);
  });
});
