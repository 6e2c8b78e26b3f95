import { describe, expect, it } from "vitest";
import {
  readAfterDanger,
  tellsMoreBeside,
} from "../../../../src/conversation/understanding/in-care/after-danger.ts";
import {
  asksIfAnyoneThere,
  readAsked,
  readAskedOnly,
} from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";
import { readAskedLoosely } from "../../../../src/conversation/understanding/in-care/asked-loosely.ts";
import { readWhereabouts } from "../../../../src/conversation/understanding/in-care/home-or-ward.ts";

describe("where somebody is who was ill", () => {
  it.each([
    { text: " im home now ", is: "home-now", why: "with space around it" },
    { text: "hi just so ok im home now thank god with my mum", is: "home-now", why: "in twelve words" },
    { text: "hi just so ok im home now thank god with my mum safe", is: undefined, why: "in thirteen" },
    { text: "im alone at home now", is: undefined, why: "alone is something else" },
  ])("in $text is $is: $why", ({ text, is }) => {
    expect(readWhereabouts(text)).toBe(is);
  });
});

describe("what is said after danger was told", () => {
  const FOURTEEN = "im so scared of what will happen to my nan and my dog today";
  it.each([
    { text: FOURTEEN, is: true, why: "fourteen words" },
    { text: `${FOURTEEN} ok`, is: false, why: "fifteen are read by themselves" },
    { text: "im scared i want to kill myself", is: false, why: "it tells of danger itself" },
  ])("is read in $text: $is, $why", ({ text, is }) => {
    expect(readAfterDanger(text).length > 0).toBe(is);
  });

  it.each([
    { text: "im ok but he is here", more: true, why: "after a but" },
    { text: "im ok", more: false, why: "nothing else" },
  ])("has more beside it in $text: $more, $why", ({ text, more }) => {
    expect(tellsMoreBeside(text)).toBe(more);
  });
});

describe("a question that is guessed at", () => {
  it.each([
    { words: "so who is it that reads this when it is late", is: "who-reads", why: "eleven words" },
    { words: "so who is it that reads this when it is late tonight", is: undefined, why: "twelve" },
    { words: "who reads my cv", is: undefined, why: "of another thing" },
    { words: "does he get my messages", is: undefined, why: "of another person" },
    { words: "what if he comes back", is: "comes-back", why: "whoever it is" },
    { words: "u just keep repeating urself", is: "repeats", why: "said of us" },
    { words: "is this being saved", is: "record", why: "what is kept" },
    { words: "can i text the police", is: "text-999", why: "how to reach them" },
    { words: "should i call 999", is: "should-ring", why: "whether to" },
    { words: "what can i do", is: "what-do", why: "what helps" },
    { words: "what if no one believes me", is: "believe", why: "a fear" },
    { words: "is this private", is: "trust", why: "who else could know" },
    { words: "will the police get him", is: "police-do", why: "the same whoever it is" },
    { words: "are you getting the police", is: "calling-999", why: "whether we ring them" },
    { words: "u callin police on me", is: "calling-999", why: "whether we ring them, as it is said" },
    { words: "am not in trouble am i", is: "trouble", why: "hoped, and asked" },
    { words: "will they do me for it", is: "trouble", why: "by what others would do" },
    { words: "do i get done for this", is: "trouble", why: "the same" },
    { words: "what would police do if i told them", is: "police-do", why: "told by the writer" },
    { words: "is this a police number", is: "not-police", why: "who we are" },
    { words: "what do 999 ask when i ring", is: "do-999", why: "what they do" },
    { words: "is an ambulance free", is: "calling-999", why: "of an ambulance, not how it helps" },
    { words: "any number that isnt police", is: "number", why: "somebody else to ring" },
    { words: "someone to ring who isnt feds", is: "number", why: "said, not asked" },
    { words: "thats me then", is: undefined, why: "no question" },
  ])("in $words is $is: $why", ({ words, is }) => {
    expect(readAskedLoosely(words)).toBe(is);
  });
});

describe("what is asked in a message", () => {
  it.each([
    { text: "who's ringing me and when", asked: ["who-rings"], why: "one question, though and stands in it" },
    { text: "where to go, and who knows", asked: ["where-go"], why: "where to go, and a turn of phrase" },
    { text: "where can i go to die", asked: [], why: "no place is named to whoever says so" },
  ])("$text: $asked, $why", ({ text, asked }) => {
    expect(readAsked(text)).toEqual(asked);
  });

  it.each([
    { text: "is anyone there", is: true, why: "asked" },
    { text: "has any1 seen it", is: false, why: "another question of anybody" },
    { text: "is anyone there. and when", is: false, why: "two questions" },
    { text: "who reads this", is: false, why: "of nobody there" },
  ])("$text asks if anyone is there: $is, $why", ({ text, is }) => {
    expect(asksIfAnyoneThere(text)).toBe(is);
  });
});

describe("a message that only asks", () => {
  it.each([
    { text: "who reads this", asked: ["who-reads"], why: "a question" },
    { text: `who reads this${" ".repeat(186)}`, asked: ["who-reads"], why: "200 characters" },
    { text: `who reads this${" ".repeat(187)}`, asked: [], why: "longer" },
    { text: "", asked: [], why: "nothing" },
    { text: "?", asked: [], why: "a mark alone" },
    { text: "what/now", asked: ["what-now"], why: "a mark between its words" },
    { text: "who reads this. and when", asked: ["who-reads", "when"], why: "two questions" },
    { text: "who reads this. i like dogs", asked: [], why: "something else beside it" },
  ])("$text asks $asked: $why", ({ text, asked }) => {
    expect(readAskedOnly(text)).toEqual(asked);
  });
});
