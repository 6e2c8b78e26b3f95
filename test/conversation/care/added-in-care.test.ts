import { describe, expect, it } from "vitest";
import { addedInCare, alsoAdded, passedOnAs } from "../../../src/conversation/care/added-in-care.ts";
import { saysSomething } from "../../../src/conversation/understanding/in-care/chatter.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const TEXT = "he works nights at the bakery";
const HOUR = 3_600_000;
const NIGHT = NOW + 12 * HOUR;
const live = (change = {}) => ({
  concern: {
    takenBy: undefined,
    isClosed: false,
    level: "urgent" as const,
    told: new Set(["ana", "dee"]),
    ...change,
  },
});
const HAS = ["safety.next-own", "safety.next-harmed"];
const ctx = (change = {}, now = NOW, text = TEXT) =>
  ctxFor({ text, has: HAS, known: { concernOpen: true, now }, sections: live(change) });
const added = (change = {}, saidInCare: string[][] = [], now = NOW) =>
  addedInCare(ctx(change, now), session({ saidInCare }), []);

describe("a question that nothing was made of, of a body in danger now", () => {
  const HAS_BODY = [...HAS, "safety.next-body"];
  const asked = (level: string, kind: string, text = "will it wear off") => {
    const scene = { text, has: HAS_BODY, known: { concernOpen: true }, sections: live({ level }) };
    const before = session({ careAbout: { level, kind } as never });
    return keysOf(addedInCare(ctxFor(scene), before, []));
  };
  it.each([
    {
      ...{ level: "emergency", kind: "medical", why: "999 has the answer, and 111 is no softer one" },
      keys: ["asked.danger-first", "safety.unsure-now", "safety.or-a-person"],
    },
    {
      ...{ level: "urgent", kind: "medical", why: "nothing is to be done this minute" },
      keys: ["safety.unsure-1", "safety.next-body", "safety.added-end"],
    },
    {
      ...{ level: "emergency", kind: "homeless_tonight", why: "it is no question for 999" },
      keys: ["asked.danger-first", "safety.unsure-1", "safety.or-a-person"],
    },
  ] as const)("is answered by $keys for $kind, $level: $why", ({ level, kind, keys }) => {
    expect(asked(level, kind)).toEqual(keys);
  });

  it.each([
    { change: { tookAt: NOW }, why: "what was taken" },
    { change: { situation: "harm-done" }, why: "whom they hurt" },
    { change: { situation: "somebody-else" }, why: "a friend's" },
  ])("is for 999 to answer: $why", ({ change: { situation, ...change } }) => {
    const careAbout = { level: "emergency", kind: "not_said", ...(situation && { situation }) } as never;
    const before = session({ ...{ careTurns: 1, careSince: NOW }, ...change, careAbout });
    const scene = {
      text: "will it wear off",
      known: { concernOpen: true },
      sections: live({ level: "emergency" }),
    };
    expect(keysOf(addedInCare(ctxFor(scene), before, []))).toContain("safety.unsure-now");
  });

  it.each([
    { text: "can i have someone with me", why: "people are asked for" },
    { text: "does ana know", why: "their worker" },
    { text: "did u watch the match", why: "small talk" },
    { text: "what day is it", why: "nobody's body" },
  ])("goes to people, $text: $why", ({ text }) => {
    expect(asked("emergency", "medical", text)).toContain("safety.unsure-1");
  });

  it("while what is only told is heard as ever", () => {
    expect(asked("emergency", "medical", TEXT)).toContain("safety.heard-1");
  });
});

describe("that there is no answer", () => {
  const turn = (text: string, change = {}) =>
    addedInCare(ctxFor({ text, known: { concernOpen: true }, sections: live() }), session(change), []);
  it("is said a single time, and after it that a person may have one", () => {
    const first = turn("do they take dogs");
    expect(keysOf(first)[0]).toBe("safety.unsure-1");
    expect(first.session.unsureSaid).toBe(true);
    expect(keysOf(turn("do they take cats", { unsureSaid: true }))[0]).toBe("safety.unsure-2");
    const others = ["safety.unsure-2", "safety.unsure-3", "safety.unsure-4"];
    expect(keysOf(turn("and fish?", { unsureSaid: true, saidInCare: [others] }))[0]).toBe("safety.unsure-2");
  });

  it("is not said of what they only tell", () => {
    expect(turn(TEXT).session.unsureSaid).toBeUndefined();
    expect(keysOf(turn(TEXT, { unsureSaid: true }))[0]).toBe("safety.heard-1");
  });
});

