import { addEntry, ConcernNote } from "../../store/concern-entries.ts";
import { closeConcern, reopenConcern } from "../../store/concerns.ts";
import { endQuiet } from "../../store/quiet-time.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import { giveBack } from "../../store/stood-back.ts";
import type { Db } from "../../store/store.ts";
import { takeConcerns } from "../../work/concerns/alarm.ts";
import { closeWithConcern, sayTaken } from "../../work/concerns/concern-taken.ts";
import { tellSecond } from "../../work/concerns/second-person.ts";
import { actOn, openCase } from "../access.ts";
import { pressUndoably } from "../press-undoably.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import { typedIn } from "../typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { type ConcernProblem, concernIn, concernPage, readConcern } from "./concern-page.ts";

const LONGEST_NOTE = 4000;
const base = "/staff/people/:id/concerns/:concernId";

/**
 * A named person reads a concern, takes it, writes its record, ends it with what was done, or opens it again; says that it
 * is not about the worker, or that reminders may leave again.
 */
export function concernRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => readConcern(staff, visit) },
    { method: "post", path: `${base}/take`, handle: (visit) => take(staff, visit) },
    { method: "post", path: `${base}/share`, handle: (visit) => write(staff, visit, "share") },
    { method: "post", path: `${base}/close`, handle: (visit) => write(staff, visit, "close") },
    { method: "post", path: `${base}/reopen`, handle: (visit) => write(staff, visit, "reopen") },
    { method: "post", path: `${base}/give-back`, handle: (visit) => write(staff, visit, "give-back") },
    { method: "post", path: `${base}/unfreeze`, handle: (visit) => write(staff, visit, "unfreeze") },
  ];
}

/** Back to the concern after something was done, so that loading the page again does not do it again. */
export const backToConcern = ({ params }: SignedVisit, done: string): Answer => ({
  to: `/staff/people/${params["id"]}/concerns/${params["concernId"]}?done=${done}`,
});

/** Whoever takes one has everything that is open about the person. */
async function take(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const now = staff.parts.clock.now();
  const first = await actOn(staff, visit, "take-concern", async (db, { party, worker }) => {
    const row = await concernIn(db, visit, party);
    if (row.status !== "open") return false;
    return await pressUndoably(
      db,
      staff,
      { party, worker, page: `people/${party.id}/concerns/${row.id}` },
      async () => {
        if (!(await takeConcerns(db, party.id, worker.id, now))) return false;
        await sayTaken(db, staff.parts, row, worker.id, now);
        return true;
      },
    );
  });
  return backToConcern(visit, first ? "taken" : "taken-before");
}

type Form = ConcernProblem["form"];

/** What each form needs, and what it says when that is missing. */
const NEEDS: Readonly<Record<Form, readonly (readonly [ConcernProblem["field"], string])[]>> = {
  share: [["shared", "Write who was told, and what"]],
  close: [
    ["done", "Write what was done before you close this concern"],
    ["shared", "Write who was told before you close this concern, or that nobody was"],
  ],
  reopen: [["done", "Write why this concern is opened again"]],
  "give-back": [["done", "Write how you know that it is not about their worker"]],
  unfreeze: [["done", "Write why it is right to write to them again"]],
};

const GOES = {
  share: { done: "shared", late: "" },
  close: {
    done: "concern-closed",
    late: "A colleague closed this concern while you wrote, so your note was not kept",
  },
  reopen: {
    done: "reopened",
    late: "A colleague opened this concern again while you wrote, so your note was not kept",
  },
  "give-back": {
    done: "given-back",
    late: "They have another worker by now, so your note was not kept",
  },
  unfreeze: {
    done: "unfrozen",
    late: "This concern is open again, so your note was not kept",
  },
} as const;

async function write(staff: Staff, visit: SignedVisit, form: Form): Promise<Answer> {
  const note = noteIn(visit);
  const wrong = wrongWith(form, note);
  if (wrong) return await again(staff, visit, { form, ...wrong, typed: note });
  const kept = await actOn(staff, visit, "close-concern", async (db, { party, worker }) =>
    ACTS[form](db, staff, await concernIn(db, visit, party), { party, by: worker.id, note }),
  );
  if (kept) return backToConcern(visit, GOES[form].done);
  return await again(staff, visit, { form, field: "done", message: GOES[form].late, typed: note });
}

