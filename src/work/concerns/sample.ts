import type { EpochMs } from "../../clock.ts";
import { addDays, type Day, dayOf, londonTime } from "../../domain/day.ts";
import { redact } from "../../domain/redact.ts";
import { addEntry } from "../../store/concern-entries.ts";
import { type InboxBody, inboxById } from "../../store/inbox.ts";
import { namesAround } from "../../store/names.ts";
import { partyById } from "../../store/parties.ts";
import { audit, readSetting, writeSetting } from "../../store/records.ts";
import { addSampled, noteVerdict, sampledById, unflaggedBetween } from "../../store/samples.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { raiseConcern } from "./concern.ts";

/** Few enough to be looked at in a quarter of an hour, every week. */
export const SAMPLE_SIZE = 20;
const WEEK_MS = 7 * 24 * 3_600_000;
const PICKED = "sample-picked-in";

/** The Monday of the week that a moment is in. */
export function weekOf(at: EpochMs): Day {
  return addDays(dayOf(at), 1 - londonTime(at).weekday);
}

/**
 * Once a week: messages of the last seven days in which no danger was seen, picked blindly, without the names and
 * numbers in them, for a person to look at.
 * @returns how many were picked
 */
export async function pickSample(db: Db, parts: Parts, now: EpochMs): Promise<number> {
  const week = weekOf(now);
  if ((await readSetting(db, PICKED)) === week) return 0;
  await writeSetting(db, PICKED, week);
  let picked = 0;
  for (const row of await unflaggedBetween(db, now - WEEK_MS, now, 3 * SAMPLE_SIZE)) {
    if (picked === SAMPLE_SIZE) break;
    if (await pick(db, parts, row, week, now)) picked++;
  }
  const detail = { picked };
  await audit(db, { actor: "service", action: "sample.picked", subjectId: week, detail }, now);
  return picked;
}

async function pick(db: Db, parts: Parts, row: Row<"inbox">, week: Day, now: EpochMs): Promise<boolean> {
  const { vault } = parts.store;
  const party = (await partyById(db, row.party_id!))!;
  const words = wordsOf(parts, party, row);
  if (words === "") return false;
  const bare = redact(words, await namesAround(db, vault, party));
  await addSampled(db, vault, party, { inboxId: row.id, words: bare, week }, now);
  return true;
}

function wordsOf({ store }: Parts, party: Row<"party">, row: Pick<Row<"inbox">, "id" | "body">): string {
  const box = store.vault.boxOf(party.id, party.data_key);
  return (JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody).text.trim();
}

export interface Looked {
  readonly id: string;
  readonly verdict: "fine" | "danger";
  readonly by: string;
}

/**
 * Somebody has looked at one. Danger opens a concern with the words as they came, which is told and climbs like any
 * other.
 * @returns the concern that was opened; undefined if none was, or a colleague had looked before
 */
export async function noteLook(
  db: Db,
  parts: Parts,
  { id, verdict, by }: Looked,
  now: EpochMs,
): Promise<Row<"concern"> | undefined> {
  const sampled = await sampledById(db, id);
  if (!sampled || sampled.looked_at !== null) return undefined;
  const concern = verdict === "danger" ? await openFrom(db, parts, sampled, by, now) : undefined;
  await noteVerdict(db, id, { verdict, by, concernId: concern?.id ?? null }, now);
  await audit(db, { actor: by, action: "sample.looked", subjectId: id, detail: { verdict } }, now);
  return concern;
}

async function openFrom(
  db: Db,
  parts: Parts,
  { inbox_id, party_id }: Row<"sampled_message">,
  by: string,
  now: EpochMs,
): Promise<Row<"concern">> {
  const party = (await partyById(db, party_id))!;
  const row = (await inboxById(db, inbox_id))!;
  const words = wordsOf(parts, party, row);
  const found = { party, level: "urgent" as const, kind: "not_said", words };
  const concern = await raiseConcern(db, parts, { ...found, channel: row.channel, inboxId: row.id }, now);
  const note = { done: "Nothing was made of it when it came.", shared: "", withheld: "" };
  await addEntry(
    db,
    parts.store.vault,
    party,
    { concernId: concern.id, what: "opened-by-hand", note, by },
    now,
  );
  return concern;
}
