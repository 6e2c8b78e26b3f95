import * as z from "zod";
import { ServiceError } from "../errors.ts";
import { concernsOf } from "../store/concerns.ts";
import { partyById } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { type Worker, workerById } from "../store/workers.ts";
import { mayActFor } from "../work/relay.ts";
import { notFound } from "./problem.ts";
import type { Staff } from "./staff.ts";
import type { SignedVisit } from "./visit.ts";

/** How much of a person's page somebody may see: all of it, or the concerns alone. */
export type Access = "all" | "concerns";

export interface Case {
  readonly party: Row<"party">;
  readonly access: Access;
  /** What they have to do with the person; stands in the audit as the purpose of reading. */
  readonly as: "own" | "cover" | "duty" | "safeguarding";
}

async function accessOf(db: Db, worker: Worker, party: Row<"party">): Promise<Case | undefined> {
  if (await mayActFor(db, worker, party)) {
    const as = party.worker_id === worker.id ? "own" : worker.role === "duty" ? "duty" : "cover";
    return { party, access: "all", as };
  }
  const leads =
    worker.active && worker.role === "safeguarding_lead" && (await concernsOf(db, party.id)).length > 0;
  return leads ? { party, access: "concerns", as: "safeguarding" } : undefined;
}

const notYours = (): ServiceError =>
  new ServiceError(
    "staff/forbidden",
    "This is not your case. If you should be able to see it, ask the duty worker or your manager.",
  );

async function partyIn(db: Db, { params }: SignedVisit): Promise<Row<"party">> {
  const id = z.uuid().safeParse(params["id"]);
  const party = id.success ? await partyById(db, id.data) : undefined;
  if (!party) throw notFound();
  return party;
}

/**
 * The case that a page is about.
 * @throws ServiceError `staff/not-found`; `staff/forbidden`, which goes into the audit
 */
export async function openCase({ parts }: Staff, visit: SignedVisit): Promise<Case> {
  const party = await partyIn(parts.store.read, visit);
  const found = await accessOf(parts.store.read, visit.worker, party);
  if (found) return found;
  const line = { actor: visit.worker.id, action: "thread.refused", subjectId: party.id };
  await parts.store.write((db) => audit(db, line, parts.clock.now()));
  throw notYours();
}

export type Act<R> = (db: Db, on: Case & { readonly worker: Worker }) => Promise<R>;

/** Does something to a case in one transaction, by the rights of that very moment. @throws as `openCase` */
export async function actOn<R>(staff: Staff, visit: SignedVisit, needs: Access, act: Act<R>): Promise<R> {
  await openCase(staff, visit);
  const { store } = staff.parts;
  return await store.write(async (db) => {
    const worker = await workerById(db, store.vault, visit.worker.id);
    const found = worker && (await accessOf(db, worker, await partyIn(db, visit)));
    if (!found || (needs === "all" && found.access !== "all")) throw notYours();
    return await act(db, { ...found, worker });
  });
}
