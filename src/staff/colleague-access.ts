import * as z from "zod";
import type { Capability } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { type Worker, workerById } from "../store/workers.ts";
import { mayFor } from "../work/rights.ts";
import { notFound } from "./problem.ts";
import type { Staff } from "./staff.ts";
import type { SignedVisit } from "./visit.ts";

const notYours = (): ServiceError =>
  new ServiceError("staff/forbidden", "Only a manager can do this. Ask yours if it has to be done.");

async function colleagueIn(db: Db, { parts }: Staff, { params }: SignedVisit): Promise<Worker> {
  const id = z.uuid().safeParse(params["workerId"]);
  const worker = id.success ? await workerById(db, parts.store.vault, id.data) : undefined;
  if (!worker) throw notFound();
  return worker;
}

/**
 * The colleague that a page is about, for somebody who may do this.
 * @throws ServiceError `staff/not-found`; `staff/forbidden`, which goes into the audit
 */
export async function colleagueFor(
  staff: Staff,
  visit: SignedVisit,
  capability: Capability,
): Promise<Worker> {
  const { store, clock } = staff.parts;
  const colleague = await colleagueIn(store.read, staff, visit);
  if (await mayFor(store.read, visit.worker, capability, colleague.id, clock.now())) return colleague;
  const line = { actor: visit.worker.id, action: "team.refused", subjectId: colleague.id };
  await store.write((db) => audit(db, line, clock.now()));
  throw notYours();
}

/** Does something about a colleague in one transaction, by the rights of that very moment. @throws as `colleagueFor` */
export async function actOnColleague<R>(
  staff: Staff,
  visit: SignedVisit,
  capability: Capability,
  act: (db: Db, on: { readonly colleague: Worker; readonly worker: Worker }) => Promise<R>,
): Promise<R> {
  await colleagueFor(staff, visit, capability);
  const { store, clock } = staff.parts;
  return await store.write(async (db) => {
    const worker = await workerById(db, store.vault, visit.worker.id);
    const colleague = await colleagueIn(db, staff, visit);
    if (!worker || !(await mayFor(db, worker, capability, colleague.id, clock.now()))) throw notYours();
    return await act(db, { colleague, worker });
  });
}
