import { describe, expect, it } from "vitest";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { hushed } from "../../../src/conversation/reach/hush.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Made } from "../../../src/conversation/turn-types.ts";
import { ctxFor, keysOf, MINUTE, NOW, type Scene, session } from "../scene.ts";

const ALERT: Effect = { do: "raise-concern", level: "urgent", kind: "domestic_abuse", words: "x" };
const NOW_ALERT: Effect = { ...ALERT, level: "emergency" };
const STOP: Effect = { do: "opt-out" };
const WARN: Effect = { do: "alert-other-hands" };
const ABOUT = { careAbout: { level: "urgent", kind: "domestic_abuse" } } as const;
const ASKED: Effect = { do: "hand-off", reason: "asked", words: "x", to: "pa" };
const OPEN: Scene = { known: { concernOpen: true } };

const made = (effects: readonly Effect[] = [], after: Partial<Session> = ABOUT): Made => ({
  says: [say("safety.urgent")],
  effects,
  session: session(after),
});
const hush = (scene: Scene, turn: Made, before: Partial<Session> = {}): Made =>
  hushed(turn, ctxFor(scene), session(before));

describe("they are cut short", () => {
  const CARED = { ...ABOUT, careTurns: 1, careSince: NOW };
  const again = (text: string, before: Partial<Session> = CARED) =>
    hush({ text, ...OPEN }, made([], before), before);

  it.each([
    { text: "he come now i stop", why: "in a second language" },
    { text: "hes back gtg", why: "in slang" },
    { text: "shes home i have to go", why: "of her" },
    { text: "my dad is coming bye", why: "of a father" },
    { text: "they returned i must stop", why: "of more than one" },
  ])("$text: one line, and staff are warned, $why", ({ text }) => {
    const quiet = again(text);
    expect(keysOf(quiet)).toEqual(["safety.hush"]);
    expect(quiet.effects).toEqual([WARN]);
  });

  it.each([
    { text: "gtg to college", why: "nobody is there" },
    { text: "he come now what i do", why: "they do not stop" },
    { text: "hes back i have to go how do i ring 999", why: "help is asked for" },
    { text: "hes back and hes going to stab me i have to go", why: "danger is told in plain words" },
  ])("$text is answered as ever: $why", ({ text }) => {
    expect(keysOf(again(text))).toEqual(["safety.urgent"]);
  });

  it("is no need of quiet where nobody harms them", () => {
    const own = { ...CARED, careAbout: { level: "urgent", kind: "suicide_self_harm" } } as const;
    expect(keysOf(again("my mum is here gtg", own))).toEqual(["safety.urgent"]);
    expect(keysOf(again("my mum is here gtg", { careTurns: 1, careSince: NOW }))).toEqual(["safety.urgent"]);
  });

  it("is none before anything was told", () => {
    const turn = made([], ABOUT);
    expect(hush({ text: "hes back gtg" }, turn)).toBe(turn);
  });

  it.each([
    { text: "are you a real person", heard: { intent: "are_you_a_bot", sure: true }, why: "as it was read" },
    { text: "are u a real person", heard: {}, why: "by its words" },
  ] as const)("whoever asks while it is quiet is told that it is automated: $why", ({ text, heard }) => {
    const before = { ...CARED, hushedAt: NOW - MINUTE, playsAlong: true } as const;
    const quiet = hush({ text, heard, ...OPEN }, made([], before), before);
    expect(keysOf(quiet)).toEqual(["safety.hush-eased-again"]);
  });
});

