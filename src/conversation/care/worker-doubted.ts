import { takesComplaint } from "../held-complaint.ts";
import type { KnownFields } from "../known.ts";
import type { Session } from "../session.ts";
import { hurtsOfThem, tellsOfThem } from "../understanding/danger/told/accused.ts";
import { doubtsWorker, maySpeakOfThem } from "../understanding/danger/told/worker-doubted.ts";

const A_DAY_MS = 24 * 3_600_000;

/**
 * Whether they complain of their own worker, or said within the day that they want another. A complaint that is being
 * taken down counts whoever it is of: it was promised that their worker does not get it.
 */
export const isWorkerDoubted = (session: Session, now: number): boolean =>
  takesComplaint(session) || now - (session.workerDoubtedAt ?? 0) < A_DAY_MS;

/**
 * Whether harm by somebody that is told after it may be by the worker. While somebody else who did harm is known of and
 * cared about, "he" is that one.
 */
export function mayBeDoubted(
  text: string,
  session: Session,
  known: Pick<KnownFields, "concernOpen" | "now">,
): boolean {
  if (known.concernOpen && (session.harmers?.length ?? 0) > 0) return false;
  return isWorkerDoubted(session, known.now) && maySpeakOfThem(text);
}

/** They are about to tell their worker something, or complained of them, and whoever they go on to speak of is the worker. */
export function speaksOfWorker(text: string, session: Session, now: number): boolean {
  if (session.waiting?.dialog === "talk-to-person" && tellsOfThem(text)) return true;
  return isWorkerDoubted(session, now) && hurtsOfThem(text);
}

/** The session with when they last complained of their worker, or wanted another. */
export function withWorkerDoubted(
  session: Session,
  text: string,
  { worker, now }: Pick<KnownFields, "worker" | "now">,
): Session {
  return doubtsWorker(text, worker?.firstName) ? { ...session, workerDoubtedAt: now } : session;
}
