import { describe, expect, it } from "vitest";
import { alertedFor, dangerWords, type ToldOf } from "../../../src/conversation/care/danger-words.ts";
import { born, ctxFor, type Scene } from "../scene.ts";

const words = (told: Partial<ToldOf>, scene: Scene = {}) =>
  dangerWords(ctxFor(scene), { level: "urgent", kind: "domestic_abuse", ...told }).map(
    ({ said }) => said.key,
  );
const aged = (day: string): Scene => ({
  known: { person: { firstName: "Maya", lastName: "Sample", facts: born(day) } },
});
const livesIn = (area: string): Scene => ({
  known: {
    person: {
      firstName: "Maya",
      lastName: "Sample",
      facts: { ...(born("2000-01-01") as object), livesIn: area } as ReturnType<typeof born>,
    },
  },
});
const NIGHT = { now: Date.parse("2026-11-23T22:00:00Z") };

it("comes in order: heard, where to go, a line, who was told, and what cannot be secret", () => {
  const has = ["safety.urgent-domestic-abuse", "safety.go-domestic-abuse"];
  expect(words({}, { has })).toEqual([
    ...[
      "safety.urgent-domestic-abuse",
      "safety.go-domestic-abuse",
      "safety.lines",
      "safety.told",
      "safety.honest",
    ],
  ]);
});

describe("the first words", () => {
  const has = ["safety.urgent-followed", "safety.urgent-domestic-abuse", "safety.emergency-domestic-abuse"];
  it.each([
    { told: { situation: "followed" }, first: "safety.urgent-followed", why: "the situation" },
    {
      told: { situation: "overdose" },
      first: "safety.urgent-domestic-abuse",
      why: "the kind, where it has none",
    },
    { told: {}, first: "safety.urgent-domestic-abuse", why: "the kind" },
    { told: { level: "emergency" }, first: "safety.emergency-domestic-abuse", why: "danger now" },
    { told: { kind: "medical" }, first: "safety.urgent", why: "any danger" },
    { told: { kind: "medical", level: "emergency" }, first: "safety.emergency", why: "any danger now" },
  ] as const)("are $first: those of $why", ({ told, first }) => {
    expect(words(told, { has })[0]).toBe(first);
  });
});

