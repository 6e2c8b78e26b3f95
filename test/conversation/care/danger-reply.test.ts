import { describe, expect, it } from "vitest";
import { dangerReply, raise } from "../../../src/conversation/care/danger-reply.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const HOUR = 3_600_000;
const URGENT: Risk = { level: "urgent", kind: "domestic_abuse" };
const EMERGENCY: Risk = { level: "emergency", kind: "domestic_abuse" };

interface Told extends Omit<Scene, "heard"> {
  readonly heard?: Scene["heard"];
  readonly risk?: Risk;
}
const reply = (
  { heard, risk = URGENT, text = "he hits me", ...scene }: Told = {},
  before: Partial<Session> = {},
) => dangerReply(ctxFor({ text, heard: { risk, ...heard }, ...scene }), session(before));
const alertOf = ({ effects }: { readonly effects: readonly Effect[] }) =>
  effects.find((effect) => effect.do === "raise-concern");
const FULL = ["safety.urgent", "safety.lines", "safety.told", "safety.honest"];

describe("danger", () => {
  it("is answered in full, raises the alert, and begins the frame", () => {
    const made = reply({}, { misses: 2 });
    expect(keysOf(made)).toEqual(FULL);
    expect(made.effects).toEqual([
      { do: "raise-concern", level: "urgent", kind: "domestic_abuse", words: "he hits me" },
    ]);
    expect(made.session).toEqual({
      ...{ misses: 0, careTurns: 0, careSince: NOW },
      careAbout: { level: "urgent", kind: "domestic_abuse" },
    });
  });

  it("is a slip of ours where there is none", () => {
    expect(() => reply({ risk: { level: "none" } })).toThrow(new TypeError("There is no danger to answer"));
  });

  it("keeps the situation, so that something new in it is answered in full", () => {
    expect(reply({ text: "someone is following me" }).session.careAbout).toEqual({
      ...{ level: "urgent", kind: "abuse_harm_from_others" },
      situation: "followed",
    });
  });

  it("of a kind that nobody has put in words is any danger", () => {
    expect(alertOf(reply({ text: "it is bad", risk: { level: "urgent" } }))).toMatchObject({
      kind: "not_said",
    });
  });

  it("gives what raised the doubt before it to whoever is told", () => {
    const data = { words: "i cant do this" };
    const waiting = { dialog: "safe-check", version: 1, step: "safe", data, askedAt: NOW };
    expect(alertOf(reply({}, { waiting }))).toMatchObject({ words: "i cant do this\nhe hits me" });
  });
});

describe("danger beside what is cared for", () => {
  const OPEN = { known: { concernOpen: true } } as const;
  const CARED = { careTurns: 1, careSince: NOW, careAbout: URGENT as never } as const;

  it("is answered as a question where it is more of the same, and asked", () => {
    const made = reply({ text: "does that mean he will stop", ...OPEN }, CARED);
    expect(keysOf(made)).toContain("safety.unsure-1");
    expect(alertOf(made)).toMatchObject({ level: "urgent" });
    expect(made.session.unsureSaid).toBe(true);
  });

  it("is answered in full where it is danger now, though it is asked", () => {
    const made = reply({ text: "does that mean he will stop", risk: EMERGENCY, ...OPEN }, CARED);
    expect(keysOf(made)).not.toContain("safety.unsure-1");
    expect(keysOf(made)[0]).toBe("safety.emergency");
  });

  it("is heard, and changes nothing of what is cared for, where it is only guessed", () => {
    const made = reply(
      { text: "it is what it is", risk: { level: "urgent", kind: "homeless_tonight" }, ...OPEN },
      CARED,
    );
    expect(keysOf(made)).toContain("safety.heard-1");
    expect(made.session.careAbout).toEqual(URGENT);
    expect(alertOf(made)).toMatchObject({ kind: "homeless_tonight" });
  });

  it("is known to be sexual from then on", () => {
    expect(reply({ text: "he raped me" }).session.careAbout).toMatchObject({ sexual: true });
    expect(reply({ text: "he hits me" }).session.careAbout).not.toHaveProperty("sexual");
  });
});

describe("a pregnancy", () => {
  it.each([
    {
      text: "im pregnant",
      risk: { level: "urgent", kind: "medical" },
      kind: "pregnancy",
      why: "is no illness",
    },
    { text: "im ill", risk: { level: "urgent", kind: "medical" }, kind: "medical", why: "an illness is" },
    { text: "im pregnant", risk: URGENT, kind: "domestic_abuse", why: "what else was heard stays" },
    {
      text: "im 15 and pregnant",
      risk: { level: "emergency", kind: "medical" },
      kind: "pregnancy",
      why: "a child is no illness",
    },
    {
      text: "im 15, pregnant and bleeding",
      risk: { level: "emergency", kind: "medical" },
      kind: "medical",
      why: "blood is one",
    },
    {
      text: "im pregnant",
      risk: { level: "emergency", kind: "medical" },
      kind: "medical",
      why: "danger now stays",
    },
  ] as const)("$text, heard as $risk: $kind, $why", ({ text, risk, kind }) => {
    expect(alertOf(reply({ text, risk }))).toMatchObject({ kind });
  });
});

