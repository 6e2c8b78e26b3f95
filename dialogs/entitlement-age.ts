import { type Ctx, done, type Reply, say } from "../src/conversation/dialog.ts";
import { ageOn } from "../src/domain/day.ts";
import { answersNow, bornIn, type Looking, worldsNow } from "./entitlement-facts.ts";
import { list, type Next } from "./entitlement-list.ts";
import { asksIfTooOld } from "./said-of-rights.ts";

const OLD_ENOUGH = 16;
const TOO_OLD = 26;

/** Whether they are too young or too old for most of it, whatever else is so. */
export function isOutOfAge(ctx: Ctx, { told }: Looking): boolean {
  const ages = worldsNow(ctx, told).flatMap(({ born }) => (born ? [ageOn(ctx.known.today, born)] : []));
  return ages.length > 0 && (ages.every((age) => age < OLD_ENOUGH) || ages.every((age) => age >= TOO_OLD));
}

/** Someone too young or too old for most of it is asked nothing: a plain sentence, what holds at their age, a person. */
export function outOfAge(ctx: Ctx, talk: Looking, says: readonly Reply[]): Next {
  const [{ born } = {}] = worldsNow(ctx, talk.told);
  const young = ageOn(ctx.known.today, born!) < OLD_ENOUGH;
  const sentence = say(young ? "entitlements.too-young" : "entitlements.too-old");
  const certain = answersNow(ctx, talk.told).filter(({ answer }) => answer === "yes");
  const ids = certain.map(({ id }) => id);
  return ids.length === 0 ? done([...says, sentence]) : list(ids, talk, [...says, sentence]);
}

/** Asked whether they are past it, they are told no where that is known. */
export function notTooOld(ctx: Ctx, talk: Looking): Reply[] {
  const isKnown = bornIn(worldsNow(ctx, talk.told)) !== undefined;
  return asksIfTooOld(ctx) && isKnown && !isOutOfAge(ctx, talk) ? [say("entitlements.not-too-old")] : [];
}
