import { describe, expect, it } from "vitest";
import { emojiDanger } from "../../../../src/conversation/understanding/danger/emoji-danger.ts";

const OWN = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";

describe("danger in signs", () => {
  it.each([
    { text: "🤕👊 him again", kind: ABUSE, why: "a fist, an injury, somebody" },
    { text: "he 👊 me", kind: ABUSE, why: "a fist for a verb" },
    { text: "🔪🩸 again", kind: OWN, why: "a blade and blood, again" },
    { text: "🔪 my wrists", kind: OWN, why: "a blade and their body" },
    { text: "💊😴 done", kind: OWN, why: "pills, and it is over" },
    { text: "🪢 tonight", kind: OWN, why: "a rope, and when" },
    { text: "💊\ufe0f💊\ufe0f tonight", kind: OWN, why: "pills, however they are shown" },
    { text: "⚰️ me soon", kind: OWN, why: "a coffin, theirs" },
    { text: "🔪 my wrists a b c d e f g h i j", kind: OWN, why: "twelve words" },
  ])("$text is $kind: $why", ({ text, kind }) => {
    expect(emojiDanger(text)).toEqual({ level: "urgent", kind });
  });

  it.each([
    { text: "🩹 dad", kind: ABUSE, why: "an injury and somebody" },
    { text: "dad 👊👊", kind: ABUSE, why: "a fist and somebody" },
    { text: "they 🔪 outside", kind: ABUSE, why: "others with a knife" },
    { text: "🔫 them", kind: "violence_to_others", why: "at others" },
    { text: "🔫 my head", kind: OWN, why: "at themselves" },
    { text: "👊🤕", kind: ABUSE, why: "a fist, an injury, no word" },
    { text: "🔪🩸 hiya", kind: OWN, why: "a blade and blood, and nothing of whose" },
    { text: "💊😭 sore knee", kind: OWN, why: "pills and tears, and nothing of when" },
    { text: "👊🤕 hiya", kind: ABUSE, why: "a word that names nobody" },
    { text: "🪢😭", kind: OWN, why: "a rope and tears" },
    { text: "🌉👋", kind: OWN, why: "a bridge and goodbye" },
  ])("$text is doubtful: $why", ({ text, kind }) => {
    expect(emojiDanger(text)).toEqual({ level: "urgent", kind, doubtful: true });
  });
});

describe("signs of no danger", () => {
  it.each([
    ...[
      "🚆 late again, its me",
      "🚆 my arm aches",
      "🚆 ill be late",
      "🚆😭 ill be late",
      "🚆 want a later one",
    ],
    ...["🚆 dad is late", "🚆 they said", "🚆 them all", "🚆😀", "🔪 new", "🔪 my drawer"],
    ...["💊 tonight", "⚰️ what is this", "🩹 shop", "👊 safe", "👊 me n you", "🤕 me again"],
    ...["safe 👊 my man", "🔫 new", "🔪 they made a Cake", "he 👍 me"],
  ])("%s", (text) => {
    expect(emojiDanger(text)).toBeUndefined();
  });

  it.each([
    { text: "my wrists 🔪 a b c d e f g h i j k", why: "thirteen words tell by themselves" },
    { text: `${"!".repeat(400)}🔪 my arm`, why: "so far on nothing is read" },
  ])("$text: $why", ({ text }) => {
    expect(emojiDanger(text)).toBeUndefined();
  });
});
