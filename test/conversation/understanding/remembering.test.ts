import { describe, expect, it } from "vitest";
import { remembering } from "../../../src/conversation/understanding/remembering.ts";
import type { Situation, Understanding } from "../../../src/conversation/understanding/types.ts";
import { Day } from "../../../src/domain/day.ts";

const TODAY: Situation = { today: Day.parse("2026-11-23") };
const MOST = 2000;

/** An understander that remembers, and what it had to read. */
function counted() {
  const read: string[] = [];
  const understand = remembering((text) => {
    read.push(text);
    return { intent: "menu", text } as unknown as Understanding;
  });
  return { read, hear: (text: string, situation = TODAY) => understand(text, situation) };
}

describe("what is said again and again", () => {
  it("is read once, and means the same again", () => {
    const { read, hear } = counted();
    const first = hear("im ok");
    hear("menu");
    expect(hear("im ok")).toBe(first);
    expect(read).toEqual(["im ok", "menu"]);
  });

  it.each([
    { letters: 32, times: 1, why: "a few words come again" },
    { letters: 33, times: 2, why: "more than a few do not" },
  ])("is read $times time(s) in $letters letters: $why", ({ letters, times }) => {
    const { read, hear } = counted();
    hear("x".repeat(letters));
    hear("x".repeat(letters));
    expect(read).toHaveLength(times);
  });

  it.each([
    { situation: { today: Day.parse("2026-11-24") }, why: "on another day" },
    { situation: { ...TODAY, context: "awaiting_yes_no" }, why: "after a question" },
    { situation: { ...TODAY, inCare: true }, why: "once danger was told" },
    { situation: { ...TODAY, concernOpen: true }, why: "while a person reads every word" },
  ] as const)("is read anew $why", ({ situation }) => {
    const { read, hear } = counted();
    hear("yes");
    hear("yes", situation);
    expect(read).toEqual(["yes", "yes"]);
  });

  it("is not taken in care for what it was while a concern is open", () => {
    const { read, hear } = counted();
    hear("yes", { ...TODAY, inCare: true });
    hear("yes", { ...TODAY, concernOpen: true });
    expect(read).toHaveLength(2);
  });

  it("is forgotten from the oldest on when there is too much of it", () => {
    const { read, hear } = counted();
    for (let i = 0; i < MOST; i++) hear(`text ${i}`);
    hear("text 0");
    expect(read).toHaveLength(MOST);
    hear("one more");
    hear("text 1");
    expect(read).toHaveLength(MOST + 1);
    hear("text 0");
    expect(read.at(-1)).toBe("text 0");
    expect(read).toHaveLength(MOST + 2);
  });
});
