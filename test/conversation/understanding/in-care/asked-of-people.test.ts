import { describe, expect, it } from "vitest";
import {
  hasNoDoctor,
  isOfPeople,
} from "../../../../src/conversation/understanding/in-care/asked-of-people.ts";

describe("a question beside a body in danger", () => {
  it.each([
    { text: "can i have someone with me", is: true, why: "a person beside them" },
    { text: "do i have to be a witness", is: true, why: "what comes after" },
    { text: "will u let ana know", is: true, why: "their worker" },
    { text: "is ana coming", worker: "Ana", is: true, why: "their worker by name" },
    { text: "is ana coming", worker: "Bea", is: false, why: "a name that nobody knows" },
    { text: "is ana coming", is: false, why: "they have no worker" },
    { text: "can someone see why he is cold", worker: "Ana", is: false, why: "the body all the same" },
    { text: "do they take dogs there", is: false, why: "no word of people" },
  ])("$text, is of people $is: $why", ({ text, worker, is }) => {
    expect(isOfPeople(text, worker)).toBe(is);
  });

  it.each([
    { text: "I have no doctor here", is: true, why: "none" },
    { text: "i not have gp", is: true, why: "in little English" },
    { text: "the doctor has no time", is: false, why: "there is one" },
  ])("$text, has none $is: $why", ({ text, is }) => {
    expect(hasNoDoctor(text)).toBe(is);
  });
});
