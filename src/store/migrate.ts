import type Database from "better-sqlite3";
import { ServiceError } from "../errors.ts";
import { first } from "./migrations/001-first.ts";
import { handoff } from "./migrations/002-handoff.ts";
import { caseload } from "./migrations/003-caseload.ts";
import { threads } from "./migrations/004-threads.ts";
import { asks } from "./migrations/005-asks.ts";
import { learning } from "./migrations/006-learning.ts";
import { concerns } from "./migrations/007-concerns.ts";
import { supply } from "./migrations/008-supply.ts";
import { bookingTalk } from "./migrations/009-booking.ts";
import { teams } from "./migrations/010-teams.ts";
import { advisers } from "./migrations/011-advisers.ts";
import { putRight } from "./migrations/013-put-right.ts";
import { reviews } from "./migrations/014-reviews.ts";
import { safeWish } from "./migrations/015-safe-wish.ts";

/** Forward only: the place in this list is the version. Add at the end, never change one that has been released. */
const MIGRATIONS: readonly string[] = [
  first,
  handoff,
  caseload,
  threads,
  asks,
  learning,
  concerns,
  supply,
  bookingTalk,
  teams,
  advisers,
  putRight,
  reviews,
  safeWish,
];

/**
 * Brings the tables up to date, a transaction for each step, after a copy of a file that already held data.
 * @throws ServiceError `store/newer` if a newer intouch has written this file
 */
export async function migrate(db: Database.Database, backupTo?: string): Promise<void> {
  const version = db.pragma("user_version", { simple: true }) as number;
  if (version > MIGRATIONS.length)
    throw new ServiceError(
      "store/newer",
      `The database is at version ${version}, newer than this intouch (${MIGRATIONS.length}): update intouch`,
    );
  if (version > 0 && version < MIGRATIONS.length && backupTo)
    await db.backup(`${backupTo}.before-${version + 1}`);
  for (let next = version; next < MIGRATIONS.length; next++) applyStep(db, next);
}

function applyStep(db: Database.Database, step: number): void {
  db.transaction(() => {
    db.exec(MIGRATIONS[step]!);
    db.pragma(`user_version = ${step + 1}`);
  }).immediate();
}
