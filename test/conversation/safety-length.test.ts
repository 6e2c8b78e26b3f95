import { describe, expect, it } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { withChildWords } from "../../src/conversation/care/child.ts";
import { dangerWords, type ToldOf } from "../../src/conversation/care/danger-words.ts";
import { RISK_KINDS } from "../../src/conversation/understanding/types.ts";
import { segmentsOf } from "../../src/domain/segments.ts";
import { born, ctxFor, made, NOW, type Scene } from "./scene.ts";

const content = loadContent("content");
const SITUATIONS = [
  ...[
    "overdose",
    "own-wound",
    "wounded-by",
    "harm-done",
    "child-hurt",
    "may-hurt-child",
    "somebody-else",
    "somebody-missing",
    "cutting-by-family",
    "forced-marriage",
    "family-harms-another",
    "honour",
    "child-alone",
    "child-marked",
    "child-unsafe",
    "child-swallowed",
    "still-baby",
    "unborn-hurt",
    "made-to-end",
    "followed",
  ],
  ...["fire", "gas", "unreal", "intruder", "others-plan", "fear-for-child", "young-pregnancy"],
] as NonNullable<ToldOf["situation"]>[];
const KINDS = [...RISK_KINDS, "pregnancy", "not_said"] as const;
const DANGERS = [
  ...KINDS.map((kind) => ({ kind })),
  ...SITUATIONS.map((situation) => ({ kind: "suicide_self_harm" as const, situation })),
];

const aged = (day: string): Scene => ({
  known: { person: { firstName: "Maya", lastName: "Sample", facts: born(day) } },
});
const UNKNOWN = { person: undefined, ownerId: null, standing: "unknown" } as const;
const FRIDAY_NIGHT = Date.parse("2026-11-27T22:00:00Z");

/** The names of workers that the figures hold for are no longer than this. */
const NAMED = "Shabnam";

function textOf(told: ToldOf, { text = "", known }: Scene, now: number): string {
  const { team } = ctxFor().known.section("team");
  const sections = { team: { team, names: new Map([["ana", NAMED]]) } };
  const ctx = ctxFor({ text, known: { ...known, now }, sections });
  const real = { ...ctx, content: { ...content, service: ctx.content.service } };
  const turn = made({
    says: dangerWords(real, told),
    effects: [{ do: "raise-concern", level: told.level, kind: told.kind, words: "" }],
  });
  return withChildWords(real, turn)
    .says.map(({ said }) => content.wording.render(said))
    .join("\n");
}

describe("an answer to danger", () => {
  it.each([
    { scene: aged("2000-01-01"), stranger: false, why: "somebody of 26" },
    { scene: aged("2008-11-01"), stranger: false, why: "somebody of 18" },
    { scene: aged("2009-03-01"), stranger: false, why: "somebody of 17" },
    { scene: { known: UNKNOWN }, stranger: true, why: "a stranger" },
    { scene: { text: "im 15", known: UNKNOWN }, stranger: true, why: "a child" },
  ])("is three segments at most for $why, by day and by night", ({ scene, stranger }) => {
    const long = (["urgent", "emergency"] as const).flatMap((level) =>
      DANGERS.flatMap((danger) =>
        [NOW, FRIDAY_NIGHT]
          .map((now) => textOf({ level, stranger, ...danger }, scene, now))
          .filter((text) => segmentsOf(text) > 3),
      ),
    );
    expect(long).toEqual([]);
  });

  it("is four at most where it also says that their worker was not told", () => {
    for (const danger of DANGERS) {
      const text = textOf({ level: "emergency", aboutWorker: true, ...danger }, aged("2000-01-01"), NOW);
      expect(segmentsOf(text)).toBeLessThanOrEqual(4);
    }
  });

  it("is three where that is the likely kind of harm by a worker", () => {
    const told = { level: "urgent", aboutWorker: true, kind: "abuse_harm_from_others" } as const;
    for (const now of [NOW, FRIDAY_NIGHT])
      expect(segmentsOf(textOf(told, aged("2000-01-01"), now))).toBeLessThanOrEqual(3);
  });

  it("has everything that it must have, whatever the danger", () => {
    for (const level of ["urgent", "emergency"] as const)
      for (const danger of DANGERS)
        for (const [scene, stranger] of [
          [aged("2009-03-01"), false] as const,
          [{ known: UNKNOWN }, true] as const,
        ]) {
          const text = textOf({ level, stranger, ...danger }, scene, NOW);
          for (const must of [
            /\b999\b/,
            /Samaritans 116 123/,
            /text SHOUT to 85258/,
            /Childline 0800 1111/,
            /I'm an automated service/,
            /I've alerted/,
            /may not have seen it yet/,
            /can't keep it secret/,
            /Say CALL ME/,
          ])
            expect(text).toMatch(must);
        }
  });
});
