import { takeBack } from "../work/take-back.ts";
import type { Pressed } from "./on-its-way.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

/** Takes back what was sent less than half a minute ago. */
export function undoRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "post", path: "/staff/undo/:sendingId", handle: (visit) => undo(staff, visit) }];
}

async function undo(staff: Staff, { worker, params, form }: SignedVisit): Promise<Answer> {
  const { parts, sendings } = staff;
  const pressed = sendings.byId(worker.id, params["sendingId"] ?? "");
  const back = backTo(pressed?.isTogether ? "several" : (form["about"] ?? ""));
  if (!pressed) return { to: `${back}?done=left-already` };
  const undone = await parts.store.write(async (db) => {
    let count = 0;
    for (const text of pressed.texts) if (await takeBack(db, parts, text, worker)) count++;
    return count;
  });
  if (undone > 0) sendings.drop(pressed.id);
  return { to: `${back}?done=${undone === pressed.texts.length ? "taken-back" : "left-already"}` };
}

/** One person's page, or the page for several. The page that asks says whose it is: only an id is taken from it. */
const backTo = (about: string): string =>
  /^[\w-]{36}$/.test(about) ? `/staff/people/${about}` : "/staff/together";

/** What can still be taken back of what somebody sent to a person, for their page. */
export function undoView(staff: Staff, workerId: string, partyId: string) {
  return viewOf(staff, staff.sendings.lastTo(workerId, partyId), partyId);
}

/** The same of what was sent to several at once. */
export function undoOf(staff: Staff, workerId: string) {
  return viewOf(staff, staff.sendings.lastToSeveral(workerId), "several");
}

function viewOf({ parts }: Staff, pressed: Pressed | undefined, about: string) {
  if (!pressed) return undefined;
  const seconds = Math.ceil((pressed.leavesAt - parts.clock.now()) / 1000);
  return { id: pressed.id, about, count: pressed.texts.length, seconds };
}
