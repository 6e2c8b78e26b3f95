import { describe, expect, it } from "vitest";
import { childAge, withChildWords } from "../../../src/conversation/care/child.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { born, ctxFor, keysOf, made, type Scene, session } from "../scene.ts";

const UNKNOWN = { person: undefined };
const aged = (day: string) => ({ person: { firstName: "Maya", lastName: "Sample", facts: born(day) } });
const RAISED: Effect = { do: "raise-concern", level: "urgent", kind: "medical", words: "x" };
const OTHER: Effect = { do: "opt-out" };

describe("how old a child is", () => {
  it.each([
    { text: "im 15", known: UNKNOWN, age: 15, why: "by their word" },
    { text: "im 16", known: UNKNOWN, age: undefined, why: "no child by their word" },
    { text: "hi", known: UNKNOWN, age: undefined, why: "they do not say" },
    { text: "im 12", known: aged("2007-03-01"), age: 12, why: "the lower of record and word" },
    { text: "im 17", known: aged("2010-11-24"), age: 15, why: "the lower, whichever it is" },
    { text: "hi", known: aged("2010-11-24"), age: 15, why: "the day before they are 16" },
    { text: "hi", known: aged("2010-11-23"), age: undefined, why: "the day they are 16" },
  ])("$text: $age, $why", ({ text, known, age }) => {
    expect(childAge(ctxFor({ text, known }))).toBe(age);
  });
});

describe("words for a child", () => {
  const turn = (effects: readonly Effect[], change = {}) =>
    made({ says: [say("a.b")], effects, session: session(change) });
  const words = (effects: readonly Effect[], scene: Scene = {}, change = {}) =>
    withChildWords(ctxFor({ text: "im 12", known: UNKNOWN, ...scene }), turn(effects, change));

  it("come first, once, and duty is told the same day", () => {
    const told = words([OTHER], {}, { misses: 1 });
    expect(keysOf(told)).toEqual(["safety.child", "who-reads.duty", "a.b"]);
    expect(told.effects).toEqual([{ do: "hand-off", reason: "child", words: "im 12", to: "duty" }, OTHER]);
    expect(told.session).toEqual({ misses: 1, childTold: true });
  });

  it("come last beside danger, where the concern brings duty", () => {
    const told = words([OTHER, RAISED]);
    expect(keysOf(told)).toEqual(["a.b", "safety.child-lines"]);
    expect(told.effects).toEqual([OTHER, RAISED]);
    expect(told.session.childTold).toBe(true);
  });

  it.each([
    { text: "my sister is 11 and dad hits her", lines: "safety.child-lines-for-them", why: "the child" },
    { text: "her brother hes 15", lines: "safety.child-lines-for-them", why: "by what he is called" },
    { text: "my sister is 16 and dad hits her", lines: undefined, why: "sixteen" },
    { text: "im 12 and my sister is 11", lines: "safety.child-lines", why: "whoever writes comes first" },
    { text: "my sister is 11 weeks pregnant", lines: undefined, why: "weeks" },
  ])("name who is there for $lines: $text, $why", ({ text, lines }) => {
    expect(keysOf(words([RAISED], { text }))).toEqual(["a.b", ...(lines ? [lines] : [])]);
  });

  it.each([
    { said: "safety.lines-under-19", lines: "safety.child-services", why: "their own lines" },
    { said: "safety.lines-any-age", lines: "safety.child-services", why: "those for anybody" },
    { said: "safety.lines", lines: "safety.child-lines", why: "not by those for grown-ups" },
  ])("name Childline once, where it was named by $said: $why", ({ said, lines }) => {
    const says = [say(said)];
    expect(
      keysOf(withChildWords(ctxFor({ text: "im 12", known: UNKNOWN }), made({ says, effects: [RAISED] }))),
    ).toEqual([said, lines]);
    const ofAnother = ctxFor({ text: "my sister is 11", known: UNKNOWN });
    expect(keysOf(withChildWords(ofAnother, made({ says, effects: [RAISED] })))).toEqual([
      said,
      `${lines}-for-them`,
    ]);
  });

  it("give way to another place to go, unless Childline has not been named", () => {
    const turn = (...keys: string[]) =>
      keysOf(
        withChildWords(
          ctxFor({ text: "im 12", known: UNKNOWN }),
          made({ says: keys.map((key) => say(key)), effects: [RAISED] }),
        ),
      ).slice(keys.length);
    expect(turn("safety.go-domestic-abuse", "safety.lines-under-19")).toEqual([]);
    expect(turn("safety.go-domestic-abuse", "safety.lines")).toEqual(["safety.child-lines"]);
  });

  it("are not for a child who is written about where there is no danger", () => {
    expect(words([OTHER], { text: "my sister is 11" })).toEqual(turn([OTHER]));
  });

  it.each([
    { scene: { event: { type: "proved" } }, change: {}, why: "nobody has written" },
    { scene: {}, change: { childTold: true }, why: "they were told before" },
    { scene: { text: "im 16" }, change: {}, why: "it is no child" },
  ] as const)("are not said where $why", ({ scene, change }) => {
    expect(words([OTHER], scene as Scene, change)).toEqual(turn([OTHER], change));
  });
});
