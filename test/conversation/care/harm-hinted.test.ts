import { describe, expect, it } from "vitest";
import { withBookingToo } from "../../../src/conversation/care/booking-too.ts";
import { Doubt } from "../../../src/conversation/care/doubt.ts";
import { withoutQuestions } from "../../../src/conversation/care/forms-in-care.ts";
import { harmHinted, hidesHarm, hintIn } from "../../../src/conversation/care/harm-hinted.ts";
import { type AnyDialog, go, say } from "../../../src/conversation/dialog.ts";
import { mayFearEyes, withScreen } from "../../../src/conversation/reach/screen-privacy.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const dialog = (name: string) =>
  ({
    ...{ name, version: 1, data: Doubt, start: () => go("safe", {}) },
    steps: { safe: { ask: () => say(`${name}.ask`) } },
  }) as unknown as AnyDialog;
const BOOKING = dialog("booking");
const TOPIC = dialog("entitlements");
const bookWith = (claimant?: AnyDialog, isButton = false) =>
  ({
    byName: new Map([["safe-check", dialog("safe-check")]]),
    byIntent: new Map([
      ["book_appointment", BOOKING],
      ["entitlement_topic", TOPIC],
    ]),
    ...{ claimant: () => claimant, isButton: () => isButton },
  }) as unknown as TurnInput["book"];

const SURE = { sure: true, confidence: 1 } as const;
const TEXT = "the boss keeps my passport";

describe("a message that hints at harm", () => {
  const hinted = (scene: Scene = {}, change = {}, book = bookWith()) =>
    harmHinted({ session: session(change), book } as unknown as TurnInput, ctxFor({ text: TEXT, ...scene }));

  it("is asked about before any topic answers it, and what it hints at is kept", () => {
    const asked = hinted({ heard: { intent: "entitlement_topic", ...SURE } });
    expect(keysOf(asked!)).toEqual(["safety.lines", "safe-check.ask"]);
    expect(asked?.session.waiting?.data).toEqual({ words: TEXT, kind: "exploitation" });
    expect(asked?.session.setAside).toBeUndefined();
  });

  it("is asked about on a guess alone, once in a day", () => {
    const uneasy = { text: "some words about a grant", heard: { uneasy: true } } as const;
    expect(hinted(uneasy)?.session.waiting?.data).toEqual({ words: uneasy.text });
    const news = "think im pregnant did 2 tests both positive";
    expect(hinted({ ...uneasy, text: news })).toBeUndefined();
    expect(hinted(uneasy, { softAt: [NOW - 1] })).toBeUndefined();
    expect(hinted(uneasy, { softAt: [NOW - 24 * 3_600_000] })).toBeDefined();
    expect(hinted(uneasy, { softAt: [NOW - 24 * 3_600_000 + 1] })).toBeUndefined();
  });

  it("goes on with an appointment afterwards", () => {
    expect(hinted({ heard: { intent: "book_appointment", ...SURE } })?.session.setAside?.dialog).toBe(
      "booking",
    );
    expect(hinted({}, {}, bookWith(BOOKING))?.session.setAside?.dialog).toBe("booking");
    const left = { dialog: "events", version: 1, step: "s", data: {}, askedAt: NOW };
    expect(hinted({}, { setAside: left }, bookWith(BOOKING))?.session.setAside).toEqual(left);
  });

  it("counts in full the second time in a day, with no question", () => {
    const asked = hinted({}, { softAt: [NOW - 1] }, bookWith(BOOKING));
    expect(asked?.effects).toMatchObject([{ do: "raise-concern", level: "urgent", kind: "exploitation" }]);
    expect(asked?.session.setAside).toBeUndefined();
  });

  it.each([
    { scene: { event: { type: "full" } }, why: "nobody wrote" },
    { scene: { heard: { risk: { level: "urgent" } } }, why: "danger was read" },
    { scene: { heard: { intent: "talk_to_pa" } }, why: "it is for a person" },
    { scene: { text: " about   a grant ", heard: { uneasy: true } }, why: "it is hardly a word" },
    { scene: { text: "how do i get my passport" }, why: "it hints at nothing" },
    { scene: {}, book: bookWith(undefined, true), why: "it is a button of ours" },
    {
      scene: {},
      change: {
        waiting: { dialog: "safe-check", version: 1, step: "safe", data: { words: "x" }, askedAt: NOW },
      },
      why: "they were asked",
    },
  ] as const)("is let be where $why", ({ scene, ...rest }) => {
    const { change = {}, book = bookWith() } = rest as { change?: object; book?: TurnInput["book"] };
    expect(hinted(scene as Scene, change, book)).toBeUndefined();
  });

  it("says enough with four words", () => {
    expect(hinted({ text: "words about a grant", heard: { uneasy: true } })).toBeDefined();
  });

  it("may be fear of somebody, and is no low mood", () => {
    expect(hintIn("hes in a mood again")).toBe("abuse_harm_from_others");
    expect(hintIn("i feel so low")).toBeUndefined();
  });

  it("is no topic for whoever is cared for", () => {
    const topic = { heard: { intent: "entitlement_topic" } } as const;
    expect(hidesHarm(ctxFor({ text: TEXT, ...topic }))).toBe(true);
    expect(hidesHarm(ctxFor({ text: TEXT, heard: { intent: "check_entitlements" } }))).toBe(true);
    expect(hidesHarm(ctxFor({ text: TEXT, heard: { intent: "book_appointment" } }))).toBe(false);
    expect(hidesHarm(ctxFor({ text: "how do i get my passport", ...topic }))).toBe(false);
  });
});