describe("no answer is asked for", () => {
  it.each([
    { text: "dont reply hes here", turn: made([ALERT]), why: "whoever harms them is there" },
    { text: "dont reply", turn: made([ALERT]), why: "of harm by somebody" },
    { text: "dont text back he reads my phone", turn: made([ALERT], {}), why: "it is read" },
    { text: "cant talk hes back", turn: made([ALERT]), why: "they can not, with him there" },
    { text: "cant chat my dad is here", turn: made([ALERT]), why: "the same of another" },
  ])("$text gets one line and warns staff: $why", ({ text, turn }) => {
    const quiet = hush({ text }, turn, { saidInCare: [["x"]] });
    expect(keysOf(quiet)).toEqual(["safety.hush"]);
    expect(quiet.effects).toEqual([ALERT, WARN]);
    expect(quiet.session).toMatchObject({ hushedAt: NOW, saidInCare: [["x"]] });
  });

  it.each([
    { text: "dont reply", turn: made([ALERT], {}), why: "nobody is said to be there" },
    { text: "dont reply hes here", turn: made(), why: "no danger was told" },
    { text: "dont reply hes here", turn: made([ASKED]), why: "none, though something was passed on" },
    { text: "cant talk im at work", turn: made([ALERT]), why: "nobody they fear is there" },
    { text: "cant talk hes here how do i ring 999", turn: made([ALERT]), why: "help is asked for" },
    {
      text: "cant talk hes here outside my door",
      turn: made([ALERT]),
      why: "they may be heard, and can read",
    },
    { text: "he is here", turn: made([ALERT]), why: "an answer was not refused" },
    { text: "he reads my phone", turn: made([ALERT]), why: "nor was it here" },
  ])("$text is answered as ever: $why", ({ text, turn }) => {
    expect(hush({ text }, turn)).toBe(turn);
  });

  it.each(["stop messaging he reads my phone", "stop textin he reads my phone"])(
    "with no danger told, and the phone read, is one line with nobody to warn: %s",
    (text) => {
      const quiet = hush({ text }, made([], {}));
      expect(keysOf(quiet)).toEqual(["safety.hush"]);
      expect(quiet.effects).toEqual([]);
    },
  );

  it.each(["abuse_harm_from_others", "exploitation", "missing_or_trafficked"])(
    "is heard where somebody does it, by whatever name: %s",
    (kind) => {
      const turn = made([ALERT], { careAbout: { level: "urgent", kind } });
      expect(keysOf(hush({ text: "dont reply" }, turn))).toEqual(["safety.hush"]);
    },
  );

  it("is said once: the next of the kind gets nothing", () => {
    const before = { ...ABOUT, hushedAt: NOW - MINUTE };
    expect(keysOf(hush({ ...OPEN, text: "dont reply" }, made(), before))).toEqual([]);
  });

  it.each([
    { channel: "sms", key: "stop.done" },
    { channel: "web", key: "stop.done-web" },
  ] as const)("with STOP in it gets what STOP gets, by $channel", ({ channel, key }) => {
    const told: Effect = { do: "hand-off", reason: "stopped", words: "x", to: "pa" };
    const turn = made([STOP, told, ASKED, ALERT]);
    const quiet = hush({ text: "stop texting he found my phone", known: { channel } }, turn);
    expect(keysOf(quiet)).toEqual([key]);
    expect(quiet.effects).toEqual([{ ...STOP, blind: true }, ASKED, ALERT, { ...WARN, stops: true }]);
  });

  it("is nothing to somebody else who has the phone", () => {
    const turn = made([ALERT], { hands: { at: NOW, sure: true, answered: 0, doubted: false } });
    expect(hush({ text: "dont reply hes here" }, turn)).toBe(turn);
  });
});

