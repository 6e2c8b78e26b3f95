import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { concernsOf } from "../../store/concerns.ts";
import { queueMessage } from "../../store/outbox.ts";
import { addressLookup, addressOf, openAddress } from "../../store/parties.ts";
import { notePutRight, openPutRight, putRightById } from "../../store/put-rights.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import type { Parts } from "../parts.ts";
import { reachOf } from "../sending/reach.ts";

/** Sees to it that the person is told, and that whatever came to be theirs is taken up in their own turn. */
export async function setTelling(
  db: Db,
  { id, party_id }: Pick<Row<"put_right">, "id" | "party_id">,
  dueAt: EpochMs,
): Promise<void> {
  const timer = { key: `put-right:${id}:${dueAt}`, partyId: party_id, kind: "put-right" };
  await setTimer(db, { ...timer, subjectId: id, dueAt });
}

/**
 * Tells a person in neutral words that their number was noted or that two records are one, once, in the hours that are
 * safe. Nobody is told while a concern is open, nor where somebody else may read it.
 */
export async function tellPutRight(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  id: string,
  now: EpochMs,
): Promise<void> {
  const row = await putRightById(db, id);
  if (row?.state !== "done" || row.party_id !== party.id || row.told !== null) return;
  const told = await tell(db, parts, party, row, now);
  if (told === undefined) return;
  await notePutRight(db, row.id, { told });
  const line = { actor: "service", action: "put-right.told", subjectId: party.id, detail: { id, told } };
  await audit(db, line, now);
}

/** @returns how they were told, or why not; nothing if it is to be tried later */
async function tell(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  row: Row<"put_right">,
  now: EpochMs,
): Promise<string | undefined> {
  const { store, content } = parts;
  if (row.kind === "detach") return "nothing-to-tell";
  if ((await concernsOf(db, party.id)).some(({ status }) => status !== "closed")) return "concern-open";
  const reach = await wayTo(db, parts, party, row, now);
  if (!("address" in reach)) return reach.by;
  const safe = await safeTimesOf(db, store.vault, party);
  const at = nextSafeTime(now, content.service.automaticTexts, safe);
  if (at === undefined) return "unsafe-hours";
  if (at > now) return void (await setTelling(db, row, at));
  const message = {
    to: { ...party, kind: "party" as const },
    channel: "sms" as const,
    address: openAddress(store.vault.boxOf(party.id, party.data_key), reach.address),
    class: "notice" as const,
    dedupeKey: `put-right:${row.id}`,
    body: { text: content.wording.render({ key: `put-right.${row.kind}-told` }) },
  };
  await queueMessage(db, store.vault, message, now);
  return "texted";
}

/** Of a number, that very number, as long as it is the one they are texted on; of a merge, the usual way. */
async function wayTo(db: Db, { store }: Parts, party: Row<"party">, row: Row<"put_right">, now: EpochMs) {
  const reach = await reachOf(db, store.vault, party, "sms", now);
  const { phone } = openPutRight(store.vault, party, row).needs;
  if (phone === undefined || reach.by !== "text") return reach;
  const address = await addressOf(db, addressLookup(store.vault, "sms", phone));
  return address?.party_id === party.id ? { by: "text" as const, address } : { by: "no-way" as const };
}
