import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventClass,
  ICalEventStatus,
} from "ical-generator";
import type { CalendarEntry, Invite } from "../../domain/calendar-entry.ts";

/** How often calendar programs are asked to look again; they decide. */
const REFRESH_SECONDS = 15 * 60;

/**
 * A diary to subscribe to, as RFC 5545 has it: UTC times, so that a change of the clocks needs no rule of its own.
 * @param name what the calendar is called in the reader's list
 */
export function diaryFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = begin(ICalCalendarMethod.PUBLISH).name(oneLine(name)).ttl(REFRESH_SECONDS);
  for (const entry of entries) addEvent(calendar, entry);
  return calendar.toString();
}

export interface Correspondents {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
}

/** An invitation to one appointment, or word that it is off, as RFC 5546 has it. No answer to it is asked for. */
export function inviteFile({ method, entry }: Invite, { from, to }: Correspondents): string {
  const isOff = method === "cancel";
  const calendar = begin(isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  const event = addEvent(calendar, entry);
  event.status(isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  event.organizer({ name: oneLine(from.name) || from.address, email: from.address });
  event.createAttendee({
    email: to,
    rsvp: false,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
  });
  return calendar.toString();
}

function begin(method: ICalCalendarMethod): ICalCalendar {
  return ical({ prodId: { company: "intouch", product: "appointments", language: "EN" }, method });
}

/** Private: in a calendar that is shared at work, colleagues see that the time is taken and nothing else. */
function addEvent(calendar: ICalCalendar, entry: CalendarEntry): ICalEvent {
  return calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.changedAt),
    start: new Date(entry.start),
    end: new Date(entry.end),
    summary: oneLine(entry.title),
    location: oneLine(entry.place),
    class: ICalEventClass.PRIVATE,
    status: ICalEventStatus.CONFIRMED,
  });
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
