import type { EpochMs } from "../../clock.ts";
import { ServiceError } from "../../errors.ts";
import { audit } from "../../store/records.ts";
import { endSession, type LiveSession, liveSession, noteCheck } from "../../store/staff-sessions.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../../work/parts.ts";
import { admit } from "./admit.ts";
import { reasonOf } from "./failures.ts";
import type { IdentityProvider } from "./provider.ts";
import { openRefresh, sealRefresh } from "./refresh.ts";

const CHECK_EVERY_MS = 15 * 60_000;
const ASK_AGAIN_MS = 60_000;
/** A sign-in that gives nothing to ask again with is good for this long. */
const UNCHECKED_MS = 60 * 60_000;

/** Whether the council's sign-in still stands by a session. */
export type StillHolds = (idHash: string, session: LiveSession) => Promise<boolean>;

/**
 * Asks the council's sign-in every quarter of an hour whether the account is still good, with whatever is opened next.
 * Only a refusal ends a session: while nobody answers, whoever is signed in goes on.
 */
export function rechecks(parts: Parts, provider: IdentityProvider): StillHolds {
  const running = new Map<string, Promise<boolean>>();
  return async (idHash, session) => {
    const { checkedAt, refresh } = session;
    const now = parts.clock.now();
    if (checkedAt === null) return false;
    if (refresh === null) return now - checkedAt < UNCHECKED_MS;
    if (now - checkedAt < CHECK_EVERY_MS) return true;
    const asked = running.get(idHash) ?? ask(parts, provider, idHash).finally(() => running.delete(idHash));
    running.set(idHash, asked);
    return await asked;
  };
}

/** Looks once more before it asks: what to ask with changes each time, and another page may just have asked. */
async function ask(parts: Parts, provider: IdentityProvider, idHash: string): Promise<boolean> {
  const { store, clock } = parts;
  const now = clock.now();
  const session = await liveSession(store.read, store.vault, idHash, now);
  if (!session?.refresh) return false;
  if (now - session.checkedAt! < CHECK_EVERY_MS) return true;
  try {
    const proof = await provider.renew(openRefresh(store.vault, session.worker, idHash, session.refresh));
    const worker = proof.identity && (await admit(store.read, parts, proof.identity, provider.roles));
    if (worker && worker.id !== session.worker.id) return await end(parts, idHash, session.worker, now);
    const refresh = sealRefresh(store.vault, session.worker, idHash, proof.refresh);
    await store.write((db) => noteCheck(db, idHash, { checkedAt: now, refresh }));
    return true;
  } catch (error) {
    return await afterFailure(parts, idHash, session, error);
  }
}

const ENDS = [
  "sign-in/over",
  "sign-in/cancelled",
  "sign-in/untrusted",
  "sign-in/not-staff",
  "vault/unreadable",
];

async function afterFailure(
  parts: Parts,
  idHash: string,
  { worker, refresh }: LiveSession,
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof ServiceError)) throw error;
  const now = parts.clock.now();
  const kind = reasonOf(error);
  parts.log.warn("staff-recheck-failed", { code: error.code, ...(kind && { kind }), error });
  if (ENDS.includes(error.code)) return await end(parts, idHash, worker, now);
  const checkedAt = now - CHECK_EVERY_MS + ASK_AGAIN_MS;
  await parts.store.write((db) => noteCheck(db, idHash, { checkedAt, refresh }));
  return true;
}

async function end({ store }: Parts, idHash: string, worker: Worker, now: EpochMs): Promise<false> {
  await store.write(async (db) => {
    await endSession(db, idHash);
    await audit(db, { actor: "service", action: "staff.session-ended", subjectId: worker.id }, now);
  });
  return false;
}
