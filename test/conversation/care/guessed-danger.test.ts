import { describe, expect, it } from "vitest";
import { dangerReply } from "../../../src/conversation/care/danger-reply.ts";
import { asksOfSame, isOnlyGuessed } from "../../../src/conversation/care/guessed-danger.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const ABOUT = { level: "urgent", kind: "exploitation" } as const;
const GUESS: Risk = { level: "urgent", kind: "homeless_tonight" };
const cared = (change: Partial<Session> = {}) =>
  session({ careTurns: 1, careSince: NOW, careAbout: ABOUT, ...change });
const TEXT = "he wants 50 by then";
const ctx = (text = TEXT, risk: Risk = GUESS, concernOpen = true) =>
  ctxFor({ text, heard: { risk }, known: { concernOpen } });

describe("danger that is only guessed beside what is cared for", () => {
  it.each([
    { is: true, why: "no word of it shows the kind" },
    { text: "he wants 50 or im homeless", is: false, why: "a word shows it" },
    { text: "i want to kill myself", is: false, why: "other danger is plain" },
    { risk: { ...GUESS, level: "emergency" }, is: false, why: "it is now" },
    { risk: { level: "urgent" }, is: false, why: "of no kind" },
    {
      risk: { level: "urgent", kind: "suicide_self_harm" },
      is: false,
      why: "a wish to die is answered in full",
    },
    {
      text: "he does it to me too sometimes",
      risk: { level: "urgent", kind: "abuse_harm_from_others" },
      before: cared({
        careAbout: { level: "urgent", kind: "abuse_harm_from_others", situation: "somebody-else" },
      }),
      is: false,
      why: "it is their own, by what was told of another",
    },
    { before: session(), open: false, is: false, why: "nobody is cared for" },
    { before: cared({ careAbout: undefined } as never), is: false, why: "nobody knows of what" },
  ] as { text?: string; risk?: Risk; before?: Session; open?: boolean; is: boolean; why: string }[])(
    "$is: $why",
    ({ text, risk, before = cared(), open, is }) => {
      expect(isOnlyGuessed(ctx(text, risk, open), before)).toBe(is);
    },
  );

  it("alerts staff all the same, is answered as more that is told, and what is cared for stays", () => {
    const made = dangerReply(ctx(), cared());
    expect(keysOf(made)).toContain("safety.heard-1");
    expect(made.effects).toContainEqual({ do: "raise-concern", ...GUESS, words: TEXT });
    expect(made.session.careAbout).toEqual(ABOUT);
    expect(made.session.unsureSaid).toBeUndefined();
  });

  it("has no answer where it asks something, and that is remembered", () => {
    const made = dangerReply(ctx("does he want 50?"), cared());
    expect(keysOf(made)).toContain("safety.unsure-1");
    expect(made.session.unsureSaid).toBe(true);
  });

  it("is answered in full once a person has closed what was told", () => {
    expect(keysOf(dangerReply(ctx(TEXT, GUESS, false), cared({ careTurns: 1 })))[0]).toBe("safety.urgent");
  });

  it.each([
    { text: "my mate is not doing well", why: "it is of another" },
    { text: "this is her mum", why: "a stranger writes" },
  ])("is answered in full, $text: $why", ({ text }) => {
    const before = cared({ careAbout: { level: "urgent", kind: "homeless_tonight" } });
    const made = dangerReply(ctx(text, { level: "urgent", kind: "exploitation" }), before);
    expect(keysOf(made)).toContain("safety.honest");
  });
});

describe("a guess beside the wish that their worker does not hear of it", () => {
  it("is answered in full", () => {
    const made = dangerReply(
      ctx("i dont want ana to know", { level: "urgent", kind: "abuse_harm_from_others" }),
      cared(),
    );
    expect(keysOf(made)).toContain("safety.not-your-pa-since");
  });
});

describe("more of the same", () => {
  const SAME: Risk = { level: "urgent", kind: "exploitation" };
  it("is no thanks where it is a question", () => {
    const made = dangerReply(ctx("does it count if i owe him", SAME), cared());
    expect(keysOf(made)).toContain("safety.unsure-1");
    expect(keysOf(made)).not.toContain("safety.more");
    expect(made.session.careAbout).toEqual(ABOUT);
  });

  it.each([
    { text: "i owe him", is: false, why: "it tells" },
    { text: "does it count", is: true, why: "it asks" },
    { text: "can i kill myself", is: false, why: "danger is plain in it" },
  ])("$text is a question: $is, $why", ({ text, is }) => {
    expect(asksOfSame(ctx(text))).toBe(is);
  });

  it("thanks whoever tells more", () => {
    expect(keysOf(dangerReply(ctx("i owe him 200", SAME), cared()))[0]).toBe("safety.more");
  });
});
