import type { EpochMs } from "../../clock.ts";
import type { SafeWish } from "../../domain/safe-wish.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import type { Owner } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { addSafeWish } from "../../store/safe-wishes.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { type SafeWayOf, tellOfSafeWay } from "./concern-alert.ts";
import { orPlainly } from "./plain-alert.ts";

/** Somebody who says how to reach them, in the message of this id. */
export interface Wisher {
  readonly party: Owner & { readonly worker_id: string | null; readonly opted_out_at: EpochMs | null };
  readonly inboxId: string;
}

/**
 * Keeps how somebody wants to be reached. Whoever was told of their danger, or has it, is told that there is something
 * to read before they ring; once in three minutes of each thing that is new, and not beside the alert that it came with.
 */
export async function keepSafeWish(
  db: Db,
  parts: Parts,
  { party, inboxId }: Wisher,
  { wish, words }: { readonly wish: SafeWish; readonly words: string },
  now: EpochMs,
): Promise<void> {
  if (!(await addSafeWish(db, parts.store.vault, party, { wish, text: words }, now))) return;
  const detail = { said: Object.keys(wish).join(" ") };
  await audit(db, { actor: "party", action: "safe-wish.said", subjectId: party.id, detail }, now);
  const latest = (await liveConcernsOf(db, party.id)).at(-1);
  if (!latest || latest.inbox_id === inboxId) return;
  await orPlainly(db, parts, latest, now, () =>
    tellOfSafeWay(db, parts, latest, party, now, whatIsSaid(wish)),
  );
}

/** That the phone is not safe is the gravest of it: it is told whatever was told just before. */
function whatIsSaid({ notThisPhone, notTo }: SafeWish): SafeWayOf {
  if (notThisPhone) return "phone";
  return notTo ? "whom" : "way";
}
