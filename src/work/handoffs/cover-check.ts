import type { EpochMs } from "../../clock.ts";
import { type CoverGap, coverGaps } from "../../domain/cover-gaps.ts";
import { dayOf } from "../../domain/day.ts";
import { isOpen } from "../../domain/hours.ts";
import { allows, rolesWith } from "../../domain/roles.ts";
import { countWithoutWorker, peopleByWorker } from "../../store/caseload.ts";
import { audit, readSetting, writeSetting } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import { countUnreadCards } from "../../store/transfers.ts";
import type { Parts } from "../parts.ts";
import { type Notice, notify } from "./notices.ts";
import { rotaAt, type StaffedRota } from "./rota.ts";

/** How many days ahead are looked at, today among them. */
const LOOKS_AHEAD_DAYS = 14;
const CARD_READ_WITHIN_MS = 24 * 3_600_000;

/** All that a manager has to see to, so that nobody is left without somebody. */
export interface Gaps {
  readonly cover: readonly CoverGap[];
  /** How many people have no worker who looks after them. */
  readonly withoutWorker: number;
  /** Workers who have had somebody for a day and not read the card, and how many. */
  readonly unreadCards: readonly { readonly to_id: string; readonly count: number }[];
}

export async function gapsAt(db: Db, parts: Parts, now: EpochMs): Promise<Gaps> {
  const rota = await rotaAt(db, parts, now);
  const cover = coverGaps({
    ...rota,
    today: dayOf(now),
    days: LOOKS_AHEAD_DAYS,
    people: await peopleByWorker(db),
  });
  return {
    cover,
    withoutWorker: await countWithoutWorker(db, rolesWith("look-after", "own")),
    unreadCards: await countUnreadCards(db, now - CARD_READ_WITHIN_MS),
  };
}

export function countGaps({ cover, withoutWorker, unreadCards }: Gaps): number {
  return cover.length + unreadCards.length + (withoutWorker > 0 ? 1 : 0);
}

const CHECKED = "cover-checked-on";

/** Once on each day that the line is open, from opening on: managers are told of gaps in the days ahead. @returns whether it looked */
export async function checkCover(db: Db, parts: Parts): Promise<boolean> {
  const now = parts.clock.now();
  const today = dayOf(now);
  if ((await readSetting(db, CHECKED)) === today) return false;
  const rota = await rotaAt(db, parts, now);
  if (!isOpen(now, rota.serviceHours, rota.holidays)) return false;
  await writeSetting(db, CHECKED, today);
  const gaps = await gapsAt(db, parts, now);
  const count = countGaps(gaps);
  const told = count > 0 ? await tellManagers(db, parts, rota, count, now) : 0;
  const detail = { gaps: count, told };
  await audit(db, { actor: "service", action: "cover.checked", subjectId: today, detail }, now);
  return true;
}

async function tellManagers(
  db: Db,
  parts: Parts,
  { team }: StaffedRota,
  count: number,
  now: EpochMs,
): Promise<number> {
  const managers = [...team.workers.values()].filter(
    ({ active, role }) => active && allows(role, "see-gaps", "others"),
  );
  const today = dayOf(now);
  const notice: Notice = {
    key: `cover-gaps:${today}`,
    about: today,
    class: "notice",
    text: "gap-notice.text",
    subject: "gap-notice.subject",
    body: "gap-notice.mail",
    args: { count: String(count) },
    inTeams: true,
    cardFirst: true,
  };
  for (const one of managers) await notify(db, parts, one, notice, now);
  if (managers.length === 0) parts.log.error("cover-gaps-no-manager", { count });
  return managers.length;
}