describe("it is written for somebody else's eyes", () => {
  const PLAY = "haha see u at college tmrw (my dads here)";
  it("gets words that anybody might write, and warns staff", () => {
    const quiet = hush({ ...OPEN, text: PLAY }, made([ALERT]), ABOUT);
    expect(keysOf(quiet)).toEqual(["safety.plays-along"]);
    expect(quiet.effects).toEqual([ALERT, WARN]);
    expect(quiet.session).toMatchObject({ hushedAt: NOW, playsAlong: true, phoneReadAt: NOW });
  });

  it("gets nothing the second time", () => {
    const quiet = hush({ ...OPEN, text: PLAY }, made(), { ...ABOUT, hushedAt: NOW - MINUTE });
    expect(keysOf(quiet)).toEqual([]);
    expect(quiet.effects).toEqual([WARN]);
  });

  const READ = { hushedAt: NOW - MINUTE, playsAlong: true } as const;
  it.each([
    { text: "are u coming tmrw", turn: made(), keys: ["safety.plays-along-again"], why: "asked to be seen" },
    { text: "are u coming", turn: made([STOP]), keys: ["stop.done"], why: "a stop is said as it is" },
    { text: "he is hitting me", turn: made([NOW_ALERT]), keys: ["safety.hush"], why: "danger now" },
    { text: "are u there", turn: made([NOW_ALERT]), keys: ["safety.hush"], why: "danger now, asked" },
    { text: "ok cool", turn: made(), keys: [], why: "nothing is asked" },
  ])("and then $text gets $keys: $why", ({ text, turn, keys }) => {
    expect(keysOf(hush({ text }, turn, READ))).toEqual(keys);
  });

  it("is over once they speak of it themselves", () => {
    const text = "he hit me again";
    const after = made([ALERT], { ...ABOUT, hushedAt: NOW, playsAlong: true });
    const told = hush({ ...OPEN, text }, after, { ...READ, hushEased: 1 });
    expect(told.session).not.toHaveProperty("playsAlong");
  });

  it.each([
    { scene: { text: PLAY }, turn: made([ALERT]), why: "no danger was told" },
    {
      scene: { ...OPEN, text: PLAY, event: { type: "proved" } as const },
      turn: made(),
      why: "no message at all",
    },
  ])("is answered as ever where $why", ({ scene, turn }) => {
    expect(keysOf(hush(scene, turn))).toEqual(["safety.urgent"]);
  });

  it("with STOP in it gets what STOP gets", () => {
    expect(keysOf(hush({ ...OPEN, text: PLAY }, made([STOP])))).toEqual(["stop.done"]);
  });
});

