import { describe, expect, it } from "vitest";
import { afterDanger } from "../../../src/conversation/care/after-danger.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

interface Before extends Omit<Scene, "text" | "heard"> {
  readonly kind?: string;
  readonly situation?: string;
  readonly level?: "urgent" | "emergency";
  readonly risk?: Risk;
  readonly heard?: Scene["heard"];
  readonly change?: Partial<Session>;
}

const answered = (text: string, before: Before = {}) => {
  const {
    kind = "suicide_self_harm",
    situation,
    level = "urgent",
    risk,
    heard,
    change,
    known,
    ...scene
  } = before;
  const careAbout = { level, kind, ...(situation && { situation }) };
  const ctx = ctxFor({
    ...{ text, heard: { ...(risk && { risk }), ...heard } },
    ...{ known: { concernOpen: true, ...known }, ...scene },
  });
  return afterDanger(ctx, session({ careTurns: 4, careSince: NOW - 5, careAbout, ...change }));
};
const keys = (text: string, before: Before = {}) => {
  const made = answered(text, before);
  return made && keysOf(made);
};
const CHILD = { person: { firstName: "Jo", lastName: "Sample", facts: born("2012-03-01") } };
const HERE = "safety.go-homeless-day";

describe("what is said after danger was told", () => {
  it("joins what was told, and the frame goes on as it was", () => {
    const made = answered("i dont want an ambulance");
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "i dont want an ambulance" }]);
    expect(made?.session).toEqual({
      ...{ misses: 0, careTurns: 4, careSince: NOW - 5 },
      careAbout: { level: "urgent", kind: "suicide_self_harm" },
    });
  });

  it("joins what was told where danger is no more than doubtful in it", () => {
    const risk: Risk = { level: "urgent", kind: "missing_or_trafficked", doubtful: true };
    const made = answered("will the police come", { risk });
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "will the police come" }]);
  });

  it("begins the count of a frame that nobody has counted", () => {
    const ctx = ctxFor({ text: "im so scared", known: { concernOpen: true } });
    expect(afterDanger(ctx, session())?.session).toEqual({ misses: 0, careTurns: 0, careSince: NOW });
  });

  it.each([
    { level: "urgent", why: "as grave as it reads" },
    { level: "emergency", why: "danger now" },
  ] as const)("is danger where danger is read in it, $level: $why", ({ level }) => {
    const made = answered("i dont want an ambulance", { risk: { level, kind: "suicide_self_harm" } });
    expect(made?.effects).toEqual([
      { do: "raise-concern", level, kind: "suicide_self_harm", words: "i dont want an ambulance" },
    ]);
    expect(made?.session).toEqual({
      ...{ misses: 0, careTurns: 0, careSince: NOW },
      careAbout: { level, kind: "suicide_self_harm" },
    });
  });

  it("stays danger now in what is remembered, where what is added to it is less", () => {
    const risk = { level: "urgent", kind: "suicide_self_harm" } as const;
    const made = answered("i dont want an ambulance", { level: "emergency", risk });
    expect(made?.session.careAbout).toEqual({ level: "emergency", kind: "suicide_self_harm" });
  });

  it("is of no kind where nobody knows what was told", () => {
    const heard = { risk: { level: "urgent" } } as const;
    const ctx = ctxFor({ text: "im so scared", heard, known: { concernOpen: true } });
    const made = afterDanger(ctx, session());
    expect(made?.effects).toEqual([
      { do: "raise-concern", level: "urgent", kind: "not_said", words: "im so scared" },
    ]);
    expect(made?.session.careAbout).toEqual({ level: "urgent", kind: "not_said" });
  });

  it.each([
    { text: "so sleepy now", tookAt: NOW - 5, alarms: true, why: "it is said after a dose" },
    { text: "can i just sleep", tookAt: NOW - 5, alarms: false, why: "it is asked" },
    { text: "so sleepy now", tookAt: undefined, alarms: false, why: "nothing was taken" },
    { text: "dont want an ambulance", tookAt: NOW - 5, alarms: false, why: "it is no sleep" },
  ])("tells staff of sleep, $text: $why", ({ text, tookAt, alarms }) => {
    const made = answered(text, { situation: "overdose", ...(tookAt && { change: { tookAt } }) });
    const told = alarms ? { do: "raise-concern", level: "emergency" } : { do: "add-to-concern" };
    expect(made?.effects).toMatchObject([told]);
  });

  it("opens a concern again once a person has closed it, and no emergency where none is read", () => {
    const made = answered("i dont want an ambulance", { known: { concernOpen: false } });
    expect(made?.effects).toMatchObject([{ do: "raise-concern", level: "urgent" }]);
  });

  it.each([
    { text: "will u tell my step dad", why: "fear of those at home" },
    { text: "are u gonna take my kids", why: "fear for the children" },
    { text: "its fine hes left", why: "it has calmed down" },
  ])("alarms nobody anew by a guess: $text, $why", ({ text }) => {
    const made = answered(text, {
      kind: "domestic_abuse",
      risk: { level: "emergency", kind: "domestic_abuse" },
    });
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: text }]);
  });

  it.each([
    { before: { known: { concernOpen: false }, change: { careTurns: 10 } }, why: "nobody is cared for" },
    {
      before: { change: { hands: { at: NOW, sure: true, answered: 0, doubted: false } } },
      why: "somebody else has the phone",
    },
  ])("has no answer of its own where $why", ({ before }) => {
    expect(answered("im so scared", before)).toBeUndefined();
  });
});

