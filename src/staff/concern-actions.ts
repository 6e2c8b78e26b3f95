import { acknowledge, closeConcern, concernById } from "../store/concerns.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { actOn, openCase } from "./access.ts";
import { notFound } from "./problem.ts";
import type { Staff } from "./staff.ts";
import { backTo, threadPage } from "./thread.ts";
import { typedIn } from "./typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

const LONGEST_OUTCOME = 4000;
const base = "/staff/people/:id/concerns/:concernId";

/** A named person takes a concern, and ends it with what was done. */
export function concernRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: `${base}/take`, handle: (visit) => take(staff, visit) },
    { method: "post", path: `${base}/close`, handle: (visit) => end(staff, visit) },
  ];
}

async function concernIn(db: Db, visit: SignedVisit, party: Row<"party">): Promise<Row<"concern">> {
  const row = await concernById(db, visit.params["concernId"] ?? "");
  if (row?.party_id !== party.id) throw notFound();
  return row;
}

async function take(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const now = staff.parts.clock.now();
  const first = await actOn(staff, visit, "concerns", async (db, { party, worker }) => {
    const { id } = await concernIn(db, visit, party);
    if (!(await acknowledge(db, id, worker.id, now))) return false;
    await audit(db, { actor: worker.id, action: "concern.acknowledged", subjectId: id }, now);
    return true;
  });
  return backTo(visit, first ? "taken" : "taken-before");
}

async function end(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const outcome = typedIn(visit.form, "words");
  const wrong = wrongWith(outcome);
  if (wrong) return await again(staff, visit, wrong, outcome);
  const ended = await actOn(staff, visit, "concerns", (db, { party, worker }) =>
    closeWith(db, staff, visit, { party, by: worker.id, outcome }),
  );
  if (ended) return backTo(visit, "concern-closed");
  return await again(
    staff,
    visit,
    "A colleague closed this concern while you wrote, so your note was not kept",
    outcome,
  );
}

async function again(staff: Staff, visit: SignedVisit, message: string, words: string): Promise<Answer> {
  const problem = { message, words, about: visit.params["concernId"] ?? "" };
  return await threadPage(staff, visit, await openCase(staff, visit), problem);
}

type Ending = { readonly party: Row<"party">; readonly by: string; readonly outcome: string };

/** Closing also takes it, for whoever had not said so: the record names somebody at every step. */
async function closeWith(
  db: Db,
  { parts }: Staff,
  visit: SignedVisit,
  { party, by, outcome }: Ending,
): Promise<boolean> {
  const now = parts.clock.now();
  const { id } = await concernIn(db, visit, party);
  if (await acknowledge(db, id, by, now))
    await audit(db, { actor: by, action: "concern.acknowledged", subjectId: id }, now);
  if (!(await closeConcern(db, parts.store.vault, party, id, by, outcome, now))) return false;
  await audit(db, { actor: by, action: "concern.closed", subjectId: id }, now);
  return true;
}

function wrongWith(outcome: string): string | undefined {
  if (outcome === "") return "Write what was done before you close this concern";
  return outcome.length > LONGEST_OUTCOME
    ? `Shorten your note to ${LONGEST_OUTCOME.toLocaleString("en-GB")} characters`
    : undefined;
}
