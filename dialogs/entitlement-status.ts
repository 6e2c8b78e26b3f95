import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import { isOpen } from "../src/domain/entitlement-answer.ts";
import type { Told } from "../src/domain/told.ts";
import { answersNow, byId, worldsNow } from "./entitlement-facts.ts";

/** Whether it is claimed by right of residence, and theirs is not settled: to claim what is not theirs could harm their case. */
export function isStatusFirst(ctx: Ctx, id: string, told: Told): boolean {
  return (
    byId(ctx, id).hangsOnStatus === true &&
    worldsNow(ctx, told).some((one) => one.immigrationUnsettled === true)
  );
}

/** Whether it is claimed by right of residence, and nobody has told us theirs: the condition is said before the sum. */
export function hangsOnUnknownStatus(ctx: Ctx, id: string, told: Told): boolean {
  return (
    byId(ctx, id).hangsOnStatus === true &&
    worldsNow(ctx, told).some((one) => one.immigrationUnsettled === undefined)
  );
}

const SHOWN = 2;

/** To ask first, without a sum; then what there is for somebody whose right to stay is not settled. */
export function statusFirst(ctx: Ctx, id: string, told: Told): Reply[] {
  const { title } = byId(ctx, id);
  const helps = answersNow(ctx, told).filter(
    (one) => isOpen(one) && byId(ctx, one.id).topics.includes("immigration"),
  );
  const instead = helps
    .slice(0, SHOWN)
    .map((one) => say("entitlements.instead", { title: byId(ctx, one.id).title }));
  return [say("entitlements.status-first", { title }), ...instead];
}
