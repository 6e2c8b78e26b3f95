import { describe, expect, it } from "vitest";
import { check, HAT, NATIONAL } from "./hat.ts";

it.each([
  {
    standing: "announced",
    text: "Free hats are promised. Ask your PA.",
    fine: true,
    why: "it says how it stands",
  },
  { standing: "announced", text: "Free hats for you. Ask your PA.", fine: false, why: "it does not" },
  {
    standing: "enacted_not_started",
    text: "Hats will be free. No start date yet.",
    fine: true,
    why: "says so",
  },
  { standing: "not_confirmed", text: "We have found no free hats here.", fine: true, why: "says so" },
  {
    standing: "ended",
    text: "The £12 for a hat ended in May.",
    fine: true,
    why: "says so, with its last figure",
  },
  {
    standing: "ended",
    text: "The £13 for a hat ended in May.",
    fine: false,
    why: "a figure that it never had",
  },
])("$standing, $text: $fine, $why", ({ standing, text, fine }) => {
  const hat = HAT.replace("in_force", standing)
    .replace(/text: .*/, `text: ${text}`)
    .replace(
      "from: 2026-04-01\n",
      standing === "ended" ? "from: 2026-04-01\n    to: 2026-05-31\n" : "from: 2026-04-01\n",
    );
  expect(check(hat).errors.length === 0).toBe(fine);
});

it("takes a person's words that have a source", () => {
  const quote = "quotes:\n  - { words: it kept me warm, by: Jo, source: https://example.org/jo }\nowner";
  const hat = HAT.replace("Ask your PA.\nmore", 'Jo says "it kept me warm". Ask.\nmore').replace(
    "owner",
    quote,
  );
  expect(check(hat).errors).toEqual([]);
});

describe("a warning with its place for", () => {
  const start = "You could get {amount} for a hat.";
  const sent = start.replace("{amount}", "£12");
  it.each([
    { text: start.padEnd(160 - sent.length + start.length, "."), warns: false, why: "160 characters" },
    { text: start.padEnd(161 - sent.length + start.length, "."), warns: true, why: "161 characters" },
    { text: "Entitlement is determined following individual assessment.", warns: true, why: "office words" },
    { text: `${start} Ask your PA, or ring us.`, warns: false, why: "plain words" },
    {
      text: `${start} It’s for you. Ask your PA, or text us here today.`,
      warns: true,
      why: "a curly quote, with which 70 characters fit",
    },
  ])("$why: $warns", ({ text, warns }) => {
    const { warnings } = check(HAT.replace(/text: .*/, `text: ${text}`));
    expect(warnings.some((one) => one.startsWith(`${NATIONAL}:16: `))).toBe(warns);
  });
});

it("warns of an entitlement that says nothing more on the web", () => {
  const { warnings } = check(HAT.replace(/more: .*\n/, ""));
  expect(warnings).toEqual([`${NATIONAL}:1: say more for the web: more`]);
});

it("finds a word that a folded line has broken at its hyphen", () => {
  const { errors } = check(HAT.replace(/more: .*/, "more: >-\n  It is for a one-\n  bed flat."));
  expect(errors).toEqual([`${NATIONAL}:17: a word is broken at its hyphen: keep it on one line`]);
});