describe("where to go", () => {
  it.each([
    {
      told: { situation: "followed" },
      has: "safety.go-followed",
      go: "safety.go-followed",
      why: "the situation's",
    },
    {
      told: { situation: "followed" },
      has: "safety.go-domestic-abuse",
      go: "safety.lines",
      why: "not the kind's",
    },
    { told: {}, has: "safety.go-domestic-abuse", go: "safety.go-domestic-abuse", why: "the kind's" },
    { told: {}, has: "x", go: "safety.lines", why: "nothing, where there are no words for it" },
  ] as const)("is $go: $why", ({ told, has, go }) => {
    expect(words(told, { has: [has] })[1]).toBe(go);
  });

  const CHILD = "2010-11-24";
  const GROWN = "2010-11-23";
  it.each([
    { told: { kind: "domestic_abuse" }, born: CHILD, goes: false, why: "a place for adults" },
    { told: { kind: "exploitation" }, born: CHILD, goes: false, why: "a place for adults" },
    { told: { kind: "destitute_no_food_or_power" }, born: CHILD, goes: false, why: "a place for adults" },
    { told: { kind: "domestic_abuse" }, born: GROWN, goes: true, why: "sixteen today" },
    { told: { kind: "medical" }, born: CHILD, goes: true, why: "the same for any age" },
    {
      told: { kind: "domestic_abuse", situation: "followed" },
      born: CHILD,
      goes: true,
      why: "what is told has a place of its own",
    },
  ] as const)("is said, $goes, of $told to somebody born $born: $why", ({ told, born: day, goes }) => {
    const key = `safety.go-${"situation" in told ? told.situation : told.kind.replaceAll("_", "-")}`;
    expect(words(told, { ...aged(day), has: [key] }).includes(key)).toBe(goes);
  });

  it.each([
    { scene: {}, go: "safety.go-homeless-day", why: "the council, by day" },
    { scene: { known: NIGHT }, go: "safety.go-homeless-night", why: "the number that is answered at night" },
    { scene: aged("2008-11-24"), go: "safety.go-homeless-day-under-18", why: "the day before they are 18" },
    { scene: aged("2008-11-23"), go: "safety.go-homeless-day", why: "the day they are 18" },
    { scene: { known: { person: undefined } }, go: "safety.go-homeless-day", why: "nobody knows how old" },
    {
      scene: { text: "in leeds" },
      go: "safety.go-homeless-day-elsewhere",
      why: "another council, by their word",
    },
    {
      scene: { text: "in leeds", known: NIGHT },
      go: "safety.go-homeless-night-elsewhere",
      why: "the same at night",
    },
    { scene: { text: "in manchester" }, go: "safety.go-homeless-day", why: "ours, by their word" },
    {
      scene: { text: "im 17" },
      go: "safety.go-homeless-day-under-18",
      why: "by their word, whatever is on record",
    },
    { scene: { text: "im 18" }, go: "safety.go-homeless-day", why: "grown up by both" },
    {
      scene: { text: "im 16/17 kicked out", known: { person: undefined } },
      go: "safety.go-homeless-day-under-18",
      why: "somebody unknown is as old as they say",
    },
    {
      scene: { text: "im 17 and in leeds", known: { person: undefined } },
      go: "safety.go-homeless-day-under-18-elsewhere",
      why: "the children's services of where they are",
    },
    {
      scene: { text: "im 17 and in leeds", known: { ...NIGHT, person: undefined } },
      go: "safety.go-homeless-night-under-18-elsewhere",
      why: "the same at night",
    },
    {
      scene: { text: "im 18", known: { person: undefined } },
      go: "safety.go-homeless-day",
      why: "the homeless team is for adults",
    },
    {
      scene: { ...aged("2008-11-24"), text: "in leeds" },
      go: "safety.go-homeless-day-under-18",
      why: "whoever we look after is ours wherever they are",
    },
    { scene: livesIn("Salford"), go: "safety.go-homeless-day-elsewhere", why: "another, by the record" },
    { scene: livesIn("Manchester"), go: "safety.go-homeless-day", why: "ours, by the record" },
    {
      scene: { ...livesIn("Salford"), text: "im in manchester" },
      go: "safety.go-homeless-day",
      why: "the word before the record",
    },
    {
      scene: { known: { now: Date.parse("2026-12-25T10:00:00Z") } },
      go: "safety.go-homeless-night",
      why: "a holiday",
    },
  ])("with nowhere to sleep is $go: $why", ({ scene, go }) => {
    expect(words({ kind: "homeless_tonight" }, scene)[1]).toBe(go);
  });
});

it("with nowhere to sleep is the council, where the service names none of its own", () => {
  const ctx = ctxFor({ text: "in leeds" });
  const { council: _, ...rest } = ctx.content.service;
  const service = rest as typeof ctx.content.service;
  const nameless = { ...ctx, content: { ...ctx.content, service } };
  const says = dangerWords(nameless, { level: "urgent", kind: "homeless_tonight" });
  expect(says[1]?.said.key).toBe("safety.go-homeless-day");
});

describe("the lines", () => {
  it.each([
    {
      scene: aged("2007-11-24"),
      told: {},
      lines: "safety.lines-under-19",
      why: "the day before they are 19",
    },
    { scene: aged("2007-11-23"), told: {}, lines: "safety.lines", why: "the day they are 19" },
    { scene: { text: "im 12" }, told: {}, lines: "safety.lines-under-19", why: "a child by their word" },
    {
      scene: { text: "im 12" },
      told: { stranger: true },
      lines: "safety.lines-under-19",
      why: "a child, whoever it is",
    },
    {
      scene: { known: { person: undefined } },
      told: {},
      lines: "safety.lines-any-age",
      why: "nobody on record",
    },
    {
      scene: {},
      told: { stranger: true },
      lines: "safety.lines-any-age",
      why: "somebody else may be writing",
    },
    {
      scene: aged("2011-01-01"),
      told: { stranger: true },
      lines: "safety.lines-any-age",
      why: "whose number it is says nothing of them",
    },
  ])("are $lines: $why", ({ scene, told, lines }) => {
    expect(words(told, scene)).toContain(lines);
  });
});

