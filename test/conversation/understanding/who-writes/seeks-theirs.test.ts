import { describe, expect, it } from "vitest";
import {
  isNameOnly,
  seeksTheirs,
} from "../../../../src/conversation/understanding/who-writes/seeks-theirs.ts";
import { askerIn } from "../../../../src/conversation/understanding/who-writes/third-party.ts";

describe("somebody who looks for one of their own", () => {
  it.each([
    { words: "get hold of my daughter", is: true, why: "no more than that" },
    { words: "im looking for my son his name is sam", is: true, why: "and the name" },
    { words: "get hold of my daughter she is bleeding", is: false, why: "danger is told" },
    { words: "get hold of my landlord", is: false, why: "no kin" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(seeksTheirs(words)).toBe(is);
  });

  it.each([
    { words: "his name is ellis", is: true, why: "a name" },
    { words: "shes called tia", is: true, why: "a name, another way" },
    { words: "his name is all over it he hit me", is: false, why: "more than a name" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isNameOnly(words)).toBe(is);
  });

  it("is near them where it is a parent, and may be the young person where it is a sister", () => {
    expect(askerIn("get hold of my daughter")).toBe("near-them");
    expect(askerIn("get hold of my sister")).toBeUndefined();
  });
});
