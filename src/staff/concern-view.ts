import { concernsOf } from "../store/concerns.ts";
import type { Row } from "../store/schema.ts";
import type { Case } from "./access.ts";
import type { Staff } from "./staff.ts";
import type { Problem } from "./thread.ts";
import { staffNames } from "./who.ts";
import { kindWords, type Moment, momentOf, momentWords, spanWords } from "./words.ts";

export interface ConcernView {
  readonly id: string;
  readonly ref: string;
  readonly level: Row<"concern">["level"];
  readonly kind: string;
  readonly status: Row<"concern">["status"];
  readonly words: string;
  readonly opened: Moment;
  readonly waited: string;
  readonly taken: string | undefined;
  readonly closed: string | undefined;
  readonly outcome: string | undefined;
  readonly form: { readonly words: string; readonly error: string | undefined };
}

/** Every concern about a person: the live ones, gravest and oldest first, then what was closed. */
export async function concernViews(
  staff: Staff,
  { party }: Case,
  problem: Problem | undefined,
): Promise<ConcernView[]> {
  const { store, clock } = staff.parts;
  const now = clock.now();
  const rows = (await concernsOf(store.read, party.id)).sort((a, b) => rank(a) - rank(b));
  const names = await staffNames(
    store.read,
    store.vault,
    rows.flatMap((row) => [row.acknowledged_by, row.closed_by]),
  );
  const box = store.vault.boxOf(party.id, party.data_key);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    level: row.level,
    kind: kindWords(row.kind),
    status: row.status,
    words: box.open(`concern|words|${row.id}`, row.words),
    opened: momentOf(row.opened_at, now),
    waited: spanWords(now - row.opened_at),
    taken:
      row.acknowledged_at === null
        ? undefined
        : `${names(row.acknowledged_by)}, ${momentWords(row.acknowledged_at, now)}`,
    closed:
      row.closed_at === null ? undefined : `${names(row.closed_by)}, ${momentWords(row.closed_at, now)}`,
    outcome: row.outcome ? box.open(`concern|outcome|${row.id}`, row.outcome) : undefined,
    form: formOf(row, problem),
  }));
}

function rank({ status, level }: Row<"concern">): number {
  return (status === "closed" ? 4 : status === "acknowledged" ? 2 : 0) + (level === "emergency" ? 0 : 1);
}

function formOf({ id }: Row<"concern">, problem: Problem | undefined): ConcernView["form"] {
  const mine = problem?.about === id ? problem : undefined;
  return { words: mine?.words ?? "", error: mine?.message };
}
