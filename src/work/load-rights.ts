import type { KnownAsk, KnownRights, Sections } from "../conversation/known.ts";
import { asksOf, openReason } from "../store/asks.ts";
import { changedSince, newsToldTo } from "../store/entitlement-news.ts";
import { partyById } from "../store/parties.ts";
import { consentsOf } from "../store/record-consents.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { askedOnceOf, toldFactsOf } from "../store/told-facts.ts";
import type { FieldBox, Vault } from "../store/vault.ts";

/** What somebody has told us, asked for and agreed to. */
export async function rightsOf(db: Db, vault: Vault, partyId: string): Promise<KnownRights> {
  const party = (await partyById(db, partyId))!;
  const box = vault.boxOf(party.id, party.data_key);
  const consents = (await consentsOf(db, partyId)).filter(({ withdrawn_at }) => withdrawn_at === null);
  return {
    told: await toldFactsOf(db, vault, party),
    asks: (await asksOf(db, partyId)).map((row) => knownAsk(box, row)),
    agreed: new Map(consents.map(({ topic, given_at }) => [topic, given_at])),
    askedOnce: await askedOnceOf(db, partyId),
  };
}

function knownAsk(box: FieldBox, row: Row<"ask">): KnownAsk {
  const reason = openReason(box, row);
  return {
    id: row.id,
    entitlementId: row.entitlement_id,
    state: row.state,
    askedAt: row.asked_at,
    dueOn: row.due_on,
    ...(reason !== undefined && { reason }),
  };
}

/** What they were told of what changes, and what in the content has. */
export async function newsFor(db: Db, partyId: string): Promise<Sections["news"]> {
  return { told: await newsToldTo(db, partyId), changed: await changedSince(db, 0) };
}
