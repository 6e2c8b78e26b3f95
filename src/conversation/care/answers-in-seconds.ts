import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { tellsMoreBeside } from "../understanding/in-care/after-danger.ts";
import { type AskedInSeconds, readInSeconds } from "../understanding/in-care/asked-in-seconds.ts";
import { hasNoDoctor } from "../understanding/in-care/asked-of-body.ts";
import { asksBareCost } from "../understanding/in-care/dose-asked.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { whereToSleep } from "./danger-words.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";
import { holdWound } from "./wound-held.ts";

/**
 * The answer to a question of seconds from somebody who has told of danger: one true sentence and the next step, before
 * anything else is made of it. The words are passed on.
 * @returns nothing for any other message, or where new danger is plainly told: see withSeconds
 */
export function answerInSeconds(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || !inFrame(ctx, session) || handsLately(ctx, session) || tellsNew(ctx)) return undefined;
  const says = answers(ctx, session);
  if (says.length === 0) return undefined;
  return { says, effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

const FEW_WORDS = 16;

/** Danger that is more than the question was guessed to be. */
function tellsNew({ text, heard: { risk } }: Ctx): boolean {
  if (plainDanger(text).level !== "none") return true;
  if (risk.level === "none") return false;
  return tellsMoreBeside(text) || text.trim().split(/\s+/).length > FEW_WORDS;
}

/** Beside danger that is told in the same words the answer comes first. */
export function withSeconds(made: Made, ctx: Ctx): Made {
  const raises = made.effects.some((effect) => effect.do === "raise-concern");
  if (ctx.event || !raises || made.says.length === 0) return made;
  return { ...made, says: [...answers(ctx, made.session), ...made.says] };
}

const MOST = 2;

function answers(ctx: Ctx, session: Session): Reply[] {
  const held = holdWound(ctx, session);
  if (held) return [held];
  return forEverybody(ctx, session) ?? keyed(ctx, session);
}

/** Of a body in need: help costs nothing, and is for those who have no doctor. */
function forEverybody(ctx: Ctx, session: Session): Reply[] | undefined {
  if (!OF_THE_BODY.has(toldOf(ctx, session))) return undefined;
  if (hasNoDoctor(ctx.text)) return [say("asked.sec-registered")];
  return asksBareCost(ctx.text) ? [say("asked.sec-free")] : undefined;
}

const OF_THE_BODY: ReadonlySet<Told> = new Set(["took", "body", "hurt", "another"]);

function keyed(ctx: Ctx, session: Session): Reply[] {
  const asked = readInSeconds(ctx.text);
  const rest = asked.length > 1 ? asked.filter((one) => one !== "body-do") : asked;
  const says = rest.flatMap((one) => answer(one, ctx, session) ?? []).slice(0, MOST);
  const isOutside = rest.includes("battery") && toldOf(ctx, session) === "homeless";
  return isOutside ? [...says, whereToSleep(ctx)] : says;
}

function answer(asked: AskedInSeconds, ctx: Ctx, session: Session): Reply | undefined {
  const told = toldOf(ctx, session);
  const isNow = isLive(ctx, session);
  const situation = session.careAbout?.situation;
  if (!fits(asked, told, isNow, situation)) return undefined;
  if (asked === "for-men") return forMen(ctx);
  const own = `asked.sec-${asked}${asked === "swallow" && !isOfPoison(told, situation) ? "-ask" : ""}`;
  const keys = [`${own}-${told}`, isNow ? `${own}-now` : own, own];
  return say(keys.find((key) => ctx.content.wording.has(key))!);
}

const isLive = ({ known }: Ctx, { careAbout }: Session): boolean =>
  careAbout?.level === "emergency" || (known.concernOpen && known.section("concern").level === "emergency");

function forMen({ content }: Ctx): Reply {
  const { name, phone } = content.contacts.get("mens-advice-line")!;
  return say("asked.number-of", { name, number: phone! });
}

const BY_OTHERS: ReadonlySet<Told> = new Set(["harmed", "violence", "other"]);
const AT_THEIR_HANDS: ReadonlySet<string | undefined> = new Set(["family-harms-another", "others-plan"]);

/** Whether it means this after what was told. */
function fits(asked: AskedInSeconds, told: Told, isNow: boolean, situation?: string): boolean {
  if (asked === "go-out") return isNow && (BY_OTHERS.has(told) || AT_THEIR_HANDS.has(situation));
  if (asked === "swallow") return OF_THE_BODY.has(told);
  if (asked === "body-do") return OF_THE_BODY.has(told) && isNow;
  if (asked === "wait") return isNow;
  return true;
}

const POISONED: ReadonlySet<string | undefined> = new Set(["overdose", "child-swallowed", "somebody-else"]);

/** Something was swallowed, or may well have been. */
const isOfPoison = (told: Told, situation?: string): boolean => told === "took" || POISONED.has(situation);
