import { describe, expect, it } from "vitest";
import { tellsWhoAndWhere } from "../../../src/conversation/care/care-of-another.ts";
import { saidInCare } from "../../../src/conversation/care/said-in-care.ts";
import { whoseEyes } from "../../../src/conversation/care/whose-eyes.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const about = (kind: string, situation?: string) =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });
const HARMED = about("domestic_abuse");
const OPEN = { known: { concernOpen: true } } as const;
const said = (text: string, before = HARMED, scene: Scene = {}) =>
  saidInCare(ctxFor({ text, ...OPEN, ...scene }), before);

describe("alone with a body in danger now", () => {
  it.each([
    { level: "emergency", kind: "medical", key: "safety.said-alone-now", why: "999 stays with them" },
    { level: "urgent", kind: "medical", key: "safety.said-alone", why: "nothing is to be done this minute" },
    { level: "emergency", kind: "domestic_abuse", key: "safety.said-alone", why: "no body in danger" },
  ] as const)("is answered by $key, $kind at $level: $why", ({ level, kind, key }) => {
    const before = session({ careTurns: 1, careSince: NOW, careAbout: { level, kind } });
    expect(keysOf(said("i got no one", before)!)).toEqual([key]);
  });

  it("is not what is said to shame", () => {
    const before = session({
      careTurns: 1,
      careSince: NOW,
      careAbout: { level: "emergency", kind: "medical" },
    });
    expect(keysOf(said("i feel ashamed", before)!)).toEqual(["safety.said-shame"]);
  });
});

