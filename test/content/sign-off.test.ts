import { describe, expect, it } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { signOffSlips, unsigned } from "../../src/content/sign-off.ts";
import { unconfirmed } from "../../src/content/unconfirmed.ts";
import { SignOff } from "../../src/domain/sign-off.ts";

const content = loadContent("content");
const { wording, signOff } = content;
const on = "2026-11-20";

it("lists every text about danger that we ship, and none that nobody says", () => {
  expect(signOffSlips(wording, signOff)).toEqual([]);
});

it("keeps production from starting while a text is not signed off", () => {
  expect(unconfirmed(content)).toContain("content/sign-off.yaml: safety.honest is not signed off");
});

describe("a text", () => {
  const signed = signOff.map(({ key }) => ({ key, signedOff: true, by: "safeguarding lead", on }));
  const without = (key: string) => SignOff.parse(signed.filter((one) => one.key !== key));

  it("counts once every line is signed", () => {
    expect(unsigned(wording, SignOff.parse(signed))).toEqual([]);
  });

  it("that is not in the list is not signed", () => {
    expect(unsigned(wording, without("safety.honest"))).toEqual([
      "content/sign-off.yaml: safety.honest is not signed off",
    ]);
    expect(signOffSlips(wording, without("safety.honest"))).toHaveLength(1);
  });

  it.each([
    { line: { key: "safety.honest", signedOff: true }, why: "signed by nobody" },
    { line: { key: "safety.honest", signedOff: true, by: "lead" }, why: "signed on no day" },
  ])("is refused: $why", ({ line }) => {
    expect(SignOff.safeParse([line]).success).toBe(false);
  });
});

const REPEATS =
  /suicid|\bkill|\bdie\b|self.harm|overdos|\babus|\brape|\bstab|homeless(?! team)|pregnan|traffick|\bdrug|forced|genital|\bslave|violen/i;
const texts = wording
  .keys()
  .filter((key) => /^(?:safety|baby|asked)\./.test(key) && key !== "baby.words-to-pa");

describe("a text about danger", () => {
  it.each(texts)("%s repeats nothing of what may have been told, and keeps a calm voice", (key) => {
    const text = textOf(key);
    expect(text).not.toMatch(REPEATS);
    expect(text).not.toMatch(/!|\p{Extended_Pictographic}|within \d|minutes|promise/u);
  });
});

function textOf(key: string): string {
  const args = {
    who: "Jo",
    when: "later",
    hours: "Monday, 9am to 5pm",
    what: "the nurse",
    text: "x",
    lines: "x",
    name: "a line",
    number: "1",
  };
  return wording.render({ key, args });
}
