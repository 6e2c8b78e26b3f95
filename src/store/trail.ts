import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** A line of the audit about a thread or a concern; of a message to staff, how it went as well. */
export interface TrailRow {
  readonly at: EpochMs;
  /** 'service', 'party', or a worker's id. */
  readonly actor: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly went: Pick<Row<"outbox">, "state" | "provider_state" | "error"> | undefined;
}

const TRAIL = `
SELECT a.at, a.actor, a.action, a.detail, o.state, o.provider_state, o.error
FROM audit a LEFT JOIN outbox o ON o.id = json_extract(a.detail, '$.outbox')
WHERE a.subject_id = ? ORDER BY a.seq LIMIT 500`;

type Found = Omit<TrailRow, "detail" | "went"> & { readonly detail: string } & {
  readonly [Part in "state" | "provider_state" | "error"]: Row<"outbox">[Part] | null;
};

/** All that has been done about a thread or a concern, oldest first. */
export async function trailOf(db: Db, subjectId: string): Promise<TrailRow[]> {
  const rows = await rowsOf<Found>(db, TRAIL, [subjectId]);
  return rows.map(({ detail, state, provider_state, error, ...line }) => ({
    ...line,
    detail: JSON.parse(detail),
    went: state === null ? undefined : { state, provider_state, error },
  }));
}
