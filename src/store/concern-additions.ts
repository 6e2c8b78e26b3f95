import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

type Addition = Row<"concern_addition">;

export interface ToAdd {
  readonly concernId: string;
  readonly words: string;
  /** Nothing where no danger was read in it. */
  readonly level?: "urgent" | "emergency" | undefined;
  readonly kind?: string | undefined;
  readonly aboutAnother?: true | undefined;
  readonly inboxId?: string | undefined;
  /** The ladder begins anew by it. */
  readonly anew?: boolean;
}

const field = (id: string): string => `concern_addition|words|${id}`;

/** What was told while a concern was live: a row of its own in the log of the concern. @returns its id */
export async function addToLog(
  db: Db,
  vault: Vault,
  party: Owner,
  { concernId, words, level, kind, aboutAnother, inboxId, anew }: ToAdd,
  now: EpochMs,
): Promise<string> {
  const id = newId();
  const row = {
    id,
    concern_id: concernId,
    party_id: party.id,
    level: level ?? null,
    kind: kind ?? null,
    about_another: aboutAnother ? 1 : null,
    anew: anew ? (1 as const) : (0 as const),
    words: vault.boxOf(party.id, party.data_key).seal(field(id), words),
    inbox_id: inboxId ?? null,
    at: now,
  };
  await db.insertInto("concern_addition").values(row).execute();
  return id;
}

/** The log of a concern, oldest first. */
export async function additionsOf(db: Db, concernId: string): Promise<Addition[]> {
  return await db
    .selectFrom("concern_addition")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("id")
    .execute();
}

export async function allAdditionsOf(db: Db, partyId: string): Promise<Addition[]> {
  return await db
    .selectFrom("concern_addition")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id")
    .execute();
}

export function openAddition(box: FieldBox, { id, words }: Pick<Addition, "id" | "words">): string {
  return box.open(field(id), words);
}

/** Every kind of danger that a concern holds, as it was told; "not said" only where nothing else was. */
export function kindsOf(
  concern: Pick<Row<"concern">, "kind" | "about_another">,
  additions: readonly Pick<Addition, "kind" | "about_another">[],
): { readonly kind: string; readonly isOfAnother: boolean }[] {
  const all = [concern, ...additions].flatMap(({ kind, about_another }) =>
    kind === null ? [] : [{ kind, isOfAnother: about_another === 1 }],
  );
  const said = all.filter(({ kind }) => kind !== "not_said");
  const shown = said.length > 0 ? said : all.slice(0, 1);
  const isFirst = (one: (typeof shown)[number], at: number) =>
    shown.findIndex((other) => other.kind === one.kind && other.isOfAnother === one.isOfAnother) === at;
  return shown.filter(isFirst);
}
