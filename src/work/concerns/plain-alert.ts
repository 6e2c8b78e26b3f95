import type { EpochMs } from "../../clock.ts";
import { addAlertFailure } from "../../store/alert-failures.ts";
import { attempt } from "../../store/attempt.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { dutyDeskId, workerById } from "../../store/workers.ts";
import { notify } from "../handoffs/notices.ts";
import type { Parts } from "../parts.ts";

/**
 * Tells of a concern in the usual way, or, when that fails, the duty desk alone, which needs no rota. The concern is
 * on record by then and stays there, to be told again in a minute; the staff pages say that an alert failed.
 */
export async function orPlainly(
  db: Db,
  parts: Parts,
  row: Row<"concern">,
  now: EpochMs,
  tell: () => Promise<void>,
): Promise<void> {
  try {
    await attempt(db, tell);
  } catch (error) {
    parts.log.error("alert-failed", { id: row.id, error });
    await addAlertFailure(db, { concern_id: row.id, worker_id: null, why: "not-told" }, now);
    await audit(db, { actor: "service", action: "concern.not-told", subjectId: row.id }, now);
    await tellDesk(db, parts, row, now);
  }
}

async function tellDesk(db: Db, parts: Parts, { id, ref, level }: Row<"concern">, now: EpochMs) {
  const notice = {
    key: `concern:${id}:desk`,
    about: id,
    class: "safeguarding" as const,
    text: `notice.${level}-text`,
    subject: `notice.${level}-subject`,
    body: `notice.${level}-mail`,
    args: { ref },
  };
  try {
    await attempt(db, async () => {
      const deskId = await dutyDeskId(db);
      const desk = await workerById(db, parts.store.vault, String(deskId));
      if (!desk) return;
      await notify(db, parts, desk, notice, now);
    });
  } catch (error) {
    parts.log.error("duty-desk-not-told", { id, error });
  }
}
