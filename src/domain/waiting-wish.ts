import type { EpochMs } from "../clock.ts";
import type { Way } from "./appointment-kind.ts";
import { clockTime, dayOf } from "./day.ts";
import type { Slot } from "./slots.ts";

export type PartOfDay = "morning" | "afternoon" | "evening";

/** Morning is until noon, evening from five. */
export function partOf(at: EpochMs): PartOfDay {
  const hour = Number(clockTime(at).slice(0, 2));
  if (hour < 12) return "morning";
  return hour < 17 ? "afternoon" : "evening";
}

/** What somebody on the waiting list hopes for; null does not matter to them. */
export interface WaitingWish {
  readonly place_id: string | null;
  readonly adviser_id: string | null;
  readonly by: Way | null;
  readonly day: string | null;
  readonly part: PartOfDay | null;
}

/** Whether a time that came free is one of those they hope for, and sooner than what they have. */
export function fitsWish(slot: Slot, wish: WaitingWish, has: EpochMs | undefined): boolean {
  return (
    (wish.place_id === null || wish.place_id === slot.placeId) &&
    (wish.adviser_id === null || wish.adviser_id === slot.adviserId) &&
    (wish.by === null ? slot.by === "in-person" : wish.by === slot.by) &&
    (wish.day === null || wish.day === dayOf(slot.start)) &&
    (wish.part === null || wish.part === partOf(slot.start)) &&
    (has === undefined || slot.start < has || wish.day !== null)
  );
}
