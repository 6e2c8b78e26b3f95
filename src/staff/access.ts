import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import { allows, type Capability, type Relation } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { hasOpenComplaint } from "../store/complaints.ts";
import { concernsOf } from "../store/concerns.ts";
import { partyById } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { type Worker, workerById } from "../store/workers.ts";
import { relationTo } from "../work/rights.ts";
import { notFound } from "./problem.ts";
import type { Staff } from "./staff.ts";
import type { SignedVisit } from "./visit.ts";

/** How much of a person's page somebody may see: all of it, or only what is a concern or a complaint. */
export type Access = "all" | "concerns" | "complaints";

/** A person, and what this worker may do that concerns them. */
export interface Rights {
  readonly party: Row<"party">;
  readonly relation: Relation;
  can(capability: Capability): boolean;
}

export interface Case extends Rights {
  readonly access: Access;
  /** What they have to do with the person; stands in the audit as the purpose of reading. */
  readonly as: "own" | "cover" | "duty" | "safeguarding" | "complaint";
}

async function rightsIn(db: Db, worker: Worker, party: Row<"party">, now: EpochMs): Promise<Rights> {
  const relation = await relationTo(db, worker, party, now);
  return { party, relation, can: (what) => worker.active && allows(worker.role, what, relation) };
}

async function caseIn(db: Db, worker: Worker, party: Row<"party">, now: EpochMs): Promise<Case | undefined> {
  const rights = await rightsIn(db, worker, party, now);
  if (rights.can("read-words")) return { ...rights, access: "all", as: AS[rights.relation] };
  if (rights.can("read-concern") && (await concernsOf(db, party.id)).length > 0)
    return { ...rights, access: "concerns", as: "safeguarding" };
  if (rights.can("handle-complaint") && (await hasOpenComplaint(db, party.id)))
    return { ...rights, access: "complaints", as: "complaint" };
  return undefined;
}

const AS = { own: "own", covered: "cover", asked: "cover", booked: "duty", others: "duty" } as const;

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

async function refuse({ parts }: Staff, { worker }: SignedVisit, partyId: string): Promise<never> {
  const line = { actor: worker.id, action: "thread.refused", subjectId: partyId };
  await parts.store.write((db) => audit(db, line, parts.clock.now()));
  throw notYours();
}

/**
 * The case that a page is about.
 * @throws ServiceError `staff/not-found`; `staff/forbidden`, which goes into the audit
 */
export async function openCase(staff: Staff, visit: SignedVisit): Promise<Case> {
  const { store, clock } = staff.parts;
  const party = await partyIn(store.read, visit);
  return (
    (await caseIn(store.read, visit.worker, party, clock.now())) ?? (await refuse(staff, visit, party.id))
  );
}

/** What somebody may do about a person, for a page that names neither. */
export async function rightsByParty({ parts }: Staff, worker: Worker, partyId: string): Promise<Rights> {
  const { store, clock } = parts;
  return await rightsIn(store.read, worker, (await partyById(store.read, partyId))!, clock.now());
}

/** The person that a page is about, for somebody who may do this, whether or not they may read anything. @throws as `openCase` */
export async function personFor(staff: Staff, visit: SignedVisit, capability: Capability): Promise<Rights> {
  const { store, clock } = staff.parts;
  const party = await partyIn(store.read, visit);
  const rights = await rightsIn(store.read, visit.worker, party, clock.now());
  return rights.can(capability) ? rights : await refuse(staff, visit, party.id);
}

export type Act<R> = (db: Db, on: Case & { readonly worker: Worker }) => Promise<R>;

/** Does something to a case in one transaction, by the rights of that very moment. @throws as `openCase` */
export async function actOn<R>(staff: Staff, visit: SignedVisit, needs: Capability, act: Act<R>): Promise<R> {
  await openCase(staff, visit);
  const { store, clock } = staff.parts;
  return await store.write(async (db) => {
    const worker = await workerById(db, store.vault, visit.worker.id);
    const found = worker && (await caseIn(db, worker, await partyIn(db, visit), clock.now()));
    if (!worker || !found?.can(needs)) throw notYours();
    return await act(db, { ...found, worker });
  });
}

/** The same for what needs no look at the case. @throws as `openCase` */
export async function actFor<R>(
  staff: Staff,
  visit: SignedVisit,
  needs: Capability,
  act: (db: Db, on: Rights & { readonly worker: Worker }) => Promise<R>,
): Promise<R> {
  await personFor(staff, visit, needs);
  const { store, clock } = staff.parts;
  return await store.write(async (db) => {
    const worker = await workerById(db, store.vault, visit.worker.id);
    const rights = worker && (await rightsIn(db, worker, await partyIn(db, visit), clock.now()));
    if (!worker || !rights?.can(needs)) throw notYours();
    return await act(db, { ...rights, worker });
  });
}