describe("an appointment asked for beside danger", () => {
  const ASKED = { intent: "book_appointment", risk: { level: "urgent" }, ...SURE } as const;
  const too = (scene: Scene = {}, after = made({ says: [say("danger")] }), extra = {}, book = bookWith()) =>
    withBookingToo(after, { session: session(), book } as unknown as TurnInput, {
      ...ctxFor({ heard: ASKED, ...scene }),
      ...extra,
    });

  it("waits, and they are told so", () => {
    expect(keysOf(too())).toEqual(["danger", "safety.booking-too"]);
    expect(too().session.setAside?.dialog).toBe("booking");
    const crisis = {
      heard: { intent: "crisis", risk: { level: "urgent" } },
      text: "book me in thurs",
    } as const;
    expect(keysOf(too(crisis))).toEqual(["danger", "safety.booking-too"]);
  });

  it.each([
    { scene: { heard: { ...ASKED, risk: { level: "emergency" } } }, extra: {}, why: "it is danger now" },
    { scene: {}, extra: { watched: true }, why: "the wrong eyes may read it" },
    { scene: {}, extra: { phoneRead: true }, why: "the phone is read" },
  ] as const)("waits unsaid where $why", ({ scene, extra }) => {
    const after = too(scene as Scene, undefined, extra);
    expect(keysOf(after)).toEqual(["danger"]);
    expect(after.session.setAside?.dialog).toBe("booking");
  });

  const waits = { dialog: "booking", version: 1, step: "safe", data: {}, askedAt: NOW };

  it.each([
    { scene: { heard: { ...ASKED, intent: "greet" } }, why: "none was asked for" },
    { scene: { heard: { ...ASKED, sure: false, confidence: 0.2 } }, why: "it was hardly asked for" },
    { scene: { known: { optedOut: true } }, why: "our texts are stopped" },
    { scene: {}, after: made({ session: session({ waiting: waits }) }), why: "a question waits" },
    { scene: {}, after: made({ session: session({ setAside: waits }) }), why: "one was left" },
    { scene: {}, book: { ...bookWith(), byIntent: new Map() }, why: "nothing is booked here" },
    {
      scene: {},
      book: { ...bookWith(), byIntent: new Map([["book_appointment", TOPIC]]) },
      why: "it asks something else",
    },
    {
      scene: {},
      book: {
        ...bookWith(),
        byIntent: new Map([
          ["book_appointment", { ...BOOKING, start: () => ({ kind: "done", says: [], effects: [] }) }],
        ]),
      },
      why: "it asks nothing",
    },
  ] as const)("is let be where $why", ({ scene, ...rest }) => {
    const { after = made(), book = bookWith() } = rest as {
      after?: ReturnType<typeof made>;
      book?: TurnInput["book"];
    };
    expect(too(scene as Scene, after, {}, book)).toBe(after);
  });
});

