import type { Block, Pattern } from "../domain/schedule.ts";
import type { Row } from "./schema.ts";

type Span = Pick<Pattern | Block, "rule" | "firstDay" | "lastDay" | "from" | "to">;

/** What patterns and blocks have in common, as a row holds it. */
export function recurringRow({ rule, firstDay, lastDay, from, to }: Span) {
  return {
    rule: rule ?? null,
    first_day: firstDay,
    last_day: lastDay ?? null,
    from_time: from,
    to_time: to,
  };
}

/** The same, read back, with whose it is. */
export function recurringOf(row: Row<"adviser_pattern"> | Row<"adviser_block">) {
  return {
    id: row.id,
    workerId: row.worker_id,
    ...(row.rule !== null && { rule: row.rule }),
    firstDay: row.first_day,
    ...(row.last_day !== null && { lastDay: row.last_day }),
    from: row.from_time,
    to: row.to_time,
  };
}
