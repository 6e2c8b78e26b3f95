import { describe, expect, it } from "vitest";
import {
  bearingHarm,
  dangerInConcern,
  withConcern,
  withHarmers,
} from "../../../src/conversation/care/in-concern.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { DAY_MS, hear, MINUTE, NOW, session } from "../scene.ts";

const OPEN = { now: NOW, concernOpen: true };
const about = (kind: string, more: Partial<Session> = {}, situation?: string): Session =>
  session({
    ...{
      careTurns: 1,
      careSince: NOW,
      careAbout: { level: "urgent", kind, ...(situation && { situation }) },
    },
    ...more,
  });
const WISH = about("suicide_self_harm");
const ago = (minutes: number, text: string) => ({ at: NOW - minutes * MINUTE, text });
const HANDS = { at: NOW, sure: true, answered: 1, doubted: false };

describe("the weather, and where somebody is", () => {
  const BED = about("homeless_tonight");
  const CHILD_OUT = about("missing_or_trafficked", { childSaid: { at: NOW, age: 15 } });
  const HIDING: Session = { ...BED, careAbout: { level: "emergency", kind: "domestic_abuse" } };
  it.each([
    { text: "im freezing", before: BED, news: "cold" },
    { text: "im at the bus stop by the library", before: CHILD_OUT, news: "place-of-child" },
    { text: "im at 4 mill lane", before: HIDING, news: "place" },
  ])("is news while the concern is open: $text", ({ text, before, news }) => {
    expect(dangerInConcern(text, before, OPEN)).toMatchObject({ news });
    expect(dangerInConcern(text, before, { now: NOW, concernOpen: false })).toBeUndefined();
  });
});

describe("danger in a concern", () => {
  it.each([
    { before: WISH, known: OPEN, is: true, why: "it is open" },
    { before: WISH, known: { now: NOW, concernOpen: false }, is: true, why: "closed, and the frame holds" },
    {
      before: about("suicide_self_harm", { careTurns: 10 }),
      known: { now: NOW, concernOpen: false },
      is: false,
      why: "closed ten turns ago",
    },
    { before: session(), known: { now: NOW, concernOpen: false }, is: false, why: "nothing was told" },
    {
      before: about("suicide_self_harm", { hands: HANDS }),
      known: OPEN,
      is: false,
      why: "somebody else writes",
    },
    {
      before: about("suicide_self_harm", { hands: { ...HANDS, sure: false, at: NOW - DAY_MS + 1 } }),
      known: OPEN,
      is: false,
      why: "within a day somebody else seemed to write",
    },
    {
      before: about("suicide_self_harm", { hands: { ...HANDS, sure: false, at: NOW - DAY_MS } }),
      known: OPEN,
      is: true,
      why: "a day ago somebody else only seemed to write",
    },
    {
      before: about("suicide_self_harm", { careSince: NOW - DAY_MS + 1 }),
      known: OPEN,
      is: true,
      why: "told within a day",
    },
    {
      before: about("suicide_self_harm", { careSince: NOW - DAY_MS }),
      known: OPEN,
      is: false,
      why: "told a day ago: pills may be what they should take",
    },
  ])("is $is for pills at hand: $why", ({ before, known, is }) => {
    expect(dangerInConcern("got my meds here", before, known) !== undefined).toBe(is);
  });

  it.each([
    { ago: 10 * MINUTE, is: true, why: "ten minutes before" },
    { ago: 10 * MINUTE + 1, is: false, why: "longer before" },
  ])("reads it by what was written $why", ({ ago, is }) => {
    const recent = [{ at: NOW - ago, text: "he gave me pills" }];
    expect(dangerInConcern("took em", about("exploitation", { recent }), OPEN) !== undefined).toBe(is);
  });

  it("reads it by two messages as by one", () => {
    const recent = [ago(2, "he gave me"), ago(1, "pills")];
    expect(dangerInConcern("took em", about("exploitation", { recent }), OPEN)).toBeDefined();
  });

  it.each([
    { harmers: ["dad"], is: true, why: "he is the one who harms" },
    { harmers: undefined, is: false, why: "nobody is known to harm them" },
  ])("is $is for somebody at the door of a pregnant child: $why", ({ harmers, is }) => {
    const before = about("pregnancy", harmers && { harmers }, "young-pregnancy");
    expect(dangerInConcern("hes here", before, OPEN) !== undefined).toBe(is);
  });

  it("is read where nobody knows what was told", () => {
    const read = (text: string) => dangerInConcern(text, session(), OPEN);
    expect(read("necked them")).toBeDefined();
    expect(read("hes here")).toBeUndefined();
    expect(dangerInConcern("goodbye everyone", session({ careSince: NOW }), OPEN)).toBeDefined();
  });
});

describe("a reading beside it", () => {
  it.each([
    { text: "its ready", before: WISH, kind: "suicide_self_harm", why: "of the kind that was told" },
    { text: "gulped them", before: about("homeless_tonight"), kind: "suicide_self_harm", why: "of its own" },
    { text: "he is fallen down", before: about("not_said"), kind: "medical", why: "of its own" },
  ])("is an emergency $why: $text", ({ text, before, kind }) => {
    const { risk, intent } = withConcern(hear(), text, before, OPEN);
    expect({ risk, intent }).toEqual({ risk: { level: "emergency", kind }, intent: "crisis" });
  });

  it("has the kind that was read in it, where what was told has none", () => {
    const risk = { level: "urgent", kind: "violence_to_others" } as const;
    const read = withConcern(hear({ risk }), "ive got a knife", about("pregnancy"), OPEN);
    expect(read.risk).toEqual({ level: "emergency", kind: "violence_to_others" });
    for (const before of [about("pregnancy"), about("not_said"), session()])
      expect(withConcern(hear(), "ive got a knife", before, OPEN).risk).toEqual({ level: "emergency" });
  });

  it("is left as it was where nothing more is told", () => {
    const heard = hear();
    expect(withConcern(heard, "he is kind", WISH, OPEN)).toBe(heard);
  });
});

