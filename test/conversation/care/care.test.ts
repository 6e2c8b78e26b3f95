import { describe, expect, it } from "vitest";
import {
  ANSWERS,
  besideCare,
  cared,
  countTurn,
  inCare,
  inFrame,
  isCalmAsk,
  isQuiet,
  isToldSinceAnswer,
  withPersonOffered,
} from "../../../src/conversation/care/care.ts";
import { say } from "../../../src/conversation/dialog.ts";
import { INTENTS, type Understanding } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, DAY_MS, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const asked = (dialog: string) => ({ dialog, version: 1, step: "day", data: {}, askedAt: NOW });
const EVENT = { type: "proved" } as const;
const DANGER = { level: "emergency", kind: "medical" } as const;
const HANDS = { at: NOW, sure: true, answered: 0, doubted: false };
const caredFor = (change = {}) => session({ careTurns: 0, careSince: NOW, ...change });

describe("the start of the frame", () => {
  it("counts from now, and forgets what was not understood", () => {
    const before = session({ misses: 2, introducedAt: 5, careTurns: 7, careSince: 1, endTold: true });
    expect(cared(before, ctxFor())).toEqual({ introducedAt: 5, careTurns: 0, careSince: NOW, misses: 0 });
  });

  it.each(["booking", "my-appointments", "cancelling"])("sets a question of %s aside", (dialog) => {
    expect(cared(session({ waiting: asked(dialog) }), ctxFor())).toMatchObject({ setAside: asked(dialog) });
    expect(cared(session({ waiting: asked(dialog) }), ctxFor())).not.toHaveProperty("waiting");
  });

  it("leaves the question whether they are safe waiting where silence began it", () => {
    const waiting = asked("safe-check");
    expect(cared(session({ waiting }), ctxFor({ event: { type: "safe-check" } }))).toMatchObject({ waiting });
    expect(cared(session({ waiting }), ctxFor())).not.toHaveProperty("waiting");
    const silent = ctxFor({ event: { type: "safe-check" } });
    expect(cared(session({ waiting: asked("events") }), silent)).not.toHaveProperty("waiting");
    expect(cared(session(), silent)).not.toHaveProperty("waiting");
  });

  it("drops any other question, for it would jar", () => {
    const after = cared(session({ waiting: asked("events"), setAside: asked("menu") }), ctxFor());
    expect(after).not.toHaveProperty("waiting");
    expect(after).not.toHaveProperty("setAside");
  });

  it("keeps the appointment that was set aside before, and the newer of two", () => {
    expect(
      cared(session({ waiting: asked("events"), setAside: asked("booking") }), ctxFor()).setAside,
    ).toEqual(asked("booking"));
    const both = session({ waiting: asked("cancelling"), setAside: asked("booking") });
    expect(cared(both, ctxFor()).setAside).toEqual(asked("cancelling"));
  });
});

describe("being in the frame", () => {
  it.each([
    { open: true, turns: undefined, is: true, why: "a concern is open" },
    { open: true, turns: 99, is: true, why: "it lasts until a person closes it" },
    { open: false, turns: undefined, is: false, why: "nothing was told" },
    { open: false, turns: 0, is: true, why: "it is closed, and no turn has gone by" },
    { open: false, turns: 9, is: true, why: "the tenth turn" },
    { open: false, turns: 10, is: false, why: "ten turns have gone by" },
    { open: false, turns: 3, since: NOW - 14 * DAY_MS + 1, is: true, why: "just under a fortnight ago" },
    { open: false, turns: 3, since: NOW - 14 * DAY_MS, is: false, why: "a fortnight ago" },
    { open: false, turns: 3, since: null, is: false, why: "nobody knows since when" },
  ])("is $is: $why", ({ open, turns, since = NOW, is }) => {
    const before = session({
      ...(turns !== undefined && { careTurns: turns }),
      ...(since !== null && { careSince: since }),
    });
    expect(inFrame(ctxFor({ known: { concernOpen: open } }), before)).toBe(is);
  });
});

