import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

export const COMPLAINT = "complaint";

/** A handoff that is not read by whom it may be about. */
export const isComplaint = ({ reason }: Pick<Row<"handoff">, "reason">): boolean => reason === COMPLAINT;

export async function hasOpenComplaint(db: Db, partyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("handoff")
    .select("id")
    .where("party_id", "=", partyId)
    .where("reason", "=", "complaint")
    .where("status", "<>", "closed")
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that messages, in or out, belong to a complaint. */
export async function keepAsComplaint(
  db: Db,
  handoffId: string,
  messageIds: readonly string[],
): Promise<void> {
  if (messageIds.length === 0) return;
  const rows = messageIds.map((id) => ({ message_id: id, handoff_id: handoffId }));
  await db
    .insertInto("complaint_message")
    .values(rows)
    .onConflict((at) => at.doNothing())
    .execute();
}

/** The ids of a person's messages that belong to a complaint, and of what the service answered to them. */
export async function complaintMessages(db: Db, partyId: string): Promise<ReadonlySet<string>> {
  const kept = await db
    .selectFrom("complaint_message")
    .innerJoin("handoff", "handoff.id", "complaint_message.handoff_id")
    .select("message_id as id")
    .where("handoff.party_id", "=", partyId)
    .execute();
  if (kept.length === 0) return new Set();
  const ids = kept.map(({ id }) => id);
  const answers = await db.selectFrom("outbox").select("id").where("answers", "in", ids).execute();
  return new Set([...ids, ...answers.map(({ id }) => id)]);
}

const SAME_TALK_MS = 30 * 60_000;

/**
 * The message before one, if it was of the same talk and began the complaint: where it was the wish to complain, or no
 * thread was open that it could belong to.
 */
export async function beganComplaint(
  db: Db,
  handoff: Row<"handoff">,
  { inboxId, wishBefore }: { readonly inboxId: string; readonly wishBefore?: true },
): Promise<string[]> {
  const others = await db
    .selectFrom("handoff")
    .select("id")
    .where("party_id", "=", handoff.party_id)
    .where("id", "<>", handoff.id)
    .where((is) =>
      is.or([is("closed_at", "is", null), is("closed_at", ">", handoff.opened_at - SAME_TALK_MS)]),
    )
    .execute();
  if (others.length > 0 && !wishBefore) return [];
  const before = await db
    .selectFrom("inbox")
    .select("id")
    .where("party_id", "=", handoff.party_id)
    .where("source", "<>", "event")
    .where("id", "<", inboxId)
    .where("received_at", ">=", handoff.opened_at - SAME_TALK_MS)
    .orderBy("id", "desc")
    .limit(1)
    .execute();
  return before.map(({ id }) => id);
}
