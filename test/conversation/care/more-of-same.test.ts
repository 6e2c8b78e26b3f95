import { describe, expect, it } from "vitest";
import { asMoreOfSame, newsIn } from "../../../src/conversation/care/more-of-same.ts";
import type { WhatWasTold } from "../../../src/conversation/care/what-was-told.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, NOW, session } from "../scene.ts";

const HOUR = 3_600_000;
const about = (kind: string, situation?: string): Session =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });
const WISH = about("suicide_self_harm");

describe("what is told while a concern is open", () => {
  const told = (kind: WhatWasTold["kind"], situation?: WhatWasTold["situation"]): WhatWasTold => ({
    kind,
    situation,
  });
  const read = (text: string, one: WhatWasTold, before: Session) =>
    asMoreOfSame(one, ctxFor({ text, known: { concernOpen: true } }), before);
  const MARRIAGE = about("abuse_harm_from_others", "forced-marriage");
  const FRIEND = about("suicide_self_harm", "somebody-else");

  it.each([
    {
      text: "he battered me sister",
      one: told("abuse_harm_from_others", "somebody-else"),
      before: about("violence_to_others"),
      is: told("violence_to_others"),
      why: "why they threaten, and no friend's story",
    },
    {
      text: "he put my brother in hospital",
      one: told("medical"),
      before: about("violence_to_others"),
      is: told("violence_to_others"),
      why: "nor an illness",
    },
    {
      text: "he battered me sister",
      one: told("abuse_harm_from_others", "somebody-else"),
      before: about("violence_to_others", "others-plan"),
      is: told("abuse_harm_from_others", "somebody-else"),
      why: "the threat was another's",
    },
    {
      text: "he hit my mum",
      one: told("suicide_self_harm", "somebody-else"),
      before: about("violence_to_others"),
      is: told("suicide_self_harm", "somebody-else"),
      why: "a life is at risk, by whatever was read",
    },
    {
      text: "he hit my mum",
      one: told("abuse_harm_from_others", "wounded-by"),
      before: about("violence_to_others"),
      is: told("abuse_harm_from_others", "wounded-by"),
      why: "the writer bleeds",
    },
    {
      text: "my nan is in bits about it",
      one: told("medical", "somebody-else"),
      before: about("domestic_abuse"),
      is: told("medical"),
      why: "who is named in their own story is not the one in danger",
    },
    {
      text: "missed my period",
      one: told("pregnancy"),
      before: WISH,
      is: told("pregnancy"),
      why: "a pregnancy has words of its own",
    },
    {
      text: "they take me tomorrow morning",
      one: told("homeless_tonight"),
      before: MARRIAGE,
      is: told("abuse_harm_from_others", "forced-marriage"),
      why: "a day of leaving stays what was told",
    },
    {
      text: "they have got my passport",
      one: told("exploitation"),
      before: MARRIAGE,
      is: told("abuse_harm_from_others", "forced-marriage"),
      why: "a family that forces takes passports",
    },
    {
      text: "they have got my passport till i pay the debt",
      one: told("exploitation"),
      before: MARRIAGE,
      is: told("exploitation"),
      why: "a debt is named",
    },
    {
      text: "he took my money",
      one: told("exploitation"),
      before: about("domestic_abuse"),
      is: told("domestic_abuse"),
      why: "a partner who harms takes money too",
    },
    {
      text: "he made me sell drugs",
      one: told("exploitation"),
      before: about("domestic_abuse"),
      is: told("exploitation"),
      why: "a word of gain",
    },
    {
      text: "they have got my passport",
      one: told("exploitation"),
      before: WISH,
      is: told("exploitation"),
      why: "no family that forces was told of",
    },
    {
      text: "they have got my passport",
      one: told("exploitation", "followed"),
      before: MARRIAGE,
      is: told("exploitation", "followed"),
      why: "what has words of its own keeps them",
    },
    {
      text: "i feel it in my bones",
      one: told("homeless_tonight"),
      before: WISH,
      is: told("suicide_self_harm"),
      why: "no word of it is of another kind",
    },
    {
      text: "ive nowhere to sleep",
      one: told("homeless_tonight"),
      before: WISH,
      is: told("homeless_tonight"),
      why: "a bed is named",
    },
    {
      text: "they beat me for it",
      one: told("abuse_harm_from_others"),
      before: MARRIAGE,
      is: told("abuse_harm_from_others", "forced-marriage"),
      why: "plain words of harm, within that family",
    },
    {
      text: "they hate me for it",
      one: told("abuse_harm_from_others"),
      before: MARRIAGE,
      is: told("abuse_harm_from_others", "forced-marriage"),
      why: "harm within a family that forces",
    },
    {
      text: "hes so low",
      one: told("suicide_self_harm"),
      before: FRIEND,
      is: told("suicide_self_harm", "somebody-else"),
      why: "it is still of the friend",
    },
    {
      text: "hes so low i want to die too",
      one: told("suicide_self_harm"),
      before: FRIEND,
      is: told("suicide_self_harm"),
      why: "it is of themselves now",
    },
    {
      text: "necked them",
      one: told("suicide_self_harm"),
      before: about("homeless_tonight"),
      is: told("suicide_self_harm", "overdose"),
      why: "a dose has its own words",
    },
    {
      text: "took 40 paracetamol",
      one: told("suicide_self_harm", "overdose"),
      before: about("domestic_abuse"),
      is: told("suicide_self_harm", "overdose"),
      why: "plain words are what they are",
    },
    {
      text: "please hes going to kill me",
      one: told("domestic_abuse"),
      before: about("abuse_harm_from_others"),
      is: told("abuse_harm_from_others"),
      why: "no partner is named, so it is whoever was told of",
    },
    {
      text: "my boyfriend is going to kill me",
      one: told("domestic_abuse"),
      before: about("abuse_harm_from_others"),
      is: told("domestic_abuse"),
      why: "a partner is named",
    },
    {
      text: "please hes going to kill me",
      one: told("domestic_abuse"),
      before: about("exploitation"),
      is: told("domestic_abuse"),
      why: "before it nobody of a family was told of",
    },
    {
      text: "dont send police they will kill me",
      one: told("missing_or_trafficked"),
      before: about("exploitation"),
      is: told("exploitation"),
      why: "they are those who use them",
    },
    {
      text: "dont send police my boyfriend will kill me",
      one: told("missing_or_trafficked"),
      before: about("exploitation"),
      is: told("missing_or_trafficked"),
      why: "a partner is named",
    },
    {
      text: "hes here",
      one: told("violence_to_others"),
      before: about("domestic_abuse"),
      is: told("domestic_abuse"),
      why: "he is the one who harms",
    },
    {
      text: "they shout at me for it",
      one: told("abuse_harm_from_others"),
      before: about("abuse_harm_from_others", "cutting-by-family"),
      is: told("abuse_harm_from_others", "cutting-by-family"),
      why: "harm within a family that cuts",
    },
    {
      text: "they shout at me for it",
      one: told("abuse_harm_from_others"),
      before: about("abuse_harm_from_others", "family-harms-another"),
      is: told("abuse_harm_from_others", "family-harms-another"),
      why: "harm within a family that harms a sister",
    },
    {
      text: "they shout at me for it",
      one: told("abuse_harm_from_others"),
      before: about("abuse_harm_from_others", "followed"),
      is: told("abuse_harm_from_others"),
      why: "no family was told of",
    },
    {
      text: "i feel it in my bones",
      one: told("suicide_self_harm"),
      before: about("suicide_self_harm", "overdose"),
      is: told("suicide_self_harm"),
      why: "the dose is a day old",
    },
    {
      text: "feel sleepy",
      one: told("suicide_self_harm", "overdose"),
      before: about("homeless_tonight"),
      is: told("suicide_self_harm", "overdose"),
      why: "the messages before it made a dose of it",
    },
    {
      text: "x y z",
      one: told("not_said"),
      before: about("suicide_self_harm"),
      is: told("suicide_self_harm"),
      why: "nothing says what else it is",
    },
    {
      text: "hes here he is following me",
      one: told("abuse_harm_from_others", "followed"),
      before: about("abuse_harm_from_others"),
      is: told("abuse_harm_from_others", "followed"),
      why: "being followed has its own words",
    },
    {
      text: "hes here im gonna kill myself",
      one: told("suicide_self_harm"),
      before: about("domestic_abuse"),
      is: told("suicide_self_harm"),
      why: "their own life is another danger",
    },
    {
      text: "theyre taking me to pakistan",
      one: told("missing_or_trafficked"),
      before: about("abuse_harm_from_others"),
      is: told("abuse_harm_from_others", "forced-marriage"),
      why: "a journey of those who harm is of the same kind, with words of its own",
    },
    {
      text: "he is fallen down",
      one: told("not_said"),
      before: about("homeless_tonight"),
      is: told("medical"),
      why: "a body that fails is of its own kind",
    },
    {
      text: "im gonna snap",
      one: told("violence_to_others"),
      before: about("suicide_self_harm", "overdose"),
      is: told("suicide_self_harm", "overdose"),
      why: "nobody is threatened by it",
    },
    {
      text: "im gonna stab him",
      one: told("violence_to_others"),
      before: WISH,
      is: told("violence_to_others"),
      why: "somebody is",
    },
    {
      text: "my mate is gonna bomb the school",
      one: told("violence_to_others"),
      before: WISH,
      is: told("violence_to_others"),
      why: "many are",
    },
    {
      text: "there he is again",
      one: told("abuse_harm_from_others", "followed"),
      before: MARRIAGE,
      is: told("abuse_harm_from_others", "followed"),
      why: "it has a situation of its own",
    },
    {
      text: "im so ill",
      one: told("homeless_tonight"),
      before: about("homeless_tonight"),
      is: told("homeless_tonight"),
      why: "the same again",
    },
  ])("$text: $why", ({ text, one, before, is }) => {
    expect(read(text, one, before)).toEqual(is);
  });

  it("is what was read where nothing was told before", () => {
    const one = told("homeless_tonight");
    expect(asMoreOfSame(one, ctxFor({ text: "they take me" }), session())).toBe(one);
  });
});

