import type { Ctx } from "../dialog.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { afterDanger } from "./after-danger.ts";
import { aloneToTalk } from "./alone-to-talk.ts";
import { answerOnly } from "./answers-in-care.ts";
import { ofAnother } from "./answers-of-another.ts";
import { ofMatter } from "./answers-of-matters.ts";
import { awayFromChild } from "./away-from-child.ts";
import { councilInCare } from "./council-in-care.ts";
import { homelessChild } from "./homeless-child.ts";
import { askOnLaterDay, whereTheyAre } from "./later-day.ts";
import { moneyInCare } from "./money-in-care.ts";
import { nowSafe } from "./now-safe.ts";
import { saidInCare } from "./said-in-care.ts";
import { sayToHarmer } from "./say-to-harmer.ts";
import { takenBackWatched } from "./taken-back-watched.ts";

/** What has an answer of its own once danger was told. A plain ask on a later day is none of it. */
export function answerOnceTold({ session, heard, book }: TurnInput, ctx: Ctx): Made | undefined {
  const own =
    takenBackWatched(ctx, session) ??
    homelessChild(ctx, session) ??
    sayToHarmer(ctx, session) ??
    councilInCare(ctx, session) ??
    ofMatter(ctx, session) ??
    moneyInCare(ctx, session) ??
    whereTheyAre(ctx, session) ??
    awayFromChild(ctx, session) ??
    aloneToTalk(ctx, session) ??
    nowSafe(ctx, session) ??
    ofAnother(ctx, session) ??
    saidInCare(ctx, session) ??
    answerOnly(ctx, session);
  if (own || (heard.sure && askOnLaterDay(ctx, session, book))) return own;
  return afterDanger(ctx, session);
}
