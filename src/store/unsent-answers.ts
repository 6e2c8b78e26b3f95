import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";
import type { Worker } from "./workers.ts";

export interface AnswerToKeep {
  readonly handoffId: string | null;
  readonly words: string;
  readonly why: Row<"unsent_answer">["why"];
}

type Author = Pick<Worker, "id" | "dataKey">;

/** Keeps what a worker wrote and nobody was sent. */
export async function keepUnsent(
  db: Db,
  vault: Vault,
  worker: Author,
  { handoffId, words, why }: AnswerToKeep,
  now: EpochMs,
): Promise<void> {
  const id = newId();
  const sealed = vault.boxOf(worker.id, worker.dataKey).seal(`unsent_answer|words|${id}`, words);
  const row = { id, worker_id: worker.id, handoff_id: handoffId, words: sealed, why, at: now };
  await db
    .insertInto("unsent_answer")
    .values({ ...row, state: "kept" })
    .execute();
}

/** Takes out the last words kept for a thread, or for nobody yet: they are sent now, once. */
export async function takeUnsent(
  db: Db,
  vault: Vault,
  worker: Author,
  { handoffId, since }: { readonly handoffId: string | null; readonly since: EpochMs },
): Promise<{ readonly words: string; readonly why: Row<"unsent_answer">["why"] } | undefined> {
  const row = await db
    .selectFrom("unsent_answer")
    .selectAll()
    .where("worker_id", "=", worker.id)
    .where("handoff_id", handoffId === null ? "is" : "=", handoffId)
    .where("state", "=", "kept")
    .where("at", ">=", since)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  await db.updateTable("unsent_answer").set({ state: "sent" }).where("id", "=", row.id).execute();
  const box = vault.boxOf(worker.id, worker.dataKey);
  return { words: box.open(`unsent_answer|words|${row.id}`, row.words), why: row.why };
}
