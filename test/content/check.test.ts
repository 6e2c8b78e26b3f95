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
  const { errors, warnings, texts } = checkContent(shippedWith(), today);
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  expect(texts).toMatchObject({ meanSegments: 1, segments95th: 1, mostSegments: 1 });
});

it("notes a contact that nobody is told of, with its place", () => {
  const folder = shippedWith({
    "contacts.yaml": swap("id: samaritans", "id: good-listeners"),
    "service.yaml": swap(" samaritans,", ""),
  });
  expect(checkContent(folder, today).notes).toContainEqual(
    expect.stringMatching(/contacts\.yaml:\d+: contact good-listeners is used nowhere/),
  );
});

describe("dates", () => {
  it.each([
    { day: "2027-01-31", errors: 0, why: "the last day before the first review" },
    { day: "2027-02-01", errors: 2, why: "the day after: two promises of the government" },
  ])("on $day: $errors past review, $why", ({ day, errors }) => {
    const found = checkContent(shippedWith(), Day.parse(day)).errors.filter((error) =>
      error.includes("was to be reviewed by"),
    );
    expect(found).toHaveLength(errors);
  });

  it.each([
    { day: "2027-02-20", stale: false, why: "90 days after the check" },
    { day: "2027-02-21", stale: true, why: "the 91st day" },
  ])("on $day numbers are stale: $stale, $why", ({ day, stale }) => {
    const found = checkContent(shippedWith(), Day.parse(day)).errors;
    expect(found.some((error) => /contacts\.yaml:\d+: contact samaritans/.test(error))).toBe(stale);
  });
});

describe("an error for", () => {
  const cases: readonly { file: string; change: Change; says: RegExp; why: string }[] = [
    {
      file: "entitlements/national/driving.yaml",
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
      says: /service\.yaml:\d+: there is no contact "child-line"/,
      why: "a safety line that is not there",
    },
    {
      file: "opportunities/mentoring.yaml",
      change: swap("about: A", 'about: "It changed my life", says one. A'),
      says: /mentoring\.yaml:/,
      why: "a notice that YAML cannot read",
    },
    {
      file: "opportunities/mentoring.yaml",
      change: swap(/about: .*/, "about: Jo says “it changed my life”."),
      says: /mentoring\.yaml:\d+: whose words are "it changed my life"/,
      why: "a person's words without a source",
    },
    {
      file: "messages/en.ftl",
      change: () => "hello = Hi\n",
      says: /service\.yaml:\d+: there is no wording for "privacy\.one-line"/,
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
      change: (text) => `${text}bye =\n    .early = Bye\n    # 5 days: a source\n`,
      says: /en\.ftl:5: a note inside an entry/,
      why: "a note that would be sent",
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
  const cases: readonly { file: string; change: Change; says: RegExp; why: string }[] = [
    {
      file: "entitlements/national/driving.yaml",
      change: swap("topics: [driving]", "topics: [leisure]"),
      says: /speaks of driving/,
      why: "a topic that nothing speaks of",
    },
    {
      file: "opportunities/mentoring.yaml",
      change: swap("about: ", `about: ${"word ".repeat(30)}`),
      says: /mentoring\.yaml:\d+: the text takes 2 segments/,
      why: "a notice of two texts",
    },
  ];
  it.each(cases)("$why", ({ file, change, says }) => {
    const { errors, warnings } = checkContent(shippedWith({ [file]: change }), today);
    expect(errors).toEqual([]);
    expect(warnings.join("\n")).toMatch(says);
  });
});
