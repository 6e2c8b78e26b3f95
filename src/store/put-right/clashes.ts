import type { EpochMs } from "../../clock.ts";
import { withMore } from "../../domain/safe-wish.ts";
import type { Owner } from "../parties.ts";
import { reviewOf } from "../pathway-reviews.ts";
import { type SafeContact, safeContactOf } from "../safe-contact.ts";
import { safeWishOf, sealedWish } from "../safe-wishes.ts";
import type { Row } from "../schema.ts";
import { rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import type { Journal } from "./journal.ts";

interface Both {
  readonly kept: Owner;
  readonly other: Owner;
}

const OVERLAP = `
SELECT b.start_at AS at FROM booking_cell mine
JOIN booking_cell theirs ON theirs.cell = mine.cell AND theirs.who = ?
JOIN booking b ON b.id = mine.booking_id
WHERE mine.who = ? LIMIT 1`;

/** When both are to be somewhere at the same time; one person cannot be. */
export async function bookedTwice(db: Db, { kept, other }: Both): Promise<EpochMs | undefined> {
  return (await rowsOf<{ at: EpochMs }>(db, OVERLAP, [other.id, kept.id]))[0]?.at;
}

/** The hours that both called safe; nothing if neither has said any, "never" if the two do not meet. */
export async function safeForBoth(
  db: Db,
  vault: Vault,
  { kept, other }: Both,
): Promise<Pick<SafeContact, "from" | "to" | "note"> | "never" | undefined> {
  const [one, two] = [await safeContactOf(db, vault, kept), await safeContactOf(db, vault, other)];
  if (!one || !two) return one ?? two;
  const from = one.from > two.from ? one.from : two.from;
  const to = one.to < two.to ? one.to : two.to;
  const note = [...new Set([one.note, two.note])].filter((words) => words !== "").join("\n");
  return from < to ? { from, to, note } : "never";
}

/** Where both have one of something of which there can only be one, the other's ends or the two become one. */
export async function settleClashes(
  db: Db,
  vault: Vault,
  journal: Journal,
  both: Both,
  now: EpochMs,
): Promise<void> {
  await strictestHours(db, vault, journal, both);
  await bothWishes(db, vault, journal, both);
  await oneCall(db, journal, both, now);
  await oneWish(db, journal, both, now);
  await oneAskEach(db, journal, both);
  await latestPlaces(db, journal, both);
  await oneReferral(db, journal, both, now);
  await oneTimerEach(db, journal, both);
  await soonestReview(db, journal, both);
}

async function strictestHours(db: Db, vault: Vault, journal: Journal, { kept, other }: Both): Promise<void> {
  const mine = await safeContactOf(db, vault, kept);
  const safe = await safeForBoth(db, vault, { kept, other });
  if (!mine || !safe || safe === "never") return;
  const where = { party_id: kept.id };
  if (safe.note !== mine.note) {
    const sealed = vault.boxOf(kept.id, kept.data_key).seal(`safe_contact|note|${kept.id}`, safe.note);
    await journal.set("safe_contact", where, "note", sealed);
  }
  await journal.set("safe_contact", where, "from_time", safe.from);
  await journal.set("safe_contact", where, "to_time", safe.to);
}

/** What was said last of how to reach them stands; nobody whom they named is forgotten. */
async function bothWishes(db: Db, vault: Vault, journal: Journal, { kept, other }: Both): Promise<void> {
  const [mine, theirs] = [await safeWishOf(db, vault, kept), await safeWishOf(db, vault, other)];
  if (!mine || !theirs) return;
  const [first, last] = mine.changedAt > theirs.changedAt ? [theirs, mine] : [mine, theirs];
  const words = [...mine.words, ...theirs.words].sort((a, b) => a.at - b.at);
  const body = sealedWish(vault, kept, { wish: withMore(first.wish, last.wish), words });
  await journal.set("safe_wish", { party_id: kept.id }, "body", body);
}

const OPEN_CALL = "SELECT * FROM call_back WHERE party_id = ? AND closed_at IS NULL";

async function oneCall(db: Db, journal: Journal, { kept, other }: Both, now: EpochMs): Promise<void> {
  const [mine] = await rowsOf<Row<"call_back">>(db, OPEN_CALL, [kept.id]);
  const [theirs] = await rowsOf<Row<"call_back">>(db, OPEN_CALL, [other.id]);
  if (!mine || !theirs) return;
  await journal.set("call_back", { id: mine.id }, "times", mine.times + theirs.times);
  await journal.set("call_back", { id: mine.id }, "asked_at", Math.min(mine.asked_at, theirs.asked_at));
  await journal.set("call_back", { id: theirs.id }, "closed_at", now);
}

const OPEN_WISH = "SELECT id FROM waiting_wish WHERE party_id = ? AND ended_at IS NULL";

async function oneWish(db: Db, journal: Journal, { kept, other }: Both, now: EpochMs): Promise<void> {
  const [mine] = await rowsOf<{ id: string }>(db, OPEN_WISH, [kept.id]);
  const [theirs] = await rowsOf<{ id: string }>(db, OPEN_WISH, [other.id]);
  if (!mine || !theirs) return;
  await journal.set("waiting_wish", { id: theirs.id }, "ended_at", now);
  await journal.set("waiting_wish", { id: theirs.id }, "why_ended", "dropped");
}

const ASKED_BY_BOTH = `
SELECT theirs.id FROM ask theirs JOIN ask mine ON mine.entitlement_id = theirs.entitlement_id
WHERE theirs.party_id = ? AND mine.party_id = ?
  AND theirs.state IN ('asked', 'seen') AND mine.state IN ('asked', 'seen')`;

/** The one that was asked on the kept record stands; the other's was the same wish. */
async function oneAskEach(db: Db, journal: Journal, { kept, other }: Both): Promise<void> {
  for (const { id } of await rowsOf<{ id: string }>(db, ASKED_BY_BOTH, [other.id, kept.id]))
    await journal.set("ask", { id }, "state", "withdrawn");
}

const LATER_PLACES = `
SELECT theirs.opportunity_id AS id, theirs.state FROM opportunity_place theirs
JOIN opportunity_place mine ON mine.opportunity_id = theirs.opportunity_id AND mine.party_id = ?
WHERE theirs.party_id = ? AND theirs.changed_at > mine.changed_at`;

async function latestPlaces(db: Db, journal: Journal, { kept, other }: Both): Promise<void> {
  const rows = await rowsOf<Pick<Row<"opportunity_place">, "state"> & { id: string }>(db, LATER_PLACES, [
    kept.id,
    other.id,
  ]);
  for (const { id, state } of rows)
    await journal.set("opportunity_place", { party_id: kept.id, opportunity_id: id }, "state", state);
  const both = `SELECT opportunity_id AS id FROM opportunity_place WHERE party_id = ? AND state <> 'left'
    AND opportunity_id IN (SELECT opportunity_id FROM opportunity_place WHERE party_id = ?)`;
  for (const { id } of await rowsOf<{ id: string }>(db, both, [other.id, kept.id]))
    await journal.set("opportunity_place", { party_id: other.id, opportunity_id: id }, "state", "left");
}

async function oneReferral(db: Db, journal: Journal, { kept, other }: Both, now: EpochMs): Promise<void> {
  const sql = "SELECT 1 FROM education_referral WHERE party_id = ?";
  if ((await rowsOf(db, sql, [kept.id])).length === 0) return;
  const [theirs] = await rowsOf<Row<"education_referral">>(
    db,
    "SELECT * FROM education_referral WHERE party_id = ? AND ended_at IS NULL",
    [other.id],
  );
  if (!theirs) return;
  const where = { party_id: kept.id };
  await journal.set("education_referral", where, "worker_id", theirs.worker_id);
  await journal.set("education_referral", where, "ended_at", null);
  await journal.set("education_referral", where, "outcome", null);
  await journal.set("education_referral", { party_id: other.id }, "ended_at", now);
}

const SAME_KIND = `
SELECT theirs.id FROM timer theirs JOIN timer mine ON mine.kind = theirs.kind AND mine.party_id = ?
WHERE theirs.party_id = ? AND theirs.state = 'waiting' AND mine.state = 'waiting'
  AND theirs.kind IN ('rights-news', 'first-meeting')`;

/** What comes of itself to each person comes once. */
async function oneTimerEach(db: Db, journal: Journal, { kept, other }: Both): Promise<void> {
  for (const { id } of await rowsOf<{ id: string }>(db, SAME_KIND, [kept.id, other.id]))
    await journal.set("timer", { id }, "state", "cancelled");
}

/** The plan is one: its review is due by the earlier day, and was last held on the later. */
async function soonestReview(db: Db, journal: Journal, { kept, other }: Both): Promise<void> {
  const [mine, theirs] = [await reviewOf(db, kept.id), await reviewOf(db, other.id)];
  if (mine.dueOn === null || theirs.dueOn === null) return;
  const where = { party_id: kept.id };
  if (theirs.dueOn < mine.dueOn) await journal.set("pathway_review", where, "due_on", theirs.dueOn);
  if ((theirs.heldOn ?? "") > (mine.heldOn ?? ""))
    await journal.set("pathway_review", where, "held_on", theirs.heldOn);
}