describe("a human word", () => {
  it.each([
    {
      text: "i made it up",
      before: HARMED,
      key: "safety.taken-back",
      why: "it is taken seriously all the same",
    },
    { text: "i feel ashamed", before: HARMED, key: "safety.said-shame-harmed", why: "not theirs to carry" },
    { text: "i feel ashamed", before: about("suicide_self_harm"), key: "safety.said-shame", why: "no blame" },
    { text: "i got no one", before: HARMED, key: "safety.said-alone", why: "they are heard" },
    { text: "i not understand", before: HARMED, key: "safety.said-not-clear", why: "said simply" },
    {
      text: "my english not good, what you mean",
      before: HARMED,
      key: "safety.said-simpler",
      why: "simpler",
    },
    {
      text: "sorry for my english",
      before: HARMED,
      key: "safety.said-english",
      why: "nothing to be sorry for",
    },
    {
      text: "thanks for nothing",
      before: HARMED,
      key: "safety.said-not-enough",
      why: "no thanks for thanks",
    },
    { text: "im in bits", before: HARMED, key: "safety.said-upset", why: "grief" },
    { text: "ringing now", before: HARMED, key: "safety.step-ringing", why: "a step" },
    { text: "ambulance is here", before: HARMED, key: "safety.step-with-help", why: "a step" },
    { text: "got out im at the bus stop", before: HARMED, key: "safety.step-away", why: "a step" },
    { text: "put it in a bin", before: HARMED, key: "safety.step-put-down", why: "a step" },
    {
      text: "ringing now",
      before: about("suicide_self_harm", "own-wound"),
      key: "safety.step-ringing",
      why: "a step, and no word of the bleeding",
    },
    {
      text: "its stopped",
      before: session({ careTurns: 1, careSince: NOW }),
      key: "safety.step-put-down",
      why: "nobody knows what",
    },
    {
      text: "ambulance is here",
      before: session({ careTurns: 1, careSince: NOW }),
      key: "safety.step-with-help",
      why: "a step, whatever was told",
    },
    { text: "its stopped", before: HARMED, key: "safety.step-put-down", why: "what was done to them" },
    {
      text: "its fine it stopped",
      before: about("suicide_self_harm", "own-wound"),
      key: "safety.step-stopped",
      why: "the bleeding",
    },
    {
      text: "she picked up",
      before: about("suicide_self_harm", "somebody-else"),
      key: "safety.step-they-answered",
      why: "a friend",
    },
  ])("for $text is $key, and it is passed on: $why", ({ text, before, key }) => {
    const made = said(text, { ...before, misses: 2 });
    expect(keysOf(made!)).toEqual([key]);
    expect(made!.session).toEqual({ ...before, misses: 0 });
    expect(made!.effects).toEqual([{ do: "add-to-concern", words: text }]);
  });

  it("names whoever reads it", () => {
    expect(said("i made it up")!.says[0]!.said.args).toEqual({ who: "safety.added-for-both" });
  });

  it.each([
    { kind: "domestic_abuse", is: true, why: "he is not there" },
    { kind: "violence_to_others", is: true, why: "nobody is at hand to be hurt" },
    { kind: "homeless_tonight", is: true, why: "a place of harm is left" },
    { kind: "not_said", is: true, why: "it may be any of these" },
    { kind: "suicide_self_harm", is: false, why: "it goes with them" },
    { kind: "medical", is: false, why: "illness goes with them" },
  ])("for who got away from $kind, $is: $why", ({ kind, is }) => {
    expect(said("got out im at the bus stop", about(kind)) !== undefined).toBe(is);
  });

  it("for kind words tells nobody anything", () => {
    expect(said("you are kind")).toMatchObject({ effects: [], says: [{ said: { key: "safety.glad" } }] });
  });

  it.each([
    { text: "he works nights", why: "it says none of these" },
    { text: "shes home", why: "whoever harms may be home" },
    { text: "i feel ashamed", before: session(), scene: { known: {} }, why: "nothing was told" },
    {
      text: "i feel ashamed",
      before: session({ ...HARMED, hands: { at: NOW, sure: true, answered: 1, doubted: false } }),
      why: "somebody else writes",
    },
    {
      text: "got out of there",
      before: about("suicide_self_harm", "overdose"),
      why: "a dose goes with them",
    },
    { text: "i feel dirty", scene: { heard: { risk: { level: "emergency" } } }, why: "danger now was read" },
    {
      text: "im in bits",
      scene: { heard: { risk: { level: "urgent", kind: "suicide_self_harm" } } },
      why: "danger was read, and a word shows it",
      of: "i feel worthless",
    },
    {
      text: "they 🔪 outside",
      scene: { heard: { risk: { level: "urgent", kind: "medical" } } },
      why: "a knife outside is no ambulance, whatever kind was read",
    },
  ] as readonly {
    text: string;
    before?: ReturnType<typeof about>;
    scene?: Scene;
    why: string;
    of?: string;
  }[])("is none for $text: $why", ({ text, before = HARMED, scene = {}, of = text }) => {
    expect(saidInCare(ctxFor({ text: of, ...OPEN, ...scene }), before)).toBeUndefined();
  });

  it("is a step where no danger was read, though its words might tell of some elsewhere", () => {
    expect(keysOf(said("they kept me in")!)).toEqual(["safety.step-with-help"]);
  });

  it.each([
    { risk: { level: "urgent" }, why: "of no kind" },
    { risk: { level: "urgent", kind: "homeless_tonight" }, why: "which no word shows" },
  ] as const)("goes before danger that was only guessed, $why", ({ risk }) => {
    expect(said("i made it up", HARMED, { heard: { risk } })).toBeDefined();
  });
});

describe("who gets to see it", () => {
  const asks = (text: string, scene: Scene = {}, before = HARMED) =>
    whoseEyes(ctxFor({ text, ...OPEN, heard: { intent: "privacy_question", sure: true }, ...scene }), before);

  it("is passed on with what they told, and who reads it is named", () => {
    const made = asks("home office see this", {}, { ...HARMED, misses: 2 })!;
    expect(made.says[0]!.said.args).toEqual({ who: "safety.added-for-both" });
    expect(made.effects).toEqual([{ do: "add-to-concern", words: "home office see this" }]);
    expect(made.session).toEqual(HARMED);
  });

  it.each([
    { text: "home office see this", key: "safety.outsiders", why: "they are told nothing from here" },
    { text: "where does it go", key: "asked.who-reads", why: "nobody is named" },
    { text: "home office see this", scene: { known: {} }, key: "asked.who-reads", why: "it is closed" },
  ] as const)("is answered by $key: $why", ({ text, key, ...given }) => {
    expect(keysOf(asks(text, "scene" in given ? given.scene : {})!)[0]).toBe(key);
  });

  it.each([
    { text: "will u tell my mum", scene: {}, why: "a wish for secrecy has its own answer" },
    { text: "home office see", scene: { heard: { intent: "privacy_question" } }, why: "it is only guessed" },
    {
      text: "home office see",
      scene: { heard: { intent: "unclear", sure: true } },
      why: "it asks no such thing",
    },
  ] as const)("is not asked where $why", ({ text, scene }) => {
    expect(asks(text, scene as Scene)).toBeUndefined();
  });
});

