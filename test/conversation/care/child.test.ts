import { describe, expect, it } from "vitest";
import {
  childAge,
  childSaidLately,
  keepingAge,
  withChildWords,
} from "../../../src/conversation/care/child.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { born, ctxFor, DAY_MS, keysOf, made, NOW, type Scene, session } from "../scene.ts";

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

  it.each(["safety.honest", "safety.honest-phone-read"])(
    "come again with an answer to danger in full, which ends with %s",
    (honest) => {
      const before = session({ childTold: true });
      const full = made({ says: [say("a.b"), say(honest)], effects: [RAISED], session: before });
      const told = withChildWords(ctxFor({ text: "im 12", known: UNKNOWN }), full);
      expect(keysOf(told)).toEqual(["a.b", honest, "safety.child-lines"]);
    },
  );

  it("are not needed while a concern is open on a child whose age is known, for duty reads along", () => {
    const known = { ...aged("2012-03-01"), concernOpen: true };
    const told = words([OTHER], { text: "hi", known }, { misses: 1 });
    expect(told).toEqual(turn([OTHER], { misses: 1, childTold: true }));
  });

  it("come at once where the age is said while a concern is open, and whoever was told of it hears", () => {
    const told = words([OTHER], { known: { ...UNKNOWN, concernOpen: true } });
    expect(keysOf(told)[0]).toBe("safety.child");
    expect(told.effects[0]).toMatchObject({ do: "raise-concern", words: "im 12", further: true });
    expect(told.session.childTold).toBe(true);
  });

  it("come once where the age is said while a concern is open", () => {
    const before = { childTold: true };
    const told = words([OTHER], { known: { ...UNKNOWN, concernOpen: true } }, before);
    expect(told).toEqual(turn([OTHER], before));
  });
});

describe("a child of whom nothing else was understood", () => {
  const waiting = { dialog: "menu", version: 1, step: "pick", data: {}, askedAt: NOW };
  const heardOut = (keys: string[], change = {}) =>
    withChildWords(
      ctxFor({ text: "im 12", known: UNKNOWN }),
      made({ says: keys.map((key) => say(key)), session: session(change) }),
    );

  it.each([
    { keys: ["talk.hello", "talk.not-understood-2"], change: {}, why: "in place of an apology" },
    { keys: ["menu.ask"], change: { waiting }, why: "in place of a menu" },
  ])("is listened to $why", ({ keys, change }) => {
    const told = heardOut(keys, { misses: 1, ...change });
    expect(keysOf(told)).toEqual(["safety.child", "who-reads.duty", "safety.child-listening"]);
    expect(told.session).toEqual({ misses: 1, childTold: true });
    expect(told.effects).toHaveLength(1);
  });

  it("keeps what was understood, and a question of its own", () => {
    const change = { waiting: { ...waiting, dialog: "booking" } };
    const told = heardOut(["booking.day", "x.talk.not-understood"], change);
    expect(keysOf(told).slice(2)).toEqual(["booking.day", "x.talk.not-understood"]);
    expect(told.session).toMatchObject(change);
  });

  it("keeps its question where only the words were not understood", () => {
    const change = { waiting: { ...waiting, dialog: "booking" } };
    expect(heardOut(["talk.not-understood"], change).session).toMatchObject(change);
  });
});

describe("an age that they gave", () => {
  it.each([
    { at: NOW - DAY_MS + 1, is: { ageSaid: 12 }, why: "within a day" },
    { at: NOW - DAY_MS, is: {}, why: "a day ago" },
  ])("is known, $is: $why", ({ at, is }) => {
    expect(childSaidLately(session({ childSaid: { at, age: 12 } }), NOW)).toEqual(is);
  });

  it("is not known where they gave none", () => {
    expect(childSaidLately(session(), NOW)).toEqual({});
  });

  const earlier = { at: 1, age: 12 };
  it.each([
    { text: "im 17", before: {}, kept: { at: NOW, age: 17 }, why: "children's services house them" },
    { text: "im 18", before: {}, kept: undefined, why: "grown up" },
    { text: "im 18", before: { childSaid: earlier }, kept: undefined, why: "they put it right" },
    { text: "im 13", before: { childSaid: earlier }, kept: { at: NOW, age: 13 }, why: "the last one" },
    { text: "hi", before: { childSaid: earlier }, kept: earlier, why: "no other was given" },
  ])("is kept as $kept after $text: $why", ({ text, before, kept }) => {
    const after = keepingAge(session({ misses: 1, ...before }), ctxFor({ text }));
    expect(after).toEqual({ misses: 1, ...(kept && { childSaid: kept }) });
  });
});