describe("the hour after it", () => {
  const HUSHED = { hushedAt: NOW - MINUTE };
  const added = (words: string) => ({ do: "add-to-concern", words }) as const;
  it.each([
    {
      text: "will he get arrested",
      turn: made(),
      effects: [added("will he get arrested")],
      why: "a question",
    },
    { text: "he is shouting", turn: made([ALERT]), effects: [ALERT], why: "it reaches them already" },
    { text: "ok", turn: made(), effects: [], why: "it says nothing" },
  ])("is read by somebody, $text: $why", ({ text, turn, effects }) => {
    expect(hush({ ...OPEN, text }, turn, { ...ABOUT, ...HUSHED }).effects).toEqual(effects);
  });

  it("adds nothing to a case that is closed", () => {
    const known = { concernOpen: false };
    expect(hush({ known, text: "will he get arrested" }, made(), { ...ABOUT, ...HUSHED }).effects).toEqual(
      [],
    );
  });

  it.each([
    { text: "he is shouting", turn: made([ALERT]), keys: [], why: "more is heard in silence" },
    { text: "he is shouting", turn: made([NOW_ALERT]), keys: ["safety.hush"], why: "danger now" },
    { text: "are u there", turn: made(), keys: ["safety.hush"], why: "a question" },
    { text: "u there?", turn: made(), keys: ["safety.hush"], why: "by its mark" },
    { text: "u there? ", turn: made(), keys: ["safety.hush"], why: "and a space after it" },
    { text: "...what now", turn: made(), keys: ["safety.hush"], why: "after dots" },
    { text: "he said why? then shouted", turn: made(), keys: [], why: "a question in what is told" },
  ])("$text: $keys, $why", ({ text, turn, keys }) => {
    const quiet = hush({ text }, turn, HUSHED);
    expect(keysOf(quiet)).toEqual(keys);
    expect(quiet.session).toMatchObject(HUSHED);
    expect(quiet.session).not.toHaveProperty("saidInCare");
  });

  it("keeps what comes of itself unsaid", () => {
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    expect(keysOf(hush({ event }, made(), HUSHED))).toEqual([]);
  });

  it("says nothing of a question that asks of nothing in it", () => {
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    const turn = made();
    expect(hush({ event, text: "dont reply hes here" }, turn)).toBe(turn);
  });

  it.each([
    { text: "sorry its ok now", why: "anybody who has the phone may write it" },
    { text: "you can text", why: "nor is this more" },
    { text: "ok hes gone", why: "nor this" },
  ])("$text brings one line that gives nothing away: $why", ({ text }) => {
    const line = hush({ ...OPEN, text }, made(), { ...HUSHED, saidInCare: [["x"]] });
    expect(keysOf(line)).toEqual(["safety.hush-eased"]);
    expect(line.session).toMatchObject({ hushedAt: NOW, hushEased: 1, saidInCare: [["x"]] });
  });

  const EASED = { ...HUSHED, hushEased: 1 };
  it.each([
    { text: "what do i do", why: "it speaks of nothing" },
    { text: "did she tell you i hit her", why: "asked by somebody else" },
    { text: "she lies i never hit her", why: "denied by somebody else" },
    { text: "did someone hurt my girl", why: "asked of somebody" },
    { text: "he hit her", why: "of another" },
    { text: "he stabbed her", why: "of another, gravely" },
    { text: "did she tell you he stabbed me", why: "asked by somebody else, gravely" },
    { text: "this is her mum he stabbed me", why: "of another who has the phone" },
  ])("then $text gets the other such line: $why", ({ text }) => {
    const line = hush({ ...OPEN, text }, made([ALERT]), EASED);
    expect(keysOf(line)).toEqual(["safety.hush-eased-again"]);
    expect(line.effects).toEqual([ALERT]);
    expect(line.session).toMatchObject({ hushEased: 2 });
  });

  it.each([
    { text: "ok hes gone. he punched me in the face", before: HUSHED, why: "both at once" },
    { text: "he punched me in the face", before: EASED, why: "after it was said to be safe" },
  ])("ends when they tell of it again: $text, $why", ({ text, before }) => {
    const over = hush({ ...OPEN, text, sections: CONCERN }, made([], { ...ABOUT, ...EASED }), before);
    expect(keysOf(over)).toEqual(["safety.urgent", "safety.lines", "safety.told", "safety.honest"]);
    expect(over.session).not.toHaveProperty("hushedAt");
    expect(over.session).not.toHaveProperty("hushEased");
  });

  it("ends when a word of theirs bears a guess out", () => {
    const heard = { risk: { level: "urgent", kind: "domestic_abuse" } } as const;
    const added: Effect = { do: "add-to-concern", words: "x" };
    const turn = made([added], { ...ABOUT, ...EASED });
    const over = hush({ ...OPEN, text: "he shouts at me all night", heard, sections: CONCERN }, turn, EASED);
    expect(keysOf(over)).toEqual(["safety.urgent", "safety.lines", "safety.told", "safety.honest"]);
    expect(over.effects).toEqual([added]);
  });

  it("ends when they have proved who they are, with what is said to that", () => {
    const turn: Made = { ...made([], { ...ABOUT, ...EASED }), says: [say("proof.thanks")] };
    const over = hush({ event: { type: "proved" } }, turn, EASED);
    expect(keysOf(over)).toEqual(["proof.thanks"]);
    expect(over.session).not.toHaveProperty("hushedAt");
  });

  it("keeps what comes of itself unsaid after that too", () => {
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    expect(keysOf(hush({ event, text: "ok hes gone" }, made(), EASED))).toEqual([]);
  });

  it("does not end while he is there", () => {
    const still = hush({ ...OPEN, text: "he punched me in the face" }, made([ALERT]), HUSHED);
    expect(keysOf(still)).toEqual([]);
  });

  it("begins anew when no answer is asked for again", () => {
    const again = hush({ ...OPEN, text: "dont reply hes here" }, made([], { ...ABOUT, ...EASED }), EASED);
    expect(keysOf(again)).toEqual([]);
    expect(again.session).not.toHaveProperty("hushEased");
  });

  it.each([
    { turn: made([ALERT], { ...ABOUT, ...EASED }), why: "new danger has its own answer" },
    { turn: made([], EASED), why: "nothing is known of what was told" },
  ])("ends with the answer there is: $why", ({ turn }) => {
    const over = hush({ text: "ok hes gone he punched me in the face" }, turn, HUSHED);
    expect(keysOf(over)).toEqual(["safety.urgent"]);
    expect(over.session).not.toHaveProperty("hushedAt");
  });

  it.each([
    { at: NOW - 60 * MINUTE + 1, keys: [], why: "within the hour" },
    { at: NOW - 60 * MINUTE, keys: ["safety.urgent"], why: "an hour on" },
  ])("lasts: $keys, $why", ({ at, keys }) => {
    expect(keysOf(hush({ text: "he is shouting" }, made([ALERT]), { hushedAt: at }))).toEqual(keys);
  });
});

const CONCERN: NonNullable<Scene["sections"]> = {
  concern: { takenBy: undefined, isClosed: false, level: "urgent", told: new Set() },
};
