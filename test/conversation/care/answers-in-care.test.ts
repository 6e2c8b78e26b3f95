import { describe, expect, it } from "vitest";
import { loadContent } from "../../../src/content/load.ts";
import { answerOnly, answerWithin } from "../../../src/conversation/care/answers-in-care.ts";
import type { Ctx } from "../../../src/conversation/dialog.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { segmentsOf } from "../../../src/domain/segments.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const content = loadContent("content");
const NIGHT = Date.parse("2026-11-25T22:00:00Z");

const about = (kind: string, change: Partial<Session> = {}, level: "urgent" | "emergency" = "urgent") =>
  session({ careTurns: 1, careSince: NOW, careAbout: { level, kind }, ...change });

function real({ known, ...scene }: Scene): Ctx {
  const ctx = ctxFor({ ...scene, known: { concernOpen: true, ...known } });
  return { ...ctx, content: { ...content, service: ctx.content.service } };
}

const answered = (text: string, before: Session, scene: Scene = {}) =>
  answerOnly(real({ text, ...scene }), before);
const keys = (text: string, before: Session, scene: Scene = {}) => {
  const made = answered(text, before, scene);
  return made && keysOf(made);
};

describe("a plain question is answered by what was told", () => {
  it.each([
    {
      text: "is it my fault",
      kind: "domestic_abuse",
      first: "asked.fault-harmed",
      why: "somebody harms them",
    },
    {
      text: "is it my fault",
      kind: "suicide_self_harm",
      first: "asked.fault-own",
      why: "they are in danger of themselves",
    },
    {
      text: "is it my fault",
      kind: "violence_to_others",
      first: "asked.fault-violence",
      why: "no blame, and no acquittal",
    },
    { text: "is it my fault", kind: "homeless_tonight", first: "asked.fault", why: "need is no fault" },
    {
      text: "am i in trouble",
      kind: "violence_to_others",
      first: "asked.trouble-violence",
      why: "it can't be ruled out",
    },
    { text: "am i in trouble", kind: "exploitation", first: "asked.trouble", why: "not for telling" },
    { text: "where do i go", kind: "suicide_self_harm", first: "asked.where-go-own", why: "A&E" },
    { text: "where do i go", kind: "exploitation", first: "asked.where-go-harmed", why: "people and light" },
    {
      text: "where do i go",
      kind: "destitute_no_food_or_power",
      first: "asked.food",
      why: "what has run out",
    },
    {
      text: "where do i go",
      kind: "homeless_tonight",
      first: "safety.go-homeless-day",
      why: "whoever must house them",
    },
    { text: "what do i do", kind: "medical", first: "asked.what-do-body", why: "111 or 999" },
    {
      text: "what do i say",
      kind: "homeless_tonight",
      first: "asked.what-say-homeless",
      why: "the words that count",
    },
    { text: "what number", kind: "medical", first: "asked.number-body", why: "111 beside 999" },
    { text: "what number", kind: "homeless_tonight", first: "safety.go-homeless-day", why: "the council" },
    {
      text: "can i stay with you",
      kind: "homeless_tonight",
      first: "asked.stay-with-you",
      why: "no bed here",
    },
    { text: "what happens now", kind: "not_said", first: "asked.what-now", why: "whatever was told" },
    {
      text: "can they make me",
      kind: "abuse_harm_from_others",
      first: "asked.make-me-harmed",
      why: "nobody may force them",
    },
    {
      text: "is it against the law",
      kind: "abuse_harm_from_others",
      first: "asked.lawful-harmed",
      why: "nobody may hurt them",
    },
    { text: "is it against the law", kind: "homeless_tonight", first: "asked.lawful", why: "a person knows" },
    {
      text: "got to go",
      kind: "domestic_abuse",
      first: "asked.leaving-harmed",
      why: "the phone may be read",
    },
  ])("$text after $kind: $first, $why", ({ text, kind, first }) => {
    expect(keys(text, about(kind))?.[0]).toBe(first);
  });

  it("hears of the council that is answered at night, and of children's services under 18", () => {
    const before = about("homeless_tonight", { careSince: NIGHT });
    expect(keys("who do i phone", before, { known: { now: NIGHT } })?.[0]).toBe("safety.go-homeless-night");
    const young = { person: { firstName: "Jo", lastName: "Sample", facts: born("2009-03-01") } };
    expect(keys("who do i phone", before, { known: { now: NIGHT, ...young } })?.[0]).toBe(
      "safety.go-homeless-night-under-18",
    );
  });

  it("names children's services to a child who is harmed", () => {
    const child = { person: undefined, ownerId: null, standing: "unknown" } as const;
    const before = about("abuse_harm_from_others");
    const ctx = { ...real({ text: "who do i ring", known: child }), ageSaid: 13 };
    expect(keysOf(answerOnly(ctx, before)!)).toContain("safety.child-services");
  });

  it.each([
    { text: "number for samaritans", says: "Samaritans: 116 123." },
    { text: "what number do i ring for the police", says: "101" },
    { text: "whats the number for shelter", says: "Shelter: 0808 800 4444." },
  ])("$text is given that one", ({ text, says }) => {
    const made = answered(text, about("homeless_tonight"))!;
    expect(content.wording.render(made.says[0]!.said)).toContain(says);
  });

  it("names Childline beside the free numbers to whoever may be young, and to nobody of 19", () => {
    expect(keys("no credit", about("not_said"))?.[0]).toBe("asked.no-credit");
    expect(keys("is it free the food place", about("not_said"))?.[0]).toBe("asked.food-free");
    const young = { person: { firstName: "Jo", lastName: "Sample", facts: born("2008-03-01") } };
    expect(keys("no credit", about("not_said"), { known: young })?.[0]).toBe("asked.no-credit-young");
  });
});

