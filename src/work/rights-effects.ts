import type { EpochMs } from "../clock.ts";
import type { Effect } from "../conversation/effects.ts";
import { noteNewsTold } from "../store/entitlement-news.ts";
import { giveConsent, withdrawConsent } from "../store/record-consents.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { cancelTimersOf, setTimer } from "../store/timers.ts";
import { noteTold } from "../store/told-entitlements.ts";
import { forgetTold, keepTold, noteAskedOnce } from "../store/told-facts.ts";
import type { Actor } from "./actor.ts";
import { openAsk, raise, withdrawAsk } from "./handoffs/asks.ts";
import type { Parts } from "./parts.ts";

const OURS = [
  "ask-for",
  "withdraw-ask",
  "raise-ask",
  "note-told",
  "keep-told",
  "forget-told",
  "asked-once",
  "agree",
  "withdraw",
  "next-news",
  "note-news",
] as const;

/** Effects of talks about entitlements: asking, telling, keeping, and news. */
export type RightsEffect = Extract<Effect, { do: (typeof OURS)[number] }>;

export function isRightsEffect(effect: Effect): effect is RightsEffect {
  return OURS.some((one) => one === effect.do);
}

/** Carries one out inside the turn's transaction. */
export async function carryOutRights(
  db: Db,
  parts: Parts,
  { party }: Actor,
  effect: RightsEffect,
  now: EpochMs,
): Promise<void> {
  switch (effect.do) {
    case "ask-for":
      return await openAsk(db, parts, party, effect, now);
    case "withdraw-ask":
      return await withdrawAsk(db, parts, party, effect.askId, now);
    case "raise-ask":
      return await raise(db, parts, effect.askId, effect.to, now);
    case "note-told":
      return await noteTold(db, party.id, effect, now);
    case "keep-told":
      return await keepTold(db, parts.store.vault, party, effect.told, now);
    case "forget-told":
      return await forgetTold(db, party.id);
    case "asked-once":
      return await noteAskedOnce(db, party.id, effect.about, now);
    case "agree":
      return await agree(db, party.id, effect, now);
    case "withdraw":
      return await withdraw(db, party.id, effect.topic, now);
    case "next-news":
      return await nextNews(db, party.id, effect.at);
    case "note-news":
      return await noteNewsTold(db, party.id, effect.news, now);
  }
}

async function agree(
  db: Db,
  partyId: string,
  { topic, wording }: { topic: string; wording: string },
  now: EpochMs,
): Promise<void> {
  await giveConsent(db, partyId, { topic, wording }, now);
  const detail = { topic, wording };
  await audit(db, { actor: "party", action: "consent.given", subjectId: partyId, detail }, now);
}

async function withdraw(db: Db, partyId: string, topic: string, now: EpochMs): Promise<void> {
  await cancelTimersOf(db, `${topic}:${partyId}`);
  if (!(await withdrawConsent(db, partyId, topic, now))) return;
  await audit(
    db,
    { actor: "party", action: "consent.withdrawn", subjectId: partyId, detail: { topic } },
    now,
  );
}

/** One look is ever due for a person. */
async function nextNews(db: Db, partyId: string, dueAt: EpochMs): Promise<void> {
  const subjectId = `rights_news:${partyId}`;
  await cancelTimersOf(db, subjectId);
  await setTimer(db, { key: `${subjectId}:${dueAt}`, partyId, kind: "rights-news", subjectId, dueAt });
}
