import { describe, expect, it } from "vitest";
import * as z from "zod";
import { dialogs } from "../../../dialogs/index.ts";
import type { KnownFields } from "../../../src/conversation/known.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk, Situation } from "../../../src/conversation/understanding/types.ts";
import { heardIn, understand } from "../../../src/work/concerns/heard-in.ts";
import type { Parts } from "../../../src/work/parts.ts";
import { ctxFor, hear, NOW, session } from "../../conversation/scene.ts";
import { understander } from "../../conversation/understanding/subject.ts";

const fields = (change: Partial<KnownFields> = {}): KnownFields => {
  const { known } = ctxFor({ known: change });
  return { ...known, ...change } as unknown as KnownFields;
};
const HANDS = { hands: { at: NOW, sure: true, answered: 0, doubted: false } };
const NONE: Risk = { level: "none" };

/** Parts that note what they are asked, and what is written to the log of errors. */
function parts(change: Partial<Parts["understander"]> = {}) {
  const [asked, errors] = [[] as Situation[], [] as [string, unknown][]];
  const noting: Parts["understander"] = {
    ...understander,
    understand: (text, situation) => {
      asked.push(situation);
      return understander.understand(text, situation);
    },
    ...change,
  };
  const log = { error: (name: string, what: unknown) => errors.push([name, what]) };
  return { given: { understander: noting, book: dialogs, log } as unknown as Parts, asked, errors };
}

describe("what a message means", () => {
  const rows: readonly {
    known?: Partial<KnownFields>;
    before?: Partial<Session>;
    is: object;
    why: string;
  }[] = [
    { is: {}, why: "nobody is cared for" },
    { known: { concernOpen: true }, is: { inCare: true, concernOpen: true }, why: "a concern is open" },
    { before: { careTurns: 0 }, is: { inCare: true }, why: "they are cared for all the same" },
    { known: { concernOpen: true }, before: HANDS, is: {}, why: "somebody else has the phone" },
    { before: { careTurns: 0, ...HANDS }, is: {}, why: "the same, with nothing open" },
  ];
  it.each(rows)("is read with $is: $why", ({ known, before, is }) => {
    const { given, asked } = parts();
    understand(given, "hello", fields(known), session(before));
    expect(asked).toEqual([{ today: "2026-11-23", ...is }]);
  });

  it.each([
    { step: "yes", is: { context: "awaiting_yes_no" }, why: "a yes or no is awaited" },
    { step: "open", is: {}, why: "any words are" },
    { step: "gone", is: {}, why: "there is no such question any more" },
  ])("is read as an answer with $is: $why", ({ step, is }) => {
    const steps = { yes: { context: "awaiting_yes_no" }, open: {} };
    const asks = { name: "asks", version: 1, data: z.object({}), steps };
    const { given, asked } = parts();
    const book = { byName: new Map([["asks", asks]]) } as unknown as Parts["book"];
    const waiting = { dialog: "asks", version: 1, step, data: {}, askedAt: NOW };
    understand({ ...given, book }, "yes", fields(), session({ waiting }));
    expect(asked).toEqual([{ today: "2026-11-23", ...is }]);
  });

  it("is urgent, for a person to look at, where it cannot be read", () => {
    const error = new Error("the words broke it");
    const { given, errors } = parts({
      understand: () => {
        throw error;
      },
    });
    expect(understand(given, "hello", fields(), session())).toEqual(
      hear({ intent: "crisis", risk: { level: "urgent", kind: "suicide_self_harm" } }),
    );
    expect(errors).toEqual([["understanding-failed", { error }]]);
  });
});

describe("danger that is not in its own words alone", () => {
  const heard = (text: string, known: Partial<KnownFields> = {}, before: Partial<Session> = {}) =>
    heardIn(parts().given, text, fields(known), session(before)).risk.level;
  const BEFORE = { recent: [{ at: NOW - 60_000, text: "i want to kill" }] };

  const rows: readonly {
    before?: Partial<Session>;
    known?: Partial<KnownFields>;
    is: string;
    why: string;
  }[] = [
    { is: "none", why: "by itself it is nothing" },
    { before: BEFORE, is: "urgent", why: "with the message before it" },
    { before: { ...BEFORE, ...HANDS }, is: "urgent", why: "in other hands too" },
    {
      before: { ...BEFORE, ...HANDS },
      known: { concernOpen: true },
      is: "none",
      why: "in other hands what was told before is the person's",
    },
  ];
  it.each(rows)("is $is: $why", ({ before, known, is }) => {
    expect(heard("somebody", known, before)).toBe(is);
  });

  const PARTNER: Partial<Session> = {
    ...{ careTurns: 1, careSince: NOW, harmers: ["dad"] },
    careAbout: { level: "urgent", kind: "abuse_harm_from_others" },
  };
  it.each([
    { before: PARTNER, is: "emergency", why: "he who harms is there" },
    { before: { ...PARTNER, ...HANDS }, is: "urgent", why: "another writes, of somebody else perhaps" },
  ])("is $is in a short line after danger: $why", ({ before, is }) => {
    expect(heard("dads home", { concernOpen: true }, before)).toBe(is);
  });

  it.each([
    { before: PARTNER, is: "urgent", why: "their worker did it" },
    { before: { ...PARTNER, ...HANDS }, is: "none", why: "another writes, who may know the worker" },
  ])("is $is where the worker is named after it: $why", ({ before, is }) => {
    expect(heard("its ana", { concernOpen: true }, before)).toBe(is);
  });

  it("is not looked for in who somebody says they are, where none was read", () => {
    const { given } = parts({ understand: () => hear(), screen: () => ({ level: "urgent" }) });
    expect(heardIn(given, "its her bf", fields(), session()).risk).toEqual(NONE);
  });

  it.each([{}, HANDS])("is read for somebody without a worker too", (before) => {
    expect(heard("hello", { worker: undefined as never }, before)).toBe("none");
  });

  it("is urgent at least where it cannot be screened", () => {
    const error = new Error("the words broke it");
    const screen = () => {
      throw error;
    };
    const { given, errors } = parts({ screen });
    const before = session({ recent: [{ at: NOW - 60_000, text: "my pa" }] });
    expect(heardIn(given, "is she in", fields(), before).risk).toMatchObject({ level: "urgent" });
    expect(errors).toEqual([["screening-failed", { error }]]);
  });

  it.each([
    { text: "hello", is: "urgent", why: "nobody says who they are" },
    { text: "its kai her boyfriend", is: NONE.level, why: "by name" },
    { text: "leave my daughter alone", is: NONE.level, why: "what they want is none" },
    { text: "its her bf", is: NONE.level, why: "who he says he is, is none" },
    { text: "its her bf i hit her", is: "urgent", why: "what he did is" },
  ])("in $text is $is: $why", ({ text, is }) => {
    const { given } = parts({ understand: () => hear({ risk: { level: "urgent" } }) });
    expect(heardIn(given, text, fields(), session()).risk.level).toBe(is);
  });
});
