import type { EpochMs } from "../../clock.ts";
import { risksIn } from "../../domain/risky-words.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { isComplaint } from "../../store/complaints.ts";
import { hasLiveConcern } from "../../store/concerns.ts";
import { handoffsOf } from "../../store/handoffs.ts";
import { quietUntil } from "../../store/quiet-time.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { unreadTransfer } from "../../store/transfers.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../../work/parts.ts";
import { reachOf } from "../../work/sending/reach.ts";

/** When a text to one of several may leave, or why it does not. */
export type Fit = { readonly at: EpochMs } | { readonly why: string };

const NOT_BY_TEXT = {
  stopped: "they have stopped texts",
  "in-doubt": "this may not be their phone any more",
  "no-way": "there is no number for them",
  web: "there is no number for them",
} as const;

/** Somebody for whom it is the wrong moment is left out and named: nothing that goes to many may go there by oversight. */
export async function fitOf(
  db: Db,
  parts: Parts,
  { party, worker, words }: { party: Row<"party">; worker: Worker; words: string },
  now: EpochMs,
): Promise<Fit> {
  const { vault } = parts.store;
  const { by } = await reachOf(db, vault, party, "sms", now);
  if (by !== "text") return { why: NOT_BY_TEXT[by] };
  const frozen = await whyFrozen(db, party.id, worker.id, now);
  if (frozen) return { why: frozen };
  const safe = await safeTimesOf(db, vault, party);
  if (safe && risksIn(words).length > 0)
    return {
      why: "others may read their phone, and the text has private words. Write to them on their own page",
    };
  const at = nextSafeTime(now, parts.content.service.automaticTexts, safe);
  return at === undefined ? { why: "the hours they called safe are never in the hours for texts" } : { at };
}

async function whyFrozen(
  db: Db,
  partyId: string,
  workerId: string,
  now: EpochMs,
): Promise<string | undefined> {
  if (await hasLiveConcern(db, partyId)) return "a concern about them is open";
  if (((await quietUntil(db, partyId)) ?? 0) > now)
    return "a concern about them was closed less than two weeks ago";
  const threads = (await handoffsOf(db, partyId)).filter((row) => !isComplaint(row));
  const waits = threads.some(
    ({ status, waits_since }) =>
      status === "open" || status === "seen" || (status !== "closed" && waits_since),
  );
  if (waits) return "they wait for an answer. Answer them on their own page";
  return (await unreadTransfer(db, partyId, workerId)) ? "you have not read their card yet" : undefined;
}
