import { describe, expect, it } from "vitest";
import { ofMatter } from "../../../src/conversation/care/answers-of-matters.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

type About = NonNullable<Session["careAbout"]>;
const about = (kind: string, change: Partial<About> = {}): Session =>
  session({ careTurns: 1, careSince: NOW, misses: 2, careAbout: { level: "urgent", kind, ...change } });
const turn = (text: string, before: Session, { known, ...scene }: Scene = {}) =>
  ofMatter(
    ctxFor({ text, known: { concernOpen: true, ...known }, has: ["asked.own-account-harmed"], ...scene }),
    before,
  );
const said = (made: ReturnType<typeof turn>) =>
  made && keysOf(made).filter((key) => key !== "safety.or-a-person");
const HARM = "abuse_harm_from_others";
const LEEDS = { firstName: "Jo", lastName: "Sample", facts: { ...born("2004-03-01"), livesIn: "Leeds" } };

describe("a matter with one true answer", () => {
  it.each([
    {
      text: "you tell home office what i say?",
      before: about("suicide_self_harm"),
      says: ["asked.home-office"],
    },
    { text: "can police see the pics", before: about("exploitation"), says: ["asked.police-see"] },
    { text: "is it too late", before: about(HARM), says: ["asked.too-late"] },
    { text: "is it too late", before: about("domestic_abuse"), says: ["asked.too-late"] },
    { text: "is it too late", before: about("medical"), says: undefined },
    { text: "is it too late", before: session({ careTurns: 1, careSince: NOW }), says: undefined },
    { text: "is it too late", before: about(HARM, { situation: "forced-marriage" }), says: undefined },
    {
      text: "is she known to you",
      before: about("suicide_self_harm", { situation: "somebody-else" }),
      says: ["asked.what-they-said"],
    },
    { text: "is she known to you", before: about("suicide_self_harm"), says: undefined },
    { text: "universal credit sanctioned me", before: about(HARM), says: ["asked.sanction"] },
    {
      text: "universal credit sanctioned me",
      before: about("destitute_no_food_or_power"),
      says: ["asked.sanction", "asked.how-need"],
    },
    { text: "how do i open a bank account", before: about("suicide_self_harm"), says: ["asked.own-account"] },
    { text: "how do i open a bank account", before: about(HARM), says: ["asked.own-account-harmed"] },
    { text: "need interpreter please", before: about("medical"), says: ["asked.language"] },
    { text: "i like cake", before: about(HARM), says: undefined },
  ])("$text after $before.careAbout: $says", ({ text, before, says }) => {
    expect(said(turn(text, before))).toEqual(says);
  });

  it("is passed on, with a person offered, and the frame goes on", () => {
    const made = turn("need interpreter please", about(HARM))!;
    expect(keysOf(made)).toContain("safety.or-a-person");
    expect(made.effects).toEqual([{ do: "add-to-concern", words: "need interpreter please" }]);
    expect(made.session.misses).toBe(0);
  });

  it("names no council's number where another's must help", () => {
    const made = turn("universal credit sanctioned me", about("destitute_no_food_or_power"), {
      known: { person: LEEDS as never },
    });
    expect(said(made)).toEqual(["asked.sanction", "asked.how-need-elsewhere"]);
  });

  it.each([
    { risk: { level: "none" }, text: "ive been sanctioned", is: true, why: "no danger is in it" },
    {
      risk: { level: "urgent", kind: HARM },
      text: "ive been sanctioned",
      is: true,
      why: "a guess of what was told",
    },
    {
      risk: { level: "urgent", kind: "medical" },
      text: "ive been sanctioned",
      is: false,
      why: "of another kind",
    },
    { risk: { level: "emergency", kind: HARM }, text: "ive been sanctioned", is: false, why: "danger now" },
    {
      risk: { level: "none" },
      text: "ive been sanctioned and i want to kill myself",
      is: false,
      why: "danger in plain words",
    },
  ] as const)("$text with $risk is answered, $is: $why", ({ risk, text, is }) => {
    expect(turn(text, about(HARM), { heard: { risk } }) !== undefined).toBe(is);
  });

  it.each([
    { before: session(), scene: { known: { concernOpen: false } }, why: "nobody is cared for" },
    { before: { ...about(HARM), hands: { at: NOW, sure: true } as never }, scene: {}, why: "other hands" },
  ])("is nothing where $why", ({ before, scene }) => {
    expect(turn("need interpreter please", before, scene)).toBeUndefined();
  });
});
