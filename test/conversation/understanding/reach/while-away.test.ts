import { describe, expect, it } from "vitest";
import { hourAsked } from "../../../../src/conversation/understanding/reach/safe-times.ts";
import { readSafeWish } from "../../../../src/conversation/understanding/reach/safe-wish.ts";
import { asksWhileAway } from "../../../../src/conversation/understanding/reach/while-away.ts";

describe("to be reached only while somebody is away", () => {
  it.each([
    { text: "text me when hes out", wish: {}, why: "the shortest" },
    { text: "you can ring me when hes at work", wish: {}, why: "offered" },
    { text: "ring when my mum is asleep", wish: {}, why: "of kin" },
    { text: "call me while he is at mosque", wish: {}, why: "another place" },
    { text: "message me when nobody is in", wish: {}, why: "of everybody" },
    {
      text: "text me tmrw at 11 when hes at work",
      wish: { from: "11:00", to: "12:00" },
      why: "with an hour",
    },
    {
      text: "ring me at 11 hes at work then",
      wish: { from: "11:00", to: "12:00" },
      why: "the reason after it",
    },
    { text: "u can text me after 9 when he goes to work", wish: { from: "09:00" }, why: "from an hour on" },
    {
      text: "can denise ring me when hes at work only. 9 to 3. please dont text after that",
      wish: { from: "09:00", to: "15:00" },
      why: "hours that are safe, though a no stands after them",
    },
  ])("is a wish: $text, $why", ({ text, wish }) => {
    expect(asksWhileAway(text)).toBe(true);
    expect(readSafeWish(text)).toEqual({ wish: { onlyWhen: true, ...wish }, plain: true });
  });

  it.each([
    { text: "ring me when ur free", why: "of whoever rings" },
    { text: "call me when shes back from lunch", why: "when somebody is back" },
    { text: "ring me when shes out of the meeting", why: "of a meeting" },
    { text: "call me when im out of college", why: "of the writer" },
    { text: "he rings me when hes at work", why: "what he does" },
    { text: "i text him when hes at work", why: "what the writer does" },
    { text: "text me at 4 about my appointment", why: "an hour alone" },
    { text: "ring me tomorrow at 3", why: "a day and an hour" },
    { text: "my phone goes off when hes asleep", why: "no ask" },
  ])("is not in $text: $why", ({ text }) => {
    expect(asksWhileAway(text)).toBe(false);
    expect(readSafeWish(text)).toBeUndefined();
  });

  it("has an hour where one is named", () => {
    expect(hourAsked("ring me about 4")).toEqual({ from: "16:00", to: "17:00" });
    expect(hourAsked("ring me")).toBeUndefined();
  });
});
