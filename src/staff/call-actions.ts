import { noteCall, type Rang } from "../work/handoffs/calls.ts";
import { actOn } from "./access.ts";
import { minutesIn } from "./record-actions.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

const RANG: ReadonlySet<string> = new Set<Rang>(["spoke", "try-again", "no-answer"]);

/** One tap for each way that ringing somebody can end. */
export function callRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: "/staff/people/:id/calls/:callId", handle: (visit) => phoned(staff, visit) },
  ];
}

async function phoned(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { rang = "", minutes = "" } = visit.form;
  if (!RANG.has(rang)) return { to: "/staff/calls" };
  const { noted, lane } = await actOn(staff, visit, "log-contact", (db, { party, worker }) =>
    noteCall(db, staff.parts, {
      party,
      worker,
      callId: visit.params["callId"] ?? "",
      rang: rang as Rang,
      minutes: minutesIn(minutes) ?? undefined,
    }),
  );
  if (lane) staff.onQueued([lane]);
  return { to: `/staff/calls?done=${noted ? rang : "before"}` };
}
