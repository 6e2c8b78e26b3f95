import { describe, expect, it } from "vitest";
import { readHeldBack } from "../../../../src/conversation/understanding/in-care/held-back.ts";
import { shiesAway } from "../../../../src/conversation/understanding/in-care/shies-away.ts";

describe("somebody who shies away from help", () => {
  it.each([
    { text: "not wastin their time tho", why: "a waste of time" },
    { text: "theyve got better things to do", why: "others come first" },
    { text: "other people need it more", why: "others are worse" },
    { text: "dont wanna be a burden on them", why: "a burden" },
    { text: "im not making a fuss", why: "a fuss" },
    { text: "i feel silly calling", why: "shame" },
    { text: "i hate hospitals", why: "fear of the place" },
    { text: "they will think im just a druggie", why: "what they will think" },
    { text: "they wont come out for someone like me", why: "no trust in them" },
    { text: "cant be arsed sitting in a&e for 10 hours", why: "the wait" },
    { text: "theyll section me", why: "what comes of it" },
    { text: "theyll call social and take my kids", why: "the children" },
    { text: "hes on tag he cant have police turning up", why: "trouble with the law" },
    { text: "he made me promise not to call", why: "a promise" },
    { text: "dont think im bad enough to call", why: "not worth it" },
    { text: "theyd just laugh at me", why: "what they will do" },
    { text: "mum will go mad if ambulance turns up", why: "who will be angry" },
    { text: "i be shame to call", why: "shame in a second language" },
    { text: "rather die than go back in that hospital", why: "fear of the place again" },
    { text: "my boss not allow ambulance", why: "forbidden" },
  ])("$text: $why", ({ text }) => {
    expect(readHeldBack(text)).toBe("wont");
  });

  it.each([
    { text: "im wasting my time with this course", why: "something else" },
    { text: "i feel silly for crying", why: "shame of something else" },
    { text: "i dont trust my boyfriend", why: "not of help" },
    { text: "the doctor is nice", why: "no fear" },
    { text: "they sent me home from hospital this morning", why: "told of what was" },
    { text: "not wasting their time, ambulance is here", why: "it came" },
    { text: "im not making it up", why: "no fuss" },
    { text: "i was sectioned last year", why: "long ago" },
    { text: "can i drive her", why: "asked" },
  ])("not $text: $why", ({ text }) => {
    expect(readHeldBack(text)).toBeUndefined();
  });

  it("is nothing once help is on its way", () => {
    expect(shiesAway("i feel silly calling")).toBe(true);
    expect(shiesAway("i feel silly calling but theyre on the way")).toBe(false);
    expect(shiesAway("i feel silly calling but it is on its way")).toBe(false);
  });
});
