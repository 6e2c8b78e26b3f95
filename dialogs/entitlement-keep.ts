import type { Ctx } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import type { Told } from "../src/domain/told.ts";
import { keptFacts, keptWith, type Looking } from "./entitlement-facts.ts";

/** Keeps what was said in this talk with what was kept before. */
export const keep = (ctx: Ctx, { told }: Looking): Effect => ({ do: "keep-told", told: keptWith(ctx, told) });

/** Whether they said something that is neither on record nor kept. */
export function isNew(ctx: Ctx, told: Told): boolean {
  const known: Told = { ...ctx.known.person!.facts, ...keptFacts(ctx) } as Told;
  return Object.entries(told).some(
    ([fact, value]) => !fact.startsWith("age") && known[fact as keyof Told] !== value,
  );
}