describe("words that nothing was made of", () => {
  it("join what was told", () => {
    const turn = addedInCare(ctx(), session({ misses: 2, careTurns: 4 }), []);
    expect(turn.effects).toEqual([{ do: "add-to-concern", words: TEXT }]);
    expect(turn.session).toEqual({ misses: 0, careTurns: 4 });
  });

  it.each([
    { text: TEXT, said: [], key: "safety.heard-1", why: "the first way to say it" },
    { text: TEXT, said: ["heard-1"], key: "safety.heard-2", why: "never the same line twice running" },
    { text: TEXT, said: ["heard-2", "heard-1"], key: "safety.heard-3", why: "nor within three turns" },
    {
      text: TEXT,
      said: ["heard-1", "heard-2", "heard-3"],
      key: "safety.heard-4",
      why: "nor within three turns",
    },
    {
      text: TEXT,
      said: ["heard-2", "heard-3", "heard-4"],
      key: "safety.heard-1",
      why: "the first is long ago",
    },
    {
      text: TEXT,
      said: ["heard-1", "heard-2", "heard-3", "heard-4"],
      key: "safety.heard-1",
      why: "all of them were said",
    },
    { text: "do they take dogs", said: [], key: "safety.unsure-1", why: "a question has no receipt" },
    { text: "do they take dogs", said: ["unsure-1"], key: "safety.unsure-2", why: "nor the same twice" },
  ])("$text after $said is answered by $key: $why", ({ text, said, key }) => {
    const lately = said.map((one) => [`safety.${one}`]);
    expect(keysOf(addedInCare(ctx({}, NOW, text), session({ saidInCare: lately }), []))[0]).toBe(key);
  });

  it.each([
    { level: "urgent", keys: ["safety.heard-1", "safety.added-end"], why: "what helps comes last" },
    {
      level: "emergency",
      keys: ["asked.danger-first", "safety.heard-1", "safety.or-a-person"],
      why: "999 comes first",
    },
    {
      level: undefined,
      keys: ["asked.danger-first", "safety.heard-1", "safety.or-a-person"],
      why: "how grave is not known",
    },
  ])("at $level are answered by $keys: $why", ({ level, keys }) => {
    expect(keysOf(added({ level }))).toEqual(keys);
  });

  it.each([
    { kind: "domestic_abuse", situation: undefined, key: "safety.next-harmed", why: "whoever may come near" },
    { kind: "medical", situation: "somebody-else", key: "safety.next-another", why: "for the friend" },
  ])("begin with $key, and name 999 a single time: $why", ({ kind, situation, key }) => {
    const before = session({ careAbout: { level: "emergency", kind, situation } as never });
    const scene = {
      text: TEXT,
      has: [key],
      known: { concernOpen: true },
      sections: live({ level: "emergency" }),
    };
    const keys = keysOf(addedInCare(ctxFor(scene), before, []));
    expect(keys).toEqual([key, "safety.heard-1", "safety.or-a-person"]);
  });

  it("say nothing of whoever comes near where nobody may", () => {
    const before = session({ careAbout: { level: "urgent", kind: "domestic_abuse", past: true } });
    const scene = { text: TEXT, has: ["safety.next-harmed"], known: { concernOpen: true } };
    const live999 = { sections: live({ level: "urgent" }) };
    expect(keysOf(addedInCare(ctxFor({ ...scene, ...live999 }), before, []))).not.toContain(
      "safety.next-harmed",
    );
  });

  it.each([
    {
      kind: "suicide_self_harm",
      said: [],
      keys: ["safety.next-own", "safety.added-end"],
      why: "a line to talk to",
    },
    {
      kind: "domestic_abuse",
      said: [],
      keys: ["safety.next-harmed", "safety.or-a-person"],
      why: "999 is said a single time",
    },
    {
      kind: "suicide_self_harm",
      said: [["safety.next-own"]],
      keys: ["safety.added-end"],
      why: "it was said a moment ago",
    },
    { kind: "not_said", said: [], keys: ["safety.added-end"], why: "nothing is known to help" },
  ])("after $kind go on with $keys: $why", ({ kind, said, keys }) => {
    const careAbout = { level: "urgent" as const, kind };
    expect(keysOf(addedInCare(ctx(), session({ saidInCare: said, careAbout }), [])).slice(1)).toEqual(keys);
  });

  it.each([
    { told: ["ana", "dee"], takenBy: undefined, who: "safety.added-for-both", why: "both were told" },
    { told: ["dee"], takenBy: undefined, who: "who-reads.the-duty-team", why: "their worker was not" },
    { told: [], takenBy: undefined, who: "who-reads.the-duty-team", why: "nobody is named" },
    { told: ["dee"], takenBy: "ana", who: "Ana", why: "she has it" },
    { told: ["ana"], takenBy: "dee", who: "who-reads.the-team", why: "who has it may not be named" },
  ])("are for $who where $why", ({ told, takenBy, who }) => {
    const [line] = added({ told: new Set(told), takenBy }).says;
    expect(line?.said.args).toEqual({ who });
  });

  it.each([
    { now: NOW, said: [], keys: [], why: "somebody is in" },
    { now: NIGHT, said: [], keys: ["safety.read-later"], why: "nobody reads until the morning" },
    { now: NIGHT, said: [["safety.told"]], since: NIGHT, keys: [], why: "it has just been said" },
    { now: NIGHT, said: [["safety.told"]], keys: ["safety.read-later"], why: "it was said by day" },
    { now: NIGHT, said: [["safety.told"]], since: NIGHT - HOUR + 1, keys: [], why: "it is not an hour old" },
    {
      now: NIGHT,
      said: [["safety.told"]],
      since: NIGHT - HOUR,
      keys: ["safety.read-later"],
      why: "it was said an hour ago",
    },
    {
      now: NIGHT,
      said: [["safety.more"]],
      since: NIGHT,
      keys: ["safety.read-later"],
      why: "something else was said",
    },
    { now: NIGHT, said: [["safety.read-later"]], keys: [], why: "it has just been said" },
  ])("say when somebody reads, $keys: $why", ({ now, said, since = NOW, keys }) => {
    const turn = addedInCare(ctx({}, now), session({ saidInCare: said, careSince: since }), []);
    expect(keysOf(turn).slice(1, -1)).toEqual(keys);
  });
});