describe("what they could get, while they are cared for", () => {
  const asks = (step: string, name = "entitlements") =>
    made({
      says: [say("card"), say("more"), say("question")],
      session: session({ waiting: { dialog: name, version: 1, step, data: {}, askedAt: NOW } }),
    });
  const open = ctxFor({ text: "what can i get", known: { concernOpen: true } });

  it.each(["learn", "keep", "news"])("asks nothing of themselves at %s, and is passed on", (step) => {
    const after = withoutQuestions(asks(step), open);
    expect(keysOf(after)).toEqual(["card", "more", "person.with-the-rest"]);
    expect(after.effects).toEqual([{ do: "add-to-concern", words: "what can i get" }]);
    expect(after.session.waiting).toBeUndefined();
  });

  it.each([
    { after: asks("ask"), ctx: open, why: "it is offered to ask for it" },
    { after: asks("learn", "booking"), ctx: open, why: "it is an appointment" },
    { after: asks("learn"), ctx: ctxFor(), why: "no concern is open" },
    { after: made(), ctx: open, why: "nothing waits" },
  ])("is as on any day where $why", ({ after, ctx }) => {
    expect(withoutQuestions(after, ctx)).toBe(after);
  });
});

describe("who could see it", () => {
  const urgent = { risk: { level: "urgent" } } as const;

  it.each([
    { text: "how do i hide this chat", heard: urgent, is: true, why: "danger was only guessed" },
    { text: "he looks at my laptop", heard: {}, is: true, why: "somebody looks" },
    { text: "can he see this chat", heard: {}, is: false, why: "a question alone" },
    { text: "he looks at my laptop", heard: { risk: { level: "emergency" } }, is: false, why: "danger now" },
    { text: "book me in", heard: urgent, is: false, why: "nothing of eyes" },
    { text: "he hits me can he see this chat", heard: urgent, is: false, why: "plain danger" },
    { text: `he looks at my laptop ${"and ".repeat(12)}`, heard: {}, is: false, why: "more is told" },
  ] as const)("$text: $is, $why", ({ text, heard, is }) => {
    expect(mayFearEyes(ctxFor({ text, heard }))).toBe(is);
  });

  it("is not asked of an event", () => {
    expect(mayFearEyes(ctxFor({ text: "he looks at my laptop", event: { type: "full" } }))).toBe(false);
  });

  const asked = made({ says: [say("safety.are-you-safe")] });

  it.each([
    { text: "how do i hide this chat", channel: "web", key: "screen.web-clear", why: "how to clear it" },
    { text: "he looks at my laptop", channel: "web", key: "screen.web-seen", why: "what can be seen" },
    { text: "can he see this chat", channel: "sms", key: "screen.phone-seen", why: "on a phone" },
  ] as const)("is said beside the question whether they are safe, $text: $why", ({ text, channel, key }) => {
    expect(keysOf(withScreen(asked, ctxFor({ text, known: { channel } })))).toEqual([
      key,
      "safety.are-you-safe",
    ]);
  });

  it("is not said where nothing was asked", () => {
    expect(withScreen(asked, ctxFor({ text: "help me" }))).toBe(asked);
    const other = made();
    expect(withScreen(other, ctxFor({ text: "can he see this chat" }))).toBe(other);
    const event = ctxFor({ text: "can he see this chat", event: { type: "full" } });
    expect(withScreen(asked, event)).toBe(asked);
  });
});
