import { describe, expect, it } from "vitest";
import { isArmedAlone } from "../../../../../src/conversation/understanding/danger/told/armed-alone.ts";

describe("somebody who has shut themselves in", () => {
  it.each([
    { words: "my brothers locked in his room with our dads gun", is: true, why: "with a gun" },
    { words: "my brothers locked in his room with our toy gun", is: false, why: "with a toy" },
    { words: "my brothers locked in his room", is: false, why: "with nothing" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isArmedAlone(words)).toBe(is);
  });
});