describe("danger told after the worker last wrote", () => {
  const answered = (at: number | undefined) =>
    ({ id: "h", status: "answered", reason: "asked", ...(at !== undefined && { answeredAt: at }) }) as const;
  it.each([
    { handoff: answered(NOW - 1), change: {}, told: true, why: "it came after" },
    { handoff: answered(NOW + 1), change: {}, told: false, why: "the worker has answered it" },
    { handoff: answered(NOW), change: {}, told: true, why: "it came in the same moment" },
    { handoff: answered(undefined), change: {}, told: true, why: "nobody has ever answered" },
    { handoff: undefined, change: {}, told: true, why: "there is no thread" },
    { handoff: answered(NOW - 1), change: { careTurns: 10 }, told: false, why: "the frame is over" },
  ])("is so, $told: $why", ({ handoff, change, told }) => {
    expect(isToldSinceAnswer(ctxFor({ known: { handoff } }), caredFor(change))).toBe(told);
  });

  it.each([
    { handoff: answered(NOW), told: false, why: "the worker has written since" },
    { handoff: undefined, told: true, why: "nobody has written" },
  ])("is so, $told, of a concern that nobody knows the hour of: $why", ({ handoff, told }) => {
    expect(isToldSinceAnswer(ctxFor({ known: { handoff, concernOpen: true } }), session())).toBe(told);
  });
});

describe("what nobody asked for", () => {
  it.each([
    { open: true, until: undefined, quiet: true, why: "a concern is open" },
    { open: false, until: undefined, quiet: false, why: "there was never one" },
    { open: false, until: NOW + 1, quiet: true, why: "the fortnight is not over" },
    { open: false, until: NOW, quiet: false, why: "it is over" },
  ])("is held back, $quiet: $why", ({ open, until, quiet }) => {
    const ctx = ctxFor({ known: { concernOpen: open }, sections: { quiet: { until } } });
    expect(isQuiet(ctx)).toBe(quiet);
  });
});

describe("counting turns", () => {
  it.each([
    { before: caredFor({ careTurns: 3 }), counted: 4, why: "one more" },
    { before: session(), open: true, counted: 1, why: "the first, where none was counted" },
    { before: session(), counted: undefined, why: "not in the frame" },
    { before: caredFor({ careTurns: 3 }), event: EVENT, counted: undefined, why: "nothing of theirs" },
  ])("makes it $counted: $why", ({ before, open = false, event, counted }) => {
    const ctx = ctxFor({ known: { concernOpen: open }, ...(event && { event }) });
    const turn = made({ session: session({ misses: 1 }) });
    const after = countTurn(turn, ctx, before);
    expect(after.session.careTurns).toBe(counted);
    expect(after.session.misses).toBe(1);
    if (counted === undefined) expect(after).toBe(turn);
  });
});

const GUESSED = ["book_appointment", "change_appointment", "cancel_appointment", "entitlement_topic"];
const CALM = [
  ...GUESSED,
  ...[
    "my_appointments",
    "check_entitlements",
    "talk_to_pa",
    "who_is_my_pa",
    "callback_request",
    "complaint",
    "my_data",
    "about_me",
  ],
  ...["third_party", "wrong_number"],
];
const COMPLETE = [
  "talk_to_pa",
  "who_is_my_pa",
  "callback_request",
  "complaint",
  "third_party",
  "wrong_number",
  "stop",
];

/** The plain words of every ask that needs some. */
const PLAIN = "book an appointment, what can i get, about me, a complaint";

const ofBooking = { intent: "book_appointment", sure: true } as const;
const ofNeed = { intent: "entitlement_topic" } as const;

describe("what may be started in the frame", () => {
  it.each(
    INTENTS.map((intent) => ({ intent, calm: CALM.includes(intent), guessed: GUESSED.includes(intent) })),
  )("$intent: $calm in plain words, $guessed as a guess", ({ intent, calm, guessed }) => {
    expect(isCalmAsk(ctxFor({ text: PLAIN, heard: { intent, sure: true } }))).toBe(calm);
    expect(isCalmAsk(ctxFor({ text: PLAIN, heard: { intent, confidence: 0.6 } }))).toBe(guessed);
    expect(isCalmAsk(ctxFor({ text: PLAIN, heard: { intent, confidence: 0.4 } }))).toBe(false);
  });

  it.each([
    { text: "dont tell my pa", calm: false, why: "a wish for secrecy" },
    { text: "no one cares", calm: false, why: "no hope in it" },
    { text: "are u real", calm: false, why: "asks who answers" },
    { text: "ring me thanks", calm: true, why: "thanks take nothing away" },
  ])("$text: $calm, $why", ({ text, calm }) => {
    expect(isCalmAsk(ctxFor({ text, heard: { intent: "talk_to_pa", sure: true } }))).toBe(calm);
  });

  it.each([
    { text: "can i see a nurse", heard: {}, calm: true, why: "a nurse, whatever was read" },
    { text: "can you come get me", heard: ofBooking, calm: false, why: "no word of an appointment" },
    { text: "can i get a coat", heard: { ...ofNeed, sure: true }, calm: true, why: "one thing, asked for" },
    { text: "can i get a coat", heard: ofNeed, calm: false, why: "a guess at it" },
    { text: "i had a coat", heard: { ...ofNeed, sure: true }, calm: false, why: "it is only named" },
  ])("$text: $calm, $why", ({ text, heard, calm }) => {
    expect(isCalmAsk(ctxFor({ text, heard }))).toBe(calm);
  });
});

