import type { EpochMs } from "../../clock.ts";
import { alertsOf, lastAlertAt } from "../../store/alert-failures.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Notice } from "../handoffs/notices.ts";
import type { StaffedRota } from "../handoffs/rota.ts";
import type { Parts } from "../parts.ts";
import {
  alertOf,
  firstTold,
  isIn,
  nobodyToTell,
  takerOf,
  tellThose,
  type Whose,
  withTaker,
} from "./concern-alert.ts";
import { watchAt } from "./watch.ts";

type Concern = Row<"concern">;

const MORE_EVERY_MS = 10 * 60_000;
const JUST_ALERTED_MS = 2 * 60_000;

/** Everyone who has been told of a concern so far, by their ids. */
export async function toldOf(db: Db, concernId: string): Promise<ReadonlySet<string>> {
  return new Set((await alertsOf(db, concernId)).map(({ worker_id }) => worker_id));
}

/** More danger was told in a live concern: whoever is told of one at first, and whoever has it, is told at once. */
export async function tellGrown(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  additionId: string,
  now: EpochMs,
): Promise<void> {
  const { rota } = await watchAt(db, parts, now);
  const told = await tellThose(db, parts, grown(row, additionId), withTaker(row, party, rota, now), now);
  const line = { actor: "service", action: "concern.told-again", subjectId: row.id, detail: { told } };
  await audit(db, line, now);
  if (told === 0) await nobodyToTell(db, parts, row, now);
}

/**
 * More was written and the level is what it was: one short notice, at most once in ten minutes for each concern, to who
 * has it; to everyone who reads concerns at this hour while nobody has, or while who has it is not in.
 * @param isDanger it tells of danger, so that who reads now and was never told of the concern is told of it
 */
export async function tellMore(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  { additionId, isDanger }: { readonly additionId: string; readonly isDanger: boolean },
  now: EpochMs,
): Promise<void> {
  const { rota } = await watchAt(db, parts, now);
  if (isDanger) {
    const told = await toldOf(db, row.id);
    const missed = firstTold(party, rota, now, row).filter(({ id }) => !told.has(id));
    await tellThose(db, parts, grown(row, additionId), missed, now);
  }
  if (await isJustTold(db, row, now)) return;
  await tellThose(db, parts, more(row, additionId), whoHasIt(row, party, rota, now), now);
}

/** An alert that nobody has taken yet sends whoever was told to the page in any case. */
async function isJustTold(db: Db, { id, status }: Concern, now: EpochMs): Promise<boolean> {
  const within = async (key: string, ms: number) => now - ((await lastAlertAt(db, key)) ?? 0) < ms;
  if (await within(`concern:${id}:more`, MORE_EVERY_MS)) return true;
  return status === "open" && (await within(`concern:${id}`, JUST_ALERTED_MS));
}

function whoHasIt(row: Concern, party: Whose, rota: StaffedRota, now: EpochMs): Worker[] {
  const taker = takerOf(row, rota);
  return taker.some((worker) => isIn(worker, rota, now)) ? taker : withTaker(row, party, rota, now);
}

/** The level of the concern as it is now, and that it has grown. */
const grown = (row: Concern, additionId: string): Notice => ({
  ...alertOf(row),
  key: `concern:${row.id}:grown:${additionId}`,
  text: `notice.grown-${row.level}-text`,
  subject: "notice.grown-subject",
  body: "notice.grown-mail",
});

function more(row: Concern, additionId: string): Notice {
  const { card: _, ...about } = alertOf(row);
  return {
    ...about,
    key: `concern:${row.id}:more:${additionId}`,
    text: "notice.added-text",
    subject: "notice.added-subject",
    body: "notice.added-mail",
  };
}
