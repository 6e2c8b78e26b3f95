import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { isFireThreatened } from "../../../../../src/conversation/understanding/danger/told/fire-threatened.ts";
import {
  mayHurtChildToday,
  meansHarmToday,
} from "../../../../../src/conversation/understanding/danger/told/harm-today.ts";
import {
  doubledPainkillers,
  fitsAgain,
} from "../../../../../src/conversation/understanding/danger/told/one-after-another.ts";

describe("A plan with an hour", () => {
  it.each([
    { words: "im gonna stab him tonight", is: true, why: "a blade, and tonight" },
    { words: "gonna wait till her shift ends and put a knife in her", is: true, why: "they wait" },
    { words: "im gonna stab him", is: false, why: "no hour: it has words of its own" },
    { words: "gonna stab him up at cod tonight lol", is: false, why: "a game" },
    {
      words: "gonna burn the hostel down tonight",
      is: false,
      why: "nobody is named: it has words of its own",
    },
    { words: "see you tonight", is: false, why: "no deed" },
    { words: "my cousin said stab him tonight and i said no way", is: false, why: "they do not mean to" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(meansHarmToday(words)).toBe(is);
  });

  it.each([
    { words: "thoughts of hurting my baby and scared im gonna do it tonight", is: true, why: "tonight" },
    { words: "might hurt my son if he keeps on", is: true, why: "as soon as he goes on" },
    { words: "thoughts of hurting my baby", is: false, why: "no hour" },
    { words: "gonna kill myself tonight", is: false, why: "themselves" },
    { words: "scared im gonna do it tonight", is: false, why: "no child" },
    { words: "scared of dropping my baby tonight im so clumsy gonna cry now", is: false, why: "clumsy" },
    { words: "gonna throw my son the football today lol", is: false, why: "a game" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(mayHurtChildToday(words)).toBe(is);
  });

  it.each([
    { words: "he says hell set fire to the house tonight", is: true, why: "the home, and tonight" },
    { words: "she said she will burn my flat down she has petrol", is: true, why: "and what for" },
    { words: "he says hell set fire to the house", is: false, why: "not near: it has words of its own" },
    { words: "he will burn the house of his boss tonight", is: false, why: "another's house" },
    { words: "dads gonna burn the burgers tonight", is: false, why: "no home" },
    { words: "hes home tonight", is: false, why: "no fire" },
    {
      words: "gonna set fire to my flat tonight",
      is: false,
      why: "nobody else means to: it has words of its own",
    },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isFireThreatened(words)).toBe(is);
  });

  it.each([
    { words: "had a fit this morning and just had another", is: "self", why: "one after another" },
    { words: "my mate had 2 seizures today", is: "another", why: "a mate's" },
    {
      words: "having a fit every few mins my mates typing this",
      is: "self",
      why: "whoever types for them has none",
    },
    { words: "keep having fits", is: "self", why: "again and again" },
    { words: "my mate keeps having fits", is: "another", why: "a mate keeps having them" },
    { words: "mum has a fit every time im late", is: undefined, why: "a temper" },
    { words: "had a fit this morning", is: undefined, why: "one" },
    { words: "a fit of giggles and then another", is: undefined, why: "laughter" },
    { words: "had a row this morning and just had another", is: undefined, why: "no fit" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(fitsAgain(words)).toBe(is);
  });

  it.each([
    { words: "took my paracetamol twice by mistake like 10 of them", is: true, why: "over a day's worth" },
    { words: "took my paracetamol twice by mistake", is: false, why: "no number" },
    { words: "took like 10 of them twice", is: false, why: "no painkiller" },
    { words: "took my paracetamol like 10 today", is: false, why: "not twice: it has words of its own" },
    { words: "took my paracetamol twice today", is: false, why: "within a day's worth" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(doubledPainkillers(words)).toBe(is);
  });

  const emergency = (kind: string, situation?: string) => ({
    risk: { level: "emergency", kind },
    ...(situation && { situation }),
    certain: true,
  });

  it.each([
    { words: "im gonna stab him tonight", is: emergency("violence_to_others"), why: "another" },
    {
      words: "thoughts of hurting my baby and scared im gonna do it tonight",
      is: emergency("violence_to_others", "may-hurt-child"),
      why: "a child has words of its own",
    },
    {
      words: "scared im gonna shake my baby if he cries",
      is: emergency("violence_to_others", "may-hurt-child"),
      why: "and so has the fear of it",
    },
    {
      words: "my dad says hell set fire to the house tonight",
      is: emergency("abuse_harm_from_others"),
      why: "kin",
    },
    {
      words: "my ex says hell set fire to my flat tonight",
      is: emergency("domestic_abuse"),
      why: "a partner",
    },
    {
      words: "had a fit and then had another one",
      is: { ...emergency("medical"), toWriter: true },
      why: "an ambulance",
    },
    { words: "my mate had 2 seizures today", is: emergency("medical", "somebody-else"), why: "for a mate" },
    {
      words: "took my paracetamol twice by mistake like 10 of them",
      is: emergency("medical", "overdose"),
      why: "A&E, even if they feel well",
    },
    {
      words: "im stood on the flyover cant see one reason to go home",
      is: emergency("suicide_self_harm"),
      why: "no reason to come down from a height",
    },
  ])("$words: $why", ({ words, is }) => {
    expect(signIn(words)).toEqual(is);
  });
});
