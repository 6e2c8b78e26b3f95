import type { EpochMs } from "../../clock.ts";
import type { InviteMethod } from "../../domain/calendar-entry.ts";
import { timeWords } from "../../domain/time-words.ts";
import { wantsInvites, wasInvited } from "../../store/calendar-feeds.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openProfile, partyById } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { calendarEntry } from "./calendar-entry.ts";

/** What mails to a calendar are made of. */
export type InviteParts = Pick<Parts, "content" | "publicUrl" | "paTextWords"> & {
  readonly store: Pick<Parts["store"], "vault">;
};

/**
 * Mails the adviser of a booking an invitation for their calendar, or word that it is off, if they have e-mail and want
 * that; what was mailed once is kept up to date in any case. It has kind, time and place; the first name as well for a council that lets ordinary words leave the house.
 * @returns whether they are mailed
 */
export async function inviteAdviser(
  db: Db,
  parts: InviteParts,
  row: Row<"booking">,
  method: InviteMethod,
  now: EpochMs,
): Promise<boolean> {
  const adviser = await workerById(db, parts.store.vault, row.adviser_id);
  const address = adviser?.profile.email;
  if (!adviser?.active || !address || row.end_at <= now) return false;
  const entry = calendarEntry(parts.content, row, await firstNameFor(db, parts, row.party_id));
  if (!(await wantsInvites(db, adviser.id)) && !(await wasInvited(db, adviser.id, entry.uid))) return false;
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
  return true;
}

function wordsFor({ calendar_id }: Row<"booking">, method: InviteMethod): "new" | "moved" | "off" {
  if (method === "cancel") return "off";
  return calendar_id === null ? "new" : "moved";
}

async function firstNameFor(db: Db, parts: InviteParts, partyId: string): Promise<string | undefined> {
  if (parts.paTextWords !== "ordinary") return undefined;
  const party = await partyById(db, partyId);
  return party && openProfile(parts.store.vault.boxOf(party.id, party.data_key), party)?.firstName;
}
