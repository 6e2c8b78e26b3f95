import { shortDay } from "../../domain/day.ts";
import { allows } from "../../domain/roles.ts";
import { ServiceError } from "../../errors.ts";
import { audit } from "../../store/records.ts";
import { countSample, sampledToLookAt } from "../../store/samples.ts";
import type { Worker } from "../../store/workers.ts";
import { noteLook } from "../../work/concerns/sample.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";

const DONE: Readonly<Record<string, string>> = {
  fine: "Noted: it was fine.",
  before: "A colleague had looked at it already.",
};

/** A weekly look at messages that the service made nothing of, for the safeguarding lead. */
export function sampleRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/sample", handle: (visit) => samplePage(staff, visit) },
    { method: "post", path: "/staff/sample/:sampleId", handle: (visit) => look(staff, visit) },
  ];
}

export const looksAtSample = ({ active, role }: Worker): boolean =>
  active && allows(role, "look-at-sample", "others");

function mustLook({ worker }: SignedVisit): void {
  if (!looksAtSample(worker))
    throw new ServiceError("staff/forbidden", "This page is for the safeguarding lead.");
}

async function samplePage({ parts }: Staff, visit: SignedVisit): Promise<Answer> {
  mustLook(visit);
  const { store, clock } = parts;
  const now = clock.now();
  const messages = await sampledToLookAt(store.read, store.vault);
  const line = { actor: visit.worker.id, action: "sample.read", subjectId: visit.worker.id };
  await store.write((db) => audit(db, { ...line, detail: { count: messages.length } }, now));
  const shown = messages.map(({ id, words, week }) => ({
    id,
    words,
    week: shortDay(Date.parse(`${week}T12:00:00Z`)),
  }));
  const data = { messages: shown, count: await countSample(store.read) };
  return { page: "sample", data: { ...data, done: DONE[visit.query.get("done") ?? ""] } };
}

async function look(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustLook(visit);
  const { parts } = staff;
  const verdict = visit.form["verdict"] === "danger" ? "danger" : "fine";
  const looked = { id: visit.params["sampleId"] ?? "", verdict, by: visit.worker.id } as const;
  const concern = await parts.store.write((db) => noteLook(db, parts, looked, parts.clock.now()));
  if (concern) return { to: `/staff/people/${concern.party_id}/concerns/${concern.id}` };
  return { to: `/staff/sample?done=${verdict === "fine" ? "fine" : "before"}` };
}
