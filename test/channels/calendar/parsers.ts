import ICAL from "ical.js";
import nodeIcal from "node-ical";

export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly place: string;
  readonly status: string;
}

/** Read as Mozilla's library does. */
export function readWithIcalJs(file: string): { method: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      title: event.summary,
      place: event.location,
      status: String(part.getFirstPropertyValue("status")),
    };
  });
  return { method: String(calendar.getFirstPropertyValue("method")), events };
}

/** Read as node-ical does, which shares no code with the other. */
export function readWithNodeIcal(file: string): { method: string; events: ReadEvent[] } {
  const parts = Object.values(nodeIcal.sync.parseICS(file));
  const calendar = parts.find((part) => part?.type === "VCALENDAR") as { method?: string } | undefined;
  const events = parts
    .filter((part) => part?.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      start: event.start.toISOString(),
      end: event.end?.toISOString() ?? "",
      title: String(event.summary),
      place: String(event.location),
      status: String(event.status),
    }));
  return { method: calendar?.method ?? "", events };
}

/** Both have to read the same. */
export function readBoth(file: string): { method: string; events: ReadEvent[] }[] {
  return [readWithIcalJs(file), readWithNodeIcal(file)];
}
