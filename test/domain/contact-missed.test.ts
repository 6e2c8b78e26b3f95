import { describe, expect, it } from "vitest";
import { readSafeWish } from "../../src/conversation/understanding/reach/safe-wish.ts";
import { withoutMissedContact } from "../../src/domain/contact-missed.ts";
import { saysPhoneUnsafe } from "../../src/domain/unsafe-phone.ts";

describe("calls and texts that never come", () => {
  it.each([
    { text: "my worker never rings back its doing my head in", why: "a complaint" },
    { text: "my pa never rings me", why: "the shortest" },
    { text: "my worker never texts me back", why: "of texts" },
    { text: "my worker never text me back", why: "without the ending" },
    { text: "hi my pa never ring me", why: "after a greeting" },
    { text: "my social worker dont ring me back", why: "in dialect" },
    { text: "leaving care dont answer the phone", why: "of a team" },
    { text: "my pa doesnt ever ring", why: "a word between" },
    { text: "u never ring me back", why: "put to us" },
    { text: "sarah never messages me back", why: "by a name" },
    { text: "denise only rings me when she wants something", why: "what somebody does, and no order" },
    { text: "my social worker only texts me", why: "of texts alone" },
    { text: "i rang 3 times and no reply at all", why: "nothing came" },
    { text: "still no reply", why: "a wait" },
    { text: "no call from you yet", why: "a wait for us" },
    { text: "no texts from denise again", why: "by whom" },
    { text: "Still no reply to my texts, they don’t answer", why: "with capitals and an apostrophe" },
  ])("ask for none to stop: $text, $why", ({ text }) => {
    expect(readSafeWish(text)).toBeUndefined();
    expect(saysPhoneUnsafe(text)).toBe(false);
  });

  it.each([
    { text: "dont ring me", wish: { not: "ring" }, why: "an order" },
    { text: "never ring me", wish: { not: "ring" }, why: "the same with never" },
    { text: "please never call me at home", wish: { not: "ring" }, why: "with a place" },
    { text: "tell my worker dont ring me", wish: { not: "ring" }, why: "to be passed on" },
    { text: "tell denise never text me", wish: { not: "text" }, why: "by a name" },
    { text: "im at my mates dont ring me", wish: { not: "ring" }, why: "at whose house they are" },
    { text: "he is home never text me", wish: { not: "text" }, why: "after a reason" },
    {
      text: "my worker never rings so dont bother ringing me now just text",
      wish: { only: "text" },
      why: "beside a complaint",
    },
  ])("and $text is an order still: $why", ({ text, wish }) => {
    expect(readSafeWish(text)).toEqual({ wish, plain: true });
  });

  it("are taken out, and the rest stays", () => {
    expect(withoutMissedContact("ok my pa never rings me so sad").replace(/\s+/g, " ")).toBe("ok my so sad");
  });

  it("leave a wish for no answer as it is", () => {
    expect(saysPhoneUnsafe("Don’t reply")).toBe(true);
    expect(saysPhoneUnsafe("no reply pls")).toBe(true);
  });
});
