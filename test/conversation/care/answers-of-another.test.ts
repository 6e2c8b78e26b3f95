import { describe, expect, it } from "vitest";
import { ofAnother } from "../../../src/conversation/care/answers-of-another.ts";
import { isHurtByThem, withHurtFirst } from "../../../src/conversation/care/hurt-by-them.ts";
import { toldOf } from "../../../src/conversation/care/kinds-in-care.ts";
import { asMoreOfSame } from "../../../src/conversation/care/more-of-same.ts";
import { markOverdose } from "../../../src/conversation/care/overdose-hours.ts";
import { say } from "../../../src/conversation/dialog.ts";
import { harmerNear } from "../../../src/conversation/understanding/in-care/harmer-near.ts";
import { ctxFor, keysOf, MINUTE, made, NOW, session } from "../scene.ts";

const about = (situation?: string, kind = "suicide_self_harm") =>
  session({
    careTurns: 1,
    careSince: NOW,
    careAbout: { level: "emergency", kind, ...(situation && { situation }) } as never,
  });
const open = (text: string) => ctxFor({ text, known: { concernOpen: true } });
const answer = (text: string, situation?: string, kind?: string) => {
  const said = ofAnother(open(text), about(situation, kind));
  return said && keysOf(said)[0];
};

describe("what is said of somebody else in danger", () => {
  it.each([
    { text: "can u ring her", is: "ring-them", why: "we cannot" },
    { text: "do i ring his mum", is: "ring-their-people", why: "who may be told" },
    { text: "shes gonna hate me", is: "their-trust", why: "trust" },
    {
      text: "cant ring them she'll kill me",
      is: "their-trust",
      why: "she would be angry, and is the one in danger",
    },
    { text: "will he know", is: "will-they-know", why: "who hears of it" },
    { text: "ambulance coming", is: "help-is-coming", why: "help" },
    { text: "ok she picked up", is: "they-are-better", why: "better" },
    { text: "she wont leave him", is: "they-wont", why: "no help is taken" },
    { text: "kick the door?", is: "door", why: "shut in" },
    { text: "what do i say to her", is: "what-to-say", why: "words for a friend" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(answer(text, "somebody-else")).toBe(`asked.other-${is}`);
  });

  it.each([
    { text: "shes texted back says shes fine just tired", is: "seems-fine", why: "fine is not safe" },
    { text: "she said it was 2 hours ago", is: "tell-999", why: "999 are to hear it" },
  ])("$text, of a life in danger: $is, $why", ({ text, is }) => {
    expect(answer(text, "somebody-else")).toBe(`asked.other-${is}`);
    expect(answer(text, "others-plan")).not.toBe(`asked.other-${is}`);
    expect(answer(text, "somebody-else", "domestic_abuse")).not.toBe(`asked.other-${is}`);
    const urgent = session({
      ...about("somebody-else"),
      careAbout: { level: "urgent", kind: "medical", situation: "somebody-else" },
    });
    const made = ofAnother(open(text), urgent);
    expect(made ? keysOf(made) : []).not.toContain(`asked.other-${is}`);
  });

  it("is no seeming where nothing was taken", () => {
    const before = session({
      ...about("somebody-else"),
      careAbout: {
        ...({ level: "emergency", kind: "suicide_self_harm" } as const),
        ...({ situation: "somebody-else", meant: true } as const),
      },
    });
    const made = ofAnother(open("shes just rang me shes ok she was just upset"), before);
    expect(made && keysOf(made)[0]).toBe("asked.other-they-are-better");
  });

  it("may be that they will be angry, of a friend who is ill too", () => {
    expect(answer("cant ring them she'll kill me", "somebody-else", "medical")).toBe(
      "asked.other-their-trust",
    );
  });

  it("may be whom to ring, of those who plan it", () => {
    expect(answer("do i ring his mum", "others-plan")).toBe("asked.other-ring-their-people");
  });

  it.each([
    { text: "is he gonna die", why: "nobody knows" },
    { text: "is he going to die", why: "no wish of the writer to die" },
    { text: "is he gonna die", kind: "medical", why: "a wound" },
    { text: "is he gonna die", situation: "child-swallowed", kind: "medical", why: "a child" },
    { text: "is he gonna die", kind: "domestic_abuse", none: true, why: "no body of theirs in danger" },
    { text: "is he gonna die", situation: "overdose", none: true, why: "nobody else was told of" },
    { text: "is he gonna die he took 20 pills", none: true, why: "danger now beside it" },
    { text: "is he coming", none: true, why: "something else" },
  ])("$text of $situation $kind: whether they live, $why", ({ text, situation, kind, none }) => {
    const said = ofAnother(open(text), about(situation ?? "somebody-else", kind));
    expect(said && keysOf(said)[0]).toBe(none ? undefined : "asked.hurt-will-they-live");
  });

  it("is nothing where nobody knows what was told", () => {
    expect(ofAnother(open("is he gonna die"), session({ careTurns: 1, careSince: NOW }))).toBeUndefined();
  });

  it.each([
    { text: "is he gonna die", is: "will-they-live", why: "nobody knows" },
    { text: "should i let her sleep", is: "do-not-wait", why: "sleep hides it" },
    { text: "will they take her off me", is: "take-them", why: "what comes next" },
    { text: "i didnt mean to", is: "not-meant", why: "remorse" },
    { text: "i cant ring police", is: "scared-to-ring", why: "afraid to" },
    { text: "ambulance is here", is: "help-is-coming", why: "help" },
  ])("$text of somebody they hurt: $is, $why", ({ text, is }) => {
    expect(answer(text, "harm-done")).toBe(`asked.hurt-${is}`);
  });

  it.each([
    { text: "can u ring her", situation: undefined, why: "nobody else was told of" },
    { text: "its raining", situation: "somebody-else", why: "nothing of it" },
    { text: "its raining", situation: "child-hurt", why: "nothing of it" },
    { text: "what do i say to him", situation: "others-plan", why: "he is the one who plans it" },
    { text: `can u ring her ${"and ".repeat(18)}`, situation: "somebody-else", why: "long" },
    { text: "can u ring her i stabbed someone", situation: "somebody-else", why: "new danger" },
    { text: "she hates me and will kill me tonight", situation: "somebody-else", why: "more than anger" },
  ])("$text is for others to answer: $why", ({ text, situation }) => {
    expect(answer(text, situation)).toBeUndefined();
  });

  it.each([
    { level: "emergency", keys: ["asked.other-their-trust", "safety.next-another"], why: "999 is in it" },
    { level: "urgent", keys: ["asked.other-their-trust"], why: "no life is in danger now" },
  ])("names 999 for them at $level: $why", ({ level, keys }) => {
    const before = session({
      ...{ careTurns: 1, careSince: NOW },
      careAbout: { level, kind: "suicide_self_harm", situation: "somebody-else" } as never,
    });
    expect(keysOf(ofAnother(open("shes gonna hate me"), before)!)).toEqual(keys);
    expect(keysOf(ofAnother(open("she wont leave him"), before)!)).toEqual(["asked.other-they-wont"]);
  });

  it("takes a threat to kill for one where somebody harms", () => {
    const before = session({
      ...{ careTurns: 1, careSince: NOW },
      careAbout: { level: "emergency", kind: "domestic_abuse", situation: "somebody-else" } as never,
    });
    expect(ofAnother(open("he'll kill me if i tell"), before)).toBeUndefined();
  });

  it("is for nobody but whoever is cared for, and is passed on", () => {
    expect(ofAnother(ctxFor({ text: "can u ring her" }), session())).toBeUndefined();
    expect(
      ofAnother(ctxFor({ text: "can u ring her" }), { ...about("somebody-else"), careTurns: 10 }),
    ).toBeUndefined();
    const hands = { ...about("somebody-else"), hands: { at: NOW, sure: true } };
    expect(ofAnother(open("can u ring her"), hands as never)).toBeUndefined();
    expect(ofAnother(open("can u ring her"), session({ careTurns: 1, careSince: NOW }))).toBeUndefined();
    const friend = about("somebody-else");
    expect(ofAnother(open("can u ring her"), { ...friend, misses: 2 })?.session).toEqual(friend);
    expect(ofAnother(open("can u ring her"), friend)?.effects).toEqual([
      { do: "add-to-concern", words: "can u ring her" },
    ]);
  });
});

describe("the one who was hurt comes first", () => {
  const before = about("harm-done", "violence_to_others");
  const turn = made({ says: [say("safety.next-other")] });
  const first = (change = {}) => keysOf(withHurtFirst({ ...turn, ...change }, open("ok"), before));

  it("in every turn of the first hours that does not say so itself", () => {
    expect(first()).toEqual(["safety.hurt-first", "safety.next-other"]);
    expect(first({ says: [say("asked.hurt-not-meant")] })).toEqual(["asked.hurt-not-meant"]);
    expect(first({ says: [] })).toEqual([]);
    const twice = [say("asked.danger-first"), say("safety.next-other")];
    expect(first({ says: twice })).toEqual(["safety.hurt-first", "safety.next-other"]);
    const beside = [say("safety.hurt-first"), say("safety.next-other")];
    expect(first({ says: beside })).toEqual(["safety.hurt-first", "safety.next-other"]);
  });

  it("not later, not of others, not for events, nor for somebody else who has the phone", () => {
    const late = ctxFor({ known: { concernOpen: true, now: NOW + 180 * MINUTE } });
    const just = ctxFor({ known: { concernOpen: true, now: NOW + 180 * MINUTE - 1 } });
    expect(withHurtFirst(turn, late, before)).toBe(turn);
    expect(withHurtFirst(turn, just, before)).not.toBe(turn);
    expect(withHurtFirst(turn, open("ok"), about("somebody-else"))).toBe(turn);
    expect(withHurtFirst(turn, ctxFor({ event: { type: "proved" } }), before)).toBe(turn);
    const closed = { ...before, careTurns: 10 };
    expect(withHurtFirst(turn, ctxFor(), closed)).toBe(turn);
    expect(withHurtFirst(turn, open("ok"), session({ careTurns: 1, careSince: NOW }))).toBe(turn);
  });

  it("has answers of its own to plain questions", () => {
    expect(isHurtByThem("child-hurt")).toBe(true);
    expect(isHurtByThem("somebody-else")).toBe(false);
    expect(toldOf(open("ok"), before)).toBe("hurt");
  });
});

describe("what goes on being told", () => {
  it("stays of another while only they are spoken of", () => {
    const told = { kind: "domestic_abuse", situation: undefined } as const;
    const of = (text: string) => asMoreOfSame(told, open(text), about("somebody-else"));
    expect(of("i think hes in his room")).toEqual({ kind: "suicide_self_harm", situation: "somebody-else" });
    expect(of("i think hes after me")).toEqual(told);
  });

  it("of a wound is the wound, with a doctor first for hours", () => {
    const wound = about("own-wound");
    expect(markOverdose(wound, open("ok")).tookAt).toBe(NOW);
    expect(markOverdose(about("somebody-else"), open("ok")).tookAt).toBeUndefined();
    const told = { kind: "medical", situation: undefined } as const;
    const later = (situation: string) =>
      asMoreOfSame(told, open("my chest is tight and i feel faint"), { ...about(situation), tookAt: NOW });
    expect(later("own-wound").situation).toBe("own-wound");
    expect(later("overdose").situation).toBe("overdose");
  });

  it("is no new danger where the one who is harmed does not go", () => {
    const told = { level: "urgent", kind: "domestic_abuse", harmers: [], before: "", isFresh: true } as const;
    expect(harmerNear("he wont leave", { ...told, situation: "somebody-else" })).toBeUndefined();
    expect(harmerNear("he wont leave", told)).toEqual({});
  });
});