describe("words after a person has closed it", () => {
  const handoff = { id: "h", status: "open", reason: "asked" } as const;
  it.each([
    { known: { handoff }, effect: { do: "add-to-thread", handoffId: "h" }, why: "a thread is open" },
    {
      known: {},
      effect: { do: "hand-off", reason: "not-understood", words: TEXT, to: "pa" },
      why: "nothing is open",
    },
  ])("are passed on: $why", ({ known, effect }) => {
    const over = ctxFor({ text: TEXT, known });
    expect(passedOnAs(over)).toEqual(effect);
    expect(keysOf(addedInCare(over, session(), []))).toEqual(["safety.added-after"]);
  });
});

describe("what has an answer of its own", () => {
  it.each([
    { text: "dont tell my nan", adds: true, why: "who must not know" },
    { text: "jk im fine", adds: true, why: "it is taken back" },
    { text: "nobody cares", adds: true, why: "no hope" },
    { text: "lol", adds: false, why: "a noise" },
    { text: "thanks", adds: false, why: "it tells nothing" },
    { text: "are u real", adds: false, why: "it asks" },
  ])("$text is added, $adds: $why", ({ text, adds }) => {
    expect(alsoAdded(ctx({}, NOW, text)).length).toBe(adds ? 1 : 0);
  });

  it("is not added where nothing is live", () => {
    expect(alsoAdded(ctxFor({ text: "nobody cares" }))).toEqual([]);
  });
});

describe("whether a message tells anything", () => {
  it.each([
    { text: "ok", says: false, why: "chatter" },
    { text: "okkkk lol", says: false, why: "chatter, drawn out" },
    { text: "yeah i know", says: true, why: "more than a word of it; nothing is lost" },
    { text: "i know", says: false, why: "a turn of phrase" },
    { text: "?!", says: false, why: "no words" },
    { text: "😭😭", says: false, why: "a face alone" },
    { text: "2", says: false, why: "a number of a list" },
    { text: "07700 900123", says: true, why: "a number to ring" },
    { text: "hi", says: false, why: "a greeting" },
    { text: "no", says: false, why: "one word" },
    { text: "no no no no no", says: true, why: "no small talk" },
    { text: "pills", says: true, why: "one word that tells" },
    { text: "outside", says: true, why: "one word that tells" },
    { text: "he's back", says: true, why: "two that tell" },
    { text: "ok he's here", says: true, why: "chatter, and more" },
  ])("$text: $says, $why", ({ text, says }) => {
    expect(saysSomething(text)).toBe(says);
  });
});