describe("somebody else at the phone", () => {
  it.each([
    { text: "this is her mum she took pills", stranger: true, why: "says so" },
    { text: "IM HIS BROTHER he hits her", stranger: true, why: "in capitals" },
    { text: "he hits me", heard: { intent: "third_party" }, stranger: true, why: "read so" },
    { text: "wrong number but he hits me", stranger: true, why: "a wrong number" },
    { text: "he hits me", heard: { intent: "wrong_number" }, stranger: true, why: "read as one" },
    { text: "this is mayas little sister she took pills", stranger: true, why: "by name" },
    { text: "its dads girlfriend he hits her", stranger: false, why: "whom they tell of" },
    { text: "my mum hits me", stranger: false, why: "about somebody" },
  ] as const)("$text: named $stranger, $why", ({ text, stranger, ...heard }) => {
    const made = reply({ text, ...heard });
    const told = made.says.find(({ said }) => said.key === "safety.told")!;
    expect(told.said.args?.["who"]).toMatchObject({ key: stranger ? "safety.told-duty" : "safety.told-pa" });
    expect(keysOf(made)).toContain(stranger ? "safety.lines-any-age" : "safety.lines");
  });

  it.each([
    { text: "wrong number, he hits me", known: {}, doubted: true, why: "a number of record" },
    {
      text: "wrong number, he hits me",
      known: { person: undefined },
      doubted: false,
      why: "nobody's number",
    },
    { text: "he hits me", known: {}, doubted: false, why: "no wrong number" },
    { text: "this is her mum", known: {}, doubted: false, why: "somebody they know" },
  ])("puts the number in doubt, $doubted: $text, $why", ({ text, known, doubted }) => {
    const { effects } = reply({ text, known });
    expect(effects.at(-1)).toEqual(doubted ? { do: "doubt-address" } : alertOf({ effects }));
  });
});

const SAME = { careAbout: { level: "urgent", kind: "domestic_abuse" }, careSince: NOW } as const;

describe("more of the same", () => {
  it("stays with whoever has no hope left", () => {
    expect(keysOf(reply({ text: "so tired of everything" }, SAME))).toEqual([
      "safety.not-alone",
      "safety.told",
    ]);
  });

  const MORE = ["safety.more", "safety.told"];
  const SECRET = ["safety.secret", "safety.told"];
  it.each([
    { before: SAME, says: MORE, why: "within the hour" },
    { before: { ...SAME, careSince: NOW - HOUR }, says: MORE, why: "an hour ago" },
    { before: { ...SAME, careSince: NOW - HOUR - 1 }, says: FULL, why: "longer ago" },
    { before: { careAbout: SAME.careAbout }, says: FULL, why: "nobody knows when" },
    { before: { careSince: NOW }, says: FULL, why: "nobody knows what" },
    {
      before: { ...SAME, hands: { at: NOW, sure: false, answered: 0, doubted: false } },
      says: FULL,
      why: "it may be somebody else who told it before",
    },
    { before: {}, says: FULL, why: "nothing was told before" },
    {
      before: { ...SAME, careAbout: { ...SAME.careAbout, kind: "medical" } },
      says: FULL,
      why: "something else",
    },
    {
      before: { ...SAME, careAbout: { ...SAME.careAbout, situation: "followed" } },
      says: FULL,
      why: "another side of it",
    },
    {
      ...{ before: { ...SAME, careAbout: { ...SAME.careAbout, situation: "followed" } }, says: SECRET },
      ...{ text: "dont tell any1", why: "a wish for secrecy alone" },
    },
    {
      ...{ before: { ...SAME, careAbout: { ...SAME.careAbout, situation: "followed" } }, says: FULL },
      ...{ text: "dont tell any1 but he is still hitting me and it is bad", why: "a wish with more in it" },
    },
    { before: SAME, says: SECRET, text: `dont tell any1${" x".repeat(13)}`, why: "forty letters are short" },
    { before: SAME, says: MORE, text: `dont tell any1${" x".repeat(13)}x`, why: "one more is not" },
  ])("is $says: $why", ({ before, says, text = "he hits me" }) => {
    expect(keysOf(reply({ text }, before))).toEqual(says);
  });

  it.each([
    { situation: undefined, says: ["safety.more", "safety.next-violence", "safety.told"], why: "their own" },
    { situation: "others-plan", says: ["safety.more", "safety.told"], why: "another's" },
  ] as const)("says to keep away beside more of a threat: $why", ({ situation, says }) => {
    const careAbout = {
      level: "urgent",
      kind: "violence_to_others",
      ...(situation && { situation }),
    } as const;
    const text = situation ? "the lads are gonna batter him tonight" : "gonna batter him swear down";
    const risk = { level: "urgent", kind: "violence_to_others" } as const;
    expect(keysOf(reply({ text, risk }, { ...SAME, careAbout }))).toEqual(says);
  });

  const concern = { takenBy: "ana", isClosed: false, level: "urgent", told: new Set(["ana"]) } as const;
  it.each([
    { text: "he hits me", known: { concernOpen: true }, who: "seen.has-it", why: "a person has it by now" },
    { text: "he hits me", known: {}, who: "safety.told", why: "that one is closed, and this is new" },
    {
      text: "this is her mum",
      known: { concernOpen: true },
      who: "safety.told",
      why: "a stranger hears of nobody by name",
    },
  ])("names who was told, $who: $why", ({ text, known, who }) => {
    expect(keysOf(reply({ text, known, sections: { concern } }, SAME))).toEqual(["safety.more", who]);
  });

  it("is answered in full where it is danger now", () => {
    const keys = keysOf(reply({ risk: EMERGENCY }, SAME));
    expect(keys[0]).toBe("safety.emergency");
  });

  it("is answered in full where it may be about their worker", () => {
    expect(keysOf(reply({ text: "my pa hit me" }, SAME))).toContain("safety.not-your-pa");
  });

  it("names nobody to a stranger, and still raises the alert", () => {
    const made = reply({ text: "this is her mum" }, SAME);
    const whos = made.says.flatMap(({ said }) => said.args?.["who"] ?? []);
    expect(whos).toEqual([{ key: "safety.told-duty" }]);
    expect(alertOf(made)).toBeDefined();
  });
});

