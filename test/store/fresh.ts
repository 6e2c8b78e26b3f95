import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { keepPerson } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { keepWorker } from "../../src/store/workers.ts";

export const NOW = Date.parse("2026-11-23T10:00:00Z");
export const FIELD_KEY = Buffer.alloc(32, "a key for tests only").toString("base64");

/** A folder that is gone when the test is. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "intouch-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a store until the test ends; two on one file stand for two processes. */
export async function openFor(file: string, fieldKey = FIELD_KEY): Promise<Store> {
  const store = await openStore({ file, fieldKey, mayCreate: true });
  onTestFinished(() => store.close());
  return store;
}

export async function freshStore(): Promise<Store> {
  return await openFor(join(freshFolder(), "line.db"));
}

const facts = { born: Day.parse("2007-03-14") };

/** Somebody made up, on record. */
export async function addPerson(store: Store, recordRef: string): Promise<Row<"party">> {
  const profile = { firstName: "Maya", lastName: "Thornley", facts };
  return await store.write((db) => keepPerson(db, store.vault, { recordRef, workerId: null, profile }, NOW));
}

export async function addWorker(store: Store, recordRef: string, mobile?: string): Promise<string> {
  const hours = { mon: [["09:00", "17:00"] as [string, string]] };
  const profile = { firstName: "Denise", lastName: "Okoro", hours, ...(mobile && { mobile }) };
  return await store.write((db) =>
    keepWorker(db, store.vault, { recordRef, role: "personal_adviser", active: true, profile }, NOW),
  );
}
