import { describe, expect, it } from "vitest";
import { fillTemplate, Templates } from "../../src/domain/template.ts";

const one = (text: string, id = "hello") => ({ id, title: "Hello", text, tone: "plain" });

describe("a template", () => {
  it.each([
    { text: "Hi {firstName}, it's {me}.", fits: true, why: "the names that there are" },
    { text: "Hi {lastName}", fits: false, why: "a name that there is not" },
    { text: "Hi {}", fits: false, why: "no name at all" },
    { text: "x".repeat(160), fits: true, why: "one text to the full" },
    { text: "x".repeat(161), fits: false, why: "one character too many" },
    { text: `{me}${"x".repeat(151)}`, fits: true, why: "full with a name of nine letters in it" },
    { text: `{me}${"x".repeat(152)}`, fits: false, why: "too long once the name is in it" },
    { text: "Hi \u{1F642}", fits: false, why: "an emoji, which makes a text dear and may not show" },
    { text: "Your court date is near", fits: false, why: "it gives away too much" },
    { text: "From the leaving care team", fits: false, why: "it says what nobody else should read" },
  ])("is fit to use: $fits, $why", ({ text, fits }) => {
    expect(Templates.safeParse([one(text)]).success).toBe(fits);
  });

  it("has an id of its own", () => {
    expect(Templates.safeParse([one("a"), one("b")]).success).toBe(false);
    expect(Templates.safeParse([one("a"), one("b", "other")]).success).toBe(true);
  });
});

describe("a filled template", () => {
  it.each([
    { firstName: "Maya", says: "Hi Maya, it's Ana. Ana" },
    { firstName: undefined, says: "Hi, it's Ana. Ana" },
    { firstName: "$& {me}", says: "Hi $& {me}, it's Ana. Ana" },
  ])("greets $firstName", ({ firstName, says }) => {
    expect(fillTemplate({ text: "Hi {firstName}, it's {me}. {me}" }, { firstName, me: "Ana" })).toBe(says);
  });
});
