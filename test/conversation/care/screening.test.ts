import { describe, expect, it } from "vitest";
import { remembering, screened, withoutRecent } from "../../../src/conversation/care/screening.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk, Understanding } from "../../../src/conversation/understanding/types.ts";
import { hear, MINUTE, NOW, session } from "../scene.ts";

const NONE: Risk = { level: "none" };
const URGENT: Risk = { level: "urgent", kind: "suicide_self_harm" };
const DOUBTFUL: Risk = { ...URGENT, doubtful: true };
const EMERGENCY: Risk = { level: "emergency", kind: "medical" };
const WAITING = { dialog: "booking", version: 1, step: "day", data: {}, askedAt: NOW };

/** Finds danger in words that hold all of these. */
const finds =
  (words: string, risk: Risk = URGENT) =>
  (text: string): Risk =>
    words.split(" ").every((word) => text.includes(word)) ? risk : NONE;
const nothing = (): Risk => NONE;
const noting =
  (read: string[]) =>
  (text: string): Risk => {
    read.push(text);
    return NONE;
  };
const ago = (minutes: number, text: string) => ({ at: NOW - minutes * MINUTE, text });
const told = (minutes: number, text: string) => ({ ...ago(minutes, text), danger: true });

interface Screened {
  readonly text?: string;
  readonly heard?: Partial<Understanding>;
  readonly before?: Partial<Session>;
  readonly screen?: (text: string) => Risk;
  readonly name?: string;
}
const screen = ({ text = "to die", heard, before, screen: finder = nothing, name }: Screened) =>
  screened(hear(heard), text, session(before), NOW, finder, name);

describe("what the words alone tell of", () => {
  it("stays as it was heard where nothing is graver", () => {
    const heard = hear({ risk: URGENT, intent: "crisis" });
    expect(screened(heard, "i want to die", session(), NOW, nothing)).toBe(heard);
  });

  it("is not looked at again once it is danger now", () => {
    const heard = hear({ risk: EMERGENCY });
    const screening = () => {
      throw new Error("screened again");
    };
    expect(screened(heard, Buffer.from("i want to die").toString("base64"), session(), NOW, screening)).toBe(
      heard,
    );
  });

  it("is no danger where it is the plain news of a pregnancy, whatever was read into it", () => {
    const risk: Risk = { level: "urgent", kind: "medical" };
    expect(screen({ text: "omg im pregnant", heard: { risk, intent: "crisis" } })).toEqual(
      hear({ risk: NONE, intent: "crisis" }),
    );
    expect(screen({ text: "omg im pregnant", heard: { risk: EMERGENCY } }).risk).toEqual(NONE);
    expect(screen({ text: "im pregnant and bleeding", heard: { risk: EMERGENCY } }).risk).toBe(EMERGENCY);
  });

  it("is not put to what came before where it is plain danger by itself", () => {
    const before = { recent: [ago(1, "i want")] };
    const again = finds("i want to die", EMERGENCY);
    expect(screen({ heard: { risk: URGENT }, before, screen: again }).risk).toBe(URGENT);
    expect(screen({ heard: { risk: DOUBTFUL }, before, screen: again }).risk).toBe(EMERGENCY);
  });

  it.each([
    { text: "i wanna find my sister now", is: NONE, why: "they look for one of their own" },
    { text: "someone wanna find my sister now", is: EMERGENCY, why: "plain danger to her" },
  ])("$text, heard as danger, is $is.level: $why", ({ text, is }) => {
    expect(screen({ text, heard: { risk: EMERGENCY } }).risk).toEqual(is);
  });

  it("counts what is plain whatever else is made of it", () => {
    expect(screen({ text: "they want me to have fgm" }).risk).toEqual({
      level: "urgent",
      kind: "abuse_harm_from_others",
    });
  });

  it.each([
    { text: "my pa hit me", name: "Ana", kind: "abuse_harm_from_others", why: "their worker" },
    { text: "ana hit me", name: "Ana", kind: "abuse_harm_from_others", why: "by name" },
    { text: "ana hit me", name: undefined, kind: "domestic_abuse", why: "somebody of that name, no worker" },
  ])("counts harm by whoever is named: $text, $why", ({ text, name, kind }) => {
    const { risk } = screen({ text, ...(name && { name }) });
    expect(risk).toEqual({ level: "urgent", kind });
  });

  it("reads words that came as base64", () => {
    const text = Buffer.from("i want to die").toString("base64");
    expect(screen({ text, screen: finds("i want to die") }).risk).toBe(URGENT);
  });

  it.each([
    {
      heard: { intent: "book_appointment", sure: true },
      is: "book_appointment",
      why: "an ask that is plain stays",
    },
    { heard: { intent: "book_appointment", sure: false }, is: "crisis", why: "a guess gives way" },
    { heard: { intent: "unclear", sure: true }, is: "crisis", why: "nothing was asked" },
    { heard: { intent: "small_talk", sure: true }, is: "crisis", why: "small talk is no ask" },
    { heard: { intent: "checkin_ok", sure: true }, is: "crisis", why: "nor is saying they are ok" },
  ] as const)("is the ask or the danger: $is, $why", ({ heard, is }) => {
    const found = screen({ text: "they want me to have fgm", heard });
    expect([found.intent, found.sure]).toEqual([is, is !== "crisis"]);
  });
});

