import type { EpochMs } from "../../clock.ts";
import { concernById } from "../../store/concerns.ts";
import { concernsToTell, tryAgainAt } from "../../store/more-held.ts";
import { partyById } from "../../store/parties.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { tellHeld } from "./concern-again.ts";
import { orPlainly } from "./plain-alert.ts";

const MOST_AT_ONCE = 100;
const TRY_AGAIN_MS = 60_000;

/** What was held back, because staff had just been told, is told now: each concern by itself, in one notice. */
export async function tellAllHeld(parts: Parts): Promise<void> {
  const { store, clock, log } = parts;
  for (const id of await concernsToTell(store.read, clock.now(), MOST_AT_ONCE)) {
    try {
      await store.write((db) => tellOne(db, parts, id, clock.now()));
    } catch (error) {
      log.error("more-not-told", { id, error });
    }
  }
}

async function tellOne(db: Db, parts: Parts, id: string, now: EpochMs): Promise<void> {
  const row = (await concernById(db, id))!;
  const party = (await partyById(db, row.party_id))!;
  await tryAgainAt(db, id, now + TRY_AGAIN_MS);
  await orPlainly(db, parts, row, now, () => tellHeld(db, parts, row, party, now));
}
