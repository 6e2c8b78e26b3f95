import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/content/check.ts";
import { Day } from "../../src/domain/day.ts";
import { shippedWith } from "./folder.ts";

const today = Day.parse("2026-11-22");
type Change = (text: string) => string;
const swap =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);

it("finds nothing wrong with what we ship", () => {
  expect(checkContent(shippedWith(), today)).toEqual({ errors: [], warnings: [] });
});

describe("dates", () => {
  it.each([
    { day: "2027-01-31", errors: 0, why: "the last day before the first review" },
    { day: "2027-02-01", errors: 1, why: "the day after" },
  ])("on $day: $errors past review, $why", ({ day, errors }) => {
    const found = checkContent(shippedWith(), Day.parse(day)).errors.filter((error) =>
      error.startsWith("entitlement"),
    );
    expect(found).toHaveLength(errors);
  });

  it.each([
    { day: "2027-02-20", stale: false, why: "90 days after the check" },
    { day: "2027-02-21", stale: true, why: "the 91st day" },
  ])("on $day numbers are stale: $stale, $why", ({ day, stale }) => {
    const found = checkContent(shippedWith(), Day.parse(day)).errors;
    expect(found.some((error) => error.startsWith("contact samaritans"))).toBe(stale);
  });
});

describe("an error for", () => {
  const cases: readonly { file: string; change: Change; says: RegExp; why: string }[] = [
    {
      file: "entitlements/driving.yaml",
      change: swap("topics: [driving]", "topics: [cars]"),
      says: /driving\.yaml:2: topics\.0/,
      why: "a topic that is not one",
    },
    {
      file: "places.yaml",
      change: swap("id: openshaw", "id: longsight"),
      says: /places\.yaml:.*same id/,
      why: "an id twice",
    },
    {
      file: "service.yaml",
      change: swap("childline]", "child-line]"),
      says: /no contact "child-line"/,
      why: "a safety line that is not there",
    },
    {
      file: "messages/en.ftl",
      change: () => "hello = Hi\n",
      says: /no wording for "privacy\.one-line"/,
      why: "the privacy line without wording",
    },
    {
      file: "messages/en.ftl",
      change: (text) => `${text}party = Hooray \u{1F389}\n`,
      says: /en\.ftl:3: .*alphabet/,
      why: "a character that makes a text dear",
    },
    {
      file: "messages/en.ftl",
      change: (text) => `${text}bye = From { -service }\n`,
      says: /en\.ftl:3: there is no "-service"/,
      why: "a reference to nothing",
    },
  ];
  it.each(cases)("$why", ({ file, change, says }) => {
    const { errors } = checkContent(shippedWith({ [file]: change }), today);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(says);
  });
});

it("tells of every broken file at once", () => {
  const folder = shippedWith({
    "places.yaml": swap("M9 5PR", "M9"),
    "contacts.yaml": swap("for: Talk", "four: Talk"),
  });
  const { errors } = checkContent(folder, today);
  expect(errors.some((error) => error.includes("places.yaml"))).toBe(true);
  expect(errors.some((error) => error.includes("contacts.yaml"))).toBe(true);
});

describe("a warning for", () => {
  const wordy = "You could get this. ".repeat(17);
  const office = "Entitlement is determined following individual assessment by the responsible authority.";
  const cases: readonly { file: string; change: Change; says: RegExp; why: string }[] = [
    {
      file: "entitlements/driving.yaml",
      change: swap(/text: >-\n(?: {2}.*\n)+/, `text: ${wordy}\n`),
      says: /driving: the text takes 3 segments/,
      why: "a long text",
    },
    {
      file: "entitlements/driving.yaml",
      change: swap(/text: >-\n(?: {2}.*\n)+/, `text: ${office}\n`),
      says: /driving: the text reads at grade/,
      why: "office words",
    },
    {
      file: "entitlements/driving.yaml",
      change: swap("topics: [driving]", "topics: [leisure]"),
      says: /speaks of driving/,
      why: "a topic that nothing speaks of",
    },
    {
      file: "opportunities/mentoring.yaml",
      change: swap("about: ", `about: ${"word ".repeat(30)}`),
      says: /mentoring: the text takes 2 segments/,
      why: "a notice of two texts",
    },
  ];
  it.each(cases)("$why", ({ file, change, says }) => {
    const { errors, warnings } = checkContent(shippedWith({ [file]: change }), today);
    expect(errors).toEqual([]);
    expect(warnings.join("\n")).toMatch(says);
  });
});
