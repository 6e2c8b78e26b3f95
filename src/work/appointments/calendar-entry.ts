import type { Content } from "../../content/load.ts";
import type { CalendarEntry } from "../../domain/calendar-entry.ts";
import type { Row } from "../../store/schema.ts";

const REMOTE: Readonly<Record<"phone" | "video", string>> = { phone: "By phone", video: "By video" };

type Booked = Pick<
  Row<"booking">,
  | "id"
  | "calendar_id"
  | "sequence"
  | "changed_at"
  | "start_at"
  | "end_at"
  | "kind"
  | "by"
  | "place_id"
  | "place_text"
>;

/** An appointment as a calendar has it: kind and place, and the first name where it may stand. */
export function calendarEntry(content: Content, row: Booked, firstName?: string): CalendarEntry {
  const kind = kindTitle(content, row.kind);
  return {
    uid: `${row.calendar_id ?? row.id}@intouch`,
    sequence: row.sequence,
    changedAt: row.changed_at,
    start: row.start_at,
    end: row.end_at,
    title: firstName === undefined ? kind.charAt(0).toUpperCase() + kind.slice(1) : `${firstName}, ${kind}`,
    place: placeWords(content, row),
  };
}

export function kindTitle({ service }: Content, id: string): string {
  return service.appointmentKinds.find((kind) => kind.id === id)?.title ?? "appointment";
}

/** Where it is held: the name of a centre, the address of an outreach place, or how they talk. */
export function placeWords(
  { places }: Content,
  { by, place_id, place_text }: Pick<Booked, "by" | "place_id" | "place_text">,
): string {
  if (by !== "in-person") return REMOTE[by];
  return place_text ?? places.find(({ id }) => id === place_id)?.name ?? place_id;
}
