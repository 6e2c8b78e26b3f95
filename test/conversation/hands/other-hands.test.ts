import { describe, expect, it } from "vitest";
import { type AnyDialog, done, say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { type Hands, inOtherHands } from "../../../src/conversation/hands/other-hands.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const STOPPED = { do: "hand-off", reason: "stopped", words: "", to: "pa" } as const;
const NOTED = { do: "hand-off", reason: "wrong-number", words: "", to: "pa" } as unknown as Effect;
const dialog = (name: string, effects: readonly Effect[] = []) =>
  ({ name, version: 1, start: () => done([say(name)], effects), steps: {} }) as unknown as AnyDialog;
const book = {
  byIntent: new Map([
    ["stop", dialog("stop", [{ do: "opt-out" }, STOPPED, { do: "opt-in" }])],
    ["wrong_number", dialog("wrong-number", [NOTED])],
  ]),
  byName: new Map([
    ["who-we-are", dialog("who-we-are")],
    ["third-party", dialog("third-party")],
  ]),
} as unknown as TurnInput["book"];

const BEFORE = NOW - 60_000;
const had = (sure: boolean, doubted = false): Partial<Session> => ({
  hands: { at: BEFORE, sure, answered: 1, doubted },
});
const of = (hands: Hands, scene: Scene = {}, before: Partial<Session> = {}) => {
  const { text = "" } = scene;
  const input = { text, session: session(before), book } as unknown as TurnInput;
  return inOtherHands(hands, input, ctxFor(scene));
};
const does = ({ effects }: { effects: readonly Effect[] }) => effects.map((effect) => effect.do);

describe("what somebody else is answered", () => {
  const held = { handoff: { id: "h", status: "answered", answeredAt: NOW, heldBy: "ana" } as never };
  const rows: readonly {
    hands: Hands;
    before?: Partial<Session>;
    scene?: Scene;
    says: string[];
    why: string;
  }[] = [
    { hands: "says", says: ["third-party"], why: "who says so first leaves a number" },
    { hands: "asks", says: ["third-party"], why: "so does who asks what was told" },
    { hands: "says", before: had(true), says: ["unknown.holder-passed-on"], why: "known to have it" },
    { hands: "still", before: had(true), says: ["unknown.holder-passed-on"], why: "has it still" },
    { hands: "still", before: had(false), says: ["unknown.whoever-call"], why: "may be the person" },
    { hands: "who", says: ["who-we-are"], why: "asks who we are" },
    { hands: "wrong", says: ["wrong-number"], why: "says it is not her" },
    { hands: "stop", says: ["stop"], why: "wants no more texts" },
    { hands: "wrong", scene: { known: held }, says: [], why: "a worker answers there" },
    { hands: "stop", scene: { known: held }, says: ["stop"], why: "a stop is honoured all the same" },
  ];
  it.each(rows)("is $says to $hands: $why", ({ hands, scene, before, says }) => {
    expect(keysOf(of(hands, scene, before))).toEqual(says);
  });
});

describe("a body that may be failing", () => {
  const DOSE: Partial<Session> = {
    careAbout: { level: "emergency", kind: "suicide_self_harm", situation: "overdose" },
    careSince: NOW,
  };
  const held = { handoff: { id: "h", status: "answered", answeredAt: NOW, heldBy: "ana" } as never };
  const FIRST = "unknown.holder-body";
  it.each([
    { hands: "says", before: DOSE, says: [FIRST, "third-party"], why: "comes before privacy" },
    { hands: "stop", before: DOSE, says: ["stop"], why: "is not beside whoever wants it to stop" },
    { hands: "says", before: { ...DOSE, ...had(true) }, says: ["unknown.holder-passed-on"], why: "was said" },
    { hands: "says", before: DOSE, known: held, says: [], why: "is for the worker who answers there" },
    {
      hands: "still",
      before: { ...DOSE, ...had(true) },
      says: ["unknown.holder-passed-on"],
      why: "was said",
    },
  ] as const)("$says to $hands: it $why", ({ hands, before, says, ...rest }) => {
    expect(keysOf(of(hands, "known" in rest ? { known: rest.known } : {}, before))).toEqual(says);
  });
});

describe("staff", () => {
  const rows: readonly {
    hands: Hands;
    text?: string;
    before?: Partial<Session>;
    told: boolean;
    why: string;
  }[] = [
    { hands: "says", told: true, why: "somebody says so" },
    { hands: "who", text: "who are you", told: false, why: "the person may ask that" },
    { hands: "who", text: "whos this", told: true, why: "the person knows whose number it is" },
    { hands: "who", text: "who u texting babe", told: true, why: "asked of the person, by whoever sees it" },
    { hands: "who", text: "who are you", before: had(true), told: true, why: "from who has the phone" },
    { hands: "still", before: had(false), told: false, why: "it only seems so" },
    { hands: "still", before: had(true), told: true, why: "they have it" },
  ];
  it.each(rows)(
    "are told not to ring blind after $hands: $told, $why",
    ({ hands, text = "", before, told }) => {
      const { effects } = of(hands, { text }, before);
      expect(effects.filter((effect) => effect.do === "alert-other-hands")).toEqual(
        told ? [{ do: "alert-other-hands" }] : [],
      );
    },
  );

  it("are told that texts are stopped by the alert, and by nothing that asks for a call", () => {
    expect(of("stop").effects).toEqual([
      { do: "opt-out", blind: true },
      { do: "opt-in" },
      { do: "doubt-address" },
      { do: "alert-other-hands", stops: true },
    ]);
  });

  it("hear nothing of a question that the person may ask", () => {
    expect(of("who", { text: "who are you" }).effects).toEqual([]);
  });

  it("read any other message that was passed on", () => {
    expect(of("wrong").effects).toEqual([NOTED, { do: "alert-other-hands" }]);
  });
});

describe("the number", () => {
  const rows: readonly {
    hands: Hands;
    scene?: Scene;
    before?: Partial<Session>;
    is: boolean;
    why: string;
  }[] = [
    { hands: "says", is: true, why: "somebody says so" },
    { hands: "says", before: had(false), is: true, why: "it only seemed so until then" },
    { hands: "says", before: had(true), is: false, why: "it was doubted then" },
    { hands: "who", is: false, why: "a question shows nothing" },
    { hands: "asks", is: false, why: "a question shows nothing" },
    { hands: "wrong", is: false, why: "a wrong number has its own way" },
    { hands: "says", scene: { known: { channel: "web" } }, is: false, why: "a chat has no number" },
    { hands: "says", scene: { known: { standing: "doubtful-phone" } }, is: false, why: "it is in doubt" },
  ];
  it.each(rows)("is doubted after $hands: $is, $why", ({ hands, scene, before, is }) => {
    const made = of(hands, scene, before);
    expect(does(made).includes("doubt-address")).toBe(is);
    expect(made.session.hands?.doubted).toBe(is);
  });

  it("stays in doubt", () => {
    expect(of("still", {}, had(true, true)).session.hands?.doubted).toBe(true);
  });
});

describe("what is remembered", () => {
  const waiting = (name: string) => ({ dialog: name, version: 1, step: "x", data: {}, askedAt: NOW });
  const recent = [{ at: NOW, text: "x" }];

  const rows: readonly {
    hands: Hands;
    before?: Partial<Session>;
    at: number;
    sure: boolean;
    answered: number;
    why: string;
  }[] = [
    { hands: "says", at: NOW, sure: true, answered: 0, why: "they said so" },
    { hands: "who", at: NOW, sure: false, answered: 0, why: "they only asked" },
    { hands: "still", at: NOW, sure: false, answered: 0, why: "nothing was before it" },
    { hands: "still", before: had(true), at: BEFORE, sure: true, answered: 2, why: "since they said so" },
    { hands: "says", before: had(true), at: NOW, sure: true, answered: 2, why: "they say so again" },
    { hands: "who", before: had(true), at: NOW, sure: true, answered: 2, why: "who asks had it before" },
  ];
  it.each(rows)("after $hands is $sure, since $at: $why", ({ hands, before, why: _, ...is }) => {
    expect(of(hands, {}, before).session.hands).toMatchObject({ ...is });
  });

  it.each([
    { name: "safe-check", is: "safe-check", why: "whether they are safe is still asked" },
    { name: "booking", is: undefined, why: "the person's own form is dropped" },
  ])("of what waited, $name: $is, $why", ({ name, is }) => {
    const after = of("says", {}, { waiting: waiting(name), setAside: waiting("events") }).session;
    expect(after.waiting?.dialog).toBe(is);
    expect(after.setAside).toBeUndefined();
  });

  it.each([
    { before: had(true), keeps: recent, why: "they wrote that themselves" },
    { before: {}, keeps: undefined, why: "the person wrote that" },
  ])("of what was written before is $keeps: $why", ({ before, keeps }) => {
    expect(of("says", {}, { ...before, recent }).session.recent).toEqual(keeps);
  });
});

describe("asked on a number that nobody knows", () => {
  const said = (text: string, at = NOW - 60_000): Partial<Session> => ({
    recent: [{ at, text, danger: true }],
  });
  const STRANGER: Scene = {
    text: "what has he told you",
    known: { person: undefined as never, concernOpen: true },
  };
  it.each([
    {
      hands: "asks",
      before: said("im marys mum my son has a knife"),
      is: false,
      why: "they said whose mother they are",
    },
    { hands: "asks", before: said("he hit me"), is: true, why: "they said nothing of that" },
    { hands: "says", before: said("im marys mum"), is: true, why: "they say they are another" },
    {
      hands: "asks",
      before: { ...said("im marys mum"), ...had(true) },
      is: true,
      why: "another has it already",
    },
  ] as const)("the phone is another's: $is, $why", ({ hands, before, is }) => {
    const made = of(hands, STRANGER, before);
    expect(does(made).includes("alert-other-hands")).toBe(is);
    expect(made.session.hands !== undefined).toBe(is);
  });

  it("is another's on a number of record", () => {
    const made = of("asks", { text: "what has he told you" }, said("im marys mum"));
    expect(does(made)).toContain("alert-other-hands");
  });
});
