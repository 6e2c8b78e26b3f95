import type { EpochMs } from "../clock.ts";
import type { Member, Team } from "../domain/cover.ts";
import { allLeave } from "./leave.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";
import { openWorker, type Worker } from "./workers.ts";

/** The whole staff as of a moment: who can be counted on, and their records to tell them by. */
export interface KnownTeam extends Team {
  readonly workers: ReadonlyMap<string, Worker>;
}

/** All staff, those who have left too, and the leave that has not ended. Somebody who cannot be told counts as gone. */
export async function teamAt(db: Db, vault: Vault, now: EpochMs): Promise<KnownTeam> {
  const rows = await db.selectFrom("worker").selectAll().orderBy("id").execute();
  const workers = rows.map((row) => openWorker(vault, row));
  return {
    members: workers.map(memberFrom),
    leave: await allLeave(db, now),
    workers: new Map(workers.map((worker) => [worker.id, worker])),
  };
}

function memberFrom({ id, role, active, profile, coverId }: Worker): Member {
  const canBeTold = Boolean(profile.mobile || profile.email);
  return { id, role, active: active && canBeTold, hours: profile.hours, coverId };
}
