import { describe, expect, it } from "vitest";
import { stepsIn } from "../../../../src/conversation/understanding/in-care/safe-clauses.ts";
import {
  isBesideTheirs,
  stepByOthers,
} from "../../../../src/conversation/understanding/in-care/steps-by-others.ts";

describe("A step that somebody else took", () => {
  it.each([
    { part: "mate talked me down", step: "talked-down", why: "a plan is given up" },
    { part: "mate tried to talk me down", step: undefined, why: "tried, and no more" },
    { part: "shes took them off me", step: "means-taken", why: "out of their hands" },
    { part: "nobody took them off me", step: undefined, why: "by nobody" },
    { part: "told him no", step: "said-no", why: "refused" },
    { part: "told him yes", step: undefined, why: "agreed" },
    { part: "my sister has come to take him for the night", step: "child-with", why: "minded" },
    { part: "his mum has come to take him", step: undefined, why: "kin of the other one" },
    { part: "somebody has come to take him", step: undefined, why: "nobody says who" },
  ])("$part: $step, $why", ({ part, step }) => {
    expect(stepByOthers(part)?.step).toBe(step);
  });

  it.each([
    { part: "my dad has got the kids", kin: "dad", why: "he may be the one who harms" },
    { part: "my nan has got the kids", kin: undefined, why: "nobody's fear" },
  ])("$part: $kin, $why", ({ part, kin }) => {
    expect(stepByOthers(part)).toEqual({ step: "child-with", ...(kin && { kin }) });
  });

  it.each([
    { part: "im not going now", words: "im not going now", is: true, why: "given up" },
    { part: "im at his", words: "mate talked me down im at his", is: true, why: "the mate's" },
    { part: "im at his", words: "im at his", is: false, why: "it may be the one who harms" },
    { part: "im going", words: "mate talked me down im going", is: false, why: "it is not given up" },
  ])("$part in $words: $is, $why", ({ part, words, is }) => {
    expect(isBesideTheirs(part, words)).toBe(is);
  });

  it.each([
    { words: "mate talked me down im at his", steps: ["talked-down"], why: "beside it, and no danger" },
    { words: "mate talked me down then i went anyway", steps: undefined, why: "a part that is none" },
    { words: "told him no hes walked off", steps: ["said-no", "gone"], why: "both" },
    { words: "told him no hes coming back", steps: undefined, why: "he comes back" },
  ])("the steps of $words: $steps, $why", ({ words, steps }) => {
    expect(stepsIn(words)?.steps).toEqual(steps);
  });
});