describe("those who do harm", () => {
  const DANGER = hear({ risk: { level: "urgent", kind: "abuse_harm_from_others" } });
  it.each([
    {
      text: "my dad hits me",
      heard: DANGER,
      before: undefined,
      are: ["dad"],
      why: "named as danger is told",
    },
    {
      text: "my uncle too",
      heard: DANGER,
      before: ["dad", "mum", "bro", "ex", "nan", "ben"],
      are: ["uncle", "dad", "mum", "bro", "ex", "nan"],
      why: "six, the last named first",
    },
    { text: "my uncle too", heard: DANGER, before: ["dad"], are: ["uncle", "dad"], why: "another is added" },
    { text: "he hits me", heard: DANGER, before: ["dad"], are: ["dad"], why: "nobody is named" },
    { text: "my dad is nice", heard: hear(), before: undefined, are: undefined, why: "no danger is told" },
  ])("are kept: $text, $why", ({ text, heard, before, are }) => {
    expect(withHarmers(session(before && { harmers: before }), heard, text).harmers).toEqual(are);
  });
});

describe("their own danger beside somebody else's", () => {
  const FRIEND = about("suicide_self_harm", {}, "somebody-else");
  const heardAs = (level: "none" | "urgent" | "emergency") =>
    withConcern(
      hear({ risk: level === "none" ? { level } : { level, kind: "medical" } }),
      "me too",
      FRIEND,
      OPEN,
    ).risk;

  it.each([
    {
      level: "none",
      is: { level: "urgent", kind: "suicide_self_harm" },
      why: "it is danger, and less than danger now",
    },
    { level: "urgent", is: { level: "urgent", kind: "suicide_self_harm" }, why: "its kind is theirs" },
    { level: "emergency", is: { level: "emergency", kind: "medical" }, why: "it never falls" },
  ] as const)("heard as $level is $is: $why", ({ level, is }) => {
    expect(heardAs(level)).toEqual(is);
  });
});

describe("the same words, sent again", () => {
  const HIT = "my dad hit me";
  const told = (level: "urgent" | "emergency", text = HIT) =>
    about("abuse_harm_from_others", {
      ...{ careAbout: { level, kind: "abuse_harm_from_others" }, harmers: ["dad"] },
      recent: [{ ...ago(1, text), danger: true }],
    });
  it.each([
    { before: told("urgent"), is: false, why: "sent twice" },
    { before: told("urgent", "hello"), is: true, why: "other words came before" },
    { before: told("emergency"), is: true, why: "it is danger now" },
  ])("are danger now, $is: $why", ({ before, is }) => {
    expect(dangerInConcern(HIT, before, OPEN) !== undefined).toBe(is);
  });
});

describe("what is kept of a body", () => {
  const HARM = about("domestic_abuse");
  const WEEK_MS = 7 * DAY_MS;
  const SORE = "my throat is sore";
  it.each([
    { before: { ...HARM, neckAt: NOW }, text: SORE, is: true, why: "hands were on the neck" },
    { before: { ...HARM, neckAt: NOW - WEEK_MS + 1 }, text: SORE, is: true, why: "days ago" },
    { before: { ...HARM, neckAt: NOW - WEEK_MS }, text: SORE, is: false, why: "a week ago" },
    { before: HARM, text: SORE, is: false, why: "never" },
  ])("$text is danger, $is: $why", ({ before, text, is }) => {
    expect(dangerInConcern(text, before, OPEN)).toEqual(is ? { ofSelf: true, news: "neck" } : undefined);
  });

  const OUT = about("homeless_tonight");
  const said = (at: number) => ({ childSaid: { at, age: 12 } });
  it.each([
    { before: { ...OUT, ...said(NOW) }, is: true, why: "a child" },
    { before: { ...OUT, ...said(NOW - DAY_MS + 1) }, is: true, why: "said within the day" },
    { before: { ...OUT, ...said(NOW - DAY_MS) }, is: false, why: "said the day before" },
    { before: OUT, is: false, why: "no age was said" },
  ])("where they are is news of a child who is out, $is: $why", ({ before, is }) => {
    expect(dangerInConcern("by the library", before, OPEN)?.news).toBe(is ? "place-of-child" : undefined);
  });

  it.each([
    { text: "he strangled me", level: "urgent", at: NOW, why: "told" },
    { text: "he strangled me", level: "none", at: undefined, why: "no danger was read" },
    { text: "he hit me", level: "urgent", at: undefined, why: "no neck" },
  ] as const)("hands on a neck are kept from $at: $why", ({ text, level, at }) => {
    const kept = bearingHarm(HARM, hear({ risk: { level } }), text, NOW);
    expect(kept.neckAt).toBe(at);
  });

  it("is kept beside who harms", () => {
    const heard = hear({ risk: { level: "urgent" } });
    expect(bearingHarm(HARM, heard, "my dad strangled me", NOW)).toEqual({
      ...{ ...HARM, harmers: ["dad"], neckAt: NOW },
    });
  });
});