describe("who and where somebody else is", () => {
  const FRIEND = about("suicide_self_harm", "somebody-else");
  it.each([
    { text: "shes in flat 4", before: FRIEND, is: true, why: "where" },
    { text: "is he ok", before: FRIEND, is: false, why: "a question has no thanks" },
    { text: "shes in flat 4", before: HARMED, is: false, why: "nobody else was told of" },
    {
      text: "shes in flat 4",
      before: session({ ...FRIEND, saidInCare: [["safety.for-them"]] }),
      is: false,
      why: "it was said a moment ago",
    },
  ])("is told by $text, $is: $why", ({ text, before, is }) => {
    expect(tellsWhoAndWhere(ctxFor({ text }), before)).toBe(is);
  });
});

describe("guilt", () => {
  it.each([
    { risk: { level: "urgent", kind: "abuse_harm_from_others" }, isAnswered: true, why: "fear of them" },
    { risk: { level: "emergency", kind: "abuse_harm_from_others" }, isAnswered: false, why: "danger now" },
  ] as const)("with $risk is answered, $isAnswered: $why", ({ risk, isAnswered }) => {
    const made = said("I am afraid they say I am bad father", about("medical"), { heard: { risk } });
    expect(made && keysOf(made)).toEqual(isAnswered ? ["safety.said-guilt"] : undefined);
  });
});

describe("help that has come, to whoever hears or sees what is not there", () => {
  const UNREAL = about("violence_to_others", "unreal");
  it.each([
    { text: "theyre here now", before: UNREAL, is: false, why: "nobody else may be there" },
    { text: "ambulance is here", before: UNREAL, is: true, why: "help by its name" },
    { text: "theyre here now", before: about("medical"), is: true, why: "help was sent for" },
    { text: "i feel ashamed", before: UNREAL, is: true, why: "no help is told of" },
  ])("$text is answered as a step, $is: $why", ({ text, before, is }) => {
    expect(said(text, before) !== undefined).toBe(is);
  });
});

describe("what they think of", () => {
  const OWN = about("suicide_self_harm");

  it.each([
    {
      text: "what do you think happens when we die",
      before: OWN,
      key: "safety.said-after-death",
      why: "care",
    },
    {
      text: "is there life after death",
      before: HARMED,
      key: "safety.said-after-death",
      why: "whatever was told",
    },
    { text: "not gonna do anything tho", before: OWN, key: "safety.said-wont-act", why: "glad, and no less" },
    {
      text: "i wont do anything stupid i promise",
      before: about("violence_to_others"),
      key: "safety.said-wont-act",
      why: "of another",
    },
    {
      text: "dont think i will do it",
      before: about("medical", "unreal"),
      key: "safety.said-wont-act",
      why: "what a voice bids",
    },
  ])("$text: $key, $why", ({ text, before, key }) => {
    expect(keysOf(said(text, before)!)).toEqual([key]);
  });

  it("is another thing where others harm them", () => {
    expect(said("not gonna do anything tho", HARMED)).toBeUndefined();
  });

  it.each(["what happens when i text you", "they wont do anything", "not gonna do it till friday"])(
    "is none of it: %s",
    (text) => {
      expect(said(text, OWN)).toBeUndefined();
    },
  );

  it("makes less of it, though danger now is guessed of the deed that it names", () => {
    const heard = { risk: { level: "emergency", kind: "suicide_self_harm" } } as const;
    expect(keysOf(said("dont think i will do it", OWN, { heard })!)).toEqual(["safety.said-wont-act"]);
    expect(said("i made it up", OWN, { heard })).toBeUndefined();
  });

  it("is answered though a wish to die is guessed of the word for it", () => {
    const heard = { risk: { level: "urgent", kind: "suicide_self_harm" } } as const;
    expect(keysOf(said("what happens when we die", OWN, { heard })!)).toEqual(["safety.said-after-death"]);
  });
});
