import { describe, expect, it } from "vitest";
import { forAnyReader } from "../../../src/conversation/care/for-any-reader.ts";
import { ctxFor, keysOf, session } from "../scene.ts";

const about = (kind: string) => session({ misses: 1, careAbout: { level: "urgent", kind } });
const HARMED = about("domestic_abuse");
const known = { concernOpen: true };

describe("words that may be of whoever looks at the phone", () => {
  it("get what anybody may read, and are passed on", () => {
    const made = forAnyReader(ctxFor({ text: "are u telling people about this", known }), HARMED)!;
    expect(keysOf(made)).toEqual(["safety.any-reader"]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: "are u telling people about this" }]);
    expect(made.session.misses).toBe(0);
  });

  it.each([
    { text: "what would you do if i left", before: HARMED, why: "they speak of themselves" },
    { text: "its loud in here", before: HARMED, why: "it is put to nobody" },
    { text: "who you grassing to", before: about("suicide_self_harm"), why: "nobody harms them" },
  ])("are not $text: $why", ({ text, before }) => {
    expect(forAnyReader(ctxFor({ text, known }), before)).toBeUndefined();
  });

  it("are none where danger is read in them", () => {
    const heard = { risk: { level: "urgent" } } as const;
    expect(forAnyReader(ctxFor({ text: "you are dead", known, heard }), HARMED)).toBeUndefined();
  });
});
