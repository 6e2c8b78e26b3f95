import { describe, expect, it } from "vitest";
import { understander } from "../subject.ts";

const { screen } = understander;

describe("danger told by signs", () => {
  it.each([
    { text: "🔪🩸 my arm again", kind: "suicide_self_harm", why: "harm to themselves, again" },
    { text: "🔪 my wrists tonight", kind: "suicide_self_harm", why: "a knife and their body" },
    { text: "⚰️ me soon", kind: "suicide_self_harm", why: "a coffin, theirs" },
    { text: "💊😴 done", kind: "suicide_self_harm", why: "pills, and it is over" },
    { text: "me 🪢 tonight", kind: "suicide_self_harm", why: "a rope, and no bed for the night" },
    { text: "🤕👊 him again", kind: "abuse_harm_from_others", why: "a fist, an injury, somebody" },
    { text: "he 👊 me", kind: "abuse_harm_from_others", why: "a fist for a verb" },
    { text: "bf 👊🏽🤕", kind: "abuse_harm_from_others", why: "a fist of another colour" },
    { text: "his 👊 my face 🩸", kind: "abuse_harm_from_others", why: "blood, by another's hand" },
    { text: "they 🔪 outside", kind: "abuse_harm_from_others", why: "others with a knife" },
    { text: "👊😭", kind: "abuse_harm_from_others", why: "no word at all" },
    { text: "🔫 my head", kind: "suicide_self_harm", why: "a gun, perhaps in jest" },
  ])("$text is $kind: $why", ({ text, kind }) => {
    expect(screen(text)).toMatchObject({ kind });
    expect(screen(text).level).not.toBe("none");
  });

  it.each([
    { text: "dad 👊👊", why: "a greeting, or not" },
    { text: "🪢😭", why: "a rope and tears" },
    { text: "🌉👋", why: "a bridge and goodbye" },
  ])("$text is doubtful, so they are asked: $why", ({ text }) => {
    expect(screen(text)).toMatchObject({ level: "urgent", doubtful: true });
  });

  it.each([
    { text: "🎂🔪 birthday cake time", why: "a cake" },
    { text: "sushi tonight 🍣🔪", why: "a meal" },
    { text: "playing cod 🔫 tonight", why: "a game" },
    { text: "👊 safe bro", why: "a greeting" },
    { text: "got my jab today 💉", why: "the nurse" },
    { text: "picked up my 💊 from chemist", why: "the chemist" },
    { text: "rip nan ⚰️", why: "somebody who died" },
    { text: "chopping onions 🔪😭", why: "tears of another kind" },
    { text: "period came early 🩸 got no pads", why: "a period" },
    { text: "headache 🤕 can i move it", why: "a headache" },
    { text: "🚆 late again", why: "a train" },
    { text: "💀💀 im dead", why: "laughter" },
  ])("$text is none: $why", ({ text }) => expect(screen(text).level).toBe("none"));
});
