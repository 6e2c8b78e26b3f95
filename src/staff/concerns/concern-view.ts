import { additionsOf, kindsOf } from "../../store/concern-additions.ts";
import { concernsOf } from "../../store/concerns.ts";
import type { Row } from "../../store/schema.ts";
import type { Case } from "../access.ts";
import type { Staff } from "../staff.ts";
import { staffNames } from "../who.ts";
import { kindWords, type Moment, momentOf, momentWords, spanWords } from "../words.ts";

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
  readonly href: string;
}

/** Every concern about a person: the live ones, gravest and oldest first, then what was closed. */
export async function concernViews(staff: Staff, on: Case): Promise<ConcernView[]> {
  const rows = (await concernsOf(staff.parts.store.read, on.party.id)).sort((a, b) => rank(a) - rank(b));
  return await Promise.all(rows.map((row) => oneConcern(staff, on, row)));
}

/** One concern with its words, and who has it. */
export async function oneConcern(
  { parts }: Staff,
  { party }: Case,
  row: Row<"concern">,
): Promise<ConcernView> {
  const { store, clock } = parts;
  const now = clock.now();
  const names = await staffNames(store.read, store.vault, [row.acknowledged_by, row.closed_by]);
  const kinds = kindsOf(row, await additionsOf(store.read, row.id));
  const box = store.vault.boxOf(party.id, party.data_key);
  const by = (id: string | null, at: number | null) =>
    at === null ? undefined : `${names(id)}, ${momentWords(at, now)}`;
  return {
    id: row.id,
    ref: row.ref,
    level: row.level,
    kind: kinds
      .map(({ kind, isOfAnother }) => (isOfAnother ? `somebody else: ${kindWords(kind)}` : kindWords(kind)))
      .join("; "),
    status: row.status,
    words: box.open(`concern|words|${row.id}`, row.words),
    opened: momentOf(row.opened_at, now),
    waited: spanWords(now - row.opened_at),
    taken: by(row.acknowledged_by, row.acknowledged_at),
    closed: by(row.closed_by, row.closed_at),
    outcome: row.outcome ? box.open(`concern|outcome|${row.id}`, row.outcome) : undefined,
    href: `/staff/people/${party.id}/concerns/${row.id}`,
  };
}

function rank({ status, level }: Row<"concern">): number {
  return (status === "closed" ? 4 : status === "acknowledged" ? 2 : 0) + (level === "emergency" ? 0 : 1);
}
