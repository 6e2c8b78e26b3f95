import type { EpochMs } from "../../clock.ts";
import { additionsOf, addToLog, kindsOf } from "../../store/concern-additions.ts";
import { alarmSince, beginAnew, liveConcernsOf } from "../../store/concerns.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { phoneInstead } from "./alarm.ts";
import { tellGrown, tellMore } from "./concern-again.ts";
import { tellFirst } from "./concern-alert.ts";
import { orPlainly } from "./plain-alert.ts";

type Concern = Row<"concern">;
type Level = Concern["level"];

export interface Told {
  readonly party: Parameters<typeof addToLog>[2] & Pick<Row<"party">, "worker_id" | "opted_out_at">;
  readonly words: string;
  /** Nothing where no danger was read in it. */
  readonly level?: Level;
  readonly kind?: string;
  readonly aboutWorker?: true;
  readonly aboutAnother?: true;
  readonly further?: true;
  readonly inboxId?: string;
}

/**
 * The live concern that what is told belongs to: the newest. What may be about their own worker belongs only to one that
 * is kept from that worker already, and to a new one while they have a worker to keep it from.
 */
export async function concernToJoin(
  db: Db,
  { id, worker_id }: Pick<Row<"party">, "id" | "worker_id">,
  aboutWorker?: true,
): Promise<Concern | undefined> {
  const live = await liveConcernsOf(db, id);
  if (!aboutWorker) return live.at(-1);
  return worker_id === null ? live.findLast(({ about_worker_id }) => about_worker_id !== null) : undefined;
}

/** What a live concern does with more: its ladder begins anew, who may read it is told at once, or only that there is more. */
type Weight = "anew" | "at-once" | "more";

const GONE_AFTER_MS = 30 * 60_000;
const ONE_BURST_MS = 2 * 60_000;

/**
 * How much more weighs. A rise to an emergency begins the ladder anew; so does danger of a new kind, or gone further, or
 * an emergency half an hour after somebody took it, who may be gone by then. The same emergency again within two minutes
 * is one alert.
 */
export function weigh(
  row: Pick<Concern, "level" | "kind" | "acknowledged_at" | "about_another">,
  log: readonly Pick<Row<"concern_addition">, "kind" | "level" | "at" | "about_another">[],
  { level, kind, aboutAnother, further }: Pick<Told, "level" | "kind" | "aboutAnother" | "further">,
  { now, since }: { readonly now: EpochMs; readonly since: EpochMs },
): Weight {
  if (level === "emergency" && row.level === "urgent") return "anew";
  const another = aboutAnother === true;
  const isNewKind =
    kind !== undefined &&
    kind !== "not_said" &&
    !kindsOf(row, log).some((one) => one.kind === kind && one.isOfAnother === another);
  const isNew = isNewKind || further === true;
  if (level !== "emergency" && !isNew) return "more";
  const { acknowledged_at: takenAt } = row;
  if (takenAt !== null && now - takenAt >= GONE_AFTER_MS) return "anew";
  const last = log.findLast((one) => one.level === "emergency")?.at ?? since;
  return isNew || now - last >= ONE_BURST_MS ? "at-once" : "more";
}

/** What is told while a concern is live joins it, as a row of its log; staff are told as much as it weighs. */
export async function joinConcern(
  db: Db,
  parts: Parts,
  live: Concern,
  told: Told,
  now: EpochMs,
): Promise<Concern> {
  const log = await additionsOf(db, live.id);
  const weight = weigh(live, log, told, { now, since: alarmSince(live) });
  const anew = weight === "anew";
  const addition = { ...told, concernId: live.id, anew };
  const additionId = await addToLog(db, parts.store.vault, told.party, addition, now);
  const detail = { level: told.level ?? null, kind: told.kind ?? null, anew };
  await audit(db, { actor: "service", action: "concern.added", subjectId: live.id, detail }, now);
  const level = told.level === "emergency" ? told.level : live.level;
  const row = anew ? await beginAnew(db, live.id, level, now) : live;
  const { party } = told;
  if (party.opted_out_at !== null) await phoneInstead(db, parts, party.id, now);
  await orPlainly(db, parts, row, now, async () => {
    if (anew) await tellFirst(db, parts, row, party, now, live.acknowledged_by);
    else if (weight === "at-once") await tellGrown(db, parts, row, party, additionId, now);
    else await tellMore(db, parts, row, party, { additionId, isDanger: told.level !== undefined }, now);
  });
  return row;
}