describe("what fits what was told", () => {
  const BODY = "suicide_self_harm";
  it.each([
    { text: "should i go a&e", kind: BODY, says: "hospital", why: "the body" },
    { text: "should i go a&e", kind: "medical", says: "hospital", why: "the body" },
    { text: "should i go a&e", kind: "homeless_tonight", says: undefined, why: "no illness was told" },
    { text: "dont want an ambulance", kind: "domestic_abuse", says: undefined, why: "the same" },
    { text: "gonna go bed now", kind: "domestic_abuse", says: undefined, why: "the same" },
    { text: "how many is too many", kind: "domestic_abuse", says: undefined, why: "the same" },
    { text: "how many is too many", kind: BODY, says: "how-many", why: "a wish to die" },
    { text: "how much is a taxi", kind: BODY, says: undefined, why: "a fare" },
    { text: "how many is too many", kind: "medical", says: undefined, why: "nobody told of a dose" },
    { text: "is 8 codeine too many", kind: "medical", says: "how-many", why: "a dose is named" },
    { text: "am i gonna die", kind: "domestic_abuse", says: undefined, why: "the same" },
    { text: "im at hospital now", kind: "domestic_abuse", says: undefined, why: "the same" },
    { text: "threw it all up tho", kind: BODY, says: "feels-better", why: "it is not safe for that" },
    { text: "threw it all up tho", kind: "homeless_tonight", says: undefined, why: "an upset stomach" },
    { text: "its fine hes left", kind: "domestic_abuse", says: "calmer", why: "he is gone" },
    { text: "its fine hes left", kind: "abuse_harm_from_others", says: "calmer", why: "the same" },
    { text: "its fine hes left", kind: "exploitation", says: "calmer", why: "the same" },
    { text: "its fine hes left", kind: "violence_to_others", says: "calmer", why: "the same" },
    { text: "its fine hes left", kind: BODY, says: "calmer", why: "the same" },
    { text: "its fine hes left", kind: "homeless_tonight", says: undefined, why: "he is no danger" },
    { text: "the lady said no", kind: "homeless_tonight", says: "said-no", why: "turned away" },
    { text: "the lady said no", kind: "destitute_no_food_or_power", says: "said-no", why: "turned away" },
    { text: "the lady said no", kind: "missing_or_trafficked", says: "said-no", why: "turned away" },
    { text: "the lady said no", kind: "medical", says: "said-no", why: "turned away" },
    { text: "the lady said no", kind: "domestic_abuse", says: undefined, why: "of something else" },
    { text: "are the feds gonna come", kind: "exploitation", says: "police", why: "after anything" },
  ])("$text, after $kind: $says, $why", ({ text, kind, says }) => {
    expect(keys(text, { kind })?.[0]).toBe(says && `safety.after-${says}`);
  });

  it("takes a child who was turned away seriously, whatever was told", () => {
    expect(keys("the lady said no", { kind: "domestic_abuse", known: CHILD })?.[0]).toBe(
      "safety.after-said-no",
    );
  });

  it("is of the body in the first hours after an overdose, whatever was told since", () => {
    const change = { tookAt: NOW - 5 };
    expect(keys("should i go a&e", { kind: "homeless_tonight", change })).toEqual(["safety.after-hospital"]);
    expect(keys("threw it all up tho", { kind: "not_said", change })).toEqual(["safety.after-feels-better"]);
  });

  it.each([
    { situation: "overdose", why: "they swallowed it" },
    { situation: "child-swallowed", why: "a child did" },
  ])("says what is too much after $situation: $why", ({ situation }) => {
    expect(keys("how many is too many", { kind: "medical", situation })).toEqual(["safety.after-how-many"]);
  });

  it("does not take somebody's friend for calmer when another one has left", () => {
    expect(keys("shes gone now", { situation: "somebody-else" })?.[0]).not.toBe("safety.after-calmer");
    expect(keys("shes gone now")?.[0]).toBe("safety.after-calmer");
  });
});

