import type { Slot } from "../../domain/slots.ts";
import type { Row } from "../../store/schema.ts";

/** The time of a booking as one that may be offered again. */
export function bookedSlot(row: Row<"booking">): Slot {
  return {
    adviserId: row.adviser_id,
    adviserName: "",
    placeId: row.place_id,
    ...(row.place_text !== null && { placeText: row.place_text }),
    start: row.start_at,
    end: row.end_at,
    by: row.by,
    kind: row.kind,
  };
}
