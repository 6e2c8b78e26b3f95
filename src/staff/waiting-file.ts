import { allows } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { audit } from "../store/records.ts";
import { type WaitingRow, waitingNow } from "../store/waiting.ts";
import { csvOf } from "./csv.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { staffNames } from "./who.ts";

/** The manager's list of what waits, as a file for a spreadsheet. It holds no young person's name. */
export function waitingFileRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/waiting.csv", handle: (visit) => waitingFile(staff, visit) }];
}

const HEADINGS = ["what", "reference", "urgency", "with", "waiting since", "to be read by", "late"];

async function waitingFile({ parts }: Staff, { worker }: SignedVisit): Promise<Answer> {
  if (!allows(worker.role, "export", "others"))
    throw new ServiceError(
      "staff/forbidden",
      "Only a manager can take lists out. Ask yours if you need one.",
    );
  const { store, clock } = parts;
  const now = clock.now();
  const rows = await waitingNow(store.read);
  const names = await staffNames(
    store.read,
    store.vault,
    rows.map(({ worker_id }) => worker_id),
  );
  const line = { actor: worker.id, action: "waiting.exported", subjectId: worker.id };
  await store.write((db) => audit(db, { ...line, detail: { rows: rows.length } }, now));
  const body = csvOf([HEADINGS, ...rows.map((row) => cellsOf(row, names, now))]);
  return { file: "waiting.csv", type: "text/csv; charset=utf-8", body };
}

const instant = (at: number | null): string => (at === null ? "" : new Date(at).toISOString());

function cellsOf(row: WaitingRow, names: (id: string | null) => string, now: number): string[] {
  const late = row.promised_by !== null && row.promised_by < now;
  return [
    row.what,
    row.ref ?? "",
    row.level ?? "",
    row.worker_id ? names(row.worker_id) : "duty",
    instant(row.since),
    instant(row.promised_by),
    late ? "yes" : "no",
  ];
}
