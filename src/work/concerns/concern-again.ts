import type { EpochMs } from "../../clock.ts";
import { alertsOf, lastAlertAt } from "../../store/alert-failures.ts";
import { holdMore, noneHeld } from "../../store/more-held.ts";
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
  await noneHeld(db, row.id);
  const line = { actor: "service", action: "concern.told-again", subjectId: row.id, detail: { told } };
  await audit(db, line, now);
  if (told === 0) await nobodyToTell(db, parts, row, now);
}

/**
 * More was written and the level is what it was: one short notice, at most once in ten minutes for each concern, to who
 * has it; to everyone who reads concerns at this hour while nobody has, or while who has it is not in. What comes sooner
 * is held back until then, and told in one notice.
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
  const freeAt = await freeToTellAt(db, row);
  if (freeAt > now) return await holdMore(db, row.id, freeAt);
  await tellThose(db, parts, more(row, additionId), whoHasIt(row, party, rota, now), now);
  await noneHeld(db, row.id);
}

/** From when more may be told: not straight after the same notice, nor after an alert that nobody has taken yet. */
async function freeToTellAt(db: Db, { id, status }: Concern): Promise<EpochMs> {
  const after = async (key: string, ms: number) =>
    ((await lastAlertAt(db, key)) ?? Number.NEGATIVE_INFINITY) + ms;
  const afterMore = await after(`concern:${id}:more`, MORE_EVERY_MS);
  return status === "open" ? Math.max(afterMore, await after(`concern:${id}`, JUST_ALERTED_MS)) : afterMore;
}

/** What was held back is told, to whoever has it by now. */
export async function tellHeld(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  now: EpochMs,
): Promise<void> {
  const { rota } = await watchAt(db, parts, now);
  await tellThose(db, parts, more(row, `held-${now}`), whoHasIt(row, party, rota, now), now);
  await noneHeld(db, row.id);
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
