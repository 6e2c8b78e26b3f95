import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { partyById } from "../../store/parties.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { MISSED } from "../appointments/after-miss.ts";
import { BOOKED_FOR } from "../appointments/book-for.ts";
import { CALLED_OFF } from "../appointments/cancel-for.ts";
import { DISPLACED } from "../appointments/displaced.ts";
import { FIRST_MEETING } from "../appointments/first-meeting.ts";
import { REMINDER } from "../appointments/reminders.ts";
import { OFFER } from "../appointments/waiting-list.ts";
import type { Parts } from "../parts.ts";

/** Timers whose words nobody waits for. */
const UNASKED: ReadonlySet<string> = new Set([
  ...[REMINDER.dayBefore, REMINDER.morning, MISSED, CALLED_OFF, BOOKED_FOR, FIRST_MEETING],
  ...[OFFER.made, "rights-news", DISPLACED, "handoff-seen"],
]);
const A_DAY_MS = 24 * 3_600_000;

/**
 * When a timer that has come due may text its person, by what they have said of safe times since it was set.
 * @returns undefined for now; a day later where no time is safe, to be looked at again then
 */
export async function putOffUntil(
  db: Db,
  { store, content }: Pick<Parts, "store" | "content">,
  timer: Pick<Row<"timer">, "kind" | "party_id">,
  now: EpochMs,
): Promise<EpochMs | undefined> {
  if (!UNASKED.has(timer.kind)) return undefined;
  const party = await partyById(db, timer.party_id);
  const safe = party && (await safeTimesOf(db, store.vault, party));
  if (!safe || (timer.kind === DISPLACED && !safe.never)) return undefined;
  const at = nextSafeTime(now, content.service.automaticTexts, safe) ?? now + A_DAY_MS;
  return at > now ? at : undefined;
}
