import type { BounceSays } from "./channels/email/bounce-report.ts";
import type { BounceListener } from "./channels/email/bounces.ts";
import type { BounceAddress } from "./config/bounces.ts";
import { outboxById } from "./store/outbox.ts";
import type { Parts } from "./work/parts.ts";
import { noteReport } from "./work/sending/delivery.ts";

/** Listens for e-mails that come back, where that is set up. @param wake tells of a lane that may go on */
export async function openBounces(
  address: BounceAddress | undefined,
  parts: Parts,
  wake: (lane: string) => void,
): Promise<BounceListener | undefined> {
  if (!address) return undefined;
  const { listenForBounces } = await import("./channels/email/bounces.ts");
  return await listenForBounces({
    ...address,
    key: bounceKey(parts),
    onBounce: async (outboxId, says) => {
      const lane = await note(parts, outboxId, says);
      if (lane) wake(lane);
    },
    onError: (error) => parts.log.warn("bounce-not-read", { error }),
  });
}

/** What makes the addresses that bounces come to. */
export function bounceKey({ store }: Pick<Parts, "store">): Buffer {
  return store.vault.deriveKey("bounces");
}

async function note(parts: Parts, outboxId: string, says: BounceSays): Promise<string | undefined> {
  parts.log.info("bounce", { id: outboxId, state: says });
  if (says !== "failed") return undefined;
  const { lane } = await parts.store.write(async (db) => {
    const row = await outboxById(db, outboxId);
    if (row?.channel !== "email" || row.provider_id === null) return {};
    return await noteReport(db, parts, { outboxId, providerId: row.provider_id, status: "undelivered" });
  });
  return lane;
}
