import { describe, expect, it } from "vitest";
import { screened } from "../../../src/conversation/care/screening.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { hear, MINUTE, NOW, session } from "../scene.ts";

const URGENT: Risk = { level: "urgent", kind: "suicide_self_harm" };
const told = session({ babyAt: NOW - MINUTE });
const level = (text: string, before = told) =>
  screened(hear({ risk: URGENT }), text, before, NOW, () => ({ level: "none" })).risk.level;

describe("what is read beside a pregnancy that was told", () => {
  it.each([
    { text: "im not keepin it i dont think", before: told, is: "none", why: "a choice" },
    { text: "im not keepin it i dont think", before: session(), is: "urgent", why: "no pregnancy was told" },
    {
      text: "he says i got to get rid or hes gone",
      before: told,
      is: "none",
      why: "pressed, for a person today",
    },
    {
      text: "he says i got to go out or hes gone",
      before: told,
      is: "urgent",
      why: "pressed to something else",
    },
    { text: "get rid of my life", before: told, is: "urgent", why: "nobody presses" },
    { text: "he says i got to get rid or hell stab me", before: told, is: "urgent", why: "a threat" },
  ])("$text: $is, $why", ({ text, before, is }) => {
    expect(level(text, before)).toBe(is);
  });

  it("is no good news where a birth has danger beside it", () => {
    expect(level("ive had my baby", session())).toBe("none");
    expect(level("ive had my baby 3 days havent slept n keep hearing voices", session())).toBe("emergency");
  });
});

describe("whoever asks whether they must be known", () => {
  it.each([
    { text: "what if i dont want to say who i am", is: "none", why: "and says no more" },
    { text: "i dont want to say my name i want to die", is: "emergency", why: "danger stands beside it" },
    { text: "i dont want to be here", is: "urgent", why: "it is of something else" },
  ])("$text: $is, $why", ({ text, is }) => {
    const risk: Risk = is === "emergency" ? { ...URGENT, level: is } : URGENT;
    expect(screened(hear({ risk }), text, session(), NOW, () => ({ level: "none" })).risk.level).toBe(is);
  });

  it.each([
    {
      before: "what if i dont want to say who i am",
      text: "u gonna tell my mum",
      is: "none",
      why: "before it",
    },
    {
      before: "u gonna tell my mum",
      text: "what if i dont want to say who i am",
      is: "none",
      why: "after it",
    },
    { before: "u gonna tell my mum", text: "that i want out", is: "urgent", why: "it is of something else" },
  ])("is put together with nothing that comes $why", ({ before, text, is }) => {
    const recent = session({ recent: [{ at: NOW - MINUTE, text: before }] });
    const screen = (words: string): Risk => (words.includes("u gonna") ? URGENT : { level: "none" });
    const joint = (words: string): Risk => (words === text ? { level: "none" } : screen(words));
    expect(screened(hear(), text, recent, NOW, joint).risk.level).toBe(is);
  });

  it("is read as asked where no danger was", () => {
    const heard = hear({ intent: "privacy_question", sure: true });
    const screen = () => ({ level: "none" }) as const;
    expect(screened(heard, "do i have to give my name", session(), NOW, screen)).toBe(heard);
  });
});

describe("somebody who looks for their own", () => {
  const joined = (before: string, text: string) => {
    const recent = [{ at: NOW - MINUTE, text: before }];
    const found: Risk = { level: "emergency", kind: "medical" };
    return screened(hear(), text, session({ recent }), NOW, () => found).risk.level;
  };

  it("is in no danger by that, nor by the name of the one they look for", () => {
    expect(level("get hold of my daughter", session())).toBe("none");
    expect(level("get hold of my daughter she stabbed me", session())).toBe("emergency");
    expect(joined("his phone", "his name is ellis")).toBe("none");
    expect(joined("get hold of my sister", "all of it now")).toBe("none");
    expect(joined("so many of them", "all of it now")).toBe("emergency");
  });
});
