import { describe, expect, it } from "vitest";
import { stepByAct, withGrowth } from "../../../src/conversation/care/grown-by-act.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { ctxFor, hear, MINUTE, made, NOW, type Scene, session } from "../scene.ts";

const ADDED: Effect = { do: "add-to-concern", words: "im on the platform" };
const ANSWER = made({ effects: [ADDED] });
const GROWS: Scene = { heard: { grows: true }, known: { concernOpen: true } };
const careAbout = { level: "urgent", kind: "suicide_self_harm" } as const;
const OWN = session({ careTurns: 1, careSince: NOW, careAbout });
const raised = { do: "raise-concern", level: "urgent", kind: "suicide_self_harm", further: true } as const;

describe("the step that a line is", () => {
  it.each([
    { heard: { act: "body", grows: true }, step: "act-body", why: "of the body" },
    {
      heard: { act: "another-victim", grows: true },
      step: "act-another-victim",
      why: "of somebody else too",
    },
    { heard: { act: "better", grows: true }, step: "act-grows", why: "whatever else it may be" },
    { heard: { grows: true }, step: "act-grows", why: "of no sort for sure" },
    { heard: { act: "body" }, step: undefined, why: "not likely enough, all sorts together" },
  ] as const)("is $step: $why", ({ heard, step }) => {
    expect(stepByAct(hear(heard))).toBe(step);
  });
});

describe("a line that may well tell of more danger", () => {
  it("reaches staff at once, as more of what was told", () => {
    const grown = withGrowth(ANSWER, ctxFor(GROWS), OWN);
    expect(grown.effects).toEqual([{ ...raised, words: "im on the platform" }]);
    expect(grown.session.steps).toEqual({ at: NOW, told: ["act-grows"] });
  });

  it("is of somebody else where that was told", () => {
    const before = { ...OWN, careAbout: { ...careAbout, situation: "somebody-else" } };
    expect(withGrowth(ANSWER, ctxFor(GROWS), before).effects).toEqual([
      { ...raised, words: "im on the platform", aboutAnother: true },
    ]);
  });

  it("is of no kind where none was told", () => {
    const before = { ...OWN, careAbout: { level: "emergency", kind: "not_said" } as const };
    expect(withGrowth(ANSWER, ctxFor(GROWS), before).effects).toEqual([
      { ...raised, words: "im on the platform", level: "emergency", kind: "not_said" },
    ]);
  });

  it("leaves whatever else is done", () => {
    const also: Effect = { do: "keep-safe-wish", wish: {}, words: "text me after 4" };
    const grown = withGrowth(made({ effects: [also, ADDED] }), ctxFor(GROWS), OWN);
    expect(grown.effects).toEqual([also, { ...raised, words: "im on the platform" }]);
  });

  it("is told with the words that join what was told, and no others", () => {
    const asked: Effect = { do: "hand-off", reason: "asked", words: "can denise ring me", to: "duty" };
    const grown = withGrowth(made({ effects: [asked, ADDED] }), ctxFor(GROWS), OWN);
    expect(grown.effects).toEqual([asked, { ...raised, words: "im on the platform" }]);
  });

  it("of another sort is news within the half hour", () => {
    const before = { ...OWN, steps: { at: NOW - MINUTE, told: ["act-grows"] } };
    const scene: Scene = { ...GROWS, heard: { grows: true, act: "body" } };
    expect(withGrowth(ANSWER, ctxFor(scene), before).session.steps?.told).toEqual(["act-grows", "act-body"]);
  });

  const told = (ago: number) => ({ ...OWN, steps: { at: NOW - ago, told: ["act-grows"] } });
  it.each([
    { why: "no more danger is likely", of: ANSWER, scene: { known: { concernOpen: true } }, before: OWN },
    { why: "nobody knows what was told", of: ANSWER, scene: GROWS, before: session({ careTurns: 1 }) },
    { why: "a person has closed it", of: ANSWER, scene: { heard: { grows: true } }, before: OWN },
    { why: "it does not join what was told", of: made(), scene: GROWS, before: OWN },
    { why: "staff were told so within half an hour", of: ANSWER, scene: GROWS, before: told(29 * MINUTE) },
  ] as { why: string; of: typeof ANSWER; scene: Scene; before: typeof OWN }[])(
    "waits with the rest where $why",
    ({ of, scene, before }) => {
      expect(withGrowth(of, ctxFor(scene), before)).toBe(of);
    },
  );

  it("is news again after half an hour, and what was told before is not forgotten sooner", () => {
    expect(withGrowth(ANSWER, ctxFor(GROWS), told(30 * MINUTE)).effects[0]).toMatchObject(raised);
    const lately = { ...OWN, steps: { at: NOW - MINUTE, told: ["dose"] } };
    expect(withGrowth(ANSWER, ctxFor(GROWS), lately).session.steps?.told).toEqual(["dose", "act-grows"]);
  });
});

describe("a refusal of help", () => {
  const TOOK = session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "emergency", kind: "medical" },
  });
  const NO: Scene = { text: "im not going hospital", known: { concernOpen: true } };

  it("of a body in danger now reaches staff at once, and once more where it stays", () => {
    const first = withGrowth(ANSWER, ctxFor(NO), TOOK);
    expect(first.effects[0]).toMatchObject({ do: "raise-concern", level: "emergency", further: true });
    expect(first.session.steps?.told).toEqual(["refuses"]);
    const again = withGrowth(ANSWER, ctxFor(NO), { ...TOOK, steps: first.session.steps! });
    expect(again.session.steps?.told).toEqual(["refuses", "refuses-still"]);
    expect(withGrowth(ANSWER, ctxFor(NO), { ...TOOK, steps: again.session.steps! })).toBe(ANSWER);
  });

  it("of nobody whose body is in danger waits with the rest", () => {
    expect(withGrowth(ANSWER, ctxFor(NO), OWN)).toBe(ANSWER);
  });
});

it("is no danger where help has come", () => {
  const helped = made({ says: [say("safety.step-with-help")], effects: [ADDED] });
  expect(withGrowth(helped, ctxFor(GROWS), OWN)).toBe(helped);
  const other = made({ says: [say("safety.heard-1")], effects: [ADDED] });
  expect(withGrowth(other, ctxFor(GROWS), OWN).effects[0]).toMatchObject({ further: true });
});

it("is no danger where harm is denied", () => {
  const scene: Scene = { ...GROWS, text: "its not like he hits me" };
  expect(withGrowth(ANSWER, ctxFor(scene), OWN)).toBe(ANSWER);
});
