import type { EpochMs } from "../clock.ts";
import { addAddress, addressLookup, addressOf, type Owner, type TalkChannel } from "./parties.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

export interface AddressToKeep {
  readonly channel: TalkChannel;
  readonly value: string;
  readonly provedAt: EpochMs | null;
  readonly lastHeardAt: EpochMs | null;
}

/** Gives a person an address with its history, unless somebody has it already. */
export async function keepAddress(
  db: Db,
  vault: Vault,
  owner: Owner,
  address: AddressToKeep,
  now: EpochMs,
): Promise<void> {
  const { channel, value, provedAt, lastHeardAt } = address;
  if (await addressOf(db, addressLookup(vault, channel, value))) return;
  const lookup = await addAddress(db, vault, owner, channel, value, now, provedAt);
  await db.updateTable("address").set({ last_heard_at: lastHeardAt }).where("lookup", "=", lookup).execute();
}
