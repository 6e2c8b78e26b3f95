import { describe, expect, it } from "vitest";
import { asksNotAtHome, placeToAvoid } from "../../../../src/conversation/understanding/reach/meet-away.ts";

describe("a wish to be met away from home", () => {
  it.each([
    { words: "can my worker meet me at college not at home", is: true, why: "where, and where not" },
    { words: "meet me at college not home", is: true, why: "in fewer words" },
    { words: "dont come to my house come to the library", is: true, why: "where not, first" },
    { words: "come anywhere but my home", is: true, why: "anywhere else" },
    { words: "no home visits pls", is: true, why: "by its name" },
    { words: "pls not at my house", is: true, why: "the end of a talk about where" },
    { words: "he said dont come home", is: false, why: "said by another" },
    { words: "i dont come home till 6", is: false, why: "told of themselves" },
    { words: "im not at home", is: false, why: "where they are" },
    { words: "not at home pls", is: true, why: "two words and a please" },
    { words: "not at home today", is: false, why: "where they are today" },
    { words: "meet me at home", is: false, why: "the other way round" },
    { words: "dont tell my mum", is: false, why: "of another thing" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(asksNotAtHome(words)).toBe(is);
  });
});

describe("another place to keep away from", () => {
  it.each([
    { words: "not at school pls", place: "school", why: "the shortest" },
    { words: "pls not at my college", place: "college", why: "the please first" },
    { words: "please not at my work my manager is his mate", place: "work", why: "with why" },
    { words: "dont come to the hostel", place: "hostel", why: "a visit" },
    { words: "dont ring me at work", place: "work", why: "a call there" },
    { words: "see me at the library not the mosque", place: "mosque", why: "where, and where not" },
    { words: "not at college today", place: undefined, why: "where they are" },
    { words: "im not at school", place: undefined, why: "told of themselves" },
    { words: "he said dont come to work", place: undefined, why: "said by another" },
    { words: "i cant come to college", place: undefined, why: "what they cannot do" },
    { words: "meet me at college", place: undefined, why: "the other way round" },
  ])("$words: $place, $why", ({ words, place }) => {
    expect(placeToAvoid(words)).toBe(place);
  });
});
