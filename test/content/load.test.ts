import { describe, expect, it } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { Day } from "../../src/domain/day.ts";
import { textOn } from "../../src/domain/entitlement.ts";
import { answerFor } from "../../src/domain/entitlement-answer.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { isOpen } from "../../src/domain/hours.ts";
import { segmentsOf } from "../../src/domain/segments.ts";
import { ServiceError } from "../../src/errors.ts";
import { shippedWith } from "./folder.ts";

const today = Day.parse("2026-11-22");

describe("the shipped content", () => {
  it("has the six centres, two of them open on four afternoons only", () => {
    const { places } = loadContent(shippedWith());
    const mondayMorning = Date.parse("2026-11-23T10:00:00Z");
    const open = places.filter(({ hours }) => isOpen(mondayMorning, hours, new Set())).map(({ id }) => id);
    expect(places).toHaveLength(6);
    expect(open).toEqual(["harpurhey", "longsight", "moss-side", "wythenshawe"]);
  });

  it("marks every centre and number as not yet confirmed", () => {
    const { service, places, contacts } = loadContent(shippedWith());
    expect([service, ...places, ...contacts.values()].filter(({ confirmed }) => confirmed)).toEqual([]);
  });

  it("has a phone or a text number for each safety line, open day and night", () => {
    const { service, contacts } = loadContent(shippedWith());
    for (const id of service.safetyLines.everyone)
      expect(contacts.get(id)).toMatchObject({ dayAndNight: true });
    expect(contacts.get("shout")?.text?.number).toBe("85258");
  });

  it("tells every entitlement in one text", () => {
    const long = loadContent(shippedWith()).entitlements.filter((one) => segmentsOf(textOn(one, today)!) > 1);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it("has more to say of each on the web", () => {
    const silent = loadContent(shippedWith()).entitlements.filter(({ more }) => more === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("says could, not can, where the text is an offer", () => {
    const texts = loadContent(shippedWith()).entitlements.map(({ text }) => text);
    expect(texts.filter((text) => /you can get|you are eligible/i.test(text))).toEqual([]);
  });
});

describe("answers from the shipped content", () => {
  const manchester = { council: "Manchester", livesIn: "Manchester" };
  const cases: readonly {
    id: string;
    facts: Partial<Facts>;
    answer: string;
    amount?: string;
    why: string;
  }[] = [
    {
      id: "setting-up-home-allowance",
      facts: { born: Day.parse("2007-05-01"), status: "former_relevant" },
      answer: "yes",
      amount: "£3,000",
      why: "a care leaver of 19",
    },
    {
      id: "council-tax-manchester",
      facts: { ...manchester, born: Day.parse("2001-11-22"), status: "former_relevant" },
      answer: "ended",
      amount: "100%",
      why: "25 today",
    },
    {
      id: "council-tax-manchester",
      facts: { ...manchester, livesIn: "Bolton", born: Day.parse("2004-01-01"), status: "former_relevant" },
      answer: "no",
      amount: "100%",
      why: "lives outside the city",
    },
    {
      id: "council-tax-gm",
      facts: { ...manchester, livesIn: "Bolton", born: Day.parse("2004-01-01"), status: "former_relevant" },
      answer: "yes",
      amount: "100%",
      why: "but in one of the ten councils",
    },
    {
      id: "bursary-16-19",
      facts: { born: Day.parse("2007-09-01"), status: "former_relevant", study: "school_or_college" },
      answer: "yes",
      amount: "up to £1,200 a school year",
      why: "was 18 on 31 August, though 19 now",
    },
    {
      id: "bursary-16-19",
      facts: { born: Day.parse("2007-08-31"), status: "former_relevant", study: "school_or_college" },
      answer: "ended",
      amount: "up to £1,200 a school year",
      why: "was 19 on 31 August",
    },
    {
      id: "uc-18-plus",
      facts: { born: Day.parse("2001-11-23"), status: "former_relevant" },
      answer: "maybe",
      amount: "£338.58 a month",
      why: "income is not ours to know; the last day at 24",
    },
    {
      id: "uc-18-plus",
      facts: { born: Day.parse("2001-11-22"), status: "former_relevant" },
      answer: "maybe",
      amount: "£424.90 a month",
      why: "the higher figure from 25",
    },
    {
      id: "free-prescriptions-dental-eye-25",
      facts: { born: Day.parse("2007-05-01"), status: "former_relevant" },
      answer: "maybe",
      why: "promised only",
    },
    {
      id: "pa-21-25-on-request",
      facts: { born: Day.parse("2009-05-01"), status: "eligible" },
      answer: "not_yet",
      why: "17 and in care: from 21",
    },
    {
      id: "child-trust-fund",
      facts: { born: Day.parse("2002-09-01") },
      answer: "yes",
      why: "born on the first day",
    },
    {
      id: "manchester-weekly-top-up",
      facts: { ...manchester, born: Day.parse("2005-01-01"), home: "own_tenancy" },
      answer: "ended",
      why: "paid until 31 March 2026, so no sum today",
    },
    {
      id: "education-costs-council",
      facts: {
        ...manchester,
        born: Day.parse("2007-05-01"),
        status: "former_relevant",
        study: "school_or_college",
      },
      answer: "yes",
      why: "a duty, whatever the sum",
    },
    {
      id: "immigration-fee-exemption",
      facts: { born: Day.parse("2010-12-01"), status: "looked_after_under_16" },
      answer: "maybe",
      why: "still in care at 15",
    },
    {
      id: "immigration-fee-exemption",
      facts: { born: Day.parse("2008-11-22"), status: "eligible" },
      answer: "ended",
      why: "18 today",
    },
    {
      id: "uc-18-plus",
      facts: { born: Day.parse("1999-01-01"), status: "aged_out" },
      answer: "maybe",
      amount: "£424.90 a month",
      why: "no leaving care status is needed",
    },
    {
      id: "vacation-accommodation",
      facts: {
        born: Day.parse("2004-01-01"),
        status: "qualifying_education_only_21_24",
        study: "university",
      },
      answer: "maybe",
      why: "the education tail of a qualifying person",
    },
    {
      id: "crisis-resilience-fund",
      facts: { ...manchester, livesIn: "Leeds" },
      answer: "maybe",
      why: "every council has it",
    },
    {
      id: "homeless-local-connection",
      facts: { born: Day.parse("2008-05-01"), status: "qualifying" },
      answer: "no",
      why: "not for somebody qualifying",
    },
    {
      id: "register-to-vote",
      facts: { born: Day.parse("2010-11-23") },
      answer: "not_yet",
      why: "16 tomorrow",
    },
    {
      id: "child-trust-fund",
      facts: { born: Day.parse("2002-08-31") },
      answer: "no",
      why: "born the day before",
    },
  ];
  it.each(cases)("$id: $answer, $why", ({ id, facts, answer, amount }) => {
    const entitlement = loadContent(shippedWith()).entitlements.find((one) => one.id === id)!;
    const given = answerFor(entitlement, facts, today);
    expect([given.answer, given.amount]).toEqual([answer, amount]);
  });
});

describe("a slip", () => {
  it.each([
    {
      file: "places.yaml",
      change: (text: string) => text.replace("M9 5PR", "M9"),
      says: /places\.yaml:9: 0\.postcode/,
      why: "a postcode cut short",
    },
    {
      file: "service.yaml",
      change: (text: string) => text.replace("shout", "shouts"),
      says: /there is no contact "shouts"/,
      why: "a line that nobody describes",
    },
    {
      file: "contacts.yaml",
      change: (text: string) => text.replace("id: shout", "id: samaritans"),
      says: /same id/,
      why: "an id twice",
    },
    {
      file: "entitlements/national/driving.yaml",
      change: (text: string) => text.replace("id: driving", "id: drive"),
      says: /driving\.yaml:1: /,
      why: "a file not named after its id",
    },
    {
      file: "service.yaml",
      change: (text: string) => text.replace("confirmed: false", "confirmed: true"),
      says: /who confirmed it/,
      why: "confirmed by nobody",
    },
  ])("is refused with its place: $why", ({ file, change, says }) => {
    const folder = shippedWith({ [file]: change });
    expect(() => loadContent(folder)).toThrow(ServiceError);
    expect(() => loadContent(folder)).toThrow(says);
  });
});
