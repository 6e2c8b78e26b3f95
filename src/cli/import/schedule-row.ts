import * as z from "zod";
import type { AppointmentKind } from "../../domain/appointment-kind.ts";
import type { Place } from "../../domain/place.ts";
import { Block, BlockReason, Pattern } from "../../domain/schedule.ts";
import { day, oneOf, optional, recordRef, required, slip } from "./cells.ts";
import { gap, kindsAmong, repeats, wallTime, whereAmong } from "./schedule-cells.ts";

/** What may be said in a row: the centres and the kinds of appointment. */
export interface Offer {
  readonly places: readonly Place[];
  readonly kinds: readonly AppointmentKind[];
}

/** A row of an adviser's diary: when they see people, or time that is blocked. */
export interface ScheduleRow {
  readonly id: string;
  /** The council's id of the adviser. */
  readonly worker: string;
  readonly gapMinutes: number;
  readonly entry:
    | { readonly is: "pattern"; readonly pattern: Pattern }
    | { readonly is: "block"; readonly block: Block };
}

const SEES_PEOPLE = "sees_people";

/** The cells of a row, each read for itself. */
export function cellsOf({ places, kinds }: Offer) {
  return z.object({
    id: recordRef,
    worker: required,
    what: oneOf([SEES_PEOPLE, ...BlockReason.options]),
    repeats,
    first_day: day,
    last_day: optional.transform((text, ctx) => (text === undefined ? undefined : dayIn(text, ctx))),
    from: wallTime,
    to: wallTime,
    where: whereAmong(places),
    kinds: kindsAmong(kinds.map(({ id }) => id)),
    gap,
  });
}

type Cells = z.output<ReturnType<typeof cellsOf>>;

function dayIn(text: string, ctx: z.core.$RefinementCtx<unknown>) {
  const read = day.safeParse(text);
  return read.success ? read.data : slip(ctx, read.error.issues[0]!.message);
}

/** What does not go together in a row, by the column that is to be put right. */
export function checkRow(row: Cells, ctx: z.core.$RefinementCtx<Cells>): void {
  const add = (column: keyof Cells, message: string) =>
    ctx.addIssue({ code: "custom", path: [column], message, input: row });
  const seesPeople = row.what === SEES_PEOPLE;
  if (row.what === undefined) add("what", "is missing");
  if (row.last_day !== undefined && row.last_day < row.first_day) add("last_day", "is before the first day");
  if ((row.to ?? "24:00") <= (row.from ?? "00:00")) add("to", "is not after from");
  if (seesPeople && !(row.from && row.to)) add("from", "and to are needed with sees_people");
  if (seesPeople && !row.where) add("where", "is missing");
  if (row.what !== undefined && !seesPeople && row.where) add("where", "goes with sees_people only");
}

/** A row that `checkRow` has found nothing wrong with. */
export function scheduleOf(row: Cells): ScheduleRow {
  const whose = { id: row.id, worker: row.worker, gapMinutes: row.gap };
  const when = whenOf(row);
  if (row.what !== SEES_PEOPLE)
    return { ...whose, entry: { is: "block", block: Block.parse({ ...when, why: row.what }) } };
  const pattern = Pattern.parse({ ...when, ...row.where, kinds: row.kinds });
  return { ...whose, entry: { is: "pattern", pattern } };
}

/** Once is the first day alone, unless a last day follows; an empty time is the start or the end of the day. */
function whenOf({ repeats: { rule }, first_day: firstDay, last_day, from = "00:00", to = "24:00" }: Cells) {
  const lastDay = last_day ?? (rule === undefined ? firstDay : undefined);
  return { ...(rule && { rule }), firstDay, ...(lastDay && { lastDay }), from, to };
}
