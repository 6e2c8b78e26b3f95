import { createHmac, randomBytes } from "node:crypto";
import type { EpochMs } from "../clock.ts";
import { audit } from "../store/records.ts";
import { endSession, liveSession, noteSession, openSession } from "../store/staff-sessions.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import { type CouncilSession, councilLookups } from "./oidc/council-session.ts";
import { sealRefresh } from "./oidc/refresh.ts";
import type { Staff } from "./staff.ts";

/** 256 random bits that nobody can guess. */
export const newSecretId = (): string => randomBytes(32).toString("base64url");

/** What is kept of an id: enough to find it again, not enough to use it. */
export function hashOf(secret: Buffer, id: string): string {
  return createHmac("sha256", secret).update(`id|${id}`).digest("base64url");
}

/** Signs a worker in, by the council's sign-in if that is what proved it. @returns the id for their cookie */
export async function signIn(
  db: Db,
  { parts, secret }: Staff,
  worker: Worker,
  proof?: { readonly refresh: string | undefined; readonly council: CouncilSession },
): Promise<string> {
  const now = parts.clock.now();
  const [id, workerId] = [newSecretId(), worker.id];
  const idHash = hashOf(secret, id);
  const { vault } = parts.store;
  const proved = proof && {
    refresh: sealRefresh(vault, worker, idHash, proof.refresh),
    council: councilLookups(vault, proof.council),
  };
  await openSession(db, { idHash, workerId, ...proved }, now);
  await audit(db, { actor: workerId, action: "staff.signed-in", subjectId: workerId }, now);
  return id;
}

const NOTED_EVERY_MS = 60_000;

/** Who is signed in under an id, now: rights and leaving count at once. A quiet look does not keep the session going. */
export async function whoIs(
  { parts, secret, stillHolds }: Staff,
  id: string,
  quiet = false,
): Promise<Worker | undefined> {
  const [now, hash] = [parts.clock.now(), hashOf(secret, id)];
  const session = await liveSession(parts.store.read, parts.store.vault, hash, now);
  if (session && stillHolds && !(await stillHolds(hash, session))) return undefined;
  if (session && !quiet && isStale(session.lastSeenAt, now))
    await parts.store.write((db) => noteSession(db, hash, now));
  return session?.worker;
}

/** A page a second need not be a write a second. */
const isStale = (lastSeenAt: EpochMs, now: EpochMs): boolean => now - lastSeenAt >= NOTED_EVERY_MS;

export async function signOut({ parts, secret }: Staff, id: string, worker: Worker): Promise<void> {
  await parts.store.write(async (db) => {
    await endSession(db, hashOf(secret, id));
    await audit(
      db,
      { actor: worker.id, action: "staff.signed-out", subjectId: worker.id },
      parts.clock.now(),
    );
  });
}
