import type { EpochMs } from "../../clock.ts";
import { supplyFrom } from "../../content/supply.ts";
import { addDays, Day, dayOf, shortDay, shortTime } from "../../domain/day.ts";
import { instantOf } from "../../domain/hours.ts";
import { freeSlots, type Slot, type SlotQuery } from "../../domain/slots.ts";
import type { Db } from "../../store/store.ts";
import { kindTitle, placeWords } from "../../work/appointments/calendar-entry.ts";
import { diaryFor } from "../../work/appointments/load-bookings.ts";
import type { Parts } from "../../work/parts.ts";

const MOST_SHOWN = 24;

/** What somebody looks for in a free time; an empty text is anything. */
export interface Wanted {
  readonly kind: string;
  /** A centre, "phone" or "video". */
  readonly where: string;
  readonly adviserId: string;
  readonly from: Day;
}

export function wantedIn(query: URLSearchParams, usual: Partial<Wanted>, today: Day): Wanted {
  const from = Day.safeParse(query.get("from"));
  return {
    kind: query.get("kind") ?? usual.kind ?? "",
    where: query.get("where") ?? usual.where ?? "",
    adviserId: query.get("adviser") ?? usual.adviserId ?? "",
    from: from.success && from.data > today ? from.data : today,
  };
}

/** The free times that fit for a person, the first few, with the day to go on from when there are more. */
export async function slotChoices(parts: Parts, partyId: string, wanted: Wanted, now: EpochMs) {
  const { content, store } = parts;
  const diary = await diaryFor(store.read, store.vault, partyId, now);
  const supply = supplyFrom(content, diary, now);
  const slots = firstOf(freeSlots(supply, { person: partyId, now, ...queryOf(wanted) }), MOST_SHOWN + 1);
  const next = slots[MOST_SHOWN];
  return {
    advisers: diary.advisers.map(({ id, firstName }) => ({ value: id, text: firstName })),
    slots: slots.slice(0, MOST_SHOWN).map((slot) => choiceOf(parts, slot)),
    next: next && laterDay(dayOf(next.start), wanted.from),
  };
}

function firstOf(slots: Iterable<Slot>, most: number): Slot[] {
  const first: Slot[] = [];
  for (const slot of slots) if (first.push(slot) === most) break;
  return first;
}

function queryOf({ kind, where, adviserId, from }: Wanted): Partial<SlotQuery> {
  const isRemote = where === "phone" || where === "video";
  return {
    kind: kind || undefined,
    by: isRemote ? where : undefined,
    placeId: isRemote ? undefined : where || undefined,
    adviserId: adviserId || undefined,
    from: instantOf(from, "00:00"),
  };
}

/** Always on: a day with more free times than fit on a page must not be the next page again. */
const laterDay = (day: Day, shownFrom: Day): Day => (day > shownFrom ? day : addDays(shownFrom, 1));

function choiceOf({ content }: Parts, slot: Slot) {
  const place = { by: slot.by, place_id: slot.placeId, place_text: slot.placeText ?? null };
  const minutes = Math.round((slot.end - slot.start) / 60_000);
  return {
    value: [slot.adviserId, slot.start, slot.by, slot.placeId, slot.kind].join("|"),
    text: `${shortDay(slot.start)}, ${shortTime(slot.start)}`,
    hint: `${kindTitle(content, slot.kind)}, ${minutes} minutes, ${slot.adviserName}, ${placeWords(content, place)}`,
  };
}

/** The free time that was chosen, as it is now; nothing if it is not free any more, or never was. */
export async function chosenSlot(
  db: Db,
  { content, store }: Parts,
  partyId: string,
  value: string,
  now: EpochMs,
): Promise<Slot | undefined> {
  const [adviserId = "", start = "", by = "", placeId = "", kind = ""] = value.split("|");
  const from = Number(start);
  if (!Number.isSafeInteger(from) || from <= now) return undefined;
  const supply = supplyFrom(content, await diaryFor(db, store.vault, partyId, now), now);
  const query = { person: partyId, now, adviserId, kind, placeId, from, until: from + 1 };
  return [...freeSlots(supply, query)].find((slot) => slot.by === by);
}
