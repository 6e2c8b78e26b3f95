import { describe, expect, it } from "vitest";
import { readChoice } from "../../../src/conversation/understanding/entities/choice.ts";
import { readFeeling } from "../../../src/conversation/understanding/entities/feeling.ts";
import { readPhone } from "../../../src/conversation/understanding/entities/phone.ts";
import { readYesNo } from "../../../src/conversation/understanding/entities/yes-no.ts";
import { isUnreadable } from "../../../src/conversation/understanding/words/script.ts";

describe("yes and no", () => {
  it.each(
    "yes|yeah|yep|ye|aye|yh|ok|sure|👍|👍🏽|go on then|YESSSS|no problem|why not|i guess so|yeah that one works cheers".split(
      "|",
    ),
  )("%s is yes", (said) => expect(readYesNo(said)).toBe("yes"));
  it.each(
    "no|nah|nope|no ta|👎|im good thanks|cant make it|not really|nah ur alright|no thats not right".split(
      "|",
    ),
  )("%s is no", (said) => expect(readYesNo(said)).toBe("no"));
  it.each([
    "not sure",
    "yes but later",
    "maybe",
    "dont mind",
    "yes no",
    "what times",
    "what can i do",
    "how do i do that",
    "lol",
    "",
  ])("%j is neither", (said) => expect(readYesNo(said)).toBeUndefined());
});

describe("a choice of three", () => {
  it.each([
    { said: "1", picks: 1, why: "the number" },
    { said: "3", picks: 3, why: "the last there is" },
    { said: "4", picks: undefined, why: "one more than there is" },
    { said: "0", picks: undefined, why: "one fewer" },
    { said: "the second one", picks: 2, why: "in words" },
    { said: "first pls", picks: 1, why: "with manners" },
    { said: "last one", picks: 3, why: "the end of the list" },
    { said: "2️⃣", picks: 2, why: "a keycap" },
    { said: "２", picks: 2, why: "full-width" },
    { said: "one", picks: 1, why: "alone it is the number" },
    { said: "2 or 3", picks: undefined, why: "two of them" },
    { said: "not 2", picks: undefined, why: "refused" },
    { said: "2pm", picks: undefined, why: "a time" },
  ])("$said picks $picks, $why", ({ said, picks }) => {
    expect(readChoice(said, 3)).toBe(picks);
  });
});

describe("phone numbers", () => {
  it.each(
    "07700 900123|+44 (0)7700 900123|0044 7700 900123|447700 900123|０７７００９００１２３|O77OO 9OO123|its 07700-900-123.".split(
      "|",
    ),
  )("reads %s", (said) => expect(readPhone(said)).toBe("+447700900123"));
  it.each(["85258", "12/12/2026", "call 999", "none"])("finds none in %s", (said) =>
    expect(readPhone(said)).toBeUndefined(),
  );
});

describe("how someone is", () => {
  it.each([
    { said: "im ok", feels: "ok" },
    { said: "not bad", feels: "ok" },
    { said: "really well", feels: "good" },
    { said: "not great", feels: "not_good" },
    { said: "ok but bit lonely", feels: "not_good" },
    { said: "hello", feels: undefined },
  ])("$said is $feels", ({ said, feels }) => {
    expect(readFeeling(said)).toBe(feels);
  });
});

describe("scripts", () => {
  it.each(["привет как дела", "مرحبا", "ok مرحبا بك صديقي"])("cannot read %s", (said) =>
    expect(isUnreadable(said)).toBe(true),
  );
  it.each(["ѕtop", "ѕтор", "dzień dobry", "👍", "", "hello"])("can read %j", (said) =>
    expect(isUnreadable(said)).toBe(false),
  );
});