describe("a wish not to be named", () => {
  it("is no danger, whatever was guessed, and no ask", () => {
    const guessed = { risk: URGENT, intent: "crisis", sure: true } as const;
    const found = screen({ text: "what if i dont want to say who i am", heard: guessed });
    expect([found.risk.level, found.intent, found.sure]).toEqual(["none", "unclear", false]);
  });
});

describe("a disclosure split over messages", () => {
  it.each([
    { recent: [ago(1, "i want")], danger: true, why: "the one before" },
    { recent: [ago(2, "i"), ago(1, "want")], danger: true, why: "the two before" },
    { recent: [ago(2, "i want"), ago(1, "hello")], danger: true, why: "with another between" },
    { recent: [ago(10, "i want")], danger: true, why: "ten minutes ago" },
    { recent: [{ at: NOW - 10 * MINUTE - 1, text: "i want" }], danger: false, why: "longer ago" },
    { recent: [], danger: false, why: "nothing before" },
    { recent: undefined, danger: false, why: "nothing was ever kept" },
  ])("is put together, $danger: $why", ({ recent, danger }) => {
    const found = screen({ screen: finds("i want to die"), before: recent ? { recent } : {} });
    expect(found.risk).toBe(danger ? URGENT : found.risk);
    expect(found.risk.level).toBe(danger ? "urgent" : "none");
  });

  it("reads nothing where nothing was ever kept", () => {
    const read: string[] = [];
    screen({ screen: noting(read) });
    expect(read).toEqual([]);
  });

  it("is read with the words in the order they came, with spaces between", () => {
    const read: string[] = [];
    const before = { recent: [ago(2, "i want"), ago(1, "so much")] };
    screen({ text: "to die", before, screen: noting(read) });
    expect(read).toEqual(["i want so much to die", "so much to die"]);
  });

  it.each([
    { recent: [told(1, "i want")], read: [], why: "it was answered" },
    { recent: [told(2, "i"), ago(1, "want")], read: ["want to die"], why: "what came after is not" },
    { recent: [ago(2, "i"), told(1, "want")], read: [], why: "nor what came before that" },
  ])("leaves out what was danger by itself, $read: $why", ({ recent, read: expected }) => {
    const read: string[] = [];
    screen({ text: "to die", before: { recent }, screen: noting(read) });
    expect(read).toEqual(expected);
  });

  it("counts where the last was only doubtful by itself", () => {
    const before = { recent: [ago(1, "i want")] };
    expect(screen({ heard: { risk: DOUBTFUL }, screen: finds("i want"), before }).risk).toBe(URGENT);
  });

  it("is nothing where the whole is only doubtful", () => {
    const before = { recent: [ago(1, "i want")] };
    expect(screen({ screen: finds("i want to die", DOUBTFUL), before }).risk.level).toBe("none");
  });

  it.each([
    { heard: { risk: { level: "urgent", kind: "medical" } }, why: "something was found in it by itself" },
    { text: "  ", why: "it says nothing" },
    { heard: { entities: { date: "2026-11-24" } }, why: "it names a day" },
    { heard: { intent: "book_appointment", sure: true }, why: "it is a plain ask" },
    { before: { waiting: WAITING }, why: "it answers a question" },
  ] as const)("is not put together where $why", (given) => {
    const recent = [ago(1, "i want to die")];
    const before = { recent, ...("before" in given ? given.before : {}) };
    const found = screen({ ...given, before, screen: finds("i want") });
    expect(found.risk.level).toBe("heard" in given && "risk" in given.heard ? "urgent" : "none");
    expect(found.risk).not.toBe(URGENT);
  });

  it.each(["unclear", "small_talk", "checkin_ok", "crisis", "third_party"] as const)(
    "is put together when it is sure to be %s",
    (intent) => {
      const before = { recent: [ago(1, "i want")] };
      expect(screen({ heard: { intent, sure: true }, before, screen: finds("i want to die") }).risk).toBe(
        URGENT,
      );
    },
  );

  it.each(["menu", "put-in-touch", "proof", "safe-check", "third-party"])(
    "is put together while %s is asked",
    (dialog) => {
      const before = { recent: [ago(1, "i want")], waiting: { ...WAITING, dialog } };
      expect(screen({ before, screen: finds("i want to die") }).risk).toBe(URGENT);
    },
  );
});

