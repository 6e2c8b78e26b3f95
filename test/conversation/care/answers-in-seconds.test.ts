import { describe, expect, it } from "vitest";
import { answerInSeconds, withSeconds } from "../../../src/conversation/care/answers-in-seconds.ts";
import { type Ctx, say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const HAS = [
  ...["silent", "silent-own", "on-side", "wait-a-day", "wait-a-day-now", "wait", "go-out", "go-out-violence"],
  ...[
    "swallow",
    "swallow-took",
    "swallow-ask",
    "swallow-ask-now",
    "body-do",
    "battery",
    "battery-now",
    "find",
  ],
  ...["registered", "free"],
].map((name) => `asked.sec-${name}`);
const MEN = { name: "Men's Advice Line", phone: "0808 801 0327" };

interface Case extends Scene {
  readonly level?: "urgent" | "emergency";
  readonly kind?: string;
  readonly situation?: string;
  readonly tookAt?: number;
}

function scene({ level = "emergency", kind = "domestic_abuse", situation, tookAt, ...rest }: Case) {
  const ctx: Ctx = ctxFor({ has: HAS, known: { concernOpen: true }, ...rest });
  const contacts = new Map([["mens-advice-line", MEN]]);
  const before = session({
    ...{ careTurns: 1, careSince: NOW, misses: 2 },
    ...(tookAt !== undefined && { tookAt }),
    careAbout: { level, kind, ...(situation && { situation }) },
  });
  return { ctx: { ...ctx, content: { ...ctx.content, contacts } } as unknown as Ctx, before };
}

const answer = (one: Case): string[] | undefined => {
  const { ctx, before } = scene(one);
  const said = answerInSeconds(ctx, before);
  return said && keysOf(said);
};
const sec = (name: string): string[] => [`asked.sec-${name}`];
const ALERT: Effect = { do: "raise-concern", level: "emergency", kind: "domestic_abuse", words: "x" };

describe("the answer to a question of seconds", () => {
  it.each([
    { text: "how do i ring without talking", is: sec("silent"), why: "55" },
    {
      ...{ text: "im deaf", kind: "suicide_self_harm", is: sec("silent-own") },
      why: "words of their own are written",
    },
    { text: "shall i open the door", is: sec("go-out"), why: "he is there" },
    { text: "shall i open the door", kind: "violence_to_others", is: sec("go-out-violence"), why: "they go" },
    { text: "shall i go down", situation: "family-harms-another", is: sec("go-out"), why: "at home" },
    { text: "shall i go out", kind: "not_said", is: sec("go-out"), why: "nobody knows what" },
    { text: "shall i open the door", level: "urgent", is: undefined, why: "nobody is at it now" },
    { text: "shall i go out", kind: "homeless_tonight", is: undefined, why: "nobody to fear" },
    { text: "can i drink milk", situation: "overdose", tookAt: NOW, is: sec("swallow-took"), why: "taken" },
    { text: "give him water?", situation: "somebody-else", is: sec("swallow"), why: "who took it" },
    { text: "give him water?", kind: "medical", situation: "child-swallowed", is: sec("swallow"), why: "it" },
    { text: "can i eat", kind: "medical", is: sec("swallow-ask-now"), why: "nothing was swallowed" },
    { text: "can i eat", kind: "medical", level: "urgent", is: sec("swallow-ask"), why: "not of now" },
    { text: "can i eat", is: undefined, why: "nothing of the body" },
    {
      text: "can i drink milk",
      kind: "suicide_self_harm",
      tookAt: NOW,
      is: sec("swallow-took"),
      why: "it too",
    },
    { text: "can i eat", kind: "medical", situation: "overdose", is: sec("swallow"), why: "hours after it" },
    { text: "should i move her", situation: "harm-done", is: sec("body-do"), why: "whom they hurt" },
    { text: "shall i go down", situation: "others-plan", is: sec("go-out"), why: "friends mean harm" },
    { text: "should i lie down", kind: "medical", is: sec("body-do"), why: "999 knows" },
    { text: "should i lie down", kind: "medical", level: "urgent", is: undefined, why: "not of now" },
    { text: "should i lie down", is: undefined, why: "nothing of the body" },
    { text: "can i wait for the chemist", kind: "medical", is: sec("wait"), why: "now" },
    { text: "can i wait for the chemist", kind: "medical", level: "urgent", is: undefined, why: "it may" },
    { text: "is it 24 hours", level: "urgent", is: sec("wait-a-day"), why: "no such wait" },
    { text: "is it 24 hours", is: sec("wait-a-day-now"), why: "nor now" },
    { text: "phone on 4%", level: "urgent", is: sec("battery"), why: "little left" },
    { text: "phone on 4%", is: sec("battery-now"), why: "and danger now" },
    {
      text: "phone on 4%",
      kind: "homeless_tonight",
      level: "urgent",
      is: ["asked.sec-battery", "safety.go-homeless-day"],
      why: "and where a bed is",
    },
    {
      text: "can they trace my call",
      kind: "homeless_tonight",
      is: sec("find"),
      why: "the phone is not about to die",
    },
    { text: "which line for lads", is: ["asked.number-of"], why: "a number" },
    { text: "do i roll him", situation: "somebody-else", is: sec("on-side"), why: "one answer is enough" },
    {
      text: "phone on 4%, can they trace my call, im deaf",
      ...{ is: ["asked.sec-find", "asked.sec-battery-now"], why: "two at most" },
    },
    { text: "what do i press it with", situation: "wounded-by", is: sec("press"), why: "a wound" },
    { text: "what do i press it with", is: sec("silent"), why: "a key of the phone" },
    { text: "i have no doctor here", kind: "medical", is: sec("registered"), why: "help is for all" },
    { text: "i have no doctor here", kind: "domestic_abuse", is: undefined, why: "no body in need" },
    { text: "how much it cost", kind: "medical", is: sec("free"), why: "help is free" },
    { text: "how much it cost", kind: "destitute_no_food_or_power", is: undefined, why: "no help named" },
    { text: "its raining", is: undefined, why: "no question of seconds" },
  ] as const)("$text, of $kind $situation $level: $is, $why", ({ is, why: _, ...one }) => {
    expect(answer(one as Case)).toEqual(is);
  });

  it("by the level of the concern too", () => {
    const concern = {
      takenBy: undefined,
      isClosed: false,
      level: "emergency",
      told: new Set<string>(),
    } as const;
    expect(answer({ text: "phone on 4%", level: "urgent", sections: { concern } })).toEqual(
      sec("battery-now"),
    );
    const known = { concernOpen: false };
    const one = { text: "phone on 4%", level: "urgent", known, sections: { concern } } as const;
    expect(answer(one)).toEqual(sec("battery"));
  });

  it("where nobody knows what was told", () => {
    const concern = { takenBy: undefined, isClosed: false, level: "emergency", told: new Set<string>() };
    const asked = (text: string, change: Partial<Session> = {}, sections = {}) => {
      const ctx = ctxFor({ text, has: HAS, known: { concernOpen: true }, sections });
      const said = answerInSeconds(ctx, session({ careTurns: 1, careSince: NOW, ...change }));
      return said && keysOf(said);
    };
    expect(asked("phone on 4%")).toEqual(sec("battery"));
    expect(asked("shall i go out", { tookAt: NOW }, { concern })).toBeUndefined();
  });

  it("gives the number of the line for men", () => {
    const { ctx, before } = scene({ text: "which line for lads" });
    const args = { name: MEN.name, number: MEN.phone };
    expect(answerInSeconds(ctx, before)?.says).toEqual([say("asked.number-of", args)]);
  });

  it("is passed on and no miss", () => {
    const { ctx, before } = scene({ text: "im deaf" });
    const said = answerInSeconds(ctx, before);
    expect(said?.effects).toEqual([{ do: "add-to-concern", words: "im deaf" }]);
    expect(said?.session).toEqual({ ...before, misses: 0 });
  });

  const guessed = (level: "urgent" | "emergency", kind: "medical" | "suicide_self_harm") =>
    ({ heard: { risk: { level, kind } } }) as const;
  it.each([
    { text: "im deaf he stabbed me", why: "new danger is told" },
    { text: `can i wait ${"a bit ".repeat(7)}now`, ...guessed("urgent", "medical"), why: "longer" },
  ])("leaves $text to others: $why", (one) => {
    expect(answer(one)).toBeUndefined();
  });

  it("takes a short question for no more than that, whatever is guessed of it", () => {
    expect(answer({ text: "can i wait", ...guessed("emergency", "medical") })).toEqual(sec("wait"));
  });

  it.each([
    { text: `can i wait ${"a bit ".repeat(6)}now`, ...guessed("urgent", "medical"), why: "16 words" },
    { text: `can i wait ${"a bit ".repeat(6)}now `, ...guessed("urgent", "medical"), why: "and a blank" },
    { text: `can i  wait ${"a bit ".repeat(6)}now`, ...guessed("urgent", "medical"), why: "or two" },
    { text: `can i wait ${"a bit ".repeat(7)}now`, why: "more of them, of which nothing is guessed" },
  ])("answers $text, $why", (one) => {
    expect(answer({ kind: "medical", ...one })).toEqual(sec("wait"));
  });

  it("is for nobody but whoever is cared for", () => {
    const { ctx, before } = scene({ text: "im deaf" });
    expect(answerInSeconds(ctxFor({ text: "im deaf", has: HAS }), session())).toBeUndefined();
    const hands = { at: NOW, sure: true, answered: 0, doubted: false };
    expect(answerInSeconds(ctx, { ...before, hands })).toBeUndefined();
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    expect(answerInSeconds({ ...ctx, event }, before)).toBeUndefined();
  });
});

describe("the same beside new danger", () => {
  const alarm = (text: string, effects: readonly Effect[] = [ALERT]) => {
    const { ctx, before } = scene({ text });
    return { ctx, turn: made({ says: [say("safety.emergency")], effects, session: before }) };
  };

  it("comes first", () => {
    const { ctx, turn } = alarm("im deaf he stabbed me");
    expect(keysOf(withSeconds(turn, ctx))).toEqual(["asked.sec-silent", "safety.emergency"]);
  });

  it("is not said where there is none, nor beside silence", () => {
    const { ctx, turn } = alarm("im deaf", []);
    expect(withSeconds(turn, ctx)).toBe(turn);
    const { turn: passedOn } = alarm("im deaf", [{ do: "add-to-concern", words: "x" }]);
    expect(withSeconds(passedOn, ctx)).toBe(passedOn);
    const silent = { ...turn, effects: [ALERT], says: [] };
    expect(withSeconds(silent, ctx)).toBe(silent);
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    const raised = { ...turn, effects: [ALERT] };
    expect(withSeconds(raised, { ...ctx, event })).toBe(raised);
  });
});
