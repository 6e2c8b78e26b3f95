import type { EpochMs } from "../clock.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import type { Adviser, Busy, Supply } from "../domain/slots.ts";
import type { Content } from "./load.ts";

/** What free times are worked out from: the diaries, with the centres, the kinds of appointment and the holidays. */
export function supplyFrom(
  { places, service }: Pick<Content, "places" | "service">,
  diary: { readonly advisers: readonly Adviser[]; readonly busy: readonly Busy[] },
  now: EpochMs,
): Supply {
  return {
    ...diary,
    places: new Map(places.map(({ id, hours }) => [id, hours])),
    kinds: service.appointmentKinds,
    holidays: bankHolidaysAround(now),
  };
}
