import { describe, expect, it } from "vitest";
import { lineFinder } from "../../../../src/conversation/understanding/danger/foreign-lines.ts";

const finderOf = (...lines: string[]) => lineFinder(lines.map((line) => ({ line, means: line })));

describe("lines in Latin letters", () => {
  it.each([
    { line: "te mato", text: "hoy te mato", is: true, why: "its words, in a row" },
    { line: "te mato", text: "te mataron", is: false, why: "another word" },
    { line: "te mato", text: "te matorral", is: false, why: "the beginning of another" },
    { line: "te mato", text: "mato te", is: false, why: "another order" },
    { line: "te mato", text: "te", is: false, why: "only half of it" },
    { line: "te mato!", text: "te mato", is: true, why: "whatever marks it is written with" },
    { line: "s'dua", text: "sdua", is: true, why: "with or without an apostrophe" },
    { line: "sdua", text: "s'dua", is: true, why: "either way" },
    { line: "te mat*", text: "te mataron", is: true, why: "any ending" },
    { line: "te mat*", text: "te", is: false, why: "an ending of nothing" },
    { line: "te mat*", text: "te quemat", is: false, why: "no beginning" },
    { line: "mat* a", text: "mataron a", is: true, why: "any ending of the first word" },
    { line: "mat* a", text: "mueren a", is: false, why: "the same letter, another word" },
    { line: "mat* a", text: "mat b", is: false, why: "another second word" },
    { line: "mat* a", text: "mas a", is: false, why: "two letters of it and no more" },
    { line: "m* a", text: "mataron a", is: true, why: "a letter and any ending" },
    { line: "quiero .. morir", text: "quiero morir", is: true, why: "a gap of none" },
    { line: "quiero .. morir", text: "quiero ya hoy morir", is: true, why: "a gap of two" },
    { line: "quiero .. morir", text: "quiero ya hoy mismo morir", is: false, why: "a gap of three" },
    { line: "quiero .. morir", text: "quiero ya", is: false, why: "nothing after the gap" },
  ])("$line in $text: $is, $why", ({ line, text, is }) => {
    expect(finderOf(line)(text)).toEqual(is ? [line] : []);
  });

  it("are found once each, in their own order", () => {
    expect(finderOf("uno", "dos", "tres")("tres dos tres")).toEqual(["dos", "tres"]);
  });

  it("that begin alike are all tried", () => {
    expect(finderOf("te mato", "te pego", "te p*")("te pego")).toEqual(["te pego", "te p*"]);
  });
});

describe("lines in other letters", () => {
  it.each([
    { line: "اموت", text: "واموت", is: true, why: "inside a word" },
    { line: "اموت", text: "ا موت", is: true, why: "with a space in it" },
    { line: "اموت", text: "مرحبا", is: false, why: "another word" },
    { line: "اموت", text: "مو ت", is: true, why: "with a space between its letters" },
    { line: "اموت", text: "موت", is: true, why: "without its alef, as it is spoken" },
    { line: "اموت", text: "amut", is: false, why: "in Latin letters" },
    { line: "اموت", text: "ok اموت 2", is: true, why: "among Latin letters" },
    { line: "te mato", text: "مرحبا", is: false, why: "a line in Latin letters" },
    { line: "te mato", text: "temato مرحبا", is: false, why: "a line in Latin letters is of whole words" },
    { line: "؟؟", text: "مرحبا", is: false, why: "a line of no letters" },
  ])("$line in $text: $is, $why", ({ line, text, is }) => {
    expect(finderOf(line)(text)).toEqual(is ? [line] : []);
  });

  it.each([
    { one: "ى", other: "ي" },
    { one: "ی", other: "ي" },
    { one: "ے", other: "ي" },
    { one: "ک", other: "ك" },
    { one: "ة", other: "ه" },
    { one: "ہ", other: "ه" },
    { one: "ھ", other: "ه" },
  ])("$one and $other are the same letter", ({ one, other }) => {
    expect(finderOf(`عل${one}م`)(`عل${other}م`)).toHaveLength(1);
    expect(finderOf(`عل${one}م`)("علم")).toHaveLength(0);
  });

  it("a letter drawn long is no letter", () => {
    expect(finderOf("علم")("علـم")).toHaveLength(1);
  });
});
