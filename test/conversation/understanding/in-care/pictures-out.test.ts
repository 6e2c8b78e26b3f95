import { describe, expect, it } from "vitest";
import { picturesOut } from "../../../../src/conversation/understanding/in-care/pictures-out.ts";
import { concern, FRIEND_GONE, OWN_LIFE, reading, USED } from "./concerns.ts";

const read = reading(picturesOut);
const NAMED = { ...USED, before: "he has nudes of me" };
const HELD = concern("exploitation", { situation: "pictures-held" });

describe("pictures that are held over them", () => {
  it.each([
    { text: "he says hell post it tonight", told: HELD, is: {}, why: "within hours" },
    { text: "he just sent it to my sister", told: NAMED, is: {}, why: "it is done" },
    { text: "he says i have 10 mins left", told: NAMED, is: {}, why: "the time runs out" },
    { text: "if i tell hell show people", told: HELD, is: { level: "urgent" }, why: "a threat" },
    { text: "hell post my nudes", told: USED, is: { level: "urgent" }, why: "named in these words" },
    { text: "hell show everyone tonight if i dont pay", told: HELD, is: {}, why: "what they must do" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "he says hell post it tonight", told: USED, why: "no pictures were told of" },
    { text: "hell post my nudes", told: OWN_LIFE, why: "nobody harms them" },
    { text: "hell post her nudes", told: { ...FRIEND_GONE, before: "nudes" }, why: "somebody else's" },
    { text: "he never sent it to anyone", told: HELD, why: "it is not done" },
    { text: "can i talk to you", told: HELD, why: "no word of it" },
    { text: "hes still online tonight", told: HELD, why: "soon, and nothing that is shown" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
