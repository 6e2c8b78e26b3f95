import { describe, expect, it } from "vitest";
import {
  ForeignDangers,
  foreignDangers,
  kindAsTold,
} from "../../../../src/conversation/understanding/danger/foreign-danger.ts";

const HARM = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";
const ONE = {
  ...{
    language: "es",
    checked: false,
    overdose: "tomado todo",
    help: "ayuda",
    partner: "novio",
    now: "ahora",
  },
  ...{ suicide_self_harm: "quiero morir, me mato", abuse_harm_from_others: "me pega" },
  ...{ homeless_tonight: "duermo fuera", destitute_no_food_or_power: "no comida" },
};
const OTHER = { language: "it", checked: true, overdose: "preso tutto", partner: "ragazzo", now: "adesso" };
const screen = foreignDangers(ForeignDangers.parse([ONE, OTHER]));

describe("danger told in another language", () => {
  it.each([
    { text: "quiero morir", is: { level: "urgent", kind: HARM }, why: "a line" },
    { text: "me mato", is: { level: "urgent", kind: HARM }, why: "the next line" },
    { text: "quiero morir ahora", is: { level: "emergency", kind: HARM }, why: "and now" },
    { text: "quiero morir adesso", is: { level: "urgent", kind: HARM }, why: "now in another language" },
    {
      text: "duermo fuera ahora",
      is: { level: "urgent", kind: "homeless_tonight" },
      why: "a bed is for tonight",
    },
    {
      text: "no comida ahora",
      is: { level: "urgent", kind: "destitute_no_food_or_power" },
      why: "a meal is for today",
    },
    { text: "me pega", is: { level: "urgent", kind: ABUSE }, why: "a blow" },
    { text: "mi novio me pega", is: { level: "urgent", kind: "domestic_abuse" }, why: "by a partner" },
    {
      text: "il ragazzo me pega",
      is: { level: "urgent", kind: ABUSE },
      why: "a partner in another language",
    },
    { text: "mi novio y quiero morir", is: { level: "urgent", kind: HARM }, why: "their own life" },
    { text: "tomado todo", is: { level: "emergency", kind: HARM }, why: "swallowed" },
    {
      text: "me pega preso tutto",
      is: { level: "emergency", kind: HARM },
      why: "swallowed, told after a blow",
    },
    { text: "ayuda", is: { level: "urgent" }, why: "a cry that does not say what it is" },
    { text: "ayuda ahora", is: { level: "emergency" }, why: "at once" },
    {
      text: "ahora preso tutto",
      is: { level: "emergency", kind: HARM },
      why: "now, in a language before it",
    },
    { text: "ahora novio", is: { level: "none" }, why: "no danger" },
    { text: "hola", is: { level: "none" }, why: "no line" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(screen(text)).toStrictEqual(is);
  });

  it.each([
    { before: 1593, level: "urgent", why: "the last that is read" },
    { before: 1600, level: "none", why: "too far on to be read" },
  ])("after $before letters is $level: $why", ({ before, level }) => {
    expect(screen(`${"hola ".repeat(320).slice(0, before - 1)} me pega`).level).toBe(level);
  });
});

describe("the kind that is kept", () => {
  const read = { level: "emergency", kind: "medical" } as const;

  it.each([
    { told: { level: "urgent", kind: ABUSE }, is: ABUSE, why: "what the language tells" },
    { told: { level: "urgent" }, is: "medical", why: "it tells no kind" },
    { told: { level: "none", kind: ABUSE }, is: "medical", why: "it tells nothing" },
  ] as const)("$told: $is, $why", ({ told, is }) => {
    expect(kindAsTold(read, told)).toEqual({ ...read, kind: is });
  });
});

describe("its content", () => {
  it.each([
    { change: {}, fits: true, why: "as it should be" },
    { change: { language: "tig" }, fits: true, why: "three letters" },
    { change: { language: "t" }, fits: false, why: "one" },
    { change: { language: "tigr" }, fits: false, why: "four" },
    { change: { language: "ES" }, fits: false, why: "capitals" },
    { change: { language: "e5s" }, fits: false, why: "a digit" },
    { change: { help: "" }, fits: false, why: "an empty line" },
    { change: { help: "a" }, fits: false, why: "one letter would be found everywhere" },
    { change: { hepl: "ayuda" }, fits: false, why: "a slip in a name" },
  ])("$change fits: $fits, $why", ({ change, fits }) => {
    expect(ForeignDangers.safeParse([{ ...ONE, ...change }]).success).toBe(fits);
  });
});

describe("everyday lines in the same letters", () => {
  const everyday = foreignDangers(
    ForeignDangers.parse([{ ...ONE, everyday: "no comida rapida, me pega risa" }]),
  );
  it.each([
    { text: "no comida rapida", is: { level: "none" }, why: "taken out" },
    { text: "me pega risa no comida rapida", is: { level: "none" }, why: "both of them" },
    {
      text: "no comida",
      is: { level: "urgent", kind: "destitute_no_food_or_power" },
      why: "no everyday line",
    },
    { text: "me pega risa me pega", is: { level: "urgent", kind: ABUSE }, why: "danger beside it" },
  ])("$text: $why", ({ text, is }) => {
    expect(everyday(text)).toEqual(is);
  });
});
