import type { EpochMs } from "../../clock.ts";
import { type TierOne, tierOneOn } from "../../domain/tier-one.ts";
import type { Db } from "../../store/store.ts";
import { loggedContacts } from "../../store/tier-one.ts";

const LOOK_BACK_MS = 367 * 24 * 3_600_000;

/** How much support of Connexions each of some people has had in the last twelve months; nobody is left out. */
export async function tierOneFor(
  db: Db,
  partyIds: readonly string[],
  now: EpochMs,
): Promise<ReadonlyMap<string, TierOne>> {
  const contacts = await loggedContacts(db, partyIds, now - LOOK_BACK_MS);
  return new Map(partyIds.map((id) => [id, tierOneOn(contacts.get(id) ?? [], now)]));
}
