import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type AboutMoney, readAboutMoney } from "../understanding/in-care/money.ts";
import type { Risk } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { whereToSleep } from "./danger-words.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";
import { isElsewhere } from "./whose-council.ts";

/**
 * Money, while they are cared for: an answer to what was told, and no page of what there is, whose question the next
 * line would be taken to answer.
 * @returns nothing for other words, or where other danger is told beside it
 */
export function moneyInCare(ctx: Ctx, session: Session): Made | undefined {
  if (!ctx.known.concernOpen || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const asked = readAboutMoney(ctx.text);
  const told = toldOf(ctx, session);
  const says = asked && !tellsOther(ctx, asked, told) ? answer(asked, told, ctx) : undefined;
  return says && { says, effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

const NEEDS: ReadonlySet<string | undefined> = new Set(["destitute_no_food_or_power", "homeless_tonight"]);

/** To be without is what a line about money says: new where they had told of something else, unless it is a fare. */
function tellsOther({ text, heard: { risk } }: Ctx, asked: AboutMoney, told: Told): boolean {
  if (risk.level === "none") return false;
  if (NEEDS.has(risk.kind)) return asked === "need" && told !== "need" && told !== "homeless";
  return risk.level === "emergency" || plainDanger(text).level !== "none" || isNamed(text, risk);
}

const isNamed = (text: string, { kind }: Risk): boolean =>
  kind !== undefined && namesKind(plainWords(text), kind);

const BY_OTHERS: ReadonlySet<Told> = new Set(["harmed", "other", "own"]);
const ILL: ReadonlySet<Told> = new Set(["body", "took", "hurt"]);
const WITHOUT: ReadonlySet<Told> = new Set(["homeless", "need"]);

function answer(asked: AboutMoney, told: Told, ctx: Ctx): Reply[] | undefined {
  if (asked === "pay-them") return BY_OTHERS.has(told) ? [say("safety.money-pay-them")] : undefined;
  if (asked === "fare" && !WITHOUT.has(told))
    return [say(ILL.has(told) ? "safety.money-fare-ill" : "safety.money-fare")];
  const need = isElsewhere(ctx) ? "safety.money-need-elsewhere" : "safety.money-need";
  return [say(need), ...(told === "homeless" ? [whereToSleep(ctx)] : [])];
}