describe("who was told", () => {
  const told = (of: Partial<ToldOf>) =>
    dangerWords(ctxFor(), { level: "urgent", kind: "medical", ...of }).find(
      ({ said }) => said.key === "safety.told",
    )!;
  it.each([
    { of: {}, who: { key: "safety.told-pa", args: { who: "Ana" } }, why: "their worker" },
    { of: { stranger: true }, who: { key: "safety.told-duty" }, why: "no names to a stranger" },
    { of: { aboutWorker: true }, who: { key: "safety.told-duty" }, why: "not the worker it may be about" },
  ])("is $who.key: $why", ({ of, who }) => {
    expect(told(of).said.args?.["who"]).toEqual(who);
  });

  it("is followed by that their worker was not, where it may be about them", () => {
    expect(words({ aboutWorker: true }).slice(-3)).toEqual([
      "safety.told",
      "safety.not-your-pa",
      "safety.honest",
    ]);
    expect(words({})).not.toContain("safety.not-your-pa");
  });

  it("says so otherwise where the worker had been told before", () => {
    const concern = { takenBy: undefined, isClosed: false, level: "urgent", told: new Set(["ana"]) } as const;
    const scene: Scene = { known: { concernOpen: true }, sections: { concern } };
    expect(words({ aboutWorker: true }, scene)).toContain("safety.not-your-pa-since");
  });

  it.each([
    { of: {}, is: { named: true, byDuty: false }, why: "their worker by name" },
    { of: { stranger: true }, is: { named: false, byDuty: false }, why: "without a name" },
    { of: { aboutWorker: true }, is: { named: true, byDuty: true }, why: "duty" },
  ])("is named so: $why", ({ of, is }) => {
    expect(alertedFor({ level: "urgent", kind: "medical", ...of })).toEqual(is);
  });
});

it("ends with what cannot be secret in words that show nothing, where somebody reads their phone", () => {
  const ctx = { ...ctxFor(), phoneRead: true as const };
  const said = dangerWords(ctx, { level: "urgent", kind: "domestic_abuse" });
  expect(said.at(-1)?.said.key).toBe("safety.honest-phone-read");
});

describe("after sexual harm", () => {
  const has = ["safety.go-domestic-abuse", "safety.go-followed"];
  it.each([
    {
      told: { sexual: true },
      scene: {},
      to: ["safety.go-domestic-abuse", "safety.go-sexual-harm"],
      why: "here",
    },
    {
      told: { sexual: true, kind: "abuse_harm_from_others" },
      scene: livesIn("Leeds"),
      to: ["safety.go-sexual-harm-elsewhere"],
      why: "in another area",
    },
    { told: {}, scene: {}, to: ["safety.go-domestic-abuse"], why: "nothing sexual was told" },
    {
      told: { sexual: true, situation: "followed" },
      scene: {},
      to: ["safety.go-followed"],
      why: "what comes first is something else",
    },
  ] as const)("the centre is named as $to: $why", ({ told, scene, to }) => {
    expect(words(told, { has, ...scene }).filter((key) => key.startsWith("safety.go-"))).toEqual(to);
  });
});

describe("hands on a neck", () => {
  const NECK = { text: "he strangled me" };
  const SEEN = "safety.get-seen";
  it.each([
    { told: {}, scene: NECK, is: true, why: "by a partner" },
    { told: { kind: "abuse_harm_from_others" }, scene: NECK, is: true, why: "by anybody" },
    { told: { kind: "medical" }, scene: NECK, is: false, why: "an illness has its own words" },
    { told: { situation: "followed" }, scene: NECK, is: false, why: "so has this" },
    { told: {}, scene: { text: "he hit me" }, is: false, why: "no neck" },
  ] as const)("are to be seen by a doctor, $is: $why", ({ told, scene, is }) => {
    expect(words(told, scene).indexOf(SEEN)).toBe(is ? 1 : -1);
  });
});

describe("medicine that is locked away", () => {
  const INSULIN = { text: "landlord changed locks my insulin is inside" };
  it.each([
    { told: { kind: "homeless_tonight" }, scene: INSULIN, is: true, why: "with their bed" },
    { told: { kind: "domestic_abuse" }, scene: INSULIN, is: true, why: "by a partner" },
    { told: { kind: "abuse_harm_from_others" }, scene: INSULIN, is: true, why: "by anybody" },
    { told: { kind: "exploitation" }, scene: INSULIN, is: true, why: "by whoever uses them" },
    { told: { kind: "medical" }, scene: INSULIN, is: false, why: "an illness has its own words" },
    {
      told: { kind: "homeless_tonight", situation: "somebody-else" },
      scene: INSULIN,
      is: false,
      why: "of another",
    },
    { told: { kind: "homeless_tonight" }, scene: { text: "locked out" }, is: false, why: "no medicine" },
  ] as const)("is wanted today, $is: $why", ({ told, scene, is }) => {
    expect(words(told, scene).indexOf("safety.get-medicine")).toBe(is ? 1 : -1);
  });
});
