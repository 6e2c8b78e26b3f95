import type { EpochMs } from "../../clock.ts";
import { allWith, thereWith } from "../../domain/cover.ts";
import { dayOf } from "../../domain/day.ts";
import { allows, type Capability } from "../../domain/roles.ts";
import { secondKey } from "../../store/alert-failures.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { notify } from "../handoffs/notices.ts";
import { rotaAt, type StaffedRota, workersOf } from "../handoffs/rota.ts";
import type { Parts } from "../parts.ts";

/** Somebody outside the service was told of a concern: a second person hears of it, by a reference alone. */
export async function tellSecond(
  db: Db,
  parts: Parts,
  { id, ref, about_worker_id: notTo }: Row<"concern">,
  { entryId, by }: { readonly entryId: string; readonly by: string },
  now: EpochMs,
): Promise<void> {
  const notice = {
    key: secondKey(entryId),
    about: id,
    class: "notice" as const,
    text: "alarm.shared-text",
    subject: "alarm.shared-subject",
    body: "alarm.shared-mail",
    args: { ref },
    card: { kind: "concern" as const, id },
  };
  for (const worker of secondFor([by, notTo], now, await rotaAt(db, parts, now)))
    await notify(db, parts, worker, notice, now);
}

/** Who asks in order: the lead who is there, duty who is there, managers who are there, then any of them. */
export function secondFor(not: readonly (string | null)[], now: EpochMs, rota: StaffedRota): Worker[] {
  const others = (ids: readonly { readonly id: string }[]): Worker[] =>
    workersOf(
      rota,
      ids.map(({ id }) => id).filter((id) => !not.includes(id)),
    );
  const there = (capability: Capability) => thereWith(capability, dayOf(now), rota.team);
  const leads = there("back-alarm").filter(({ role }) => allows(role, "read-concern", "others"));
  const groups = [leads, there("keep-desk"), there("back-alarm"), allWith("back-alarm", rota.team)];
  return groups.map(others).find((group) => group.length > 0) ?? [];
}
