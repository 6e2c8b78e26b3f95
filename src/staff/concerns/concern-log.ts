import { additionsOf, openAddition } from "../../store/concern-additions.ts";
import type { Row } from "../../store/schema.ts";
import type { Case } from "../access.ts";
import type { Staff } from "../staff.ts";
import { kindWords, momentOf } from "../words.ts";

/** What was told while a concern was live, oldest first: their words, and the danger that was read in them. */
export async function logView({ parts }: Staff, { party }: Case, { id }: Pick<Row<"concern">, "id">) {
  const { store, clock } = parts;
  const box = store.vault.boxOf(party.id, party.data_key);
  return (await additionsOf(store.read, id)).map((row) => ({
    words: openAddition(box, row),
    at: momentOf(row.at, clock.now()),
    level: row.level ?? undefined,
    kind: dangerWords(row),
    anew: row.anew === 1,
  }));
}

/** A kind of danger in words; nothing where none was named. */
export function dangerWords({
  kind,
  about_another,
}: Pick<Row<"concern_addition">, "kind" | "about_another">) {
  if (kind === null) return undefined;
  return about_another ? `somebody else: ${kindWords(kind)}` : kindWords(kind);
}