describe("an ask in the frame", () => {
  it.each([...COMPLETE, "start"])("says nothing before %s", (intent) => {
    const turn = made({ says: [say("x")] });
    expect(besideCare(ctxFor({ heard: { intent: intent as never } }), turn)).toBe(turn);
  });

  it("comes after a word that shows that it is not forgotten", () => {
    const ctx = ctxFor({ heard: { intent: "book_appointment" } });
    expect(keysOf(besideCare(ctx, made({ says: [say("x")] })))).toEqual(["safety.and-this", "x"]);
  });

  it.each([
    { change: { hands: HANDS }, watched: undefined, why: "somebody else has the phone" },
    { change: {}, watched: true as const, why: "whoever harms them may read it" },
  ])("shows nothing of what was told where $why", ({ change, watched }) => {
    const ctx = { ...ctxFor({ heard: { intent: "book_appointment" } }), ...(watched && { watched }) };
    const turn = made({ says: [say("x")], session: session(change) });
    expect(besideCare(ctx, turn)).toBe(turn);
  });
});

describe("a person is offered", () => {
  const offered = (says: readonly string[], scene: Scene = {}, before = caredFor()) =>
    keysOf(
      withPersonOffered(made({ says: says.map((key) => say(key)), session: before }), ctxFor(scene), before),
    );

  it.each([
    { says: ["booking.day"], why: "nothing in it offers one" },
    { says: ["booking.safety.x"], why: "a name that only looks like it" },
  ])("at the end: $why", ({ says }) => {
    expect(offered(says)).toEqual([...says, "safety.or-a-person"]);
  });

  it.each(["safety.x", "call.x", "person.x", "who-reads.x"])("not again after %s", (key) => {
    expect(offered(["a.b", key])).toEqual(["a.b", key]);
  });

  it("also where a complaint is only guessed", () => {
    expect(offered(["a.b"], { heard: { intent: "complaint" } })).toEqual(["a.b", "safety.or-a-person"]);
  });

  it.each([
    { scene: { event: EVENT }, before: caredFor(), why: "nobody has written" },
    { scene: {}, before: session(), why: "it is no frame" },
    { scene: {}, before: caredFor({ hands: HANDS }), why: "somebody else has the phone" },
    { scene: { heard: { intent: "stop" } as const }, before: caredFor(), why: "the ask is complete" },
    {
      scene: { heard: { intent: "complaint", sure: true } as const },
      before: caredFor(),
      why: "a complaint brings a person",
    },
    { scene: { text: "text dont call he listens" }, before: caredFor(), why: "they refuse a call" },
  ])("not where $why", ({ scene, before }) => {
    expect(offered(["a.b"], scene, before)).toEqual(["a.b"]);
  });

  it("not where nothing is said", () => {
    expect(offered([])).toEqual([]);
  });
});

const care = (text: string, heard: Partial<Understanding> = {}, change = {}) =>
  inCare(
    ctxFor({ text, heard, known: { concernOpen: true } }),
    session({ misses: 2, careTurns: 1, ...change }),
  );

const HEARD = ["asked.danger-first", "safety.heard-1", "safety.or-a-person"];

