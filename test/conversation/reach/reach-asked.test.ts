import { describe, expect, it } from "vitest";
import { reachAsked } from "../../../src/conversation/reach/reach-asked.ts";
import { wishIn, wishKept, withWish } from "../../../src/conversation/reach/safe-wish.ts";
import { screenAsked } from "../../../src/conversation/reach/screen-privacy.ts";
import { secrecyAsked, withSecrecy } from "../../../src/conversation/reach/secrecy.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const OPEN: Scene = { known: { concernOpen: true } };
const HARMED = session({ careAbout: { level: "urgent", kind: "domestic_abuse" } });
const FRIEND = session({ careAbout: { level: "urgent", kind: "medical", situation: "somebody-else" } });
const HELD = { hands: { at: NOW, sure: true, answered: 0, doubted: true } };
const HOW = "how can u contact me without them knowing";

describe("how they can be reached", () => {
  it("is theirs to say", () => {
    const asked = reachAsked(ctxFor({ ...OPEN, text: HOW }), HARMED)!;
    expect(keysOf(asked)).toEqual(["wish.what-is-safe"]);
    expect(asked.effects).toEqual([{ do: "add-to-concern", words: HOW }]);
  });

  it.each([
    { text: "im not giving u my name", before: FRIEND, keys: ["asked.name"], why: "of a friend" },
    { text: "im not giving u my name", before: HARMED, keys: [], why: "of their own danger" },
    { text: "she is here", before: FRIEND, keys: [], why: "nothing of it" },
  ])("$text gets $keys: $why", ({ text, before, keys }) => {
    const asked = reachAsked(ctxFor({ ...OPEN, text }), before);
    expect(asked ? keysOf(asked) : []).toEqual(keys);
  });

  it.each([
    { scene: { text: HOW }, before: HARMED, why: "no danger is open" },
    { scene: { ...OPEN, text: HOW }, before: { ...HARMED, ...HELD }, why: "another has the phone" },
    { scene: { ...OPEN, text: HOW, event: { type: "proved" } as const }, before: HARMED, why: "no message" },
    {
      scene: { ...OPEN, text: HOW, heard: { risk: { level: "emergency" } } as const },
      before: HARMED,
      why: "danger now",
    },
  ])("is not asked where $why", ({ scene, before }) => {
    expect(reachAsked(ctxFor(scene), before)).toBeUndefined();
  });
});

describe("whom not to ring", () => {
  it.each([
    { text: "dont ring ana shell just get police", has: false, why: "a worker is named" },
    { text: "dont ring me", has: true, why: "the writer" },
    { text: "dont ring ana just text me", has: true, why: "a way is named too" },
  ])("$text is a wish: $has, $why", ({ text, has }) => {
    expect(wishIn(ctxFor({ ...OPEN, text }), HARMED) !== undefined).toBe(has);
  });

  it.each([
    {
      text: "dont ring ana shell just get police",
      keys: ["safety.secret-staff", "safety.after-police"],
      why: "the fear",
    },
    { text: "dont tell ana", keys: ["safety.secret-staff"], why: "no fear is said" },
    {
      text: "dont tell my mum shell ring police",
      keys: ["safety.secret-them"],
      why: "of somebody of theirs",
    },
  ])("$text gets $keys: $why", ({ text, keys }) => {
    expect(keysOf(secrecyAsked(ctxFor({ ...OPEN, text }), HARMED)!)).toEqual(keys);
  });

  const kept = (scene: Scene, before = HARMED) => withSecrecy(made(), ctxFor(scene), before).effects;
  it("is kept beside another answer", () => {
    const text = "dont ring my mum shes in on it";
    expect(kept({ ...OPEN, text })).toEqual([
      { do: "keep-safe-wish", wish: { notTo: ["my mum"] }, words: text },
    ]);
    expect(kept({ text })).toEqual([]);
    expect(kept({ ...OPEN, text }, { ...HARMED, ...HELD })).toEqual([]);
    expect(kept({ ...OPEN, text, event: { type: "proved" } })).toEqual([]);
  });
});

describe("a wish to be reached while somebody is away", () => {
  const AWAY = "u can text me when hes out";
  it("leaves the door open before any danger, and a person reads it", () => {
    const wish = wishKept(ctxFor({ text: AWAY }), session())!;
    expect(keysOf(wish)).toEqual(["wish.passed-on", "wish.if-scared"]);
    expect(wish.effects.map((effect) => effect.do)).toEqual(["keep-safe-wish", "hand-off"]);
  });

  const CALL = { effects: [{ do: "ask-for-call", by: "text" }] } as const;
  it.each([
    {
      text: "ring me when hes out",
      turn: CALL,
      scene: {},
      keys: ["wish.also", "wish.if-scared"],
      why: "a call",
    },
    { text: "ring me when hes out", turn: {}, scene: {}, keys: [], why: "no call is asked for" },
    { text: "ring me when hes out", turn: CALL, scene: OPEN, keys: ["wish.also"], why: "danger was told" },
    { text: "ring me only before 3", turn: CALL, scene: {}, keys: ["wish.also"], why: "an hour alone" },
  ])("beside $text: $keys, $why", ({ text, turn, scene, keys }) => {
    expect(keysOf(withWish(made(turn), ctxFor({ ...scene, text }), session()))).toEqual(keys);
  });
});

describe("what is said of a call that has come or not", () => {
  const text = "only ring me after 4";
  it.each([
    { heard: { act: "when", isCertain: true }, is: false, why: "it asks when somebody rings" },
    { heard: { act: "reach-me", isCertain: true }, is: true, why: "it says how to reach them" },
    { heard: { act: "when" }, is: true, why: "it is not certain to ask when" },
    { heard: { isCertain: true }, is: true, why: "nobody knows what it amounts to" },
  ] as const)("is a wish, $is: $why", ({ heard, is }) => {
    expect(wishIn(ctxFor({ ...OPEN, text, heard }), HARMED) !== undefined).toBe(is);
  });
});

describe("a number to ring them on", () => {
  const text = "can u ring me on 07700 900555";
  it("is a call that is asked for, once", () => {
    const first = wishKept(
      ctxFor({ ...OPEN, text, sections: { callBack: { askedAt: undefined } } }),
      HARMED,
    )!;
    expect(keysOf(first)).toContain("call.asked");
    expect(first.effects).toContainEqual({ do: "hand-off", reason: "callback", words: text, to: "pa" });
    expect(first.effects).toContainEqual({ do: "ask-for-call", by: "text" });
    const again = wishKept(ctxFor({ ...OPEN, text, sections: { callBack: { askedAt: NOW } } }), HARMED)!;
    expect(keysOf(again)).not.toContain("call.asked");
  });
});

describe("delete this", () => {
  it.each([
    {
      text: "delete this",
      scene: OPEN,
      before: HARMED,
      keys: ["screen.phone-clear", "screen.told-stays"],
      why: "harm by somebody",
    },
    { text: "delete this", scene: OPEN, before: FRIEND, keys: [], why: "of a friend" },
    { text: "delete this", scene: {}, before: HARMED, keys: [], why: "nothing is open" },
    { text: "he deleted this", scene: OPEN, before: HARMED, keys: [], why: "told of another" },
    {
      text: "how do i delete this",
      scene: OPEN,
      before: FRIEND,
      keys: ["screen.phone-clear"],
      why: "asked how",
    },
  ])("$text gets $keys: $why", ({ text, scene, before, keys }) => {
    const asked = screenAsked(ctxFor({ ...scene, text }), before);
    expect(asked ? keysOf(asked) : []).toEqual(keys);
  });
});
