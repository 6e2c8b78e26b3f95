import type { EpochMs } from "../clock.ts";
import type { Effect } from "../conversation/effects.ts";
import { keepAboutMe } from "../store/about-me.ts";
import { addCall } from "../store/calls.ts";
import { dropHold } from "../store/holds.ts";
import { setPlace } from "../store/opportunities.ts";
import { holdTextsOf } from "../store/outbox-states.ts";
import { setAddress, setOptedOut } from "../store/parties.ts";
import { addCheckIn, audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { setTimer } from "../store/timers.ts";
import { type Actor, Refused } from "./actor.ts";
import { carryOutBooking, isBookingEffect } from "./appointments/booking-effects.ts";
import { phoneInstead } from "./concerns/alarm.ts";
import { addToConcern, raiseConcern } from "./concerns/concern.ts";
import { climb } from "./concerns/ladder.ts";
import { alertOtherHands } from "./concerns/other-hands.ts";
import { keepSafeWish } from "./concerns/safe-wish.ts";
import { askDuty, handOff, tellHolder } from "./handoffs/handoff.ts";
import { settleTransfer } from "./handoffs/introduce.ts";
import { saySeen } from "./handoffs/person-news.ts";
import type { Parts } from "./parts.ts";
import { sendProofCode, takeProof } from "./proof.ts";
import { tellPutRight } from "./put-right/put-right-told.ts";
import { carryOutRights, isRightsEffect } from "./rights-effects.ts";
import { sendPlanned } from "./sending/planned-text.ts";
import { keepForEditor } from "./unheard.ts";

/** Carries out one effect inside the turn's transaction. @throws Refused if the store says no */
export async function carryOut(
  db: Db,
  parts: Parts,
  actor: Actor,
  effect: Effect,
  now: EpochMs,
): Promise<void> {
  const { party } = actor;
  const { vault } = parts.store;
  if (isRightsEffect(effect)) return await carryOutRights(db, parts, actor, effect, now);
  if (isBookingEffect(effect)) return await carryOutBooking(db, parts, actor, effect, now);
  switch (effect.do) {
    case "check-in":
      return await addCheckIn(db, vault, party, effect, now);
    case "opportunity":
      return await takePlace(db, parts, party.id, effect.id, effect.state, now);
    case "hand-off":
      return await handOff(
        db,
        parts,
        { ...effect, party, channel: actor.channel, inboxId: actor.inboxId },
        now,
      );
    case "add-to-thread":
      return await tellHolder(db, parts, { ...effect, inboxId: actor.inboxId }, now);
    case "add-thanks":
      return await tellHolder(db, parts, { ...effect, inboxId: actor.inboxId, isThanks: true }, now);
    case "ask-for-call":
      return await addCall(db, party.id, effect.by, now);
    case "keep-about-me":
      return await writeAboutMe(db, parts, party, effect.lines, now);
    case "settle-transfer":
      return await settleTransfer(db, parts, party, effect.id, now);
    case "tell-put-right":
      return await tellPutRight(db, parts, party, effect.id, now);
    case "send-planned-text":
      return await sendPlanned(db, parts, party, effect.id, now);
    case "raise-concern":
      await raiseConcern(
        db,
        parts,
        { ...effect, party: reachable(effect, party, now), channel: actor.channel, inboxId: actor.inboxId },
        now,
      );
      return;
    case "keep-safe-wish":
      return await keepSafeWish(db, parts, actor, effect, now);
    case "add-to-concern":
      return await addToConcern(
        db,
        parts,
        { party, words: effect.words, channel: actor.channel, inboxId: actor.inboxId },
        now,
      );
    case "look-for-words":
      return await lookAgain(db, "words-unsaid", party.id, effect.at);
    case "alert-other-hands":
      return await alertOtherHands(db, parts, party.id, effect.stops ?? false, now);
    case "look-at-safety":
      return await lookAgain(db, "safe-check", party.id, effect.at);
    case "tell-next":
      return await climb(db, parts, effect.handoffId, now);
    case "ask-duty":
      return await askDuty(db, parts, effect.handoffId, now);
    case "say-seen":
      return await saySeen(db, parts, effect.handoffId, now);
    case "keep-language":
      return await audit(
        db,
        {
          actor: "party",
          action: "language.chosen",
          subjectId: party.id,
          detail: { language: effect.language },
        },
        now,
      );
    case "keep-unheard":
      return await keepForEditor(db, parts, actor, effect, now);
    case "opt-out":
      await optOut(db, party.id, now);
      return await phoneInstead(db, parts, party.id, now, effect.blind);
    case "opt-in":
      await setOptedOut(db, party.id, null);
      return await audit(db, { actor: "party", action: "texts.started", subjectId: party.id }, now);
    case "answer-stopped":
      return;
    case "doubt-address":
      return await doubtAddress(db, actor, now);
    case "send-proof-code":
      return await sendProofCode(db, parts, actor, effect.phone, now);
    case "check-proof-code":
      return await takeProof(db, parts, actor, effect, now);
  }
}

/** Who stops texts in the message that tells of danger is to be rung, and the alert says so. */
function reachable(
  { cannotText }: Extract<Effect, { do: "raise-concern" }>,
  party: Actor["party"],
  now: EpochMs,
): Actor["party"] {
  return cannotText ? { ...party, opted_out_at: party.opted_out_at ?? now } : party;
}

async function lookAgain(
  db: Db,
  kind: "safe-check" | "words-unsaid",
  partyId: string,
  dueAt: EpochMs,
): Promise<void> {
  await setTimer(db, { key: `${kind}:${partyId}:${dueAt}`, partyId, kind, subjectId: partyId, dueAt });
}

async function takePlace(
  db: Db,
  parts: Parts,
  partyId: string,
  id: string,
  state: "joined" | "interested" | "left",
  now: EpochMs,
): Promise<void> {
  const capacity = parts.content.opportunities.find((one) => one.id === id)?.capacity;
  if (!(await setPlace(db, partyId, id, state, capacity, now))) throw new Refused({ type: "full" });
  await audit(
    db,
    { actor: "party", action: `opportunity.${state}`, subjectId: partyId, detail: { opportunity: id } },
    now,
  );
}

async function writeAboutMe(
  db: Db,
  { store }: Parts,
  party: Actor["party"],
  lines: readonly string[],
  now: EpochMs,
): Promise<void> {
  await keepAboutMe(db, store.vault, party, lines, now);
  const detail = { lines: lines.length };
  await audit(db, { actor: "party", action: "about-me.written", subjectId: party.id, detail }, now);
}

async function optOut(db: Db, partyId: string, now: EpochMs): Promise<void> {
  await setOptedOut(db, partyId, now);
  await holdTextsOf(db, partyId, "opted out");
  await dropHold(db, partyId);
  await audit(db, { actor: "party", action: "texts.stopped", subjectId: partyId }, now);
}

async function doubtAddress(db: Db, { lookup, party }: Actor, now: EpochMs): Promise<void> {
  if (lookup) await setAddress(db, lookup, { state: "doubtful" });
  await audit(db, { actor: "party", action: "address.doubted", subjectId: party.id }, now);
}
