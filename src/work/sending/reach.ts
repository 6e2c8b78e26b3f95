import type { EpochMs } from "../../clock.ts";
import { standingOf } from "../../domain/reveal.ts";
import { addressKnown, openAddress, phoneOf, webAddressOf } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Vault } from "../../store/vault.ts";
import { isConversationOpen } from "../../store/web-log.ts";

/** How words would get to a person now, or why they would not. */
export type Reach =
  | { readonly by: "text" | "web"; readonly address: Row<"address"> }
  | { readonly by: "stopped" | "in-doubt" | "no-way" };

const VISIT_LASTS_MS = 20 * 60_000;

/**
 * The way an answer takes: the web visit it was asked from while that is open, otherwise a text. A number in doubt may
 * be in somebody else's hands, so no answer goes there until the worker has checked it.
 */
export async function reachOf(
  db: Db,
  vault: Vault,
  party: Row<"party">,
  askedOn: string,
  now: EpochMs,
): Promise<Reach> {
  const visit = askedOn === "web" ? await openVisit(db, vault, party, now) : undefined;
  if (visit) return { by: "web", address: visit };
  const phone = await phoneOf(db, party.id);
  if (!phone) return { by: "no-way" };
  if (party.opted_out_at !== null) return { by: "stopped" };
  return isInDoubt(party, phone, now) ? { by: "in-doubt" } : { by: "text", address: phone };
}

async function openVisit(
  db: Db,
  vault: Vault,
  party: Row<"party">,
  now: EpochMs,
): Promise<Row<"address"> | undefined> {
  const visit = await webAddressOf(db, party.id, party.kind === "visitor" ? 0 : now - VISIT_LASTS_MS);
  if (!visit) return undefined;
  const conversation = openAddress(vault.boxOf(party.id, party.data_key), visit);
  return (await isConversationOpen(db, conversation)) ? visit : undefined;
}

/** Whether a number on record may be another's by now. An unknown one belongs to whoever writes from it. */
export function isInDoubt(party: Pick<Row<"party">, "kind">, phone: Row<"address">, now: EpochMs): boolean {
  return party.kind === "person" && standingOf(addressKnown(phone), true, now) === "doubtful-phone";
}
