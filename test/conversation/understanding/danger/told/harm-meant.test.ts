import { describe, expect, it } from "vitest";
import {
  meansHarm,
  tellsOfOthersPlot,
} from "../../../../../src/conversation/understanding/danger/told/harm-meant.ts";

describe("harm that they mean for somebody", () => {
  it.each([
    { words: "gonna put bleach in his tea", is: true, why: "what, and in whose" },
    { words: "im gonna poison my stepdads dinner", is: true, why: "a meal" },
    { words: "the nurse said not to put tablets in her drink", is: false, why: "told not to" },
    { words: "gonna put some stuff in her room", is: false, why: "no meal" },
    { words: "gonna put salt and summat in his tea", is: false, why: "a prank" },
    { words: "he said he gonna poison them", is: false, why: "another's words" },
    { words: "next time im bringing my knife", is: true, why: "for the next time" },
    { words: "im bringing my knife", is: false, why: "what for, is not said" },
    { words: "next time ill bring cake", is: false, why: "a treat" },
    { words: "next time im bringing my knife set to catering", is: false, why: "a course" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(meansHarm(words)).toBe(is);
  });
});

describe("what somebody else means for others", () => {
  it.each([
    { words: "my cousin wants to stab some lad", is: true, why: "a cousin" },
    { words: "me brother wants to stab some lad", is: true, why: "me for my" },
    { words: "my brother wants to stab some lad", is: true, why: "the one who plans it is kin" },
    { words: "my brother says hes gonna shoot some guy", is: true, why: "as he says" },
    { words: "my sister is gonna stab some girl", is: true, why: "a sister" },
    { words: "my cousin wants to stab the lad and my brother", is: false, why: "their kin is meant" },
    { words: "my brother wants to do that", is: false, why: "it may be anything" },
    { words: "my cousin wants to stab me", is: false, why: "whoever writes is meant" },
    { words: "my cousin wants to do his exams", is: false, why: "no deed" },
    { words: "my cousin wants to stab some lad and im gonna help", is: false, why: "they mean it as well" },
    { words: "my cousin wants to stab some lad and im holding it", is: false, why: "they hold it" },
    { words: "my cousin wants to kill someone in his film", is: false, why: "a film" },
    { words: "my cousin is at work", is: false, why: "no plan" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfOthersPlot(words)).toBe(is);
  });
});
