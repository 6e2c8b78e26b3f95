import * as z from "zod";
import type { Ctx } from "../src/conversation/dialog.ts";
import { type Coming, comingOf, stillKnown } from "../src/domain/coming.ts";
import type { Entitlement } from "../src/domain/entitlement.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import { QUESTIONS } from "../src/domain/entitlement-question.ts";
import { answersIn } from "../src/domain/entitlement-worlds.ts";
import type { Facts } from "../src/domain/facts.ts";
import { Told, type Worlds, worldsOf } from "../src/domain/told.ts";
import { isTheirs } from "./gate.ts";

/** What a talk about entitlements remembers. */
export const Looking = z.strictObject({
  /** What was said in this talk. */
  told: Told,
  /** What was asked in this talk, answered or not. */
  asked: z.array(z.enum(QUESTIONS)),
  /** The entitlements it is about; none for all of them. */
  about: z.array(z.string()),
  offered: z.array(z.string()),
  rest: z.array(z.string()),
  picked: z.string().optional(),
  /** What is offered are changes to come, named before the question. */
  coming: z.boolean().optional(),
  /** They have heard how the picked one is asked for. */
  heardHow: z.boolean().optional(),
  /** Their answer to the last question was not understood once. */
  unclear: z.boolean().optional(),
  /** That has happened in this talk: they are not told so twice. */
  unclearOnce: z.boolean().optional(),
  /** What nothing is held on, in our words and in theirs, while they are asked whether a person should hear of it. */
  passOn: z
    .strictObject({ what: z.string(), words: z.string(), to: z.literal("duty").optional() })
    .optional(),
});
export type Looking = z.infer<typeof Looking>;

export const newTalk: Looking = { told: {}, asked: [], about: [], offered: [], rest: [] };

/** The topic of consent under which what they said is kept. */
export const KEEP = "keep_facts";

/** What is on record decides only where it may be told; anyone else has what they have just said. */
export function worldsNow(ctx: Ctx, told: Told): Worlds {
  const { known } = ctx;
  if (!isTheirs(ctx)) return worldsOf({}, told, known.today);
  const record = stillKnown(known.person!.facts, comingFor(ctx), known.today);
  return worldsOf(record, { ...keptNow(ctx), ...told }, known.today);
}

/** The days that are coming for them: on record, or what they let us keep. */
export function comingFor(ctx: Ctx): Coming {
  return isTheirs(ctx) ? comingOf(ctx.known.person!.coming, keptFacts(ctx)) : {};
}

/** What they let us keep before. */
export function keptFacts(ctx: Ctx): Told {
  return isTheirs(ctx) ? (ctx.known.section("rights").told ?? {}) : {};
}

/** The same, without what a day that has passed since may have changed. */
export function keptNow(ctx: Ctx): Told {
  const { today } = ctx.known;
  const kept = keptFacts(ctx);
  const { courseEnds, movesOn, ...rest } = stillKnown(kept, kept, today);
  return {
    ...rest,
    ...(courseEnds && courseEnds >= today && { courseEnds }),
    ...(movesOn && movesOn > today && { movesOn }),
  };
}

/** What is kept from now on: the end of a course goes when they say that they study something else. */
export function keptWith(ctx: Ctx, told: Told): Told {
  const { courseEnds, ...kept } = keptNow(ctx);
  const was = kept.study ?? ctx.known.person?.facts.study;
  const isSame = told.study === undefined || told.study === was;
  return { ...kept, ...(courseEnds && isSame && { courseEnds }), ...told };
}

const worked = new WeakMap<Ctx["content"], Map<string, readonly Answer[]>>();
const MOST_KEPT = 2000;

/** All answers for someone, most useful first. They follow from the facts and the day, so they are kept a while. */
export function answersNow(ctx: Ctx, told: Told): readonly Answer[] {
  const worlds = worldsNow(ctx, told);
  const key = `${ctx.known.today}|${JSON.stringify(worlds)}`;
  const kept = keptFor(ctx.content);
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const answers = workOut(ctx.content.entitlements, worlds, ctx);
  kept.set(key, answers);
  return answers;
}

function keptFor(content: Ctx["content"]): Map<string, readonly Answer[]> {
  const kept = worked.get(content) ?? new Map<string, readonly Answer[]>();
  worked.set(content, kept);
  return kept;
}

/** Of somebody whose age is not known nothing is sure, so what matters to most comes first. */
function workOut(all: readonly Entitlement[], worlds: Worlds, { known }: Ctx): readonly Answer[] {
  const given = answersIn(all, worlds, known.today);
  if (bornIn(worlds)) return given;
  const priority = new Map(all.map((one) => [one.id, one.priority]));
  return given.toSorted((a, b) => priority.get(a.id)! - priority.get(b.id)!);
}

/** A day of birth that holds for their age on the day, if anything is known of it. */
export function bornIn(worlds: Worlds): Facts["born"] | undefined {
  return worlds[0]?.born;
}

export function byId({ content }: Pick<Ctx, "content">, id: string): Entitlement {
  return content.entitlements.find((one) => one.id === id)!;
}

/** Entitlements may have left the content since they were offered. */
export function stillThere({ content }: Ctx, ids: readonly string[]): string[] {
  return ids.filter((id) => content.entitlements.some((one) => one.id === id));
}
