import * as z from "zod";
import { ageOn, type Day } from "../../domain/day.ts";
import { Facts, LegalStatus } from "../../domain/facts.ts";
import { PersonProfile } from "../../domain/person.ts";
import { allows } from "../../domain/roles.ts";
import { type PersonOnRecord, personOnRecord, phoneHolder, takePhone } from "../../store/import-people.ts";
import { workerOnRecord } from "../../store/import-workers.ts";
import { addressLookup, keepPerson, partyByRef } from "../../store/parties.ts";
import { importReview } from "../../store/pathway-reviews.ts";
import { mergedRef } from "../../store/put-rights.ts";
import { audit } from "../../store/records.ts";
import { stoodBackFrom } from "../../store/stood-back.ts";
import { makeTransfer } from "../../store/transfers.ts";
import { workerIdByRef } from "../../store/workers.ts";
import { day, oneOf, optional, optionalDay, phone, recordRef, required, slip, yesNo } from "./cells.ts";
import type { Importer, Records, Verdict } from "./plan.ts";

const YOUNGEST = 15;
const OLDEST = 26;

/** A young person as a row says. */
export interface PersonRow {
  readonly id: string;
  /** The council's id of their worker. */
  readonly worker: string | undefined;
  /** E.164 */
  readonly phone: string | undefined;
  /** By when their pathway plan is to be reviewed; nothing leaves it as it is. */
  readonly reviewDue?: Day | undefined;
  readonly profile: PersonProfile;
}

const MAY_LACK = ["course_ends", "moves_on", "review_due"];

/** How a file of young people is read on a day. `docs/import.md` tells its columns. */
export function peopleImporter(today: Day): Importer<PersonRow> {
  const shape = rowOn(today);
  return { columns: Object.keys(shape.shape), optional: MAY_LACK, shape: shape.transform(personOf), judge };
}

function rowOn(today: Day) {
  return z.object({
    id: recordRef,
    first_name: required,
    last_name: required,
    date_of_birth: birthDay(today),
    phone,
    worker: optional,
    status: oneOf(LegalStatus.options),
    council: optional,
    lives_in: optional,
    study: oneOf(Facts.shape.study.unwrap().options),
    work: oneOf(Facts.shape.work.unwrap().options),
    home: oneOf(Facts.shape.home.unwrap().options),
    parent: yesNo,
    pregnant: yesNo,
    immigration_unsettled: yesNo,
    custody: yesNo,
    course_ends: optionalDay,
    moves_on: optionalDay,
    review_due: optionalDay,
  });
}

function birthDay(today: Day) {
  return day.transform((born, ctx): Day => {
    if (born > today) return slip(ctx, "is in the future");
    const age = ageOn(today, born);
    if (YOUNGEST <= age && age <= OLDEST) return born;
    return slip(ctx, `makes them ${age}; the line is for people of ${YOUNGEST} to ${OLDEST}`);
  });
}

function personOf(row: z.output<ReturnType<typeof rowOn>>): PersonRow {
  const { council, study, work, home, parent, pregnant, custody, status } = row;
  const { course_ends: courseEnds, moves_on: movesOn } = row;
  const facts = { born: row.date_of_birth, status, council, livesIn: row.lives_in, study, work, home };
  const circumstances = { parent, pregnant, immigrationUnsettled: row.immigration_unsettled, custody };
  const name = { firstName: row.first_name, lastName: row.last_name };
  const coming = { ...(courseEnds && { courseEnds }), ...(movesOn && { movesOn }) };
  const known = Object.keys(coming).length > 0 ? { coming } : {};
  const profile = PersonProfile.parse({ ...name, facts: { ...facts, ...circumstances }, ...known });
  return { id: row.id, worker: row.worker, phone: row.phone, reviewDue: row.review_due, profile };
}

async function judge(person: PersonRow, all: readonly PersonRow[], records: Records): Promise<Verdict> {
  const { db, vault } = records;
  if (await mergedRef(db, person.id)) return { is: "unchanged" };
  const workerId = person.worker === undefined ? null : await workerIdByRef(db, person.worker);
  if (workerId === undefined) return refused("worker: nobody has this id; import the workers first");
  const known = await personOnRecord(db, vault, person.id);
  if (workerId !== null && known?.workerId !== workerId && !(await looksAfter(records, person.worker!)))
    return refused("worker: has left, or does not look after young people; name a Personal Adviser");
  const slip = await phoneSlip(person, all, known, records);
  if (slip) return refused(`phone: ${slip}`);
  const phoneIsNew = person.phone !== undefined && !known?.phones.length;
  const reviewIsNew = person.reviewDue !== undefined && person.reviewDue !== known?.importedReview;
  if (
    known &&
    !phoneIsNew &&
    !reviewIsNew &&
    known.workerId === workerId &&
    same(known.profile, person.profile)
  )
    return { is: "unchanged" };
  return {
    is: known ? "changed" : "added",
    write: () => keep({ ...person, workerId, phone: phoneIsNew ? person.phone : undefined }, records),
  };
}

async function looksAfter({ db, vault }: Records, recordRef: string): Promise<boolean> {
  const worker = await workerOnRecord(db, vault, recordRef);
  return worker?.active === true && allows(worker.role, "look-after", "own");
}

async function phoneSlip(
  { id, phone }: PersonRow,
  all: readonly PersonRow[],
  known: PersonOnRecord | undefined,
  { db, vault }: Records,
): Promise<string | undefined> {
  if (phone === undefined) return undefined;
  const mine = known?.phones.find(({ lookup }) => lookup === addressLookup(vault, "sms", phone));
  if (mine?.state === "detached") return "was taken off this record; use the staff page";
  if (mine) return undefined;
  if (known?.phones.some(({ state }) => state !== "detached"))
    return "a change of number needs proof: use the staff page";
  if (all.find((one) => one.phone === phone)?.id !== id) return "is on an earlier row too";
  return HELD_BY[await phoneHolder(db, vault, phone)];
}

const HELD_BY = {
  nobody: undefined,
  visitor: undefined,
  waiting: "a message from this number is still to be answered; import again once it is",
  person: "belongs to somebody else",
  worker: "is a worker's own number",
} as const;

/**
 * Another worker than before is a transfer like any other: both are told, and the person is introduced. Nobody is given
 * back to a worker whom an open concern may be about.
 */
async function keep(person: PersonRow & { workerId: string | null }, { db, vault, now }: Records) {
  const { id: recordRef, workerId: named, profile, phone, reviewDue } = person;
  const before = await partyByRef(db, recordRef);
  const workerId = before && (await stoodBackFrom(db, before.id)).has(named ?? "") ? before.worker_id : named;
  const passed = before !== undefined && workerId !== null && before.worker_id !== workerId;
  const first = passed ? before.worker_id : workerId;
  const party = await keepPerson(db, vault, { recordRef, workerId: first, profile }, now);
  if (passed) await makeTransfer(db, { party, toId: workerId, madeBy: "service", backOn: null }, now);
  if (phone !== undefined) await takePhone(db, vault, party, phone, now);
  if (reviewDue !== undefined) await importReview(db, party.id, reviewDue, now);
  const line = { actor: "service", action: "person.imported", subjectId: party.id };
  await audit(db, { ...line, detail: { phone: phone !== undefined } }, now);
}

function same(a: PersonProfile | undefined, b: PersonProfile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function refused(reason: string): Verdict {
  return { is: "refused", reason };
}