describe("what is told in the first hours after an overdose or a wound", () => {
  const after = (hours: number, situation: string | undefined) =>
    session({
      ...{ careTurns: 1, tookAt: NOW - hours * HOUR },
      ...(situation && { careAbout: { level: "emergency", kind: "suicide_self_harm", situation } }),
    });

  it.each([
    { hours: 1, kind: "suicide_self_harm", was: undefined, is: "overdose", why: "it is of the dose" },
    { hours: 1, kind: "medical", was: undefined, is: "overdose", why: "the body shows the dose" },
    {
      hours: 1,
      kind: "medical",
      did: "own-wound",
      was: undefined,
      is: "own-wound",
      why: "the body shows the wound",
    },
    {
      hours: 1,
      kind: "medical",
      did: "followed",
      was: undefined,
      is: "overdose",
      why: "what was told after the dose stands beside it",
    },
    {
      hours: 1,
      kind: "medical",
      did: undefined,
      was: undefined,
      is: "overdose",
      why: "only the hour is known",
    },
    { hours: 1, kind: "homeless_tonight", was: undefined, is: undefined, why: "a bed is another need" },
    {
      hours: 1,
      kind: "suicide_self_harm",
      was: "somebody-else",
      is: "somebody-else",
      why: "a friend is in danger now",
    },
    { hours: 12, kind: "medical", was: undefined, is: undefined, why: "the first hours are over" },
  ] as const)("$kind of $was, $hours hours on, is $is: $why", ({ hours, kind, was, is, ...row }) => {
    const did = "did" in row ? row.did : "overdose";
    const text = kind === "homeless_tonight" ? "nowhere to sleep" : "my chest hurts i wanna die";
    const ctx = ctxFor({ text, known: { concernOpen: true } });
    expect(asMoreOfSame({ kind, situation: was }, ctx, after(hours, did))).toEqual({ kind, situation: is });
  });
});

