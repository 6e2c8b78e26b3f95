import { describe, expect, it } from "vitest";
import { hereAs, hereBefore, lowWords } from "../../../src/conversation/care/anyone-there.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

describe("whether anyone is there, before anything was told", () => {
  it.each([
    "is there anyone there",
    "hello?? is anyone actually there",
    "is anyone even real",
    "any1 awake",
    "is there a person i can talk to",
  ])("%s: who answers, and how to reach a person", (text) => {
    const made = hereBefore(ctxFor({ text }), session())!;
    expect(keysOf(made)).toEqual(["asked.here-before"]);
    expect(made.says[0]?.said.args).toHaveProperty("when");
    expect({ ...made, says: [] }).toEqual({
      ...{ says: [], effects: [] },
      session: { ...session(), tellAt: { at: NOW, times: 1, says: false } },
    });
  });

  it.each([
    { times: 1, key: "asked.here-before", why: "asked once" },
    { times: 2, key: "asked.here-before-again", why: "asked again, in other words" },
  ])("is answered by $key: $why", ({ times, key }) => {
    expect(hereAs(ctxFor(), times).said.key).toBe(key);
  });

  it("is told to somebody of whom nobody knows the worker", () => {
    const stranger = ctxFor({ text: "is anyone there", known: { worker: undefined, ownerId: null } });
    expect(hereBefore(stranger, session())).toBeDefined();
  });

  it.each([
    { text: "is there a job there", scene: {}, why: "a job is asked for" },
    { text: "is anyone there i need money", scene: {}, why: "it says more" },
    { text: "is anyone there. who reads this", scene: {}, why: "it asks more" },
    { text: "who reads this", scene: {}, why: "it asks something else" },
    { text: "is anyone there", scene: { event: { type: "proved" } as const }, why: "nobody has written" },
    {
      text: "is anyone there",
      scene: { heard: { risk: { level: "urgent" } as const } },
      why: "there is danger in it",
    },
    { text: "is anyone there", scene: { known: { concernOpen: true } }, why: "danger was told" },
  ])("$text is left: $why", ({ text, scene }) => {
    expect(hereBefore(ctxFor({ text, ...scene }), session({ careSince: NOW }))).toBeUndefined();
  });
});

describe("low words that ask for nothing", () => {
  it.each([
    { text: "no one gives a fuck about me anyway", heard: { intent: "complaint", sure: true } as const },
    { text: "i just feel so alone", heard: {} },
    { text: "i feel so low", heard: { intent: "unclear", sure: false } as const },
    { text: "i feel so low", heard: { intent: "unclear", sure: true } as const },
    { text: "i feel so low", heard: { intent: "small_talk", sure: true } as const },
    { text: "i feel so low", heard: { intent: "abuse_at_bot", sure: true } as const },
    { text: "i feel so low", heard: { intent: "out_of_scope", sure: true } as const },
    { text: "i feel so low", heard: { intent: "wrong_number", sure: true } as const },
    { text: "i feel so low", heard: { intent: "book_appointment", sure: false } as const },
  ])("$text, heard as $heard, gets no menu", ({ text, heard }) => {
    expect(keysOf(lowWords(ctxFor({ text, heard }), session())!)).toEqual(["asked.low"]);
  });

  it("end the question that waited, and count as understood", () => {
    const waiting = { dialog: "menu", version: 1, step: "pick", data: {}, askedAt: NOW };
    const made = lowWords(
      ctxFor({ text: "i feel so low" }),
      session({ misses: 2, introducedAt: 5, waiting }),
    );
    expect(made).toEqual({ says: made?.says, effects: [], session: { misses: 0, introducedAt: 5 } });
  });

  it.each([
    {
      text: "i feel low can i book in",
      heard: { intent: "book_appointment", sure: true } as const,
      why: "an ask",
    },
    { text: "my battery is low", heard: {}, why: "not a mood" },
    { text: "i feel so low", event: { type: "proved" } as const, why: "nobody has written" },
    { text: "i feel so low", heard: { risk: { level: "urgent" } as const }, why: "danger was read" },
  ])("$text is left: $why", ({ text, ...scene }) => {
    expect(lowWords(ctxFor({ text, ...scene }), session())).toBeUndefined();
  });
});
