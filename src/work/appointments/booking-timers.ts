import type { TurnEvent } from "../../conversation/effects.ts";
import type { Row } from "../../store/schema.ts";
import { MISSED } from "./after-miss.ts";
import { BOOKED_FOR } from "./book-for.ts";
import { CALLED_OFF } from "./cancel-for.ts";
import { DISPLACED } from "./displaced.ts";
import { FIRST_MEETING } from "./first-meeting.ts";
import { REMINDER } from "./reminders.ts";
import { REMIND_WORKER } from "./second-reminder.ts";
import { OFFER } from "./waiting-list.ts";

type Timer = Pick<Row<"timer">, "kind" | "subject_id">;

const EVENTS: Readonly<Record<string, (subjectId: string) => TurnEvent>> = {
  [REMINDER.dayBefore]: (bookingId) => ({ type: "reminder", bookingId }),
  [REMINDER.morning]: (bookingId) => ({ type: "reminder", bookingId, morning: true }),
  [REMIND_WORKER]: (bookingId) => ({ type: "reminder-worker", bookingId }),
  [MISSED]: (bookingId) => ({ type: "missed", bookingId }),
  [DISPLACED]: (bookingId) => ({ type: "displaced", bookingId }),
  [CALLED_OFF]: (bookingId) => ({ type: "called-off", bookingId }),
  [BOOKED_FOR]: (bookingId) => ({ type: "booked-for", bookingId }),
  [OFFER.made]: (offerId) => ({ type: "slot-offer", offerId }),
  [OFFER.over]: (offerId) => ({ type: "offer-over", offerId }),
  [FIRST_MEETING]: () => ({ type: "first-meeting" }),
};

/** The event of a timer that is about an appointment; nothing for any other. */
export function bookingEventOf({ kind, subject_id }: Timer): TurnEvent | undefined {
  return Object.hasOwn(EVENTS, kind) ? EVENTS[kind]!(subject_id) : undefined;
}

/** Events whose words nobody waits for. */
export const UNASKED_BOOKING: readonly TurnEvent["type"][] = [
  "reminder",
  "missed",
  "displaced",
  "booked-for",
  "called-off",
  "slot-offer",
  "first-meeting",
];
