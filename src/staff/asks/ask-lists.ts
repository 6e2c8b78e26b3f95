import { allows } from "../../domain/roles.ts";
import { raisedAsks, type WaitingAsk, waitingAsks } from "../../store/asks.ts";
import type { Worker } from "../../store/workers.ts";
import { whose } from "../../work/rights.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf, staffNames } from "../who.ts";
import { askLine } from "./ask-view.ts";

/** What waits for an answer: a worker's own people's, everyone's for duty; for a manager the late ones that were raised. */
export function askListRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/asks", handle: (visit) => askList(staff, visit) }];
}

async function askList(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  const isManager = allows(worker.role, "oversee", "others");
  const rows = isManager ? await raisedAsks(staff.parts.store.read) : await ownAsks(staff, worker);
  const lines = isManager ? await managersLines(staff, rows) : ownLines(staff, rows);
  return { page: "ask-list", data: { title: isManager ? "Late answers" : "Asked for", lines, isManager } };
}

async function ownAsks({ parts }: Staff, worker: Worker): Promise<WaitingAsk[]> {
  const db = parts.store.read;
  return await waitingAsks(db, await whose(db, worker, "decide-ask", parts.clock.now()));
}

function ownLines({ parts }: Staff, rows: readonly WaitingAsk[]) {
  return rows.map((row) => ({
    ...askLine(parts, row, parts.clock.now()),
    who: nameOf(parts.store.vault, { ...row, id: row.party_id }).full,
    href: `/staff/people/${row.party_id}/asks#ask-${row.id}`,
  }));
}

/** A manager sees what is late and whose answer it is, not who asked. */
async function managersLines({ parts }: Staff, rows: readonly WaitingAsk[]) {
  const { read, vault } = parts.store;
  const names = await staffNames(
    read,
    vault,
    rows.map((row) => row.worker_id),
  );
  return rows.map((row) => ({
    ...askLine(parts, row, parts.clock.now()),
    who: row.worker_id === null ? "the duty team" : names(row.worker_id),
    href: undefined,
  }));
}
