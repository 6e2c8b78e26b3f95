import type { EpochMs } from "../../clock.ts";
import type { Content } from "../../content/load.ts";
import type { Way } from "../../domain/appointment-kind.ts";
import { Day } from "../../domain/day.ts";
import { toGsm7 } from "../../domain/gsm7.ts";
import { WallTime } from "../../domain/hours.ts";
import { areApart, overlap, whyNoTime } from "../../domain/pattern-sense.ts";
import { outreachId, Pattern } from "../../domain/schedule.ts";
import type { OwnHours } from "../../work/appointments/own-hours.ts";

/** The days of a week as the form and RFC 5545 name them. */
export const DAYS = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
} as const;

type Form = Readonly<Record<string, string>>;

/** The hours that a form asks for, or what is wrong with it, in a sentence. */
export function hoursIn(form: Form, content: Content): Pattern | string {
  const days = Object.keys(DAYS).filter((day) => form[`day-${day}`] === "yes");
  if (days.length === 0) return "Choose the days of the week";
  const [from, to] = [WallTime.safeParse(form["from"]), WallTime.safeParse(form["to"])];
  if (!from.success || !to.success) return "Enter the times, such as 09:00 to 12:30";
  if (to.data <= from.data) return "Choose an end that is after the start";
  const first = Day.safeParse(form["first"]);
  if (!first.success) return "Enter the first day";
  const where = whereIn(form, content);
  if (typeof where === "string") return where;
  const interval = form["weeks"] === "2" ? 2 : 1;
  const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join(",")}`;
  return Pattern.parse({ rule, firstDay: first.data, from: from.data, to: to.data, ...where, kinds: [] });
}

interface Where {
  readonly by: Way;
  readonly placeId: string;
  readonly placeText?: string;
}

const LONGEST_PLACE = 80;

function whereIn({ where = "", place = "" }: Form, { places }: Content): Where | string {
  if (where === "phone" || where === "video") return { by: where, placeId: where };
  if (places.some(({ id }) => id === where)) return { by: "in-person", placeId: where };
  if (where !== "other") return "Choose where";
  const placeText = toGsm7(place.trim().replace(/\s+/g, " "));
  if (placeText === "" || placeText.length > LONGEST_PLACE)
    return `Enter the name and address, in ${LONGEST_PLACE} characters`;
  return { by: "in-person", placeId: outreachId(placeText), placeText };
}

/** Why hours make no sense beside the others, in a sentence. */
export function whyNotBeside(
  pattern: Pattern,
  others: readonly OwnHours[],
  content: Content,
  now: EpochMs,
): string | undefined {
  const offer = { places: content.places, kinds: content.service.appointmentKinds };
  if (whyNoTime(pattern, offer, now))
    return "Nothing could be booked then. Is the centre open, and is it long enough?";
  if (others.some((one) => areApart(pattern, one.pattern))) return "You are at another place at that time";
  return others.some((one) => overlap(pattern, one.pattern)) ? "You have that time already" : undefined;
}
