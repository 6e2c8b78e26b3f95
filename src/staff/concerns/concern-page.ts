import { concernById } from "../../store/concerns.ts";
import { phoneTasksOf } from "../../store/phone-tasks.ts";
import { quietUntil } from "../../store/quiet-time.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { type Case, openCase } from "../access.ts";
import { contactView } from "../contact-view.ts";
import { notFound } from "../problem.ts";
import { reachView } from "../reach-view.ts";
import type { Staff } from "../staff.ts";
import { undoOn } from "../undo.ts";
import type { Answer, SignedVisit } from "../visit.ts";
import { nameOf, staffNames } from "../who.ts";
import { momentOf } from "../words.ts";
import { exchangeView } from "./concern-exchange.ts";
import { logView } from "./concern-log.ts";
import { REASON_CHOICES, recordView } from "./concern-record.ts";
import { nextView, toldView } from "./concern-told.ts";
import { oneConcern } from "./concern-view.ts";

/** What was wrong with a form of the page, with everything that was typed into it. */
export interface ConcernProblem {
  readonly form: "close" | "share" | "reopen" | "give-back" | "unfreeze";
  readonly field: "done" | "shared";
  readonly message: string;
  readonly typed: Readonly<Record<string, string>>;
}

const DONE: Readonly<Record<string, string>> = {
  taken: "You have it. Your name is on this concern.",
  "taken-back": "Taken back. Nobody has this concern: others are asked to take it, as before.",
  "left-already": "It could not be taken back: they have been told that you have it.",
  "taken-before": "A colleague has it already.",
  "concern-closed": "The concern is closed, with your note.",
  shared: "Added to the record.",
  reopened: "The concern is open again, and you have it.",
  "reopened-before": "A colleague had opened it again already.",
  "given-back": "They are with their worker again.",
  unfrozen: "Reminders and news leave again.",
  spoke: "Noted: you spoke to them.",
  "no-answer": "Noted: no answer. The call still waits.",
  "rung-before": "A colleague had taken this call off the list.",
};

/** The concern that an address names, of this person. @throws ServiceError `staff/not-found` */
export async function concernIn(db: Db, visit: SignedVisit, party: Row<"party">): Promise<Row<"concern">> {
  const row = await concernById(db, visit.params["concernId"] ?? "");
  if (row?.party_id !== party.id) throw notFound();
  return row;
}

/** GET: somebody opens a concern, which is noted with why they may. It takes nothing up. */
export async function readConcern(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { store, clock } = staff.parts;
  const found = await openCase(staff, visit);
  if (!found.can("read-concern")) throw notFound();
  const row = await concernIn(store.read, visit, found.party);
  const line = { actor: visit.worker.id, action: "concern.read", subjectId: row.id };
  await store.write((db) => audit(db, { ...line, detail: { as: found.as } }, clock.now()));
  return await concernPage(staff, visit, found, row);
}

/** The page of a concern, with the problem of a form that was sent if there is one. */
export async function concernPage(
  staff: Staff,
  { query, worker }: SignedVisit,
  found: Case,
  row: Row<"concern">,
  problem?: ConcernProblem,
): Promise<Answer> {
  const { store, clock } = staff.parts;
  const data = {
    id: found.party.id,
    person: nameOf(store.vault, found.party),
    one: await oneConcern(staff, found, row),
    whole: found.access === "all",
    may: { take: found.can("take-concern"), close: found.can("close-concern") },
    problem,
    typed: problem?.typed ?? {},
    undo: undoOn(staff, worker.id, `people/${found.party.id}/concerns/${row.id}`),
    done: DONE[query.get("done") ?? ""],
    reasons: REASON_CHOICES,
    tasks: await taskViews(staff, row),
    told: await toldView(staff, row),
    next: await nextView(staff, row),
    stoodBack: await stoodBackView(staff, found, row),
    frozen: row.status === "closed" ? await frozenUntil(staff, row) : undefined,
    record: await recordView(staff, found, row.id),
    reach: await reachView(staff.parts, found.party, clock.now()),
    contact: await contactView(staff.parts, found.party, clock.now()),
    log: await logView(staff, found, row),
    ...(await exchangeView(staff, found, row)),
  };
  return { page: "concern-page", data, status: problem ? 400 : 200 };
}

/** Their worker, if the concern may be about them, and whether the person still waits for another. */
async function stoodBackView({ parts }: Staff, { party }: Case, { about_worker_id: id }: Row<"concern">) {
  if (id === null) return undefined;
  const names = await staffNames(parts.store.read, parts.store.vault, [id]);
  return { who: names(id), waits: party.worker_id === null };
}

/** Until when nothing leaves unasked; nothing when it may. */
async function frozenUntil({ parts }: Staff, { party_id }: Row<"concern">) {
  const now = parts.clock.now();
  const until = await quietUntil(parts.store.read, party_id);
  return until !== undefined && until > now ? momentOf(until, now) : undefined;
}

async function taskViews({ parts }: Staff, { id }: Row<"concern">) {
  const now = parts.clock.now();
  const rows = await phoneTasksOf(parts.store.read, id);
  const names = await staffNames(
    parts.store.read,
    parts.store.vault,
    rows.map(({ done_by }) => done_by),
  );
  return rows.map((row) => ({
    id: row.id,
    why: row.why,
    made: momentOf(row.made_at, now),
    tried: row.tried_at === null ? undefined : { times: row.tries, at: momentOf(row.tried_at, now) },
    done: row.done_at === null ? undefined : { who: names(row.done_by), at: momentOf(row.done_at, now) },
  }));
}