describe("what is kept for the next message", () => {
  const kept = (text: string, heard: Partial<Understanding> = {}, before: Partial<Session> = {}) =>
    remembering(session(before), hear(heard), text, NOW);

  it.each([
    {
      text: " i want ",
      heard: {},
      recent: [{ at: NOW, text: "i want" }],
      why: "words that nothing was made of",
    },
    {
      text: "thurs",
      heard: { entities: { date: "2026-11-26" } },
      recent: undefined,
      why: "no answer to a question",
    },
    {
      text: "i want to die",
      heard: { risk: URGENT },
      recent: [{ at: NOW, text: "i want to die", danger: true }],
      why: "danger, which is marked as such",
    },
    {
      text: "ive had about 20",
      heard: { entities: { choice: 20 } },
      recent: [{ at: NOW, text: "ive had about 20" }],
      why: "what may be a piece of a dose, whatever else it answers",
    },
    { text: "", heard: {}, recent: undefined, why: "no silence" },
  ])("is $why", ({ text, heard, recent }) => {
    expect(kept(text, heard).recent).toEqual(recent);
    expect("recent" in kept(text, heard)).toBe(recent !== undefined);
  });

  it("is the last two, of the last ten minutes", () => {
    const recent = [ago(11, "old"), ago(9, "a"), ago(8, "b")].slice(-2);
    expect(kept("c", {}, { recent }).recent).toEqual([ago(8, "b"), { at: NOW, text: "c" }]);
    expect(kept("c", {}, { recent: [ago(11, "old"), ago(9, "a")] }).recent).toEqual([
      ago(9, "a"),
      { at: NOW, text: "c" },
    ]);
  });

  it("stays over an answer between", () => {
    const recent = [ago(1, "i want")];
    expect(kept("thurs", { entities: { date: "2026-11-26" } }, { recent }).recent).toEqual(recent);
  });

  it("stays before danger", () => {
    expect(kept("die", { risk: URGENT }, { recent: [ago(1, "i want")] }).recent).toEqual([
      ago(1, "i want"),
      { at: NOW, text: "die", danger: true },
    ]);
  });

  it("is forgotten when it is old", () => {
    expect("recent" in kept("", {}, { recent: [ago(11, "i want")] })).toBe(false);
  });

  it("is nothing while a person reads on, and the rest of the session stays", () => {
    expect(withoutRecent(session({ misses: 2, recent: [ago(1, "i want")] }))).toEqual({ misses: 2 });
  });

  it("is the end of a long message, and leaves the rest of the session alone", () => {
    const long = `${"a".repeat(300)}end`;
    expect(kept(long, {}, { misses: 2 })).toEqual({
      misses: 2,
      recent: [{ at: NOW, text: `${"a".repeat(297)}end` }],
    });
  });
});