describe("their own danger, told beside somebody else's", () => {
  const FRIEND = about("suicide_self_harm", "somebody-else");
  const USED = about("exploitation");
  const MISSING: WhatWasTold = { kind: "missing_or_trafficked", situation: "somebody-missing" };
  const SICK: WhatWasTold = { kind: "medical", situation: "somebody-else" };
  const BARE: WhatWasTold = { kind: "destitute_no_food_or_power", situation: undefined };
  const WISH_TO_DIE = { kind: "suicide_self_harm", situation: undefined };

  it.each([
    {
      text: "im shaking i took the same stuff as him",
      one: SICK,
      before: FRIEND,
      level: "emergency",
      is: { kind: "suicide_self_harm", situation: "overdose" },
      why: "a dose of their own comes first",
    },
    {
      text: "me too",
      one: MISSING,
      before: FRIEND,
      level: "urgent",
      is: WISH_TO_DIE,
      why: "theirs, not a friend's",
    },
    {
      text: "i have no food. my life is finish",
      one: BARE,
      before: USED,
      level: "urgent",
      is: WISH_TO_DIE,
      why: "an end of everything comes before a want that is named",
    },
    {
      text: "i have no food. my life is finish",
      one: BARE,
      before: USED,
      level: "emergency",
      is: BARE,
      why: "danger now keeps its own words",
    },
  ] as const)("$text at $level is of $is.kind: $why", ({ text, one, before, level, is }) => {
    const ctx = ctxFor({ text, heard: { risk: { level, kind: "medical" } }, known: { concernOpen: true } });
    expect(asMoreOfSame(one, ctx, before)).toEqual(is);
  });

  it.each([
    {
      text: "he deserves it u dont know what he done",
      level: "urgent",
      kind: "domestic_abuse",
      before: "violence_to_others",
      is: "violence_to_others",
      why: "whoever threatens is no victim by a guess",
    },
    {
      text: "he deserves it u dont know what he done",
      level: "emergency",
      kind: "domestic_abuse",
      before: "violence_to_others",
      is: "domestic_abuse",
      why: "danger now is answered as it was read",
    },
    {
      text: "hes stopped now",
      level: "emergency",
      kind: "domestic_abuse",
      before: "violence_to_others",
      is: "violence_to_others",
      why: "so few words are a guess at any level: it is the baby who cried",
    },
    {
      text: "hes hitting me",
      level: "emergency",
      kind: "domestic_abuse",
      before: "violence_to_others",
      is: "domestic_abuse",
      why: "a word of harm is there, however few there are",
    },
    {
      text: "they told me that last time n it was shut",
      level: "urgent",
      kind: "abuse_harm_from_others",
      before: "destitute_no_food_or_power",
      is: "destitute_no_food_or_power",
      why: "no word of harm is there",
    },
    {
      text: "he punched me for it",
      level: "urgent",
      kind: "abuse_harm_from_others",
      before: "violence_to_others",
      is: "abuse_harm_from_others",
      why: "harm to them is named",
    },
  ] as const)("$text, read $level, after $before: $is, $why", ({ text, level, kind, before, is }) => {
    const heard = { risk: { level, kind } };
    const ctx = ctxFor({ text, heard, known: { concernOpen: true } });
    expect(asMoreOfSame({ kind, situation: undefined }, ctx, about(before)).kind).toBe(is);
  });
});