type Typed = ConcernNote & Readonly<Record<string, string>>;

function noteIn({ form }: SignedVisit): Typed {
  const [done, shared, withheld] = ["done", "shared", "withheld"].map((name) => typedIn(form, name));
  const note = { done: done!, shared: shared!, withheld: withheld! };
  const reason = ConcernNote.shape.reason.safeParse(form["reason"] || undefined);
  return { ...note, ...(reason.data && { reason: reason.data }) } as Typed;
}

function wrongWith(form: Form, note: Typed): Pick<ConcernProblem, "field" | "message"> | undefined {
  const missing = NEEDS[form].find(([field]) => note[field] === "");
  if (missing) return { field: missing[0], message: missing[1] };
  const long = (["done", "shared"] as const).find((field) => note[field].length > LONGEST_NOTE);
  if (!long && note.withheld.length <= LONGEST_NOTE) return undefined;
  const most = LONGEST_NOTE.toLocaleString("en-GB");
  return { field: long ?? "shared", message: `Shorten what you wrote to ${most} characters in each box` };
}

async function again(staff: Staff, visit: SignedVisit, problem: ConcernProblem): Promise<Answer> {
  const found = await openCase(staff, visit);
  if (!found.can("close-concern")) throw notFound();
  const row = await concernIn(staff.parts.store.read, visit, found.party);
  return await concernPage(staff, visit, found, row, problem);
}

interface Writing {
  readonly party: Row<"party">;
  readonly by: string;
  readonly note: Typed;
}
type Act = (db: Db, staff: Staff, row: Row<"concern">, writing: Writing) => Promise<boolean>;

const ACTS: Readonly<Record<Form, Act>> = {
  share,
  close: end,
  reopen,
  "give-back": backToWorker,
  unfreeze,
};

async function share(db: Db, staff: Staff, row: Row<"concern">, writing: Writing): Promise<boolean> {
  await keep(db, staff, row, writing, "shared");
  return true;
}

/** Closing also takes it, for whoever had not said so: the record names somebody at every step. */
async function end(db: Db, staff: Staff, row: Row<"concern">, writing: Writing): Promise<boolean> {
  const { store, clock } = staff.parts;
  const { party, by, note } = writing;
  if (row.status === "open") await takeConcerns(db, party.id, by, clock.now());
  if (!(await closeConcern(db, store.vault, party, row.id, by, note.done, clock.now()))) return false;
  await closeWithConcern(db, party.id, by, clock.now());
  await keep(db, staff, row, writing, "closed");
  return true;
}

async function reopen(db: Db, staff: Staff, row: Row<"concern">, writing: Writing): Promise<boolean> {
  if (!(await reopenConcern(db, row.id, writing.by, staff.parts.clock.now()))) return false;
  await keep(db, staff, row, writing, "reopened");
  return true;
}

async function backToWorker(db: Db, staff: Staff, row: Row<"concern">, writing: Writing): Promise<boolean> {
  if (!(await giveBack(db, row))) return false;
  await keep(db, staff, row, writing, "given-back");
  return true;
}

async function unfreeze(db: Db, staff: Staff, row: Row<"concern">, writing: Writing): Promise<boolean> {
  if (row.status !== "closed") return false;
  await endQuiet(db, writing.party.id, staff.parts.clock.now());
  await keep(db, staff, row, writing, "unfrozen");
  return true;
}

/** Whoever was told outside the service, a second person hears of it at once. */
async function keep(
  db: Db,
  { parts }: Staff,
  row: Row<"concern">,
  { party, by, note }: Writing,
  what: Row<"concern_entry">["what"],
): Promise<void> {
  const now = parts.clock.now();
  const entryId = await addEntry(db, parts.store.vault, party, { concernId: row.id, what, note, by }, now);
  await audit(db, { actor: by, action: `concern.${what}`, subjectId: row.id }, now);
  if (note.reason) await tellSecond(db, parts, row, { entryId, by }, now);
}
