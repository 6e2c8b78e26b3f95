import { describe, expect, it } from "vitest";
import { withFurther, withNews } from "../../../src/conversation/care/further-told.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, made, NOW, type Scene, session } from "../scene.ts";

const HALF_HOUR = 30 * 60_000;
const RAISED: Effect = {
  do: "raise-concern",
  level: "emergency",
  kind: "abuse_harm_from_others",
  words: "x",
};
const ABOUT = { level: "emergency", kind: "abuse_harm_from_others" } as const;
const cared = (change: Partial<Session> = {}): Session =>
  session({ careTurns: 1, careSince: NOW, careAbout: ABOUT, ...change });
const had = (told: string[], at = NOW) => cared({ steps: { at, told } });

const turn = (text: string, before: Session, scene: Scene = {}, effects: readonly Effect[] = [RAISED]) =>
  withFurther(
    made({ effects, session: { ...before, careAbout: before.careAbout ?? ABOUT } }),
    ctxFor({ text, known: { concernOpen: true }, ...scene }),
    before,
  );
const isNews = ({ effects }: ReturnType<typeof turn>): boolean =>
  effects.some((effect) => effect.do === "raise-concern" && effect.further === true);

describe("danger told in an open concern", () => {
  it.each([
    { text: "he stabbed me", before: cared(), news: true, why: "nothing was done before" },
    { text: "he stabbed me", before: had(["near"]), news: true, why: "he had only come" },
    { text: "he stabbed me", before: had(["blood"]), news: false, why: "it was told already" },
    { text: "he stabbed me", before: had(["blood"], NOW - HALF_HOUR + 1), news: false, why: "just now" },
    { text: "he stabbed me", before: had(["blood"], NOW - HALF_HOUR), news: true, why: "half an hour ago" },
    { text: "hes in. hes got me by the hair", before: had(["inside"]), news: true, why: "one of the two is" },
    { text: "please help me", before: cared(), news: false, why: "nothing is done" },
  ])("is news, $news: $why", ({ text, before, news }) => {
    expect(isNews(turn(text, before))).toBe(news);
  });

  it.each([
    {
      heard: { grows: true, act: "body" },
      told: [],
      news: true,
      why: "it is like those in which danger grew",
    },
    {
      heard: { grows: true, act: "body" },
      told: ["act-body"],
      news: false,
      why: "that was told just before",
    },
    { heard: { act: "body" }, told: [], news: false, why: "it is hardly like them" },
  ] as const)("whose words no rule knows is news, $news: $why", ({ heard, told, news }) => {
    const before = told.length > 0 ? had([...told]) : cared();
    expect(isNews(turn("more of it", before, { heard }))).toBe(news);
  });

  it.each([
    {
      was: "homeless_tonight",
      now: "suicide_self_harm",
      news: true,
      why: "a wish to die, where a bed was missing",
    },
    { was: "not_said", now: "abuse_harm_from_others", news: true, why: "what it is was not known" },
    { was: "domestic_abuse", now: "abuse_harm_from_others", news: false, why: "both are done by others" },
    {
      was: "suicide_self_harm",
      now: "domestic_abuse",
      news: true,
      why: "one is their own, one is done to them",
    },
    { was: "suicide_self_harm", now: "suicide_self_harm", news: false, why: "the same" },
  ])("of $now after $was is news, $news: $why", ({ was, now, news }) => {
    const about = (kind: string) => ({ level: "urgent", kind }) as never;
    const before = cared({ careAbout: about(was) });
    const after = made({ effects: [RAISED], session: { ...before, careAbout: about(now) } });
    const ctx = ctxFor({ text: "more of it", known: { concernOpen: true } });
    expect(isNews(withFurther(after, ctx, before))).toBe(news);
  });

  it.each([
    { scene: { known: { concernOpen: false } }, why: "the first of it opens a concern, and alerts" },
    { scene: { event: { type: "proved" } as const }, why: "nobody has written" },
  ])("is no news of its own: $why", ({ scene }) => {
    expect(isNews(turn("he stabbed me", cared(), scene))).toBe(false);
  });

  it("is no news where no danger was read, nor where somebody else has the phone", () => {
    const none = turn("he stabbed me", cared(), {}, [{ do: "add-to-concern", words: "x" }]);
    expect(none.effects).toEqual([{ do: "add-to-concern", words: "x" }]);
    expect(none.session.steps).toBeUndefined();
    const hands = { at: NOW, sure: true, answered: 0, doubted: false };
    expect(isNews(turn("he stabbed me", cared({ hands })))).toBe(false);
  });

  it("leaves what else is done as it was", () => {
    const other: Effect = { do: "add-to-concern", words: "x" };
    expect(turn("he stabbed me", cared(), {}, [other, RAISED]).effects).toEqual([
      other,
      { ...RAISED, further: true },
    ]);
  });

  it("is remembered, with what was told within the half hour", () => {
    expect(turn("he stabbed me", had(["near"])).session.steps).toEqual({ at: NOW, told: ["near", "blood"] });
    expect(turn("he stabbed me", had(["near"], NOW - HALF_HOUR)).session.steps?.told).toEqual(["blood"]);
    const said = { at: NOW - 1000, told: ["near"] };
    expect(turn("please", had(said.told, said.at)).session.steps).toEqual(said);
  });

  it("is remembered from the first of it", () => {
    const first = turn("he stabbed me", session(), { known: { concernOpen: false } });
    expect(first.session.steps).toEqual({ at: NOW, told: ["blood"] });
  });

  it("is read by what was told, by whom and just before", () => {
    const wish = cared({
      careAbout: { level: "urgent", kind: "suicide_self_harm" },
      recent: [{ at: NOW, text: "ive got pills" }],
    });
    expect(turn("had some more", wish).session.steps?.told).toContain("dose");
    const inPieces = ["ive got a rope", "its here"].map((text) => ({ at: NOW, text }));
    const named = turn("on me", cared({ recent: inPieces }));
    expect(named.session.steps?.told).toEqual(["plan"]);
    const { recent: _, ...unsaid } = wish;
    expect(turn("its tonight", unsaid).session.steps?.told).toEqual(["plan"]);
    expect(turn("dads outside", cared({ harmers: ["dad"] })).session.steps?.told).toEqual(["near"]);
    expect(turn("my dads outside", cared()).session.steps?.told).toEqual(["near"]);
  });

  it("is read where nobody knows what was told", () => {
    const before = session({ careTurns: 1, careSince: NOW });
    const raised = made({ effects: [RAISED], session: before });
    const ctx = ctxFor({ text: "he stabbed me", known: { concernOpen: true } });
    expect(withFurther(raised, ctx, before).session.steps?.told).toEqual(["blood"]);
  });
});

it("knows a step by what is kept of their body", () => {
  const before = cared({ neckAt: NOW });
  expect(turn("my throat is sore", before).session.steps?.told).toEqual(["neck"]);
  expect(turn("my throat is sore", cared()).session.steps).toBeUndefined();
});

it("is news, with a child of theirs that is named", () => {
  const before = cared();
  const ctx = ctxFor({ text: "my son saw it", known: { concernOpen: true } });
  const news = withNews(made({ effects: [], session: before }), ctx, before);
  expect(news.session.childNamed).toBe(true);
  expect(isNews(news)).toBe(true);
  const done = withNews(
    made({ effects: [RAISED], session: before }),
    { ...ctx, text: "he stabbed me" },
    before,
  );
  expect(isNews(done)).toBe(true);
});
