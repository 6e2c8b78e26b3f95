import * as z from "zod";
import { Way } from "./appointment-kind.ts";
import { Day } from "./day.ts";
import { WallTime, type WeeklyHours, weekdays } from "./hours.ts";
import { RecurrenceRule, type Recurring } from "./recurrence.ts";

/** Where a remote appointment is held, in place of a centre. */
export const REMOTE = { phone: "phone", video: "video" } as const;

const Times = { from: WallTime, to: WallTime };

/** When and where an adviser sees people, again and again: "every second Tuesday, 1pm to 4pm, at the hub, first talks". */
export const Pattern = z.strictObject({
  rule: RecurrenceRule.optional(),
  firstDay: Day,
  lastDay: Day.optional(),
  /** London wall-clock time. */
  ...Times,
  by: Way,
  /** A centre; "phone", "video"; or "outreach:…" for a place with a text of its own. */
  placeId: z.string().min(1),
  /** Name and address of an outreach place, as a young person is told. */
  placeText: z.string().min(1).optional(),
  /** Ids of the kinds of appointment; none means any that is held this way. */
  kinds: z.array(z.string()).readonly(),
});
export type Pattern = z.infer<typeof Pattern>;

export const BlockReason = z.enum(["leave", "training", "other"]);
export type BlockReason = z.infer<typeof BlockReason>;

/** Time in which an adviser sees nobody, once or again and again. */
export const Block = z.strictObject({
  rule: RecurrenceRule.optional(),
  firstDay: Day,
  lastDay: Day.optional(),
  ...Times,
  why: BlockReason,
});
export type Block = z.infer<typeof Block>;

/** Leave as a block: whole days. */
export function blockOfLeave({
  firstDay,
  lastDay,
}: Required<Pick<Recurring, "firstDay" | "lastDay">>): Block {
  return { firstDay, lastDay, from: "00:00", to: "24:00", why: "leave" };
}

const ALWAYS = "2000-01-01" as Day;

/** The patterns of somebody of whom only weekly hours and one centre are known. */
export function patternsFromHours(hours: WeeklyHours, placeId: string): Pattern[] {
  return weekdays(hours).flatMap(({ byDay, openings }) =>
    openings.map(([from, to]) => ({
      rule: `FREQ=WEEKLY;BYDAY=${byDay}`,
      firstDay: ALWAYS,
      from,
      to,
      by: "in-person" as const,
      placeId,
      kinds: [],
    })),
  );
}

/** The id of an outreach place: the same for the same text. */
export function outreachId(placeText: string): string {
  const words = placeText.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `outreach:${words.replace(/^-|-$/g, "")}`;
}