describe("what was told", () => {
  const recent = (at: number) => ({ recent: [{ at, text: "took all my tablets" }] });
  it.each([
    { before: recent(NOW), is: "overdose", why: "with what came just before" },
    { before: recent(NOW - 600_000), is: "overdose", why: "ten minutes before" },
    { before: recent(NOW - 600_001), is: undefined, why: "longer ago" },
    { before: {}, is: undefined, why: "by these words alone" },
  ])("is $is: $why", ({ before, is }) => {
    const risk = { level: "emergency", kind: "suicide_self_harm" } as const;
    expect(reply({ text: "feel sleepy", risk }, before).session.careAbout?.situation).toBe(is);
  });
});

describe("what may be about their worker", () => {
  it.each([
    { text: "my pa hit me", known: {}, about: true, why: "the worker" },
    { text: "ana hit me", known: {}, about: true, why: "by name" },
    { text: "ana hit me", known: { worker: undefined }, about: false, why: "no name is known" },
    { text: "my pa hit me", known: { ownerId: null }, about: false, why: "they have none" },
    { text: "he hits me", known: {}, about: false, why: "somebody else" },
  ])("$text: $about, $why", ({ text, known, about }) => {
    const alert = alertOf(reply({ text, known }));
    expect(alert).toEqual({
      ...{ do: "raise-concern", level: "urgent", kind: expect.stringContaining("abuse"), words: text },
      ...(about && { aboutWorker: true }),
    });
  });

  it("is read in what raised the doubt as well, a line apart", () => {
    const waiting = (words: string) => ({
      ...{ dialog: "safe-check", version: 1, step: "safe", data: { words }, askedAt: NOW },
    });
    expect(alertOf(reply({ text: "no" }, { waiting: waiting("my pa hit me") }))).toMatchObject({
      aboutWorker: true,
    });
    expect(alertOf(reply({ text: "hit me" }, { waiting: waiting("about my pa") }))).toMatchObject({
      aboutWorker: true,
    });
  });
});

describe("danger to somebody else", () => {
  it.each([
    { text: "my mate took 30 paracetamol", about: true, why: "a friend" },
    { text: "i took 30 paracetamol", about: false, why: "themselves" },
  ])("is told as such, $about: $text, $why", ({ text, about }) => {
    const risk = { level: "emergency", kind: "suicide_self_harm" } as const;
    expect(alertOf(reply({ text, risk }))).toEqual({
      ...{ do: "raise-concern", level: "emergency", kind: "suicide_self_harm", words: text },
      ...(about && { aboutAnother: true }),
    });
  });
});

describe("whose hands the phone was in", () => {
  const hands = { at: NOW, sure: true, answered: 2, doubted: true };
  it.each([
    { sure: true, kept: true, why: "they said that they are somebody else" },
    { sure: false, kept: false, why: "it only seemed so, and whoever tells of danger is cared for" },
  ])("is kept, $kept: $why", ({ sure, kept }) => {
    const before = { introducedAt: 5, hands: { ...hands, sure } };
    expect(reply({}, before).session).toEqual({
      ...{ introducedAt: 5, misses: 0, careTurns: 0, careSince: NOW },
      careAbout: { level: "urgent", kind: "domestic_abuse" },
      ...(kept && { hands }),
    });
  });
});