describe("the answer", () => {
  it.each([
    { kind: "suicide_self_harm", change: {}, key: "safety.after-hospital-if", why: "nobody knows of a dose" },
    {
      kind: "suicide_self_harm",
      change: { tookAt: NOW - 5 },
      key: "safety.after-hospital",
      why: "they took one",
    },
    { kind: "medical", change: {}, key: "safety.after-hospital", why: "they are ill" },
  ])("says only if it is so, $key: $why", ({ kind, change, key }) => {
    expect(keys("should i go a&e", { kind, change, has: ["safety.after-hospital-if"] })).toEqual([key]);
  });

  const TAKES = "are u gonna take my kids";
  it.each([
    { kind: "medical", situation: "somebody-else", level: "emergency", isNow: true, why: "another's body" },
    { kind: "medical", situation: "child-hurt", level: "emergency", isNow: true, why: "whom they hurt" },
    { kind: "medical", situation: "somebody-else", level: "urgent", isNow: false, why: "no danger now" },
    { kind: "medical", level: "emergency", isNow: false, why: "their own body" },
    { kind: "homeless_tonight", level: "emergency", isNow: false, why: "no body" },
  ] as const)("of children who may be taken says 999 first, $isNow: $why", ({ isNow, why: _, ...before }) => {
    expect(keys(TAKES, before)?.[0]).toBe(isNow ? "asked.hurt-take-them" : "safety.after-take-children");
  });

  it.each([
    { text: "will u tell my step dad", says: ["safety.after-tell-them", "safety.told"], why: "who knows" },
    {
      text: "are u gonna take my kids",
      says: ["safety.after-take-children", "safety.told"],
      why: "who knows",
    },
    {
      text: "can some1 pls come get me",
      says: ["safety.after-come-to-me", HERE, "safety.told"],
      why: "where to go, and who knows",
    },
    { text: "the lady said no", says: ["safety.after-said-no", HERE], why: "where to go" },
    { text: "im so scared", says: ["safety.after-scared", HERE], why: "where to go" },
  ])("to somebody with nowhere to sleep says $why: $text", ({ text, says }) => {
    expect(keys(text, { kind: "homeless_tonight" })).toEqual(says);
  });

  it.each([
    { text: "can some1 pls come get me", says: ["safety.after-come-to-me", "safety.told"] },
    { text: "im so scared", says: ["safety.after-scared"] },
  ])("names no bed where one was not missing: $text", ({ text, says }) => {
    expect(keys(text, { kind: "domestic_abuse" })).toEqual(says);
  });
});

describe("on the way", () => {
  it.each(["forced-marriage", "cutting-by-family", "family-harms-another"])(
    "to be taken abroad after %s it is danger now",
    (situation) => {
      const made = answered("at the airport now", { kind: "abuse_harm_from_others", situation });
      expect(keysOf(made!)).toEqual(["safety.emergency", "safety.lines", "safety.told", "safety.honest"]);
      expect(made?.effects).toEqual([
        {
          ...{ do: "raise-concern", level: "emergency", kind: "abuse_harm_from_others" },
          words: "at the airport now",
        },
      ]);
      expect(made?.session.careAbout).toEqual({
        ...{ level: "emergency", kind: "abuse_harm_from_others", situation },
      });
    },
  );

  it("is told the help that there is now after anything else", () => {
    const made = answered("at the airport now", { kind: "domestic_abuse" });
    expect(keysOf(made!)).toEqual(["safety.ring-now"]);
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "at the airport now" }]);
  });

  it("is not what a scared one says who is to be married off", () => {
    const made = answered("im so scared", { kind: "abuse_harm_from_others", situation: "forced-marriage" });
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "im so scared" }]);
  });
});

