import { attempt } from "../store/attempt.ts";
import { TooLate, undoTrace } from "../store/presses.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import type { Parts } from "../work/parts.ts";
import { takeBack } from "../work/sending/take-back.ts";
import type { Decision, Pressed } from "./on-its-way.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

/** Takes back what was sent or decided less than half a minute ago. */
export function undoRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "post", path: "/staff/undo/:sendingId", handle: (visit) => undo(staff, visit) }];
}

async function undo(staff: Staff, { worker, params, form }: SignedVisit): Promise<Answer> {
  const { parts, sendings } = staff;
  const pressed = sendings.byId(worker.id, params["sendingId"] ?? "");
  const back = backTo(form["about"] ?? "");
  if (!pressed) return { to: `${back}?done=left-already` };
  const undone = await parts.store.write((db) => undoIt(db, parts, pressed, worker));
  if (undone !== "none") sendings.drop(pressed.id);
  return { to: `${back}?done=${undone === "all" ? "taken-back" : "left-already"}` };
}

async function undoIt(
  db: Db,
  parts: Parts,
  { texts, decision }: Pressed,
  worker: Worker,
): Promise<"all" | "some" | "none"> {
  if (decision) return (await undecide(db, parts, decision, worker)) ? "all" : "none";
  let count = 0;
  for (const text of texts) if (await takeBack(db, parts, text, worker)) count++;
  return count === texts.length ? "all" : count > 0 ? "some" : "none";
}

/** Whole or not at all: what has been told, or has gone on since, stays. */
async function undecide(
  db: Db,
  parts: Parts,
  { partyId, trace }: Decision,
  worker: Worker,
): Promise<boolean> {
  const now = parts.clock.now();
  try {
    await attempt(db, () => undoTrace(db, trace, now));
  } catch (error) {
    if (error instanceof TooLate) return false;
    throw error;
  }
  const of = trace.changed.map(({ table, id }) => `${table}:${id}`);
  const what = [...new Set([...of, ...trace.booked.map((id) => `booking:${id}`)])].join(" ");
  await audit(
    db,
    { actor: worker.id, action: "decision.taken-back", subjectId: partyId, detail: { what } },
    now,
  );
  return true;
}

const PAGES = /^(people\/[\w-]{36}(\/asks|\/book|\/concerns\/[\w-]{36})?|day|together)$/;

/** The page that asked says which it was; nothing else is taken from it. */
const backTo = (about: string): string => `/staff/${PAGES.test(about) ? about : "together"}`;

/** What can still be taken back of what somebody sent to a person or decided about them, for a page below `/staff/`. */
export function undoView(staff: Staff, workerId: string, partyId: string, page = `people/${partyId}`) {
  return viewOf(staff, staff.sendings.lastTo(workerId, partyId), page);
}

/** The same of what was sent to several at once. */
export function undoOf(staff: Staff, workerId: string) {
  return viewOf(staff, staff.sendings.lastToSeveral(workerId), "together");
}

/** The same of what was decided on a page. */
export function undoOn(staff: Staff, workerId: string, page: string) {
  return viewOf(staff, staff.sendings.lastOn(workerId, page), page);
}

function viewOf({ parts }: Staff, pressed: Pressed | undefined, about: string) {
  if (!pressed) return undefined;
  const seconds = Math.ceil((pressed.leavesAt - parts.clock.now()) / 1000);
  return {
    id: pressed.id,
    about,
    count: pressed.texts.length,
    decided: pressed.decision !== undefined,
    seconds,
  };
}