describe("STOP with danger in it", () => {
  it.each([
    { text: "STOP he hits me", stops: true, why: "the word first" },
    { text: "  STOP he hits me", stops: true, why: "after spaces" },
    { text: "STOPALL he hits me", stops: true, why: "its longer form" },
    { text: "stop. he hits me", stops: true, why: "a sentence of its own" },
    { text: "he hits me. stop", stops: true, why: "at the end" },
    { text: "he hits me STOP!", stops: true, why: "at the end, in capitals" },
    { text: "he hits me, stop texting me", stops: true, why: "asked in words" },
    { text: "unsubscribe he hits me", stops: true, why: "another word for it" },
    { text: "he hits me", heard: { intent: "stop" }, stops: true, why: "read so" },
    { text: "STOP HIM he hits me", stops: false, why: "asked of somebody else" },
    { text: "make him stop hitting me", stops: false, why: "of somebody else, in passing" },
    { text: "he hits me. stop sending me numbers", stops: false, why: "enough of what is said" },
    { text: "he hits me", stops: false, why: "no such word" },
  ] as const)("$text: $stops, $why", ({ text, stops, ...heard }) => {
    const made = reply({ text, ...heard });
    expect(made.effects[0]).toEqual(stops ? { do: "opt-out" } : alertOf(made));
    expect(alertOf(made)).toEqual({
      ...{ do: "raise-concern", level: "urgent", kind: "domestic_abuse", words: text },
      ...(stops && { cannotText: true }),
    });
    expect(keysOf(made)).toEqual(stops ? [...FULL, "safety.stopped"] : FULL);
  });

  it.each([
    { known: {}, key: "safety.stopped-web", why: "somebody whose phone is known" },
    { known: { person: undefined }, key: "safety.stopped-visitor", why: "a visitor, who has none" },
  ])("is said on the web as $key, where texts are not stopped by it, to $why", ({ known, key }) => {
    expect(keysOf(reply({ text: "STOP he hits me", known: { channel: "web", ...known } })).at(-1)).toBe(key);
  });
});

it("says of STOP and of secrecy no word that shows what was told, where somebody reads their phone", () => {
  const ctx = { ...ctxFor({ text: "STOP he hits me", heard: { risk: URGENT } }), phoneRead: true as const };
  expect(keysOf(dangerReply(ctx, session())).slice(-2)).toEqual([
    "safety.honest-phone-read",
    "safety.stopped-phone-read",
  ]);
});

it.each([
  { text: "ana hit me", leftOut: { name: "ana", wasTold: false }, why: "it may be about their worker" },
  { text: "my dad hit me", leftOut: undefined, why: "it is about somebody else" },
])("keeps who was left out as $leftOut: $why", ({ text, leftOut }) => {
  const made = reply({ text });
  expect(made.session.leftOut).toEqual(leftOut);
  expect("leftOut" in made.session).toBe(leftOut !== undefined);
});

it("raises the words alone where nothing came before", () => {
  const { effects } = raise(ctxFor({ text: "help" }), { level: "urgent", kind: "not_said" });
  expect(effects).toEqual([{ do: "raise-concern", level: "urgent", kind: "not_said", words: "help" }]);
});

describe("news in an open case", () => {
  const caredFor = (kind: string, level: "urgent" | "emergency" = "urgent") =>
    ({ careTurns: 1, careSince: NOW, careAbout: { level, kind } }) as const;
  const open = { known: { concernOpen: true } };

  it("is answered in its own words, with who was told", () => {
    const made = reply({ text: "my arm looks weird", ...open }, caredFor("domestic_abuse"));
    expect(keysOf(made)).toEqual(["safety.news-injury", "safety.told"]);
    expect(alertOf(made)).toMatchObject({ level: "urgent", kind: "domestic_abuse" });
  });

  it("keeps the body that it was told of, whoever keeps them from help", () => {
    const told = { text: "my bf wont let me ring", risk: EMERGENCY, ...open };
    const made = reply(told, caredFor("medical", "emergency"));
    expect(keysOf(made)).toEqual(["safety.news-hindered", "safety.told"]);
    expect(made.session.careAbout).toEqual({ level: "emergency", kind: "medical" });
  });

  it("of a place says nothing of space to keep, after a threat", () => {
    const risk: Risk = { level: "emergency", kind: "violence_to_others" };
    const made = reply({ text: "12 mill lane", risk, ...open }, caredFor("violence_to_others", "emergency"));
    expect(keysOf(made)).toEqual(["safety.news-place", "safety.told"]);
  });
});
