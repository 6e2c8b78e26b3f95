import type { Ctx } from "../src/conversation/dialog.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import type { Told } from "../src/domain/told.ts";
import { namedIds, namedNotHeld } from "./entitlement-named.ts";
import { tellsOfNo } from "./entitlement-refused.ts";
import { subject } from "./entitlement-subject.ts";
import { asksForAll, GIVES_WAY } from "./said-of-rights.ts";

const NOT_OURS: ReadonlySet<Intent> = new Set(["stop", "complaint", "crisis", "callback_request"]);

/** Words that name one, in a message read as nothing clear or as a question of this kind; or what their worker should not hear first. */
export function namesSomething(ctx: Ctx): boolean {
  if (ctx.heard.also || NOT_OURS.has(ctx.heard.intent)) return false;
  const notHeld = namedNotHeld(ctx);
  if (notHeld?.to === "duty") return true;
  const isOpen = GIVES_WAY.has(ctx.heard.intent) || !isClearEnough(ctx.heard);
  return isOpen && (notHeld !== undefined || namedIds(ctx).length > 0);
}

/** They ask for all there is beside a subject that holds nothing for them: then all there is, not what they cannot have. */
export function isLeftWithNothing(ctx: Ctx, told: Told): boolean {
  if (!asksForAll(ctx) || namedIds(ctx).length > 0) return false;
  return subject(ctx, told).every(({ answer }) => answer !== "yes" && answer !== "maybe");
}

/** A no that is told of, unless it is about something else that is clear. */
export const isAboutNo = (ctx: Ctx): boolean =>
  tellsOfNo(ctx) && (GIVES_WAY.has(ctx.heard.intent) || !ctx.heard.sure);
