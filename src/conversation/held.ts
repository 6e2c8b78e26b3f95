import { memberOf } from "../domain/cover.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import { isOpen } from "../domain/hours.ts";
import { type Ctx, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import type { KnownHandoff } from "./known.ts";
import { promised, promiseWords } from "./reach/who-reads.ts";
import type { Session } from "./session.ts";
import type { Made } from "./turn-types.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A worker who has answered holds the thread until it is closed, or until they have been silent for the agreed time. */
export function isHeld({ known, content }: Ctx): boolean {
  const { handoff, now } = known;
  const heldMs = content.service.answerTimes.holdsForHours * HOUR_MS;
  return handoff?.status === "answered" && now - (handoff.answeredAt ?? now) < heldMs;
}

/**
 * A person answers here, so the service keeps quiet and passes everything on. When they have gone home it says once
 * who will read this by when, unless the talk is going on all the same.
 */
export function toWhoeverHolds(ctx: Ctx, session: Session): Made {
  const handoff = ctx.known.handoff!;
  if (wantsNothing(ctx.text))
    return {
      says: [],
      effects: [{ do: "add-thanks", handoffId: handoff.id }],
      session: { ...session, held: handoff.id },
    };
  const passedOn: Made = {
    says: [],
    effects: [{ do: "add-to-thread", handoffId: handoff.id }, ...askedToBeRung(ctx)],
    session: { ...session, held: handoff.id },
  };
  const stays = handoff.heldBy !== undefined && isLive(ctx, handoff);
  if (stays || isAtWork(ctx, handoff) || wasToldAlready(ctx, session)) return passedOn;
  const promise = promised(ctx, handoff.heldBy ?? ctx.known.ownerId);
  return {
    ...passedOn,
    says: [promiseWords(ctx, promise)],
    session: { ...passedOn.session, toldUntil: promise.by },
  };
}

/** CALL ME in the middle of a talk: the worker reads it there, and it stands on their list too. */
function askedToBeRung({ heard }: Ctx): Effect[] {
  return heard.sure && heard.intent === "callback_request" ? [{ do: "ask-for-call", by: "text" }] : [];
}

function isLive({ known, content }: Ctx, { answeredAt }: KnownHandoff): boolean {
  return known.now - (answeredAt ?? 0) < content.service.answerTimes.liveForMinutes * MINUTE_MS;
}

function isAtWork(ctx: Ctx, { heldBy }: KnownHandoff): boolean {
  const { now } = ctx.known;
  const { team } = ctx.known.section("team");
  const holder = heldBy === undefined ? undefined : memberOf(heldBy, team);
  const { who } = promised(ctx, heldBy ?? null);
  const reads = who.kind === "worker" && who.id === heldBy;
  return holder !== undefined && reads && isOpen(now, holder.hours, bankHolidaysAround(now));
}

function wasToldAlready({ known }: Ctx, { toldUntil }: Session): boolean {
  return toldUntil !== undefined && known.now < toldUntil;
}

/** Whether this person has been talking with a worker, and the automatic service answers again. */
export function hasComeBack(ctx: Ctx, session: Session): boolean {
  return session.held !== undefined && !isHeld(ctx);
}

const THANKS =
  /^(?:ok(?:ay|i|ie)?|k|ta|thanks?|thank (?:you|u)|thx|tnx|tysm|ty|cheers|cool|great|nice(?: one)?|sound|safe|alright|will do|see (?:you|ya|u)(?: then| later| soon)?|bye|lol|mate|so much|a lot|[x\p{P}\p{S}\s])+$/iu;

/** The end of a talk, not the start of another: "ok ta x". */
export function isOnlyThanks({ text, heard }: Ctx): boolean {
  return THANKS.test(text.trim()) || (heard.sure && heard.intent === "thanks");
}

const ASKS_OR_HURTS = /[?😢😭💔😞😔😟😣😖😩😫😰😱😨😥😓🆘🔪💊🩸⚰☠💀]/u;

/** Thanks, an OK, a kiss or a smile to the worker who answered: nobody has to read it by a time. */
export function wantsNothing(text: string): boolean {
  const said = text.replace(/[\uFE0F\u200D]/gu, "").trim();
  return THANKS.test(said) && /[\p{L}\p{S}]/u.test(said) && !ASKS_OR_HURTS.test(said);
}

/** A kind word the first time, then nothing: thanks after a talk starts nothing. */
export function afterThanks(session: Session): Made {
  return {
    says: session.thanked ? [] : [say("talk.after-thanks")],
    effects: [],
    session: { ...session, thanked: true },
  };
}

/** Says once that it is the automatic service again, where the answer does not say so anyway. */
export function sayBack({ known }: Ctx, made: Made, introduced: boolean): Made {
  const { held: _, thanked: __, toldUntil: ___, ...session } = made.session;
  const alarmed = made.effects.some((effect) => effect.do === "raise-concern" || effect.do === "opt-out");
  const quiet = made.says.length === 0 || known.concernOpen || alarmed || introduced;
  return { ...made, session, says: quiet ? made.says : [say("talk.back-again"), ...made.says] };
}

/** DUTY brings in the desk at any time, also while a worker holds the thread. */
export function asksDuty(text: string): boolean {
  return /^\W*(?:the |please |text )?duty(?: team| worker| desk)?\W*$/i.test(text);
}
