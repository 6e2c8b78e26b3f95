import type { Vault } from "../../store/vault.ts";
import type { Worker } from "../../store/workers.ts";

type Owner = Pick<Worker, "id" | "dataKey">;

/** What to ask the council's sign-in again with, sealed for one session of one worker; null for nothing. */
export function sealRefresh(
  vault: Vault,
  worker: Owner,
  idHash: string,
  refresh: string | undefined,
): Buffer | null {
  if (refresh === undefined) return null;
  return vault.boxOf(worker.id, worker.dataKey).seal(placeOf(idHash), refresh);
}

/** @throws ServiceError `vault/unreadable` for one of another session */
export function openRefresh(vault: Vault, worker: Owner, idHash: string, sealed: Buffer): string {
  return vault.boxOf(worker.id, worker.dataKey).open(placeOf(idHash), sealed);
}

const placeOf = (idHash: string): string => `staff_session|refresh|${idHash}`;
