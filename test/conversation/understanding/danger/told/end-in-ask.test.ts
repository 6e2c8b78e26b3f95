import { describe, expect, it } from "vitest";
import { endInAsk } from "../../../../../src/conversation/understanding/danger/told/end-in-ask.ts";

describe("an end that is told beside an ask", () => {
  it.each([
    { rest: "before i go for good", told: "plain", why: "for good" },
    { rest: "before i go to work", told: undefined, why: "to work" },
    { rest: "b4 i do it", told: "plain", why: "it, and no more" },
    { rest: "b4 i do it online", told: undefined, why: "a thing that is done online" },
    { rest: "it is finish for me today", told: "plain", why: "for me" },
    { rest: "the form, it is finish for me", told: undefined, why: "of a form" },
    { rest: "my contract is finish for me", told: undefined, why: "a contract" },
    { rest: "i wont need a form or anything any more", told: "perhaps", why: "a form and all the rest" },
    { rest: "i wont need a form any more", told: undefined, why: "a form and no more" },
    { rest: "wont matter after tonight haha", told: "perhaps", why: "a laugh does not unsay it" },
    { rest: "wont matter after tonight", told: "plain", why: "nothing after" },
    { rest: "i tried, it wasnt her fault", told: "plain", why: "it is nobody's fault" },
    { rest: "soon i will be nothing", told: "plain", why: "will be nothing" },
    { rest: "dead man walking next week", told: "plain", why: "dead, and when" },
    { rest: "im not gonna last the night", told: "plain", why: "the night" },
    { rest: "one last time", told: "perhaps", why: "the last, of what is not said" },
    { rest: "one last time about the form", told: undefined, why: "about a form" },
    { rest: "tyrone isnt coming back", told: "perhaps", why: "not coming back" },
    { rest: "tyrone isnt coming back to college", told: undefined, why: "to college" },
    { rest: "tonight or itll be too late", told: "perhaps", why: "too late" },
    { rest: "tonight or itll be too late to apply", told: undefined, why: "for a deadline" },
    {
      rest: "thanks for everything she did. she wont need to do the review now",
      told: "perhaps",
      why: "thanks, and needed no more",
    },
    { rest: "ta for everything, wont be needing the review", told: "perhaps", why: "in other words" },
    {
      rest: "no need to wait up, thanks for always being there",
      told: "perhaps",
      why: "the thanks after it",
    },
    {
      rest: "thanks for everything, i got the job so wont need the bus pass now",
      told: undefined,
      why: "and why it is",
    },
    { rest: "thanks, wont need a lift", told: undefined, why: "thanks for a lift" },
    { rest: "thanks for everything", told: undefined, why: "thanks alone" },
    { rest: "i passed my test", told: undefined, why: "good news" },
  ])("$rest: $told, $why", ({ rest, told }) => {
    expect(endInAsk(rest)).toBe(told);
  });
});
