import type { EpochMs } from "../clock.ts";
import type { InviteMethod } from "../domain/calendar-entry.ts";
import { timeWords } from "../domain/time-words.ts";
import { queueMessage } from "../store/outbox.ts";
import { openProfile, partyById } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { workerById } from "../store/workers.ts";
import { calendarEntry } from "./calendar-entry.ts";
import type { Parts } from "./parts.ts";

/**
 * Mails the adviser of a booking an invitation for their calendar, or word that it is off, if they have e-mail. It has
 * kind, time and place; the first name as well for a council that lets ordinary words leave the house.
 */
export async function inviteAdviser(
  db: Db,
  parts: Parts,
  row: Row<"booking">,
  method: InviteMethod,
  now: EpochMs,
): Promise<void> {
  const adviser = await workerById(db, parts.store.vault, row.adviser_id);
  const address = adviser?.profile.email;
  if (!adviser?.active || !address || row.end_at <= now) return;
  const entry = calendarEntry(parts.content, row, await firstNameFor(db, parts, row.party_id));
  const { wording } = parts.content;
  const args = {
    when: timeWords(row.start_at, now),
    place: entry.place,
    url: `${parts.publicUrl}/staff/day`,
  };
  const wordKey = `calendar-mail.${wordsFor(row, method)}`;
  const body = {
    subject: wording.render({ key: `${wordKey}-subject`, args }),
    text: wording.render({ key: `${wordKey}-mail`, args }),
    invite: { method, entry },
  };
  const to = { kind: "worker" as const, id: adviser.id, data_key: adviser.dataKey };
  const dedupeKey = `invite:${entry.uid}:${entry.sequence}:${adviser.id}:${method}`;
  await queueMessage(
    db,
    parts.store.vault,
    { to, dedupeKey, channel: "email", address, class: "notice", body },
    now,
  );
}

function wordsFor({ calendar_id }: Row<"booking">, method: InviteMethod): "new" | "moved" | "off" {
  if (method === "cancel") return "off";
  return calendar_id === null ? "new" : "moved";
}

async function firstNameFor(db: Db, parts: Parts, partyId: string): Promise<string | undefined> {
  if (parts.paTextWords !== "ordinary") return undefined;
  const party = await partyById(db, partyId);
  return party && openProfile(parts.store.vault.boxOf(party.id, party.data_key), party)?.firstName;
}