describe("news in a case", () => {
  const read = (text: string, level: "none" | "urgent" | "emergency", before: Session) =>
    newsIn(ctxFor({ text, heard: { risk: { level } }, known: { concernOpen: true } }), before);
  const HARMED = about("abuse_harm_from_others");
  const USED = about("exploitation");
  it.each([
    { text: "my arm looks weird", level: "urgent", before: HARMED, is: "injury", why: "a hurt" },
    { text: "my arm looks weird", level: "none", before: HARMED, is: "injury", why: "nothing else was read" },
    {
      text: "my arm looks weird",
      level: "emergency",
      before: HARMED,
      is: undefined,
      why: "graver by itself",
    },
    {
      text: "i did it already",
      level: "emergency",
      before: USED,
      is: "gave-in",
      why: "it is of what was asked",
    },
    { text: "hes outside", level: "urgent", before: HARMED, is: undefined, why: "danger that has its words" },
    { text: "thanks", level: "none", before: HARMED, is: undefined, why: "no danger" },
  ] as const)("of $text read as $level is $is: $why", ({ text, level, before, is }) => {
    expect(read(text, level, before)).toBe(is);
  });

  it("that is told beside a threat leaves what was read", () => {
    const one: WhatWasTold = { kind: "suicide_self_harm", situation: "somebody-else" };
    const ctx = ctxFor({ text: "he beats my mum", known: { concernOpen: true } });
    expect(asMoreOfSame(one, ctx, about("violence_to_others"))).toEqual(one);
  });
});