describe("who will ring", () => {
  it.each([
    { askedAt: undefined, first: "asked.who-rings", why: "nobody was asked to" },
    { askedAt: NOW - 1, first: "asked.who-rings-list", why: "they are on the list" },
  ])("says $first: $why", ({ askedAt, first }) => {
    expect(keys("who will ring me", about("not_said"), { sections: { callBack: { askedAt } } })).toEqual([
      first,
      "safety.told",
      ...(askedAt === undefined ? [] : ["safety.or-a-person"]),
    ]);
  });
});

describe("an answer while an emergency is live", () => {
  it("begins with the way to help now, unless it has it", () => {
    const before = about("violence_to_others", {}, "emergency");
    expect(keys("is it my fault", before)?.[0]).toBe("asked.danger-first");
    expect(keys("what do i do", before)?.[0]).toBe("asked.what-do-violence");
  });

  it("sends nobody to the line for what is over, of something swallowed", () => {
    const theirs = {
      ...about("suicide_self_harm"),
      careAbout: { level: "urgent", kind: "suicide_self_harm", situation: "somebody-else" },
    };
    expect(keys("do i have to ring 999", theirs as never)?.[0]).toBe("asked.should-ring-they-took");
    expect(keys("do i have to ring 999", about("suicide_self_harm"))?.[0]).toBe("asked.should-ring-own");
    expect(keys("do i have to ring 999", about("suicide_self_harm", { tookAt: NOW }))?.[0]).toBe(
      "asked.should-ring-took",
    );
    const harmed = { ...theirs, careAbout: { ...theirs.careAbout, kind: "domestic_abuse" } };
    expect(keys("do i have to ring 999", harmed as never)?.[0]).toBe("asked.should-ring");
  });

  it("speaks of no line but 999 where a body is in danger now", () => {
    const own = about("medical", {}, "emergency");
    expect(keys("what do i do", own)?.[0]).toBe("asked.what-do-body-now");
    expect(keys("where do i go", own)?.[0]).toBe("asked.where-go-body-now");
    const theirs = { ...own, careAbout: { ...own.careAbout!, situation: "somebody-else" } };
    expect(keys("what do i do", theirs as never)?.[0]).toBe("asked.what-do-another-now");
  });

  it("leaves the first line after an overdose to the one that sends them to be seen", () => {
    const before = about("suicide_self_harm", { tookAt: NOW }, "emergency");
    expect(keys("is it my fault", before)?.[0]).toBe("asked.fault-took");
  });
});

describe("what is no more than a question", () => {
  const before = about("suicide_self_harm");
  it.each([
    { text: "what do i do tonight", risk: "emergency", is: true, why: "a guess makes danger of it" },
    { text: "what if he comes back", risk: "urgent", is: true, why: "the same" },
    { text: "im going to do it", risk: "emergency", is: false, why: "it asks nothing" },
    { text: "my leg hurts. what do i do", risk: "none", is: false, why: "it says more" },
  ] as const)("$text is so, $is: $why", ({ text, risk, is }) => {
    const heard = { risk: { level: risk } } as const;
    expect(answered(text, before, { heard }) !== undefined).toBe(is);
  });

  it("is passed on where danger was read into it, or it is a need, and not else", () => {
    const heard = { risk: { level: "urgent", kind: "suicide_self_harm" } } as const;
    expect(answered("what do i do tonight", before, { heard })?.effects).toHaveLength(1);
    expect(answered("is there a food bank", before)?.effects).toHaveLength(1);
    expect(answered("who reads this", before)?.effects).toEqual([]);
  });

  it("is nothing before danger was told, nor while somebody else has the phone", () => {
    expect(answered("who reads this", session(), { known: { concernOpen: false } })).toBeUndefined();
    expect(
      answered(
        "who reads this",
        about("not_said", { hands: { at: NOW, sure: true, answered: 0, doubted: false } }),
      ),
    ).toBeUndefined();
  });

  it("is answered inside a longer message too, and the rest is passed on", () => {
    const made = answerWithin(real({ text: "my leg hurts. who reads this" }), before)!;
    expect(keysOf(made)[0]).toBe("asked.who-reads");
    expect(made.effects).toHaveLength(1);
    expect(answerWithin(real({ text: "my leg hurts" }), before)).toBeUndefined();
  });
});

describe("the answers", () => {
  const KINDS = ["suicide_self_harm", "domestic_abuse", "homeless_tonight", "medical", "violence_to_others"];
  const QUESTIONS = [
    ...["what happens now", "who reads this", "when", "who will ring me", "is anyone there", "what number"],
    ...["are you calling the police", "no credit", "is it my fault", "am i in trouble", "where do i go"],
    ...["what do i do", "what do i say", "food bank?", "do i have to go back", "will i have to move school"],
    ...["what if he comes back", "you keep saying the same", "gtg", "can i stay with you", "can i come in"],
  ];
  it("are three segments at most, at night too, offer a person, and say nothing twice", () => {
    const slips: string[] = [];
    for (const kind of KINDS)
      for (const text of QUESTIONS) {
        const before = about(kind, {}, "emergency");
        const ctx = real({ text, known: { now: NIGHT }, sections: { callBack: { askedAt: undefined } } });
        const said = answerOnly(ctx, before)!.says.map((reply) => ctx.content.wording.render(reply.said));
        const isWhole = /CALL ME/.test(said.join(" ")) && new Set(said).size === said.length;
        if (!isWhole || segmentsOf(said.join("\n")) > 3) slips.push(`${kind}: ${said.join(" / ")}`);
      }
    expect(slips).toEqual([]);
  });
});
