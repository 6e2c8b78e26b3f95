import type { Way } from "../../domain/appointment-kind.ts";
import { toGsm7 } from "../../domain/gsm7.ts";
import { WallTime } from "../../domain/hours.ts";
import type { Place } from "../../domain/place.ts";
import { RecurrenceRule } from "../../domain/recurrence.ts";
import { outreachId } from "../../domain/schedule.ts";
import { optional, required, slip } from "./cells.ts";
import { readDays } from "./hours-cell.ts";

/** A time on the clock, "9:30" or "09:30"; an empty cell is undefined. */
export const wallTime = optional.transform((text, ctx): string | undefined => {
  if (text === undefined) return undefined;
  const time = WallTime.safeParse(text.padStart(5, "0"));
  return time.success ? time.data : slip(ctx, "must be written as 09:30, up to 24:00");
});

const HOW = 'write it as "once", "mon, wed", "every 2 weeks tue", or a rule such as FREQ=MONTHLY;BYDAY=1TU';

/** How often something comes: a rule of RFC 5545, or undefined for every day from the first to the last. */
export const repeats = required.transform((text, ctx): { rule: RecurrenceRule | undefined } => {
  if (text.toLowerCase() === "once") return { rule: undefined };
  const written = /^freq=/i.test(text) ? text.toUpperCase() : weeklyRule(text.toLowerCase());
  if (written === undefined) return slip(ctx, `cannot be read: ${HOW}`);
  const rule = RecurrenceRule.safeParse(written);
  return rule.success ? { rule: rule.data } : slip(ctx, rule.error.issues[0]!.message);
});

function weeklyRule(text: string): string | undefined {
  const [, interval = "1", days = ""] = /^(?:every (\d+) weeks?,? (?:on )?)?(.+)$/.exec(text) ?? [];
  const named = [...new Set(days.split(",").flatMap((range) => daysOrNone(range.trim())))];
  if (named.length === 0 || named.includes("")) return undefined;
  return `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${named.map((day) => day.slice(0, 2).toUpperCase()).join(",")}`;
}

function daysOrNone(range: string): string[] {
  try {
    return readDays(range, range);
  } catch {
    return [""];
  }
}

/** Where people are seen, and so how. */
export interface Where {
  readonly by: Way;
  readonly placeId: string;
  readonly placeText?: string;
}

/** A centre by id or name, "phone", "video", or "outreach: Name, address"; an empty cell is undefined. */
export function whereAmong(places: readonly Place[]) {
  return optional.transform((text, ctx): Where | undefined => {
    if (text === undefined) return undefined;
    const word = text.toLowerCase();
    if (word === "phone" || word === "video") return { by: word, placeId: word };
    const outreach = /^outreach: *(\S.*)$/i.exec(toGsm7(text))?.[1];
    if (outreach) return { by: "in-person", placeId: outreachId(outreach), placeText: outreach };
    const place = places.find(({ id, name }) => [id, name.toLowerCase()].includes(word));
    if (place) return { by: "in-person", placeId: place.id };
    const ids = places.map(({ id }) => id).join(", ");
    return slip(ctx, `must be phone, video, "outreach: Name, address", or one of: ${ids}`);
  });
}

/** Ids of kinds of appointment with commas or semicolons between them; an empty cell means any. */
export function kindsAmong(known: readonly string[]) {
  return optional.transform((text = "", ctx): readonly string[] => {
    const ids = text
      .toLowerCase()
      .split(/[,;]/)
      .map((id) => id.trim())
      .filter((id) => id !== "");
    return ids.every((id) => known.includes(id)) ? ids : slip(ctx, `must be of: ${known.join(", ")}`);
  });
}

/** Minutes to stay free between two appointments; an empty cell means none. */
export const gap = optional.transform((text = "0", ctx): number => {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  return minutes >= 0 && minutes <= 120 && minutes % 5 === 0
    ? minutes
    : slip(ctx, "must be minutes in steps of five, 120 at most");
});
