import type { EpochMs } from "../../clock.ts";
import { openAddition } from "../concern-additions.ts";
import { openConcern } from "../concerns.ts";
import type { Row } from "../schema.ts";
import { rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import type { Journal } from "./journal.ts";

type Party = Row<"party">;
type Addition = Row<"concern_addition">;

const LEFT_BEHIND = `
SELECT a.* FROM concern_addition a JOIN inbox i ON i.id = a.inbox_id
WHERE a.party_id = ? AND i.party_id = ? ORDER BY a.id`;

/**
 * Danger that somebody else told from this person's number, and that joined a concern which stays: it goes with them as a
 * concern of its own, which is alerted within the minute like any other. Undoing leaves that concern for a person to close.
 */
export async function moveLog(
  db: Db,
  vault: Vault,
  journal: Journal,
  { party, other }: { readonly party: Party; readonly other: Party },
  now: EpochMs,
): Promise<void> {
  const left = await rowsOf<Addition>(db, LEFT_BEHIND, [party.id, other.id]);
  const first = left.find(({ level }) => level !== null);
  if (!first) return;
  const told = toldIn(left, first, openAddition(vault.boxOf(party.id, party.data_key), first));
  const { id: concernId } = await openConcern(db, vault, { party: other, ...told }, now);
  for (const { id } of left) {
    await journal.moveOne("concern_addition", [id], party, other);
    await journal.set("concern_addition", { id }, "concern_id", concernId);
  }
}

function toldIn(left: readonly Addition[], { kind, inbox_id: inboxId }: Addition, words: string) {
  const level = left.some((one) => one.level === "emergency") ? ("emergency" as const) : ("urgent" as const);
  return { level, kind: kind ?? "not_said", words, ...(inboxId !== null && { inboxId }) };
}
