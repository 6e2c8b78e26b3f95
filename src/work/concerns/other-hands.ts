import type { EpochMs } from "../../clock.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { tellOfHands } from "./concern-alert.ts";
import { orPlainly } from "./plain-alert.ts";

/**
 * Somebody else may have the phone of a person in danger: everyone who was told of it is told at once, a single time for
 * each concern, and once more when texts to it are stopped.
 */
export async function alertOtherHands(
  db: Db,
  parts: Parts,
  partyId: string,
  stops: boolean,
  now: EpochMs,
): Promise<void> {
  const party = (await partyById(db, partyId))!;
  for (const row of await liveConcernsOf(db, partyId)) {
    await orPlainly(db, parts, row, now, () => tellOfHands(db, parts, row, party, stops, now));
    const line = { actor: "service", action: "concern.other-hands", subjectId: row.id, detail: { stops } };
    await audit(db, line, now);
  }
}
