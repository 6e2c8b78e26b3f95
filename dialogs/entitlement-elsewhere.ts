import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import { outsideEngland } from "../src/domain/legal-status/councils.ts";
import { type Looking, worldsNow } from "./entitlement-facts.ts";

/** Looked after by a council outside England: that one may owe them the like, by a law of its own. Never a flat no. */
export function inCareElsewhere(ctx: Ctx, { told }: Looking): Reply[] {
  const [{ council } = {}] = worldsNow(ctx, told);
  return outsideEngland(council) ? [say("learn.elsewhere")] : [];
}

/** The same beside a subject that holds nothing for them here. */
export function elsewhereIfNone(ctx: Ctx, talk: Looking, about: readonly Answer[]): Reply[] {
  return about.every(({ answer }) => answer === "no") ? inCareElsewhere(ctx, talk) : [];
}