describe("the answer in the frame", () => {
  it.each([
    { text: "dont tell any1", key: "safety.secret", why: "secrecy has limits" },
    { text: "jk lol", key: "safety.taken-back", why: "taken back" },
    { text: "leave it", key: "safety.no-pressure", why: "let be" },
    { text: "no one cares", key: "safety.not-alone", why: "no hope" },
    { text: "are u real", key: "safety.a-bot", why: "honest" },
    { text: "thanks", key: "safety.glad", why: "thanks" },
    { text: "hello??", key: "safety.still-here", why: "is anybody there" },
  ])("to $text is $key: $why", ({ text, key }) => {
    expect(keysOf(care(text))).toEqual([key]);
  });

  it.each([
    { intent: "are_you_a_bot", keys: [ANSWERS["asks-if-real"]], why: "asked in other words" },
    { intent: "abuse_at_bot", keys: [ANSWERS["wants-peace"]], why: "anger is let be" },
    { intent: "events_list", keys: HEARD, why: "nothing else is begun, and it is not lost" },
  ] as const)("to $intent is $keys: $why", ({ intent, keys }) => {
    expect(keysOf(care("x y z", { intent, sure: true }))).toEqual(keys);
  });

  it.each(["are_you_a_bot", "abuse_at_bot", "privacy_question", "events_list"] as const)(
    "to what is only guessed to be %s is that it was heard",
    (intent) => {
      expect(keysOf(care("x y z", { intent }))).toEqual(HEARD);
    },
  );

  it("to a question that reads like anger is that nobody knows the answer yet", () => {
    const keys = keysOf(care("u asleep?", { intent: "abuse_at_bot", sure: true }));
    expect(keys).toContain("safety.unsure-1");
  });

  it("to a plain question of privacy is who reads it, and it is passed on", () => {
    const made = care("x y z", { intent: "privacy_question", sure: true });
    expect(keysOf(made)[0]).toBe("asked.who-reads");
    expect(made.effects).toHaveLength(1);
  });

  it("to MENU is a short list, a person first; a guess at it is no wish for one", () => {
    expect(keysOf(care("thanks", { intent: "help_menu", sure: true }))).toEqual(["safety.short-menu"]);
    const menu = care("help", { intent: "help_menu", sure: true }, { careAbout: DANGER });
    expect(keysOf(menu)).toEqual(["safety.short-menu-now"]);
    expect(keysOf(care("thanks", { intent: "help_menu" }))).toEqual(["safety.glad"]);
  });

  it.each([
    { turns: 0, says: ["safety.still-here"], why: "the first" },
    { turns: 1, says: ["safety.a-person"], why: "the second" },
    { turns: 2, says: ["safety.not-alone"], why: "the third" },
    { turns: 3, says: ["safety.still-here", "safety.told"], why: "from the start, and who knows of it" },
    { turns: 4, says: ["safety.a-person"], why: "and on" },
  ])("goes round, turn $turns: $why", ({ turns, says }) => {
    expect(keysOf(care("ok", {}, { careTurns: turns }))).toEqual(says);
  });

  it.each([
    { turns: 0, key: "safety.ring-now", why: "the way to help now" },
    { turns: 1, key: "safety.still-here", why: "then that we are here" },
    { turns: 2, key: "safety.not-alone", why: "then that they are not alone" },
  ])("after danger now, turn $turns: $why", ({ turns, key }) => {
    expect(keysOf(care("ok", {}, { careTurns: turns, careAbout: DANGER }))[0]).toBe(key);
  });

  it("after danger that is not now is the usual round", () => {
    const careAbout = { level: "urgent" as const, kind: "medical" };
    expect(keysOf(care("ok", {}, { careTurns: 0, careAbout }))).toEqual(["safety.still-here"]);
  });

  it.each([
    { closed: true, told: true, says: [], ends: true, why: "it is over, and was said to be" },
    { closed: true, told: false, says: ["seen.had-it"], ends: true, why: "it is over" },
    { closed: false, told: true, says: ["seen.has-it"], ends: true, why: "it was opened again" },
    { closed: false, told: false, says: ["seen.has-it"], ends: undefined, why: "somebody has it" },
  ])("who has it is $says, where $why", ({ closed, told, says, ends }) => {
    const concern = { takenBy: "ana", isClosed: closed, level: "urgent", told: new Set(["ana"]) } as const;
    const before = session({ careTurns: 3, ...(told && { endTold: true }) });
    const turn = inCare(ctxFor({ text: "ok", sections: { concern } }), before);
    expect(keysOf(turn)).toEqual(["safety.still-here", ...says]);
    expect(turn.session.endTold).toBe(ends);
  });

  it("begins the round where no turn was counted, and wants nothing done", () => {
    const turn = inCare(ctxFor({ text: "ok" }), session({ misses: 2 }));
    expect(turn).toEqual({ says: [say("safety.still-here")], effects: [], session: { misses: 0 } });
  });
});