describe("new danger in words that also fit", () => {
  const ILL: Risk = { level: "emergency", kind: "medical" };
  it.each([
    { text: "im so scared", risk: ILL, fits: false, why: "another danger, and now" },
    { text: "the lady said no", risk: ILL, fits: false, why: "another danger, and now" },
    { text: "can some1 pls come get me", risk: ILL, fits: false, why: "another danger, and now" },
    { text: "im so scared", risk: { level: "urgent", kind: "medical" }, fits: true, why: "a guess" },
    {
      text: "im so scared but theres a knife",
      risk: { level: "urgent", kind: "medical" },
      fits: false,
      why: "more is told beside it",
    },
    { text: "im so scared", risk: { ...ILL, kind: "homeless_tonight" }, fits: true, why: "the same danger" },
    { text: "im so scared but its cold", risk: { level: "none" }, fits: true, why: "no danger in it" },
    { text: "are the feds gonna come", risk: ILL, fits: true, why: "a question, whatever was read" },
  ] as const)("$text is answered here, $fits: $why", ({ text, risk, fits }) => {
    expect(answered(text, { kind: "homeless_tonight", risk }) !== undefined).toBe(fits);
  });

  it("comes before being sick, where they are better of what they told", () => {
    expect(answered("threw it all up tho", { risk: ILL })).toBeUndefined();
  });
});

describe("the place of somebody with nowhere to sleep", () => {
  it.each([
    {
      kind: "homeless_tonight",
      text: "in leeds",
      says: ["safety.more", `${HERE}-elsewhere`],
      why: "it is there",
    },
    { kind: "homeless_tonight", text: "x y z", says: undefined, why: "no town is named" },
    { kind: "domestic_abuse", text: "in leeds", says: undefined, why: "they have a bed" },
  ])("$text, after $kind, is answered by $says: $why", ({ kind, text, says }) => {
    expect(keys(text, { kind })).toEqual(says);
  });

  it("gives way to danger that is told with it", () => {
    const risk = { level: "urgent", kind: "medical" } as const;
    expect(answered("in leeds", { kind: "homeless_tonight", risk })).toBeUndefined();
  });
});

describe("a call for their worker by name", () => {
  it.each([
    { text: "ana?", calls: true, why: "the name alone" },
    { text: "?? Ana", calls: true, why: "in any letters, after marks" },
    { text: "ana are u there", calls: true, why: "whether she is there" },
    { text: "ana pls", calls: true, why: "a plea" },
    { text: "ana is my sister", calls: false, why: "somebody of that name" },
    { text: "pls ana", calls: false, why: "it does not begin with her" },
    { text: "are u there", calls: false, why: "nobody is named" },
    { text: `ana pls ${"x".repeat(32)}`, calls: true, why: "forty letters" },
    { text: `ana pls ${"x".repeat(33)}`, calls: false, why: "more may tell something" },
  ])("$text: $calls, $why", ({ text, calls }) => {
    expect(keys(text)).toEqual(calls ? ["safety.told"] : undefined);
  });

  it.each([
    { before: { risk: { level: "urgent" } as const }, why: "danger is read in it" },
    { before: { heard: { intent: "talk_to_pa", sure: true } as const }, why: "it is a plain ask" },
    { before: { known: { worker: undefined } }, why: "they have no worker" },
  ])("is none where $why", ({ before }) => {
    expect(answered("ana", before)).toBeUndefined();
  });

  it("is none where nobody has a name, and nothing is said", () => {
    expect(answered("??", { known: { worker: undefined } })).toBeUndefined();
  });
});

describe("a food bank that is shut", () => {
  it.each([
    {
      text: "theres a food bank but its shut",
      says: "safety.after-said-no-need",
      why: "there is money to ask for",
    },
    { text: "the lady said no", says: "safety.after-said-no", why: "who it was is not known" },
  ])("$text: $says, $why", ({ text, says }) => {
    expect(keys(text, { kind: "destitute_no_food_or_power" })).toEqual([says]);
  });
});
