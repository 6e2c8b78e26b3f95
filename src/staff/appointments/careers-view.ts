import type { EpochMs } from "../../clock.ts";
import type { Meeting } from "../../domain/re-engage.ts";
import { accessNeedsOf } from "../../store/access-needs.ts";
import { referralOf } from "../../store/education-referrals.ts";
import { nextStepFor } from "../../work/appointments/education.ts";
import { tierOneFor } from "../../work/handoffs/tier-one.ts";
import type { Parts } from "../../work/parts.ts";
import type { Rights } from "../access.ts";
import type { Staff } from "../staff.ts";
import { staffNames } from "../who.ts";
import { momentOf } from "../words.ts";
import { tierView } from "./appointment-view.ts";

const MEETINGS: Readonly<Record<Meeting, string>> = {
  met: "Has met a careers adviser",
  booked: "Has a meeting booked, or had one that is not marked yet",
  "said-yes": "Said yes to a first meeting, and has not booked it",
  "said-no": "Was offered a first meeting, and said not now",
  offered: "Was offered a first meeting, and has not answered",
  "not-offered": "Has not met a careers adviser",
};

/** Where somebody stands with Connexions: the first meeting, the support of a year, what helps at an appointment. */
export async function careersView({ parts }: Staff, { party, can }: Rights) {
  const { read, vault } = parts.store;
  const now = parts.clock.now();
  const needs = await accessNeedsOf(read, vault, party);
  return {
    ...(await meetingView(parts, party.id, now)),
    tier: tierView((await tierOneFor(read, [party.id], now)).get(party.id)!),
    mayAct: can("re-engage"),
    needs: needs && { words: needs.words, at: momentOf(needs.agreedAt, now) },
    mayNote: can("keep-details"),
  };
}

/** Whether a first meeting has happened, and what can be done next. */
export async function meetingView({ store: { read, vault } }: Parts, partyId: string, now: EpochMs) {
  const { meeting, step } = await nextStepFor(read, partyId, now);
  const referral = await referralOf(read, partyId);
  const isAsked = referral !== undefined && referral.ended_at === null;
  const names = await staffNames(read, vault, [referral?.worker_id ?? null]);
  return {
    meeting: MEETINGS[meeting],
    isOpen: meeting !== "met" && meeting !== "booked",
    step: isAsked && step === "ask-education" ? ("wait" as const) : step,
    referral: referral && {
      who: names(referral.worker_id),
      asked: momentOf(referral.asked_at, now),
      outcome: referral.outcome,
    },
  };
}
