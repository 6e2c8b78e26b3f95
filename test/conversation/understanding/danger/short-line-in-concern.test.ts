import { describe, expect, it } from "vitest";
import { TODAY, understander } from "../subject.ts";

const levelOf = (text: string, concernOpen: boolean) =>
  understander.understand(text, { today: TODAY, inCare: true, ...(concernOpen && { concernOpen: true }) })
    .risk.level;

describe("a short line while a concern is open", () => {
  it.each([
    "he is kind",
    "hes at his mums",
    "hes in london",
    "he is same age",
    "havent told anyone",
    "what do i do for tonight",
    "paint my room tonight",
    "gym tonight",
    "will my social worker know",
    "he is my brother",
    "change the locks tonight",
    "mum took the tablets off me",
  ])("is no danger where nothing in it shows any: %s", (text) => {
    expect(levelOf(text, true)).toBe("none");
  });

  it.each([
    { text: "he raped me", why: "plain words" },
    { text: "he keeps hitting my little girl", why: "violence is named" },
    { text: "ive got nowhere to sleep tonight", why: "a bed is named" },
    { text: "they made me carry drugs", why: "force is named" },
  ])("is danger where a word shows it: $text, $why", ({ text }) => {
    expect(levelOf(text, true)).not.toBe("none");
  });
});
